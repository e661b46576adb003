// _headers: types and permissions that a plain file server does not know.
// Spec: Netlify and Cloudflare Pages: a path (`:name` stands for one folder) and indented headers; the latter reads 100 rules.
// Feeds go out as application/xml: browsers show application/rss+xml as bare text, without the style sheet.
// Feeds, captions, chapters and media may be read by players on other sites: that is what they are for.
// No header is given to a path by two rules: Cloudflare joins the values by a comma, and `*, *` allows nobody.

import type { Address } from "../domain/media.ts";
import type { Show } from "../domain/show.ts";
import { below, markdownTwin, siteFiles } from "./output-addresses.ts";

const CORS = "Access-Control-Allow-Origin: *";

export function renderHeaders(show: Show): string {
  const { addresses } = show;
  const rules: readonly (readonly [path: string, ...headers: string[]])[] = [
    [below(addresses.home, "*").path, "X-Content-Type-Options: nosniff"],
    ...[addresses.feedRss, addresses.feedAtom, addresses.feedQuotes].map(
      ({ path }) => [path, contentType("application/xml"), CORS] as const,
    ),
    // Allowed with all that is below /feed/.
    [addresses.feedVideo.path, contentType("application/xml")],
    [addresses.feedJson.path, contentType("application/feed+json"), CORS],
    [below(addresses.guests, ":id/feed.xml").path, contentType("application/xml"), CORS],
    [below(addresses.topics, ":id/feed.xml").path, contentType("application/xml"), CORS],
    ...archiveFolders(show).map((path) => [path, CORS] as const),
    ...episodeFiles(show),
    [below(addresses.home, "media/*").path, CORS],
    [siteFiles(show).manifest.path, contentType("application/manifest+json")],
    // Pages as Markdown: a browser that is not told reads Arabic as something else.
    ...["", ":list/", ":list/:entry/"].map(
      (folder) =>
        [markdownTwin(below(addresses.home, folder)).path, contentType("text/markdown"), CORS] as const,
    ),
  ];
  return `${rules.map(([path, ...headers]) => [path, ...headers.map((line) => `  ${line}`)].join("\n")).join("\n\n")}\n`;
}

/** Where pages of archives stand: in a folder called after their feed. Hosts know the types of their endings. */
function archiveFolders({ addresses }: Show): readonly string[] {
  return [below(addresses.home, "feed/*"), below(addresses.quotes, "feed/*")].map(({ path }) => path);
}

/** One rule for each kind of file beside the episodes, whatever the episode. */
function episodeFiles(show: Show): readonly (readonly [string, ...string[]])[] {
  const rules = new Map<string, string>();
  for (const { slug, chaptersFile, captions } of show.episodes) {
    const anyEpisode = ({ path }: Address) => path.replace(`/${slug}/`, "/:slug/");
    if (chaptersFile) rules.set(anyEpisode(chaptersFile), "application/json+chapters");
    for (const { vtt, srt, json } of captions) {
      rules.set(anyEpisode(vtt), "text/vtt");
      rules.set(anyEpisode(srt), "application/x-subrip");
      rules.set(anyEpisode(json), "application/json");
    }
  }
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, type]) => [path, contentType(type), CORS] as const);
}

function contentType(type: string): string {
  return `Content-Type: ${type}; charset=utf-8`;
}
