// Signs that other programs read and this one shows as they are typed: bare addresses, footnotes, HTML. Told, not guessed.

import { excerpt } from "../excerpt.ts";
import type { Telling } from "../telling.ts";
import type { MarkdownSource } from "./inline-place.ts";

const FENCE = /^ {0,3}(?:```|~~~)/;
/**
 * What is read, and holds addresses and brackets of its own: code, links, pictures, addresses in pointed brackets. None of it
 * goes over a sign that begins it anew: so a line of nothing but such signs is read once.
 */
const READ = /`[^`]*`|(?:!?\[[^[\]]*)?\]\((?:[^()]|\([^()]*\))*\)|<(?:https?|mailto):[^<>]*>|\\./g;

const SIGNS = [
  ["link.bare", /https?:\/\/[^\s<>()«»]+[^\s<>()«».,؛،:!؟?]/],
  ["text.footnote", /\[\^[^\]]{1,40}\]/],
  [
    "text.html",
    /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|iframe|img|p|s|small|span|strong|sub|sup|table|td|th|tr|u|video|audio|script|style)\b[^<>]*>/i,
  ],
] as const;

/** A warning for the first of each on a line. @param text the Markdown, of which link definitions are told elsewhere */
export function tellUnreadSigns(text: string, { source, firstLine }: MarkdownSource, telling: Telling): void {
  let isCode = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || /^ {0,3}\[[^\]]{1,80}\]:/.test(line)) continue;
    const open = line.replace(READ, (read) => " ".repeat(read.length));
    for (const [code, sign] of SIGNS) {
      const found = sign.exec(open);
      if (found === null) continue;
      telling.warning(code, () => source.placeIn(firstLine + index, found.index), {
        found: excerpt(found[0]),
      });
    }
  }
}
