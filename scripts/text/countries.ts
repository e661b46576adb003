// The names of the world's countries in Arabic, as Unicode's own data has them.

import { titleKey } from "./titles.ts";

const A = "A".charCodeAt(0);
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));
let known: ReadonlySet<string> | null = null;

/** Compared as titles are: folded, without spaces. */
export function countryKeys(): ReadonlySet<string> {
  known ??= new Set(
    LETTERS.flatMap((one) => LETTERS.flatMap((other) => nameOf(`${one}${other}`))).map(titleKey),
  );
  return known;
}

const names = new Intl.DisplayNames("ar", { type: "region", fallback: "none" });

function nameOf(code: string): readonly string[] {
  const name = names.of(code);
  return name === undefined ? [] : [name];
}
