// A transcript as the desk shows it: the words in doubt, then every caption.

import type { Cue, Transcript } from "../domain/transcript.ts";
import type { DeskFile } from "./desk-episode.ts";
import { clockOf } from "./page.ts";
import { doubtedWords, readCaptions } from "./read-through.ts";
import { isCaptions } from "./settle.ts";

/** Words in doubt that a page shows: once some of them are settled, others come. */
const MOST_DOUBTS = 25;

/** The words in doubt, and every caption; what may be done with them. */
export function wordsView(transcript: Transcript | null, captions: DeskFile | null) {
  if (transcript === null || captions === null)
    return { doubts: [], doubtCount: 0, cues: [], unread: 0, canBeCaptions: false, canSettle: false };
  const doubts = doubtedWords(transcript);
  const cues = cuesView(transcript, readCaptions(captions.text));
  const isMachine = transcript.by === "machine";
  return {
    doubts: doubts.slice(0, MOST_DOUBTS).map((word) => ({
      ...word,
      clock: clockOf(word.start, null),
      percent: Math.round(word.confidence * 100),
    })),
    doubtCount: doubts.length,
    cues,
    unread: isMachine ? cues.filter(({ isRead }) => !isRead).length : 0,
    canBeCaptions: isMachine && !/\.vtt$/i.test(captions.path),
    canSettle: isCaptions(captions),
  };
}

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
