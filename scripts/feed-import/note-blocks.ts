// Blocks of shownotes, and their plain text.

/** A run of a line. Text has its spaces as they are; a link's address is absolute. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "em"; readonly inside: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly inside: readonly Inline[] };

export type NoteBlock =
  | { readonly kind: "paragraph"; readonly line: readonly Inline[] }
  /** `level` is ours: an episode's page has headings of two; `written` the feed's, 1 to 6. */
  | {
      readonly kind: "heading";
      readonly level: number;
      readonly written: number;
      readonly line: readonly Inline[];
    }
  | {
      readonly kind: "list";
      readonly isOrdered: boolean;
      /** Of an ordered list: its first number. */
      readonly start?: number;
      readonly items: readonly (readonly NoteBlock[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly NoteBlock[] };

/** Plain text of blocks, paragraphs and items apart. */
export function plainNotes(blocks: readonly NoteBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "list") return block.items.map(plainNotes).join("\n");
      return block.kind === "quote" ? plainNotes(block.blocks) : plainLine(block.line);
    })
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Plain text of a line; breaks stay breaks. */
export function plainLine(line: readonly Inline[]): string {
  return wordsOf(line)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** With the spaces at its ends: they may be all there is between a strong word and the next. */
function wordsOf(line: readonly Inline[]): string {
  return line
    .map((one) => {
      if (one.kind === "text") return one.text.replace(/\s+/g, " ");
      if (one.kind === "break") return "\n";
      return wordsOf(one.inside);
    })
    .join("");
}

/** Every line of some blocks, however deep, in order. */
export function linesOf(blocks: readonly NoteBlock[]): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap(linesOf);
    return block.kind === "quote" ? linesOf(block.blocks) : [block.line];
  });
}
