// A feed's document -> its channel and its items, wherever they stand.
// Specs: RSS 2.0; RSS 1.0, whose items stand beside the channel.

import { childOf, childrenOf, type XmlElement } from "../text/parse-xml.ts";

export interface FeedDocument {
  readonly channel: XmlElement;
  readonly items: readonly XmlElement[];
}

/** Null for a document that is no feed. */
export function channelOf(root: XmlElement): FeedDocument | null {
  if (root.name !== "rss" && root.name !== "rdf:RDF") return null;
  const channel = childOf(root, "channel");
  if (channel === null) return null;
  return { channel, items: [...itemsIn(channel), ...itemsIn(root)] };
}

/** The items of an element, and those that stand inside one another: FeedBurner has written such. */
function itemsIn(element: XmlElement): readonly XmlElement[] {
  return childrenOf(element, "item").flatMap((item) => [item, ...itemsIn(item)]);
}
