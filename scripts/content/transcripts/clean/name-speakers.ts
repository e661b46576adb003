// Speakers' labels at the beginning of a caption or of its lines -> voices.
//   [SPEAKER_00]: words   (speaker 1) words   Speaker 2: words   >> Name: words   **Name:** words   Name: words
// What stands before a colon is a name when it comes again, is no word of saying, or when most of a file is written so:
// speech itself has colons.

import { fold } from "../../../text/fold.ts";
import { SAYING_WORDS } from "../../../text/saying-words.ts";
import { NUMBERED_SPEAKER } from "../../../text/speaker-labels.ts";
import type { RawCue } from "../raw-cue.ts";
import { bareName, namesAmong } from "../timed-names.ts";

/** A label read at the beginning of a line. `isSure`: nothing but a label is written so. */
interface Label {
  readonly voice: string;
  readonly isSure: boolean;
  /** In brackets stand sounds as well: a name is one where nearly every caption begins so. */
  readonly isBracketed?: true;
  /** Behind a dash stand words as well: only what comes again is a name there. */
  readonly isDoubtful?: true;
  /** Letters of the line that belong to it. */
  readonly length: number;
}

const MARKS = "[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]*";
const CHANGE = new RegExp(`^${MARKS}(?:(?:>>|&gt;&gt;|»)+|[-\\u2013\\u2014])?${MARKS}`);
// In brackets or stars, with or without a colon; the colon may stand inside.
const FRAMED =
  /^(?:\[([^[\]\n]{1,48})\]|\(([^()\n]{1,48})\)|\*\*([^*\n]{1,48})\*\*|__([^_\n]{1,48})__|<([^<>\n]{1,48})>)\s*([:\uFF1A]?)\s*(?=\S|$)/;
const PLAIN = /^([^:\uFF1A\n]{1,48}?)\s*[:\uFF1A](?:\s+|$)(?=\S|$)/;
const MOST_WORDS = 5;
/** A guest who speaks once is named once, in a file whose captions begin with names. */
const MOSTLY_LABELLED = 0.5;
const SOME_LABELLED = 0.3;
const LEAST_BRACKETED = 4;
const NEARLY_ALL = 0.8;
/** Of so many captions some have the same speaker. */
const MANY = 6;
/** All words to those in names, at least. */
const MUCH = 2.5;

export function nameSpeakers(cues: readonly RawCue[]): readonly RawCue[] {
  if (!cues.some(({ voice }) => voice === null)) return cues;
  const isLine = namesOnLines(cues);
  const labels = cues.map(({ voice, text }) =>
    voice === null
      ? text.split("\n").map((line, at) => (at === 0 && isLine(line) ? lineLabel(line) : labelOf(line)))
      : [],
  );
  const isName = namesOf(labels, cues.length);
  let carried: string | null = null;
  return cues.flatMap((cue, index) => {
    if (cue.voice !== null) return [cue];
    const own = (labels[index] ?? []).map((label) =>
      label && (label.isSure || isName(label)) ? label : null,
    );
    const turns = turnsOf(cue, own, carried);
    carried = turns.at(-1)?.voice ?? carried;
    return turns;
  });
}

