// Paragraphs of prose -> blocks: every quotation with its speaker carried over, what stands around it as it stands.

import { englishAfter, isEnglish } from "../text/english-speech.ts";
import { introducedIn } from "../text/introduced.ts";
import { splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import type { ArticleBlock, ArticleQuote, Doubt } from "./article.ts";
import { ofEnglish, reportsIn } from "./find-speech.ts";
import { type FlowSentence, type FlowStretch, flowOf } from "./flow.ts";
import { layOut } from "./lay-out.ts";
import { signatureIn } from "./signatures.ts";
import type { Heard, SpeakerBook } from "./speaker-book.ts";
import { type Judged, judgeQuotations } from "./statements.ts";

// No sentence is longer; hostile text is.
const MOST_WORDS = 300;

/** What reading prose goes by, and what it finds besides. */
export interface ProseReading {
  readonly book: SpeakerBook;
  /** The text around the quotations. */
  readonly sentences: string[];
  /** Guests and hosts by their number in the book, as the text introduces them. */
  readonly introduced: Map<number, "guest" | "host">;
  /** Whether the text names somebody elsewhere too. */
  readonly isMentioned: (name: string) => boolean;
}

/** @param isAfterHeading whether who carries on in it is carried over a section's title */
export function readFlow(
  paragraphs: readonly string[],
  reading: ProseReading,
  isAfterHeading: boolean,
): readonly ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let isFresh = isAfterHeading;
  for (const flow of flowOf(paragraphs)) {
    let isNewParagraph = true;
    for (const sentence of flow) {
      const around = sentence.texts.join(" ");
      reading.sentences.push(around);
      meetIn(around, reading);
      const read = readSentence(sentence, reading.book, isFresh);
      if (read.hasSpeaker) isFresh = false;
      for (const block of read.blocks) {
        const last = blocks.at(-1);
        if (!isNewParagraph && block.kind === "prose" && last?.kind === "prose") {
          blocks[blocks.length - 1] = { kind: "prose", text: `${last.text} ${block.text}` };
        } else {
          blocks.push(block);
        }
        isNewParagraph = false;
      }
    }
  }
  return blocks;
}

/** Whom a sentence introduces: guests last, since they are who speaks next. */
function meetIn(sentence: string, { book, introduced, isMentioned }: ProseReading): void {
  const words = wordsOf(sentence).slice(0, MOST_WORDS).join(" ");
  const met = introducedIn(words).filter(
    ({ printed, speaker }) =>
      speaker !== undefined ||
      splitSpeaker(printed).role !== "" ||
      isMentioned(printed) ||
      book.isKnown(printed),
  );
  for (const { printed, as, speaker } of met.toSorted((a, b) =>
    a.as === b.as ? 0 : a.as === "host" ? -1 : 1,
  )) {
    const person = book.meet(printed, speaker);
    if (!introduced.has(person)) introduced.set(person, as);
  }
}

interface ReadSentence {
  readonly blocks: readonly ArticleBlock[];
  /** Whether somebody was named as a speaker: whoever carries on after it is no longer carried over a heading. */
  readonly hasSpeaker: boolean;
}

function readSentence(sentence: FlowSentence, book: SpeakerBook, isFresh: boolean): ReadSentence {
  const judged = judgeQuotations(sentence, book.isKnown);
  const { texts, said } = withTermsInText(sentence, judged);
  if (said.length === 0) return { blocks: layOutProse(texts), hasSpeaker: hearReports(texts[0] ?? "", book) };
  let isCarried = isFresh;
  const quotes = said.map(({ stretch, judgement }): ArticleQuote => {
    const printed = judgement.speech?.printed ?? "";
    const gender = judgement.speech?.gender ?? null;
    const heard =
      printed === "" ? book.carryOn(gender) : book.hear(printed, gender, judgement.speech?.speaker);
    isCarried = isCarried && printed === "";
    return {
      kind: "quote",
      texts: stretch.texts,
      voice: heard.voice,
      doubts: doubtsOf(heard, stretch, judgement, isCarried),
    };
  });
  const reports = said.map(({ judgement }) => judgement.report);
  const blocks = layOut(withoutSignature(texts, quotes.at(-1), book), reports).flatMap(
    (piece): readonly ArticleBlock[] => {
      if (piece.kind === "prose") return [piece];
      const quote = quotes[piece.index];
      return quote ? [quote] : [];
    },
  );
  return { blocks, hasSpeaker: !isCarried };
}

/** What signs the last quotation stands below it already, where nothing of it would be lost. */
function withoutSignature(
  texts: readonly string[],
  last: ArticleQuote | undefined,
  book: SpeakerBook,
): readonly string[] {
  const signed = signatureIn(texts.at(-1) ?? "");
  if (signed === null || last?.voice.kind !== "person") return texts;
  const person = book.people()[last.voice.person];
  return person?.role === signed.role ? [...texts.slice(0, -1), ""] : texts;
}

function layOutProse(texts: readonly string[]): readonly ArticleBlock[] {
  const text = (texts[0] ?? "").trim();
  return text === "" ? [] : [{ kind: "prose", text }];
}

// Reported speech without a quotation: who spoke is who carries on after it.
function hearReports(text: string, book: SpeakerBook): boolean {
  if (isEnglish(text)) {
    const heard = ofEnglish(englishAfter(text));
    if (heard && heard.printed !== "") book.hear(heard.printed, heard.gender, heard.speaker);
    return heard !== null && heard.printed !== "";
  }
  const reports = reportsIn(wordsOf(text).slice(0, MOST_WORDS));
  // Who asks does not speak on: who is asked does.
  const named = reports
    .map(({ printed, isAsking, asked, gender }) =>
      isAsking ? { printed: asked, gender: null } : { printed, gender },
    )
    .filter(({ printed }) => printed !== "");
  for (const { printed, gender } of named) book.hear(printed, gender);
  return named.length > 0;
}

interface Said {
  readonly stretch: FlowStretch;
  readonly judgement: Judged;
}

// Terms and names in marks go back into the text as they were.
function withTermsInText(
  sentence: FlowSentence,
  judged: readonly Judged[],
): { readonly texts: readonly string[]; readonly said: readonly Said[] } {
  const texts = [sentence.texts[0] ?? ""];
  const said: Said[] = [];
  for (const [index, stretch] of sentence.stretches.entries()) {
    const judgement = judged[index];
    const after = sentence.texts[index + 1] ?? "";
    if (judgement?.isStatement) {
      said.push({ stretch, judgement });
      texts.push(after);
    } else {
      texts[texts.length - 1] += stretch.source + after;
    }
  }
  return { texts, said };
}

function doubtsOf(
  heard: Heard,
  stretch: FlowStretch,
  judgement: Judged,
  isCarried: boolean,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (!stretch.isClosed) doubts.push("unclosed");
  if (heard.voice.kind !== "person") return [...doubts, heard.voice.kind];
  if (isCarried) doubts.push("across-heading");
  else if (judgement.speech === null) doubts.push("assumed");
  else if (!heard.isSure) doubts.push("ambiguous");
  return doubts;
}
