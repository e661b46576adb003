// A person's name at the end of a blockquote without the dash that makes it a quote: its words would be nobody's.

import type { Problem } from "../domain/problem.ts";
import type { PersonRecord, Typed } from "../domain/record.ts";
import { fold } from "../text/fold.ts";
import { foldName } from "../text/names.ts";
import { warning } from "../text/problems.ts";

const TIME_CODE = /\s*\[[^\]]*\]\s*$/;

/** Those among the last words of blockquotes that name one of these people, as warnings; other words stay quiet. */
export function closingNames(
  people: readonly PersonRecord[],
): (closings: readonly Typed<string>[]) => readonly Problem[] {
  const known = new Set(
    people
      .flatMap(({ name, aliases, latin }) => [name.value, ...aliases, latin ?? ""])
      .filter((name) => fold(name) !== "")
      .map(foldName),
  );
  const isName = (text: string) => fold(text) !== "" && known.has(foldName(text));
  return (closings) =>
    closings
      .filter(({ value }) => {
        const name = value.replace(TIME_CODE, "");
        return isName(name) || isName(name.split(/[،,]/u)[0] ?? "");
      })
      .map(({ value, place }) => warning("quote.name-unmarked", place, { name: value }));
}
