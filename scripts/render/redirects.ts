// Earlier addresses -> where they lead now: for _redirects, and for the redirect pages of hosts that read none.
// Spec of _redirects: Netlify and Cloudflare Pages, `from to code`; at most 2000 lines are read on the latter.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import type { AbsoluteUrl, Slug } from "../domain/names.ts";
import type { Show } from "../domain/show.ts";
import { publishedEpisodes } from "../model/published-episodes.ts";
import { below } from "./output-addresses.ts";

export interface Redirect {
  readonly from: Address;
  readonly to: Address;
  /** Whether a page stands there: a static page can lead on. A file (captions, chapters) only a host can. */
  readonly isPage: boolean;
  /** What the page is about, for whoever has to follow a link. */
  readonly title: string;
}

/** Every earlier address of every episode: its page, its quotes' pages, its files; and of quotes it has no more. */
export function listRedirects(show: Show): readonly Redirect[] {
  return publishedEpisodes(show).flatMap((episode) => [
    ...episode.redirectFrom.flatMap((old) => redirectsOf(show, episode, old)),
    ...formerQuotes(show, episode),
  ]);
}

export function renderRedirects(show: Show): string {
  return listRedirects(show)
    .map(({ from, to }) => `${from.path} ${to.path} 301\n`)
    .join("");
}

function redirectsOf({ addresses: { quotes } }: Show, episode: EpisodeHead, old: Slug): readonly Redirect[] {
  const files = [
    ...(episode.chaptersFile ? [episode.chaptersFile] : []),
    ...episode.captions.flatMap(({ vtt, srt, json }) => [vtt, srt, json]),
  ];
  const lead = (to: Address, isPage: boolean) => ({
    from: formerly(to, episode.slug, old),
    to,
    isPage,
    title: episode.title,
  });
  return [
    lead(episode.address, true),
    ...episode.quoteSummaries.map(({ id }) => lead(below(quotes, `${episode.slug}/${id}/`), true)),
    ...files.map((file) => lead(file, false)),
  ];
}

/** A quote that is not there any more leads to its episode, where the words stand as they are now. */
function formerQuotes(show: Show, episode: EpisodeHead): readonly Redirect[] {
  const { address: to, slug, redirectFrom, title } = episode;
  const ids = show.formerQuotes.get(slug) ?? [];
  return [slug, ...redirectFrom].flatMap((name) =>
    ids.map((id) => ({ from: below(show.addresses.quotes, `${name}/${id}/`), to, isPage: true, title })),
  );
}

/** The address that a slug's page or file had under another slug. */
function formerly({ path, url }: Address, slug: Slug, old: Slug): Address {
  const origin = url.slice(0, url.length - path.length);
  const cut = path.lastIndexOf(`/${slug}/`);
  const before = `${path.slice(0, cut)}/${old}/${path.slice(cut + slug.length + 2)}`;
  return { path: before, url: `${origin}${before}` as AbsoluteUrl };
}
