// Sentences: a text -> where each begins and ends.
// "د." ends none, nor does ".." or "24.5"; a stop may stand before or after closing marks.

/** Offsets in the text, the end exclusive, spaces around left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// The look-behind starts a run of stops once: without it a long run would cost its square.
const STOP = /(?<![.!?؟])[.!?؟]+["”»’)\]]*(?=[\s\u00A0]|$)/gu;
// A lone letter, an initialism (أ.د., U.S.) or a Latin title before a full stop shortens a word.
const SHORTENED = /(?:^|[\s\u00A0([])(?:(?:\p{L}\.)*\p{L}|Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|St|No)\.$/u;
const NUMBERED = /^\s*\d{1,3}\.$/u;
const LOOK_BACK = 24;

/** The sentences of a paragraph, in order, together its whole text. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    if (isNoEnd(text.slice(Math.max(start, end - LOOK_BACK), end), stop)) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function isNoEnd(before: string, stop: string): boolean {
  return stop === ".." || (stop === "." && (SHORTENED.test(before) || NUMBERED.test(before)));
}

function pushTrimmed(sentences: Sentence[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  if (piece.trim() !== "") sentences.push({ start: start + lead, end: start + piece.trimEnd().length });
}
