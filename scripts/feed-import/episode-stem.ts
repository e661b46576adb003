// The file name an imported episode gets, and with it its address.

import { isSlug } from "../domain/names.ts";
import { youTubeVideo } from "../domain/youtube.ts";
import { freeSlug, proposeSlug } from "../text/slugs.ts";
import type { FeedItem } from "./feed.ts";

const LONGEST = 80;

/**
 * Its day and the words of its old page's address, else of its title, else its number.
 * @example `https://host/episodes/12-the-river/` of 13 February 2024 -> "2024-02-13-12-the-river"
 */
export function episodeStem(item: FeedItem, isTaken: (slug: string) => boolean): string {
  const own = item.own && lastPart(item.link);
  if (own && isSlug(own)) return freeSlug(own, isTaken);
  const day = item.published.slice(0, 10);
  const words = wordsOfLink(item.link) ?? (proposeSlug(item.title) || numbered(item));
  const stem = /^\d{4}-\d{2}-\d{2}(?:-|$)/.test(words) ? words : `${day}-${words}`;
  return freeSlug(stem.slice(0, LONGEST).replace(/-+$/, ""), isTaken);
}

function numbered({ number, type }: FeedItem): string {
  if (number !== null) return `episode-${number}`;
  return type === "full" ? "episode" : type;
}

function lastPart(link: FeedItem["link"]): string {
  return link === null ? "" : (new URL(link).pathname.split("/").findLast((part) => part !== "") ?? "");
}

/** The last part of a page's address, when a person could have written it: not `/?p=12`, not `/8f3a9c0e1b`. */
function wordsOfLink(link: FeedItem["link"]): string | null {
  // The last part of a video's address is its id.
  if (link === null || youTubeVideo(link) !== null) return null;
  const words = lastPart(link)
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, "")
    .replaceAll("_", "-");
  const isReadable = isSlug(words) && /[a-z]{3}/.test(words) && !/[0-9a-f]{10}/.test(words);
  // youtube.com/watch?v=…: the same words for each.
  return isReadable && words !== "index" && words !== "watch" ? words : null;
}
