// A blockquote -> a quote, when its last line begins with a dash and names a person; else it is prose.

import type { BlockRecord } from "../../domain/record.ts";
import { type Attribution, type AttributionLine, findAttribution, readAttribution } from "./attribution.ts";
import { keepClosing } from "./closing.ts";
import { blockPlace, inlinePlace } from "./inline-place.ts";
import type { Token } from "./markdown-it.ts";
import { plainBlocks } from "./plain-blocks.ts";
import { makeProse } from "./prose.ts";
import { stripQuotationMarks } from "./quotation-marks.ts";
import type { Reading } from "./reading.ts";

/**
 * @param tokens from blockquote_open to blockquote_close
 * @returns "prose" for an ordinary blockquote; null for a quote that cannot be used, which is told
 */
export function readQuote(tokens: Token[], reading: Reading): BlockRecord | "prose" | null {
  const [open] = tokens;
  const line = attributionLine(tokens);
  if (!open) return "prose";
  if (!line) {
    tellListedName(tokens, reading);
    keepClosing(tokens, reading);
    return "prose";
  }
  const attribution = readAttribution(line, reading);
  const words = wordsOf(tokens, line);
  tellTimes(words, attribution, reading);
  stripQuotationMarks(words.filter(({ type }) => type === "inline"));
  const prose = makeProse(words, reading);
  const text = plainBlocks(words);
  const place = blockPlace(open, reading);
  if (text === "") {
    reading.telling.error("quote.empty", () => place);
    return null;
  }
  return { kind: "quote", quote: { text, prose, ...attribution, place } };
}

/** The line in the last paragraph of a blockquote, when that stands in the blockquote itself. */
export function attributionLine(tokens: readonly Token[]): AttributionLine | null {
  const [close, inline] = [tokens.at(-2), tokens.at(-3)];
  const level = (tokens[0]?.level ?? 0) + 1;
  const isParagraph = close?.type === "paragraph_close" && close.level === level && inline?.type === "inline";
  return isParagraph ? findAttribution(inline) : null;
}

/** What was said: everything between the blockquote's ends but the attribution. */
function wordsOf(tokens: Token[], { inline, before }: AttributionLine): Token[] {
  if (before.length === 0) return tokens.slice(1, -4);
  inline.children = [...before];
  return tokens.slice(1, -1);
}

/** A quote has one time, on its last line. */
function tellTimes(words: readonly Token[], attribution: Attribution, reading: Reading): void {
  if (attribution.name.value === "") return;
  for (const inline of words) {
    const time = inline.children?.find(({ type }) => type === "timecode");
    if (!time) continue;
    const place = () => inlinePlace(inline, Number(time.meta?.offset ?? 0), reading);
    reading.telling.error("quote.time-inside", place, { name: attribution.name.value, code: time.content });
  }
}

/** `> - name` under a quote is a list of one item, where an attribution was probably meant. */
function tellListedName(tokens: readonly Token[], reading: Reading): void {
  const [listEnd, itemEnd, paragraphEnd, inline] = [-2, -3, -4, -5].map((index) => tokens.at(index));
  const isList = listEnd?.type === "bullet_list_close" && itemEnd?.type === "list_item_close";
  if (!isList || paragraphEnd?.type !== "paragraph_close" || inline?.type !== "inline") return;
  const isOnlyItem = tokens.at(-7)?.type === "list_item_open" && tokens.at(-8)?.type === "bullet_list_open";
  const hasWords = tokens.at(-9)?.type === "paragraph_close";
  if (!isOnlyItem || !hasWords || inline.content.length > 80) return;
  reading.telling.warning("quote.listed-name", () => inlinePlace(inline, 0, reading), {
    name: inline.content,
  });
}