function labelOf(line: string): Label | null {
  const lead = CHANGE.exec(line)?.[0].length ?? 0;
  const rest = line.slice(lead, lead + 120);
  const framed = FRAMED.exec(rest);
  if (framed) {
    const [whole, ...parts] = framed;
    const colon = parts.pop() ?? "";
    const inner = parts.find((part) => part !== undefined) ?? "";
    const voice = inner.replace(/[:\uFF1A]\s*$/, "").trim();
    const isNumbered = NUMBERED_SPEAKER.test(voice);
    // In brackets alone stand sounds as well: [music], (laughs).
    const isLabel = isNumbered || colon !== "" || voice !== inner.trim();
    const isBracketed = !isLabel && /^[[(]/.test(whole) && /\S/.test(rest.slice(whole.length));
    if (!(isLabel || isBracketed) || !isNameLike(voice)) return null;
    const label = { voice: voice.normalize("NFC"), isSure: isNumbered, length: lead + whole.length };
    return isBracketed ? { ...label, isBracketed } : label;
  }
  const plain = PLAIN.exec(rest);
  const voice = plain?.[1]?.replace(/^[*_]+|[*_]+$/g, "").trim() ?? "";
  if (!plain || !isNameLike(voice)) return dashLabel(rest, lead);
  const after = /^\s*[*_]{2}\s*/.exec(rest.slice(plain[0].length))?.[0].length ?? 0;
  return {
    voice: voice.normalize("NFC"),
    isSure: NUMBERED_SPEAKER.test(voice),
    length: lead + plain[0].length + after,
  };
}

// Names on lines of their own come again and again. In a page copied from Teams every caption has one, without an empty
// line in between: there, who speaks only once is named too.
function namesOnLines(cues: readonly RawCue[]): (line: string) => boolean {
  const heads = cues.flatMap(({ text, voice }) =>
    voice === null && text.includes("\n") ? [text.split("\n", 1)[0] ?? ""] : [],
  );
  if (!isCopiedPage(cues, heads)) return namesAmong(heads, cues.length, true);
  return (line) => heads.includes(line);
}

// Speech broken in two lines has marks at the first one's end, or nearly as many words in it; of many, none comes again.
function isCopiedPage(cues: readonly RawCue[], heads: readonly string[]): boolean {
  const isTight = cues.every((cue, at) => at === 0 || cue.isTight === true);
  const isNamed = heads.every(
    (head) => !/[.,!?\u060C\u061B\u061F…]$/.test(head) && isNameLike(bareName(head)),
  );
  const words = (texts: readonly string[]) => texts.join(" ").split(/\s+/).length;
  const [above, all] = [words(heads), words(cues.map(({ text }) => text))];
  const isAgain = new Set(heads).size < heads.length || heads.length < MANY;
  return (
    cues.length > 1 && heads.length === cues.length && isTight && isNamed && isAgain && all >= MUCH * above
  );
}

// A name on a line of its own, as Teams and Premiere leave it.
function lineLabel(line: string): Label {
  return { voice: bareName(line), isSure: true, length: line.length };
}

function dashLabel(rest: string, lead: number): Label | null {
  const [whole, name = ""] = /^([^\n:]{2,40}?)(?: [-\u2013\u2014|] |\t)(?=\S)/.exec(rest) ?? [];
  if (whole === undefined || !isNameLike(name) || name.split(/\s+/).length > 3) return null;
  return { voice: name.normalize("NFC"), isSure: false, isDoubtful: true, length: lead + whole.length };
}

function isNameLike(voice: string): boolean {
  if (voice === "" || !/\p{L}|^\d{1,2}$/u.test(voice) || voice.split(/\s+/).length > MOST_WORDS) return false;
  return !fold(voice)
    .split(" ")
    .some((word) => SAYING_WORDS.has(word));
}

function namesOf(labels: readonly (readonly (Label | null)[])[], cues: number): (label: Label) => boolean {
  const counts = new Map<string, number>();
  const bracketed = labels.filter(([first]) => first?.isBracketed).length;
  const areNames = cues >= LEAST_BRACKETED && bracketed >= NEARLY_ALL * cues;
  for (const label of labels.flat())
    if (label && (areNames || !label.isBracketed))
      counts.set(label.voice, (counts.get(label.voice) ?? 0) + 1);
  const isAny = (lines: readonly (Label | null)[] = []) =>
    lines.some((label) => label !== null && (areNames || !label.isBracketed));
  const labelled = labels.filter(isAny).length;
  const isFirst = isAny(labels[0]);
  const isAgain = labelled > 2 && [...counts.values()].some((count) => count > 1);
  // Who writes names only where the speaker changes begins with one.
  const isHabit =
    (isAgain && labelled >= MOSTLY_LABELLED * cues) ||
    (isFirst && labelled > 1 && labelled >= SOME_LABELLED * cues);
  return ({ voice, isDoubtful, isBracketed }) =>
    isBracketed
      ? areNames
      : isDoubtful
        ? isAgain && isHabit && (counts.get(voice) ?? 0) > 1
        : isHabit || (counts.get(voice) ?? 0) > 1;
}

// A caption with two labels is two turns: letters share its time, or its words have their own.
function turnsOf(cue: RawCue, labels: readonly (Label | null)[], carried: string | null): readonly RawCue[] {
  if (labels.every((label) => label === null)) return [{ ...cue, voice: carried }];
  const turns: { voice: string | null; lines: string[]; words: number; dropped: number }[] = [];
  for (const [index, line] of cue.text.split("\n").entries()) {
    const label = labels[index] ?? null;
    const said = label === null ? line : line.slice(label.length);
    if (label !== null || turns.length === 0)
      turns.push({ voice: label?.voice ?? carried, lines: [], words: 0, dropped: 0 });
    const turn = turns.at(-1);
    if (!turn) continue;
    turn.dropped += countWords(line) - countWords(said);
    turn.words += countWords(said);
    if (said.trim() !== "") turn.lines.push(said.trim());
  }
  const letters = turns.map(({ lines }) => lines.join("\n").length);
  const all = letters.reduce((sum, length) => sum + length, 0);
  let word = 0;
  let start = cue.start;
  return turns.flatMap(({ voice, lines, words, dropped }, index) => {
    word += dropped;
    const own = cue.words?.slice(word, word + words) ?? null;
    word += words;
    const share =
      cue.end === null || all === 0 ? null : start + ((cue.end - cue.start) * (letters[index] ?? 0)) / all;
    const isLast = index === turns.length - 1;
    const begins = own?.[0]?.start ?? start;
    const end = isLast ? cue.end : (own?.at(-1)?.end ?? share);
    const from = turns.length === 1 ? cue.start : begins;
    start = end ?? start;
    return lines.length === 0
      ? []
      : [{ ...cue, start: from, end, voice, text: lines.join("\n"), words: own }];
  });
}

function countWords(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/).length;
}
