// The names of the world's countries in Arabic and English, as Unicode's own data has them.

import { once } from "../domain/remember.ts";
import { titleKey } from "./titles.ts";

const A = "A".charCodeAt(0);
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));
const arabic = new Intl.DisplayNames("ar", { type: "region", fallback: "none" });
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Arabic names, compared as titles are (folded, without spaces) -> English ones. */
export const countries = once(
  (): ReadonlyMap<string, string> =>
    new Map(LETTERS.flatMap((one) => LETTERS.flatMap((other) => namesOf(`${one}${other}`)))),
);

function namesOf(code: string): readonly (readonly [string, string])[] {
  const [name, latin] = [arabic.of(code), english.of(code)];
  return name === undefined || latin === undefined ? [] : [[titleKey(name), latin]];
}
