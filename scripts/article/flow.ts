// Paragraphs with their quotations -> sentences in which each quotation is one placeholder.
// A quotation over several paragraphs joins them, so that what stands before and after it is one sentence.

import { findQuotations, type Position, type Stretch } from "./find-quotations.ts";
import { speechAfter } from "./find-speech.ts";
import { splitSentences } from "./sentences.ts";

/** One sentence: texts and quotations in turn, one text more than quotations. */
export interface FlowSentence {
  readonly texts: readonly string[];
  readonly stretches: readonly FlowStretch[];
}

/** A quotation in a sentence, with the source's own letters for where it stays in the text. */
export interface FlowStretch extends Stretch {
  readonly source: string;
}

// Decoding leaves this sign in no text.
const PLACEHOLDER = "\uFFFC";
// فقال: and a line break: the quotation's paragraph reads on from the one before.
const ENDS_IN_COLON = /:[\s\u00A0]*$/u;
const ENDS_INSIDE = /[.!?؟]$/u;

/** The sentences of each paragraph of a run, in order. Paragraphs that a quotation joins are one. */
export function flowOf(paragraphs: readonly string[]): readonly (readonly FlowSentence[])[] {
  const flows: (readonly FlowSentence[])[] = [];
  let masked = "";
  let held: FlowStretch[] = [];
  let at: Position = { paragraph: 0, offset: 0 };
  const flushBefore = (paragraph: number, opensNext: boolean) => {
    while (at.paragraph < paragraph) {
      const rest = (paragraphs[at.paragraph] ?? "").slice(at.offset);
      if (opensNext && at.paragraph === paragraph - 1 && ENDS_IN_COLON.test(rest)) {
        masked += `${rest} `;
        at = { paragraph, offset: 0 };
        return;
      }
      flows.push(sentencesOf(masked + rest, held));
      masked = "";
      held = [];
      at = { paragraph: at.paragraph + 1, offset: 0 };
    }
  };
  for (const stretch of findQuotations(paragraphs)) {
    if (stretch.texts.length === 0) continue;
    const lead = (paragraphs[stretch.from.paragraph] ?? "").slice(0, stretch.from.offset);
    flushBefore(stretch.from.paragraph, lead.trim() === "");
    masked += (paragraphs[at.paragraph] ?? "").slice(at.offset, stretch.from.offset) + PLACEHOLDER;
    held.push({ ...stretch, source: sourceOf(paragraphs, stretch) });
    at = stretch.to;
  }
  flushBefore(paragraphs.length, false);
  return flows;
}

function sourceOf(paragraphs: readonly string[], { from, to }: Stretch): string {
  if (from.paragraph === to.paragraph)
    return (paragraphs[from.paragraph] ?? "").slice(from.offset, to.offset);
  const middle = paragraphs.slice(from.paragraph + 1, to.paragraph);
  const first = (paragraphs[from.paragraph] ?? "").slice(from.offset);
  return [first, ...middle, (paragraphs[to.paragraph] ?? "").slice(0, to.offset)].join(" ");
}

function sentencesOf(masked: string, held: readonly FlowStretch[]): readonly FlowSentence[] {
  const sentences: FlowSentence[] = [];
  let used = 0;
  for (const { start, end } of splitSentences(masked)) {
    const texts = masked.slice(start, end).split(PLACEHOLDER);
    const stretches = held.slice(used, used + texts.length - 1);
    used += stretches.length;
    sentences.push(...splitAfterInnerStop({ texts, stretches }));
  }
  return sentences;
}

// “….” وقال: a full stop inside the marks ends the sentence too, unless who said it follows.
function splitAfterInnerStop({ texts, stretches }: FlowSentence): readonly FlowSentence[] {
  const at = stretches.findIndex((stretch, index) => {
    const rest = texts[index + 1] ?? "";
    return ENDS_INSIDE.test(stretch.texts.at(-1) ?? "") && /\p{L}/u.test(rest) && speechAfter(rest) === null;
  });
  if (at === -1) return [{ texts, stretches }];
  const head = { texts: [...texts.slice(0, at + 1), ""], stretches: stretches.slice(0, at + 1) };
  return [head, ...splitAfterInnerStop({ texts: texts.slice(at + 1), stretches: stretches.slice(at + 1) })];
}
