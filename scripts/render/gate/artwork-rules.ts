// What the programme's artwork and an item's must be.

import { findElement } from "../feeds/rss-feed.ts";
import { APPLE, channelRule, isWebAddress, itemRule, PSP, type Rule, when } from "./rule.ts";

/** Of a side of the artwork. */
const LEAST_PIXELS = 1400;
const MOST_PIXELS = 3000;

export const ARTWORK_RULES: readonly Rule[] = [
  channelRule({
    id: "feed.artwork-missing",
    source: `${APPLE}; ${PSP}: itunes:image`,
    // A feed without artwork is well-formed and plays everywhere; directories do not list it.
    severity: "warning",
    check: ({ elements }) => when(findElement(elements, "itunes:image") === null),
  }),
  channelRule({
    id: "feed.artwork-type",
    source: `${APPLE}; ${PSP}: artwork is a .jpg or .png with an ASCII address`,
    check: ({ elements, artwork }) => {
      const url = findElement(elements, "itunes:image")?.attributes.href;
      return when(artwork !== null && url !== undefined && !isArtworkAddress(url), { url: url ?? "" });
    },
  }),
  channelRule({
    id: "feed.artwork-elsewhere",
    source: `${APPLE}: artwork is a .jpg or .png; directories take others that they have known for long`,
    severity: "warning",
    check: ({ elements, artwork }) => {
      const url = findElement(elements, "itunes:image")?.attributes.href;
      return when(artwork === null && url !== undefined && !isArtworkAddress(url), { url: url ?? "" });
    },
  }),
  channelRule({
    id: "feed.artwork-size",
    source: `${APPLE}; ${PSP}: artwork is square, 1400 to 3000 pixels`,
    check: ({ artwork }) => {
      const { width = null, height = null } = artwork ?? {};
      if (width === null || height === null) return [];
      const isWrong = width !== height || width < LEAST_PIXELS || width > MOST_PIXELS;
      return when(isWrong, { width: String(width), height: String(height) });
    },
  }),
  channelRule({
    id: "feed.artwork-colours",
    source: `${APPLE}: artwork is RGB, without transparency`,
    check: ({ artwork }) => {
      const colours = artwork?.colours ?? "rgb";
      return when(colours !== "rgb", { colours });
    },
  }),
  itemRule({
    id: "feed.item-artwork",
    severity: "warning",
    source: `${APPLE}; ${PSP}: an item's itunes:image is a .jpg or .png with an ASCII address`,
    check: ({ elements }) => {
      const url = findElement(elements, "itunes:image")?.attributes.href;
      return when(url !== undefined && !isArtworkAddress(url), { url: url ?? "" });
    },
  }),
];

/** A picture that directories take: its ending, and an ASCII address. */
function isArtworkAddress(url: string): boolean {
  return isWebAddress(url) && /^[\x21-\x7E]+\.(?:jpe?g|png)$/i.test(url);
}
