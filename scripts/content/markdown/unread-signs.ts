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

const TAG = String.raw`<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<[a-z][a-z0-9-]*\s[^<>=]*=[^<>]*$`;
/** What word processors leave in what is copied from them, and notes in pages: never meant to be seen. */
const HIDDEN = String.raw`<!--.*?(?:-->|$)|^(?:(?!<!--).)*-->|<!\[[^\]<]*\]-*>|<\/?[a-z]+:(?!\/\/)[^<>]*>`;

const SIGNS = [
  ["link.bare", /https?:\/\/[^\s<>()«»]+[^\s<>()«».,؛،:!؟?]/g, 1],
  ["text.footnote", /\[\^[^\]]{1,40}\]/g, 1],
  ["text.hidden", new RegExp(HIDDEN, "gi"), 9],
  ["text.html", new RegExp(TAG, "gi"), 9],
] as const;

/** A warning of each kind for a line: of tags all, of others the first. @param text the Markdown, of which link definitions are told elsewhere */
export function tellUnreadSigns(text: string, { source, firstLine }: MarkdownSource, telling: Telling): void {
  let isCode = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || /^ {0,3}\[[^\]]{1,80}\]:/.test(line)) continue;
    let open = line.replace(READ, blank);
    for (const [code, sign, most] of SIGNS) {
      const [first, ...others] = [...open.matchAll(sign)].slice(0, most);
      if (first === undefined) continue;
      const found = [...new Set([first, ...others].map(([typed]) => excerpt(typed)))].join(" ");
      telling.warning(code, () => source.placeIn(firstLine + index, first.index), { found });
      // A tag in a comment is part of it.
      if (code === "text.hidden") open = open.replace(sign, blank);
    }
  }
}

function blank(read: string): string {
  return " ".repeat(read.length);
}
