// Every address of the site, in one table.

import type { Address } from "../domain/media.ts";
import type { AbsoluteUrl, Language, PersonId, QuoteId, Slug, TopicId } from "../domain/names.ts";
import type { MediaSource } from "../domain/record.ts";
import type { ShowAddresses } from "../domain/show.ts";

/** Where things are, for one site. */
export interface AddressBook {
  readonly show: ShowAddresses;
  episode(slug: Slug): Address;
  chapters(slug: Slug): Address;
  captions(slug: Slug, language: Language, format: "vtt" | "srt" | "json"): Address;
  quote(slug: Slug, id: QuoteId): Address;
  person(id: PersonId): Address;
  topic(id: TopicId): Address;
  media(source: MediaSource): Address;
}

/**
 * The addresses below a site's URL; a path in that URL (`https://host/studio/`) stands before every path.
 * @param site ends with a slash or not
 */
export function addressBook(site: AbsoluteUrl): AddressBook {
  const base = site.endsWith("/") ? site : `${site}/`;
  const at = (path: string): Address => {
    const url = new URL(path, base);
    return { path: url.pathname, url: url.href as AbsoluteUrl };
  };
  const episodeFolder = (slug: Slug) => `episodes/${slug}/`;
  return {
    show: showAddresses(at),
    episode: (slug) => at(episodeFolder(slug)),
    chapters: (slug) => at(`${episodeFolder(slug)}chapters.json`),
    captions: (slug, language, format) => at(`${episodeFolder(slug)}captions.${language}.${format}`),
    quote: (slug, id) => at(`quotes/${slug}/${id}/`),
    person: (id) => at(`guests/${id}/`),
    topic: (id) => at(`topics/${id}/`),
    media: (source) =>
      source.kind === "remote"
        ? { path: source.url, url: source.url }
        : at(source.path.split("/").map(encodeURIComponent).join("/")),
  };
}

function showAddresses(at: (path: string) => Address): ShowAddresses {
  return {
    home: at(""),
    archive: at("episodes/"),
    guests: at("guests/"),
    topics: at("topics/"),
    quotes: at("quotes/"),
    subscribe: at("subscribe/"),
    search: at("search/"),
    notFound: at("404.html"),
    feedRss: at("feed.xml"),
    feedVideo: at("feed/video.xml"),
    feedAtom: at("feed.atom"),
    feedJson: at("feed.json"),
    feedQuotes: at("quotes/feed.xml"),
    sitemap: at("sitemap.xml"),
    robots: at("robots.txt"),
  };
}
