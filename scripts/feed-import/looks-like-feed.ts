// Whether a text is a feed, before anybody parses it.

const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+[\w:]+[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i;

/** A feed that a program's own message stands before. */
const BEHIND_TEXT =
  /(?:^|[\s>])<\?xml\s[^>]*\?>\s*(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*)*<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]|<rss\s[^>]*version=/i;

/** Whether the text's first element is a feed's: `rss`, `feed` of Atom, or the `RDF` of RSS 1.0. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 4000);
  return ROOT.test(head) || BEHIND_TEXT.test(head);
}
