// A programme that was never broadcast, and quotes held against it.

import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import type { Expected } from "../../scripts/align/expectation.ts";
import type { QuoteCheck, WordDifference } from "../../scripts/domain/quote.ts";
import type { Cue, Transcript } from "../../scripts/domain/transcript.ts";
import { makeCue, makeTranscript } from "../support/records.ts";

const SECONDS_A_WORD = 0.5;

/** A transcript of lines `voice: words`, half a second a word and half a second between lines; no voice, no colon. */
export function talk(lines: readonly string[], from = 0): Transcript {
  let time = from;
  const cues = lines.map((line): Cue => {
    const [, voice, text = line] = /^([^:]+): (.*)$/s.exec(line) ?? [];
    const end = time + text.split(" ").length * SECONDS_A_WORD;
    const cue = makeCue(time, end, text, voice ?? null);
    time = end + SECONDS_A_WORD;
    return cue;
  });
  return makeTranscript(cues);
}

export const LINES = [
  "المذيعة: أهلاً بكم في حلقة جديدة من البرنامج، نناقش فيها مستقبل المكتبة القديمة في المدينة المفترضة.",
  "ليلى المختلقة: لن تقبل المدينة المفترضة بأن تُنقل مكتبتها القديمة إلى الضفة الأخرى من النهر.",
  "عمر: أنا لا أتفق معك، فالمبنى الحالي مهدد بالانهيار منذ عام 2014.",
  "ليلى المختلقة: خمسة وعشرون ألف كتاب احترقت في الحريق، ولم يبق إلا بعض المخطوطات.",
  "عمر: يعني إحنا ما بدنا نحكي عن السياسة، بدنا نحكي عن الكتب.",
  "ليلى المختلقة: مسؤولية الحكومة العراقية أن تحمي كل الآثار في بغداد والموصل.",
  "عمر: شركة Gazprom الروسية استثمرت 3.5 مليون دولار في المشروع، أي عشرين بالمئة من كلفته.",
  "ليلى المختلقة: ليس لدينا وقت كثير، لكن سنعمل على ترميم السقف أولاً.",
  "عمر: هذا كلام غير صحيح وأنا أعرف المهندس محمد العلي منذ سنوات.",
  "ليلى المختلقة: سنعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا.",
  "المذيعة: سنعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا.",
  "عمر: The minister said that we will never recognise the new border, and that's final.",
  "عمر: We don't have any plans to withdraw our 2,500 troops from the base.",
  "ليلى المختلقة: شكراً لكم على المتابعة وإلى اللقاء في حلقة قادمة إن شاء الله.",
] as const;

export const PROGRAMME: Transcript = talk(LINES);

/** When a line begins, in seconds. */
export function lineStart(number: number): number {
  const words = LINES.slice(0, number).map((line) => line.replace(/^[^:]+: /, "").split(" ").length + 1);
  return words.reduce((sum, count) => sum + count, 0) * SECONDS_A_WORD;
}

export interface Hints {
  readonly voices?: readonly string[];
  readonly near?: Expected | null;
}

/** One quote held against a recording. */
export function hold(text: string, transcript: Transcript = PROGRAMME, hints: Hints = {}): QuoteCheck {
  const [check] = alignQuotes(transcript, [{ text, voices: hints.voices ?? [], near: hints.near ?? null }]);
  if (!check) throw new Error("hold: no answer");
  return check;
}

/** A difference as `kind typed/heard@at`. */
export function told({ differences }: QuoteCheck): readonly string[] {
  return differences.map(
    ({ kind, typed, heard, at }: WordDifference) => `${kind} ${typed ?? ""}/${heard ?? ""}@${at}`,
  );
}
