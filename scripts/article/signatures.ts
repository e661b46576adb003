// A quotation set by itself with who said it behind a dash or in the line below -> its signature.
// «…» — فلان، نقيب الصيادين

import { type Speaker, splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { speechWord } from "../text/speech.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A quotation from end to end. */
export const QUOTED_WHOLE = /^[«“”"][^«»“”"]*[»“”"][.\u060C]?$/u;
const SIGNED = /^\s*[–—―-]{1,2}\s*(\S.{1,90}?)\.?\s*$/u;
const BEFORE_OFFICE = /\s*[،,(]\s*/u;
const [LEAST_NAME_WORDS, MOST_NAME_WORDS, MOST_WORDS] = [2, 4, 12];

/**
 * Who signs a quotation, by what stands behind it; null where that is no signature.
 * @example signatureIn(" — سالم الشطي، نقيب الصيادين") // { name: "سالم الشطي", role: "نقيب الصيادين" }
 */
export function signatureIn(trail: string): Speaker | null {
  return personIn(SIGNED.exec(trail)?.[1] ?? "");
}

/** Whether a line is a quotation and its signature: no headline, however short. */
export function isSigned(text: string): boolean {
  const end = Math.max(text.lastIndexOf("»"), text.lastIndexOf("”"), text.lastIndexOf('"'));
  return QUOTED_WHOLE.test(text.slice(0, end + 1)) && signatureIn(text.slice(end + 1)) !== null;
}

/** Each quotation with its signature in one line. Below it a signature has a dash, or an office behind a comma. */
export function joinSignatures(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    const isBelow = last !== undefined && last.level === null && QUOTED_WHOLE.test(last.text);
    const sign = isBelow && paragraph.level === null ? signBelow(paragraph.text) : null;
    if (last && sign !== null) joined[joined.length - 1] = { ...last, text: `${last.text} ${sign}` };
    else joined.push(paragraph);
  }
  return joined;
}

function signBelow(text: string): string | null {
  if (signatureIn(text) !== null) return text;
  const speaker = BEFORE_OFFICE.test(text) && !/[.!?\u061F…]$/u.test(text) ? personIn(text) : null;
  return speaker === null || speaker.role === "" ? null : `— ${text}`;
}

function personIn(printed: string): Speaker | null {
  const words = wordsOf(printed);
  if (words.length > MOST_WORDS || words.some((word) => speechWord(word)?.force === "strong")) return null;
  const [front = "", ...behind] = printed.split(BEFORE_OFFICE);
  const { role, name } = splitSpeaker(front);
  const count = wordsOf(name).length;
  if (count < LEAST_NAME_WORDS || count > MOST_NAME_WORDS || /[\p{N}:]/u.test(front)) return null;
  return { name, role: [role, ...behind].join(" ").replace(/\)$/u, "").trim() };
}
