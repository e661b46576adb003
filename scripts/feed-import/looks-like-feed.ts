// Whether a text is a feed, before anybody parses it.

const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+[\w:]+[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]/i;

/** Whether the text's first element is a feed's: `rss`, `feed` of Atom, or the `RDF` of RSS 1.0. */
export function looksLikeFeed(text: string): boolean {
  return ROOT.test(text.slice(0, 4000));
}
