// What a card says -> the bytes of its picture.

import { drawFacts, type FactsOfCard, formatOf } from "./draw-facts.ts";
import { encodePng } from "./png.ts";
import { rasteriser } from "./raster.ts";
import { Room } from "./room.ts";

/** A drawer for cards one after the other: it keeps what can be used again. */
export function cardDrawer(): (card: FactsOfCard) => Buffer {
  const rasterise = rasteriser();
  const rows = new Room();
  return (card) => encodePng(rasterise(drawFacts(card)), formatOf(card.kind).png, rows);
}
