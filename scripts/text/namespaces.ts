// The namespaces of podcast feeds, each by the prefix everybody uses, however a file spells prefix or address.

const NAMESPACES: Readonly<Record<string, string>> = {
  "itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "podcastindex.org/namespace/1.0": "podcast",
  "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md": "podcast",
  "w3.org/2005/atom": "atom",
  "purl.org/rss/1.0/modules/content": "content",
  "purl.org/dc/elements/1.1": "dc",
  "podlove.org/simple-chapters": "psc",
  "search.yahoo.com/mrss": "media",
  "rssboard.org/media-rss": "media",
  "google.com/schemas/play-podcasts/1.0": "googleplay",
  "purl.oclc.org/net/rss_2.0/enc": "enc",
  "w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "purl.org/syndication/thread/1.0": "thr",
  "purl.org/syndication/history/1.0": "fh",
  "youtube.com/xml/schemas/2015": "yt",
  "wordpress.org/export/1.0": "wp",
  "wordpress.org/export/1.1": "wp",
  "wordpress.org/export/1.2": "wp",
  "wordpress.org/export/1.0/excerpt": "excerpt",
  "wordpress.org/export/1.1/excerpt": "excerpt",
  "wordpress.org/export/1.2/excerpt": "excerpt",
  "w3.org/1999/xhtml": "",
  "w3.org/xml/1998/namespace": "xml",
};

/**
 * A name with the prefix everybody uses. Unknown namespaces keep their file's prefix; a file that forgot to
 * declare one is taken at its prefix.
 * @example canonicalName("http://www.itunes.com/DTDs/Podcast-1.0.dtd", "it", "author") // "itunes:author"
 */
export function canonicalName(uri: string, prefix: string, local: string): string {
  if (uri === "" && prefix === "") return local;
  const known = NAMESPACES[keyOf(uri)] ?? prefix;
  return known === "" ? local : `${known}:${local}`;
}

function keyOf(uri: string): string {
  return uri
    .slice(0, 200)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[/#]+$/, "");
}
