// The programme's colours -> its icon as SVG: the tally light over the thread, in the evening.

import type { Look } from "../domain/look.ts";

/** Around the icon where a mask may cut it off: what matters lies in the circle that phones keep. In its own pixels. */
export const APP_EDGE = 10;
const SIZE = 64;

/** @param edge pixels of ground around it; none for a tab of a browser, which cuts nothing off: there its corners are round */
export function programmeIcon({ night }: Look, edge = 0): string {
  const { ground, hairline, ink, signal } = night;
  const side = SIZE + 2 * edge;
  const round = edge === 0 ? ' rx="6"' : "";
  const from = edge === 0 ? "" : ` x="-${edge}" y="-${edge}"`;
  const start = edge === 0 ? "0 0" : `-${edge} -${edge}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${start} ${side} ${side}">`,
    `<rect${from} width="${side}" height="${side}"${round} fill="${ground}"/>`,
    `<rect x="10" y="43" width="44" height="5" fill="${hairline}"/>`,
    `<rect x="10" y="43" width="26" height="5" fill="${ink}"/>`,
    `<circle cx="36" cy="27" r="10" fill="${signal}"/></svg>\n`,
  ].join("");
}
