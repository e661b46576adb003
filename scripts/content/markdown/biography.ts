// A person's Markdown -> Prose. There is no recording: time codes are text, and a blockquote names nobody.

import type { Prose } from "../../domain/prose.ts";
import type { Typed } from "../../domain/record.ts";
import type { Telling } from "../telling.ts";
import { blockPlace, type MarkdownSource } from "./inline-place.ts";
import { MOST_NESTING, parseMarkdown } from "./markdown-it.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { makeProse } from "./prose.ts";
import type { Reading } from "./reading.ts";
import { tellUnreadSigns } from "./unread-signs.ts";

export interface ReadBiography {
  readonly bio: Prose;
  readonly bioPlain: string;
  readonly images: readonly Typed<string>[];
  readonly inner: readonly Typed<string>[];
}

/** Never throws: what is wrong is told and left out. */
export function readBiography(text: string, source: MarkdownSource, telling: Telling): ReadBiography {
  const reading: Reading = { ...source, telling, images: [], closings: [], inner: [] };
  const tokens = parseMarkdown(text, false);
  const deep = tokens.find(({ level, nesting }) => nesting === 1 && level >= MOST_NESTING - 1);
  if (deep) telling.error("text.nesting", () => blockPlace(deep, reading));
  tellUnreadSigns(text, source, telling);
  const bioPlain = plainBlocks(tokens);
  return { bio: makeProse(tokens, reading), bioPlain, images: reading.images, inner: reading.inner };
}
