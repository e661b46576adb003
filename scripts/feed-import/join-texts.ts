// An item's texts -> one: what a feed says of an item in several places, each word and link once.

import { type Inline, linesOf, type NoteBlock, plainLine } from "./note-blocks.ts";

/**
 * The notes, with what other texts say beyond them in front: a description is read before the notes.
 * Paragraphs are held against each other by their words alone, so markup and cuts make no difference.
 */
export function joinTexts(
  main: readonly NoteBlock[],
  others: readonly (readonly NoteBlock[])[],
): readonly NoteBlock[] {
  return others.reduce((joined, blocks) => withRest(joined, blocks), main);
}

function withRest(joined: readonly NoteBlock[], other: readonly NoteBlock[]): readonly NoteBlock[] {
  const links = new Set(linksIn(joined));
  const words = ` ${wordsOf(wordsWithout(joined, new Set()))} `;
  const extra = other.filter((block) => {
    const isSaid = words.includes(spaced(wordsWithout([block], links)));
    return !isSaid || linksIn([block]).some((url) => !links.has(url));
  });
  return extra.length === 0 ? joined : [...extra, ...joined];
}

/** Its words as they stand in a text of words; the last one may have been cut where the text ends in `…` or `[...]`. */
function spaced(text: string): string {
  const whole = text.trim().replace(/\s*[[(]?(?:…|\.{3,})[\])]?\s*$/u, "");
  const words = wordsOf(whole);
  return words === "" ? "" : ` ${words}${whole === text.trim() ? " " : ""}`;
}

/** Letters and digits, whatever their case and form, a space between words. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Plain text in which a bare address among `said` is none: it is there as a link already. */
function wordsWithout(blocks: readonly NoteBlock[], said: ReadonlySet<string>): string {
  const without = (line: readonly Inline[]): readonly Inline[] =>
    line.flatMap((one): readonly Inline[] => {
      if (!("inside" in one)) return [one];
      const isBare = one.kind === "link" && said.has(one.url) && /^https?:/.test(plainLine(one.inside));
      return isBare ? [] : [{ ...one, inside: without(one.inside) }];
    });
  return linesOf(blocks)
    .map((line) => plainLine(without(line)))
    .join("\n");
}

/** The addresses that blocks lead to. */
export function linksIn(blocks: readonly NoteBlock[]): readonly string[] {
  return linesOf(blocks).flatMap((line) => linkedFrom(line).map(({ url }) => url));
}

/** The links of a line. */
export function linkedFrom(line: readonly Inline[]): readonly (Inline & { readonly kind: "link" })[] {
  return line.flatMap((one) => {
    if (one.kind === "link") return [one];
    return "inside" in one ? linkedFrom(one.inside) : [];
  });
}
