// Whether a text is a feed, before anybody parses it.

const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+[\w:]+[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i;

/** A feed that a program's own message stands before. */
const BEHIND_TEXT =
  /(?:^|[\s>])<\?xml\s[^>]*\?>\s*(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]|<rss\s[^>]*version=/i;

/** Whether the text's first element is a feed's: `rss`, `feed` of Atom, or the `RDF` of RSS 1.0. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 4000);
  return ROOT.test(head) || BEHIND_TEXT.test(head) || looksLikeJsonFeed(head);
}

/** Whether a text is a JSON Feed, by the version that it has to begin with. */
export function looksLikeJsonFeed(text: string): boolean {
  return /^\uFEFF?\s*\{[^{}]{0,2000}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(
    text.slice(0, 4000),
  );
}

/** Whether a text is a list of feeds, as apps write one out. */
export function looksLikeOpml(text: string): boolean {
  return /<opml[\s>]/i.test(text.slice(0, 4000));
}
