// The name of a card: what it says, and the number of the design that draws it. Drawing ten thousand episodes' cards to
// name them would take longer than all their pages.

import { hash } from "node:crypto";
import type { FactsOfCard } from "./draw-facts.ts";

/**
 * Raised whenever the same facts become another picture: another measure, colour, typeface, or way of drawing or
 * packing. tests/render/cards/design.test.ts fails when the look changes and the number does not.
 */
export const CARD_DESIGN = 6;

/** SHA-256, lower-case hex: of the design, the kind and the facts. The same facts in another design have another one. */
export function cardHash({ kind, facts }: FactsOfCard): string {
  return hash("sha256", JSON.stringify([CARD_DESIGN, kind, facts]), "hex");
}
