// A word that is nowhere -> the word of the programme that was meant: one letter too few, too many or another.

import { searchedText } from "../../domain/search.ts";
import { editDistance } from "../../text/nearest.ts";
import { searchTerms } from "../../text/search-terms.ts";
import { heardAs, skeletonsOf } from "../../text/skeleton.ts";
import type { IndexReader } from "./index-reader.ts";

/** Letters that a word must have for each that may be wrong. */
const LETTERS_A_SLIP = 4;

/** @returns as the programme spells it; null when nothing is near */
export async function meantWord(reader: IndexReader, term: string): Promise<string | null> {
  const most = Math.min(2, Math.floor(term.length / LETTERS_A_SLIP));
  const [skeleton = ""] = skeletonsOf(term);
  if (most === 0 || skeleton.length < 2) return null;
  const near = await reader.terms(skeleton.slice(0, 2), true);
  let best: { readonly other: string; readonly distance: number } | null = null;
  for (const other of near.keys()) {
    if (Math.abs(other.length - term.length) > most) continue;
    // Letters that are heard alike are half a slip, however many.
    const distance = Math.min(editDistance(term, other), editDistance(heardAs(term), heardAs(other)) + 0.5);
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { other, distance };
  }
  return best === null ? null : await spelling(reader, best.other, await near.get(best.other)?.());
}

/** As it stands in a text that has it. */
async function spelling(
  reader: IndexReader,
  term: string,
  records: ReadonlyMap<number, unknown> | undefined,
): Promise<string | null> {
  const [record] = records?.keys() ?? [];
  if (record === undefined) return null;
  const text = searchedText(await reader.finding(record));
  const found = searchTerms(text).find((one) => one.term === term);
  return found ? text.slice(found.start, found.end) : null;
}
