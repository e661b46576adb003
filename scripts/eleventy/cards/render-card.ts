// One card to the bytes of its picture.

import type { Card } from "../../render/cards/card.ts";
import { encodePng } from "./png.ts";
import { rasterise } from "./rasterise.ts";

/** @returns a PNG without alpha, of the card's width and height */
export async function renderCard(card: Card): Promise<Uint8Array> {
  return encodePng(await rasterise(card.svg()));
}
