// A quotation in a sentence -> whether it is what somebody said, and by whom it is said to be.
// «حراك» is a term, صحيفة «…» a name: both stay in the text. A part of a sentence in marks is a quotation still.

import { wordsOf } from "../text/speaker-phrase.ts";
import { withoutJoined } from "../text/speech.ts";
import { NAMING } from "../text/speech-signs.ts";
import { titleKey } from "../text/titles.ts";
import { type IsKnown, type Speech, speechAfter, speechBefore } from "./find-speech.ts";
import type { FlowSentence } from "./flow.ts";

/** One quotation of a sentence, judged. `speech` is null where no report of speech stands by it. */
export interface Judged {
  readonly isStatement: boolean;
  readonly speech: Speech | null;
  /** Where that report stands. */
  readonly report: "before" | "after" | null;
}

const LEAST_WORDS = 3;
const LEAST_UNREPORTED = 8;
const MOST_NAME_WORDS = 6;
const WITH = /^[وف]?بـ?$/u;

/** Each quotation of a sentence, in order. A term in marks is text again to the one after it. */
export function judgeQuotations(sentence: FlowSentence, isKnown: IsKnown): readonly Judged[] {
  const standsAlone = !sentence.texts.some((text) => /\p{L}/u.test(text));
  const judged: Judged[] = [];
  let lead = "";
  for (const [index, stretch] of sentence.stretches.entries()) {
    lead += sentence.texts[index] ?? "";
    const before = speechBefore(lead, isKnown);
    const after = before === null ? speechAfter(sentence.texts[index + 1] ?? "") : null;
    const speech = before ?? after;
    const count = wordsOf(stretch.texts.join(" ")).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const isStatement = standsAlone ? count >= LEAST_WORDS : isSaid(count, lead, speech);
    judged.push({ isStatement, speech, report: before ? "before" : after ? "after" : null });
    lead = isStatement ? "" : lead + stretch.source;
  }
  return judged;
}

function isSaid(count: number, lead: string, speech: Speech | null): boolean {
  const last = wordsOf(lead).at(-1) ?? "";
  const isName = NAMING.has(withoutJoined(titleKey(last))) && !last.endsWith(":");
  if (isName && count <= MOST_NAME_WORDS) return false;
  // وصفه بـ«الوحشي»: a word or two that is part of the sentence's own.
  if (count < LEAST_WORDS && WITH.test(last)) return false;
  if (speech === null) return count >= LEAST_UNREPORTED;
  return count >= LEAST_WORDS || last.endsWith(":") || speech.follows === "nothing";
}
