// Praat's TextGrid, long and short -> captions. A tier is somebody's speech; tiers of single sounds are not read.
// Spec: Praat's manual, "TextGrid file formats": only texts in quotes, numbers and flags that stand alone count.

import type { RawCue } from "../raw-cue.ts";

const HEAD = /^\s*File type\s*=\s*"ooTextFile|^\s*"ooTextFile/i;
const TOKEN = /"(?:[^"]|"")*"|(?<=^|\s)-?\d{1,9}(?:\.\d{1,18})?(?:e-?\d{1,3})?(?=\s|$)/gim;
const SOUNDS = /phone|phoneme|syllab/i;
/** What aligners call a tier of words, beside or behind its speaker's name: MFA's «Omar - words». */
const GENERIC = /^(?:words?|utterances?|sentences?|phrases?|transcript(?:ion)?|text|ort(?:-mau)?)$/i;
const SUFFIX = /\s*[-_]\s*(?:words?|utterances?)$/i;

export function isPraat(head: string): boolean {
  return HEAD.test(head) && /"TextGrid"|TextGrid/.test(head);
}

interface Token {
  readonly text: string;
  readonly line: number;
}

export function readPraat(text: string): readonly RawCue[] {
  const tokens = tokensOf(text);
  const cues: RawCue[] = [];
  let at = tokens.findIndex(({ text: one }) => isTier(one));
  while (at >= 0 && at < tokens.length) {
    const isPoints = tokens[at]?.text === '"TextTier"';
    const name = unquoted(tokens[at + 1]?.text ?? "");
    const [count, size] = [Number(tokens[at + 4]?.text ?? 0), isPoints ? 2 : 3];
    const from = at + 5;
    if (!isPoints && !SOUNDS.test(name))
      cues.push(...intervals(tokens.slice(from, from + count * size), name));
    at = tokens.findIndex(({ text: one }, index) => index >= from + count * size && isTier(one));
  }
  return cues.sort((one, other) => one.start - other.start);
}

function intervals(tokens: readonly Token[], name: string): readonly RawCue[] {
  const bare = name.replace(SUFFIX, "").trim();
  const voice = bare === "" || GENERIC.test(bare) ? null : bare;
  return tokens.flatMap(({ text, line }, at): readonly RawCue[] => {
    const [start, end] = [Number(tokens[at - 2]?.text), Number(tokens[at - 1]?.text)];
    const said = at % 3 === 2 ? unquoted(text).trim() : "";
    return said === "" || Number.isNaN(start + end)
      ? []
      : [{ start, end, voice, text: said, words: null, line }];
  });
}

function isTier(text: string): boolean {
  return text === '"IntervalTier"' || text === '"TextTier"';
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, "").replaceAll('""', '"');
}

function tokensOf(text: string): readonly Token[] {
  let [line, before] = [1, 0];
  return [...text.matchAll(TOKEN)].map((match) => {
    line += text.slice(before, match.index).split("\n").length - 1;
    before = match.index;
    return { text: match[0], line };
  });
}
