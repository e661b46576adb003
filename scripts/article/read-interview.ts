// A run of an interview's paragraphs -> questions as prose, answers as quotations signed by who gives them.

import type { ArticleBlock, ArticleQuote } from "./article.ts";
import type { SpeakerBook, Voice } from "./speaker-book.ts";
import { type Interview, isAside, isRoleLabel, type Turn } from "./turns.ts";

const QUOTED_WHOLE = /^[«“”"]([^«»“”"]*)[»“”"][.\u060C]?$/u;

/** @param readProse what reads paragraphs that are nobody's turn */
export function readTurns(
  paragraphs: readonly string[],
  { interview, book, answered, readProse }: Reading,
): readonly ArticleBlock[] {
  const turns = interview.turnsIn(paragraphs);
  const blocks: ArticleBlock[] = [];
  let at = 0;
  for (const [index, turn] of turns.entries()) {
    blocks.push(...readProse(paragraphs.slice(at, turn.from)));
    const isLast = index === turns.length - 1;
    blocks.push(...(turn.isQuestion ? questionOf(turn) : answerOf(turn, isLast, { book, answered })));
    at = turn.to + 1;
  }
  return [...blocks, ...readProse(paragraphs.slice(at))];
}

interface Answering {
  readonly book: SpeakerBook;
  /** Numbers of those who answered: guests, by the interview's form. */
  readonly answered: Set<number>;
}

interface Reading extends Answering {
  readonly interview: Interview;
  readonly readProse: (paragraphs: readonly string[]) => readonly ArticleBlock[];
}

function questionOf({ printed, texts }: Turn): readonly ArticleBlock[] {
  const [first = "", ...more] = texts;
  return [`${printed.trim()} ${first}`.trim(), ...more].map((text) => ({ kind: "prose", text }));
}

function answerOf({ label, texts }: Turn, isLast: boolean, answering: Answering): readonly ArticleBlock[] {
  const voice = voiceOf(label, answering);
  const quote = (part: readonly string[], isContinued: boolean): ArticleQuote => ({
    kind: "quote",
    texts: part.map((text) => QUOTED_WHOLE.exec(text)?.[1] ?? text),
    voice,
    doubts: [
      ...(voice.kind === "person" ? [] : [voice.kind]),
      ...(isContinued && voice.kind === "person" ? (["continued"] as const) : []),
    ],
  });
  const blocks: ArticleBlock[] = [];
  let part: string[] = [];
  // Where nothing follows, an end of the editor's own may stand behind the last answer.
  const close = (isEnd: boolean) => {
    if (part.length > 0) blocks.push(quote(part, isEnd && isLast && texts.length > 1));
    part = [];
  };
  for (const text of texts) {
    if (isAside(text)) {
      close(false);
      blocks.push({ kind: "prose", text });
    } else part.push(text);
  }
  close(true);
  return blocks;
}

function voiceOf(label: string, { book, answered }: Answering): Voice {
  // الضيف: whoever was introduced, if anybody.
  const heard = isRoleLabel(label) ? book.carryOn(null) : book.hear(label, null);
  const { voice } = heard;
  if (voice.kind === "person") answered.add(voice.person);
  return voice.kind === "unknown" ? { kind: "unnamed", printed: label } : voice;
}
