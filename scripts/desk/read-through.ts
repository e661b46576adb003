// How far a machine's transcript is read through: its words in doubt, and the captions that people have settled.
// Both stand in the WebVTT file itself: a word in doubt in its class (`<c.confidence-43>`), what is settled in the note on
// top, `read: 00:00:01.000-00:00:08.600, 00:01:10.000-00:01:13.000`, beside `by: machine`.

import { captionClock, clockSeconds } from "../content/transcripts/caption-time.ts";
import { parseTranscript } from "../content/transcripts/parse-transcript.ts";
import { type Cue, DOUBTED_BELOW, type Transcript, type Word } from "../domain/transcript.ts";
import { applyEdits } from "../text/text-edits.ts";
import { hasLetters } from "./words-in-text.ts";

/** A word that its recogniser was not sure of. */
export interface DoubtedWord extends Word {
  readonly confidence: number;
  /** Of its caption. */
  readonly line: number;
  /** Among the words of that caption that have letters, from 0. */
  readonly word: number;
  /** What the caption says before it and after it. */
  readonly before: string;
  readonly after: string;
}

/** The words in doubt, the least sure first. */
export function doubtedWords({ cues }: Pick<Transcript, "cues">): readonly DoubtedWord[] {
  const byLine = new Map<number, Word[]>();
  for (const { line, words } of cues)
    byLine.set(line, [...(byLine.get(line) ?? []), ...(words ?? []).filter(({ text }) => hasLetters(text))]);
  const doubted = [...byLine].flatMap(([line, words]) =>
    words.flatMap((one, word): readonly DoubtedWord[] => {
      const { confidence = 1 } = one;
      if (confidence >= DOUBTED_BELOW) return [];
      const said = (from: number, to: number) =>
        words
          .slice(from, to)
          .map(({ text }) => text)
          .join(" ");
      return [{ ...one, confidence, line, word, before: said(0, word), after: said(word + 1, words.length) }];
    }),
  );
  return doubted.toSorted((a, b) => a.confidence - b.confidence || a.start - b.start);
}

const READ = /^(?:NOTE[ \t]+)?read:[ \t]*(.*?)[ \t]*$/im;
const MACHINE = /^((?:NOTE[ \t]+)?by:[ \t]*)machine(?=[ \t]*$)/im;
/** Seconds: times in the file have a thousandth. */
const NEAR = 0.002;

/** What stands before the first caption. */
function headOf(text: string): string {
  const arrow = text.indexOf("-->");
  return arrow < 0 ? text : text.slice(0, arrow);
}

/** Whether people have settled a caption, as the file's note says. */
export function readCaptions(text: string): (cue: Pick<Cue, "start" | "end">) => boolean {
  const noted = READ.exec(headOf(text))?.[1] ?? "";
  const stretches = noted.split(",").map((one) => one.split("-").map((time) => clockSeconds(time.trim())));
  return ({ start, end }) =>
    stretches.some(([from, to]) => from != null && to != null && from - NEAR <= start && end <= to + NEAR);
}

/**
 * A machine's file with a caption settled, or none; `by: people` once each of its captions is, and no word is in doubt.
 * @param text as it is to be, but for its note; @param line of the caption's times
 */
export function settled(text: string, transcript: Transcript, line: number | null): string {
  const { cues } = parseTranscript({ file: transcript.file, text, language: transcript.language }).transcript;
  const isRead = readCaptions(text);
  const read = cues.map((cue) => cue.line === line || isRead(cue));
  const isWhole = read.every((one) => one) && doubtedWords({ cues }).length === 0;
  if (isWhole && MACHINE.test(headOf(text))) return byPeople(text) ?? text;
  return line === null ? text : withNote(text, stretches(cues, read));
}

/** Captions that follow each other are one stretch. */
function stretches(cues: readonly Cue[], read: readonly boolean[]): string {
  const runs: { start: number; end: number }[] = [];
  cues.forEach(({ start, end }, at) => {
    const last = runs.at(-1);
    if (read[at] !== true) return;
    if (last !== undefined && read[at - 1] === true) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  });
  return runs.map(({ start, end }) => `${captionClock(start)}-${captionClock(end)}`).join(", ");
}

function withNote(text: string, read: string): string {
  const head = headOf(text);
  const newline = /\r?\n|\r/.exec(text)?.[0] ?? "\n";
  const known = READ.exec(head);
  if (known !== null) {
    const from = known.index + known[0].toLowerCase().indexOf("read:");
    return applyEdits(text, [{ from, to: known.index + known[0].length, text: `read: ${read}` }]);
  }
  const machine = MACHINE.exec(head);
  const at = machine === null ? endOfHeader(text) : machine.index + machine[0].length;
  const note =
    machine === null ? `${newline}${newline}NOTE${newline}read: ${read}` : `${newline}read: ${read}`;
  return applyEdits(text, [{ from: at, to: at, text: note }]);
}

/** The end of the line with WEBVTT on it, and of those below it before the first empty one. */
function endOfHeader(text: string): number {
  const gap = /(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)/.exec(text);
  return gap?.index ?? text.length;
}

/** The file as people's, with nothing left of the reading; null where no note says that it is a machine's. */
export function byPeople(text: string): string | null {
  const head = headOf(text);
  const machine = MACHINE.exec(head);
  if (machine === null) return null;
  const read = /^(?:NOTE[ \t]+)?read:.*(?:\r?\n|\r)/im.exec(head);
  const from = machine.index + (machine[1]?.length ?? 0);
  const edits = [{ from, to: from + "machine".length, text: "people" }];
  const gone = read === null ? [] : [{ from: read.index, to: read.index + read[0].length, text: "" }];
  return withoutDoubts(applyEdits(text, [...edits, ...gone]));
}

/** A text in which no word is in doubt any more. */
function withoutDoubts(text: string): string {
  return text.replace(/<c\.confidence-\d{1,2}>([\s\S]*?)<\/c>/g, "$1");
}
