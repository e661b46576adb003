// A transcript as the desk shows it: the words in doubt, or the captions that are likeliest misheard, then every caption.

import type { Cue, Transcript } from "../domain/transcript.ts";
import type { DeskFile } from "./desk-episode.ts";
import { type HeardFirst, heardFirst } from "./heard-first.ts";
import { clockOf } from "./page.ts";
import { doubtedWords, readCaptions } from "./read-through.ts";
import { isCaptions } from "./settle.ts";

/** Words in doubt that a page shows: once some of them are settled, others come. */
const MOST_DOUBTS = 25;

const NOTHING = {
  ...{ doubts: [], doubtCount: 0, firsts: [], firstCount: 0, cues: [], unread: 0 },
  ...{ canBeCaptions: false, canSettle: false },
};

/** The words in doubt, and every caption; what may be done with them. */
export function wordsView(
  transcript: Transcript | null,
  captions: DeskFile | null,
  people: readonly string[],
) {
  if (transcript === null || captions === null) return NOTHING;
  const doubts = doubtedWords(transcript);
  const cues = cuesView(transcript, readCaptions(captions.text));
  const isMachine = transcript.by === "machine";
  const firsts = isMachine && !hasWordTimes(transcript) ? firstsView(transcript, cues, people) : [];
  return {
    doubts: doubts.slice(0, MOST_DOUBTS).map((word) => ({
      ...word,
      clock: clockOf(word.start, null),
      percent: Math.round(word.confidence * 100),
    })),
    doubtCount: doubts.length,
    firsts: firsts.slice(0, MOST_DOUBTS),
    firstCount: firsts.length,
    cues,
    unread: isMachine ? cues.filter(({ isRead }) => !isRead).length : 0,
    canBeCaptions: isMachine && !/\.vtt$/i.test(captions.path),
    canSettle: isCaptions(captions),
  };
}

/** Whoever times words says how sure it is of them, until that is settled: its captions come as they are said. */
function hasWordTimes({ cues }: Transcript): boolean {
  return cues.some(({ words = null }) => words !== null && words.length > 0);
}

/** Those that nobody has settled yet. */
function firstsView(
  { cues }: Transcript,
  shown: readonly CueView[],
  people: readonly string[],
): readonly (CueView & Pick<HeardFirst, "why" | "words">)[] {
  const byLine = new Map(shown.filter(({ isRead }) => !isRead).map((cue) => [cue.line, cue]));
  return heardFirst(
    cues.filter(({ line }) => byLine.has(line)),
    people,
  ).flatMap(({ line, why, words }) => {
    const cue = byLine.get(line);
    byLine.delete(line);
    return cue ? [{ ...cue, why, words }] : [];
  });
}

type CueView = ReturnType<typeof cuesView>[number];

/** Captions of one line of the file are one. */
function cuesView({ cues }: Transcript, isRead: (cue: Cue) => boolean) {
  const byLine = new Map<
    number,
    { text: string; start: number; end: number; voice: string; isRead: boolean }
  >();
  for (const cue of cues) {
    const { line, text, start, end, voice } = cue;
    const plain = text.replace(/\s+/g, " ");
    const known = byLine.get(line);
    const own = { text: plain, start, end, voice: voice ?? "", isRead: isRead(cue) };
    if (known === undefined) byLine.set(line, own);
    else
      byLine.set(line, { ...known, text: `${known.text} ${plain}`, end, isRead: known.isRead && own.isRead });
  }
  return [...byLine].map(([line, cue]) => ({ ...cue, line, clock: clockOf(cue.start, null) }));
}
