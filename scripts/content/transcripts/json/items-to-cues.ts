// The elements of a list in JSON -> captions in seconds; of those without a time it is told which.

import { plainText } from "../cue-text.ts";
import { fillTimes, type HalfTimedWord } from "../fill-times.ts";
import { valuePlace } from "../json-places.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";
import { mergeChannels, voicesByChannel } from "./channels.ts";
import { joinPieces } from "./join-pieces.ts";
import type { JsonNode } from "./json-tree.ts";
import { type LooseItem, type LooseWord, looseItem } from "./loose-item.ts";
import type { LooseTime } from "./loose-time.ts";
import { groupBy, withOneClock } from "./one-clock.ts";
import type { Speakers } from "./speakers.ts";
import { decideUnit } from "./unit.ts";

/** An element that says something, with its place and its number in its list, from 1. */
interface PlacedItem extends LooseItem {
  readonly node: JsonNode;
  readonly number: number;
  /** The number of its list, whose words are never joined with another's. */
  readonly list?: number;
}

/** How the numbers and names of a file are to be understood. */
export interface ItemReading {
  /** Of the program, in seconds; null where none is known. */
  readonly unit: number | null;
  /** How long a frame is, in seconds, where a file counts frames. */
  readonly frame?: number | null;
  readonly speakers: Speakers;
  readonly report: Report;
  /** Who speaks in each list, where what stands around it says so. */
  readonly voices?: readonly string[];
  /** Which channel of the recording each list is of, where the way to it tells. */
  readonly channels?: readonly string[];
}

/** @param lists each array's elements; words of two arrays are never joined */
export function itemsToCues(
  lists: readonly (readonly JsonNode[])[],
  reading: ItemReading,
): readonly RawCue[] {
  const found = lists.flatMap((list, at) => {
    const items = placedItems(list, reading.voices?.[at] ?? "");
    const channel = reading.channels?.[at] ?? "";
    return items.map((item) => ({ ...item, list: at, channel: item.channel || channel }));
  });
  const items = voicesByChannel(withOneClock(found));
  const { unit, isGuess } = decideUnit(items, reading.unit, reading.frame);
  const [first] = items;
  if (first && isGuess) tellUnit(first, unit, reading.report);
  const isAnyTimed = items.some(({ start }) => start !== null);
  if (first && !isAnyTimed && items.every(isTimeless)) {
    reading.report.error("transcript.json-no-times", first.node.place, { text: excerpt(spoken(first)) });
    return [];
  }
  const cuesIn = (list: readonly PlacedItem[]) => timedCues(list, { unit, isAnyTimed, reading });
  const channels = groupBy(items, ({ channel }) => channel);
  return mergeChannels(
    channels.map((channel) => groupBy(channel, ({ list }) => String(list)).flatMap(cuesIn)),
  );
}

interface Timing {
  readonly unit: number;
  readonly isAnyTimed: boolean;
  readonly reading: ItemReading;
}

function timedCues(list: readonly PlacedItem[], { unit, isAnyTimed, reading }: Timing): readonly RawCue[] {
  let before = 0;
  return list.flatMap((item) => {
    // A word that a recogniser could not place stands between its neighbours; Google may tell only ends.
    const start =
      seconds(item.start, unit) ?? (item.isWord || (item.end !== null && !isAnyTimed) ? before : null);
    if (start === null) return tellStart(item, reading.report);
    const end = seconds(item.end, unit);
    before = end ?? start;
    return cuesOf(item, { start, end, unit }, reading.speakers);
  });
}

/** @param around who speaks in the list, where its items do not say */
function placedItems(list: readonly JsonNode[], around: string): readonly PlacedItem[] {
  const items = joinedWords(list.flatMap(placedItem));
  return around === "" ? items : items.map((item) => ({ ...item, voice: item.voice || around }));
}

function isTimeless({ startValue, end }: PlacedItem): boolean {
  return startValue === undefined && end === null;
}

function placedItem(node: JsonNode, index: number): readonly PlacedItem[] {
  const item = looseItem(node.value);
  return item === null ? [] : [{ ...item, node, number: index + 1 }];
}

function joinedWords(items: readonly PlacedItem[]): readonly PlacedItem[] {
  return areWords(items) ? joinPieces(items) : items.filter((item) => spoken(item) !== "");
}

const MOSTLY = 0.7;

function areWords(items: readonly LooseItem[]): boolean {
  const bare = items.filter(({ text, words }) => words === null && !text.trim().includes(" "));
  return items.length > 0 && bare.length >= MOSTLY * items.length;
}

function spoken({ text, words }: LooseItem): string {
  return plainText(text).trim() || (words ?? []).map((word) => word.text).join(" ");
}

function seconds(time: LooseTime | null, unit: number): number | null {
  return time && time.amount * (time.unit ?? unit);
}

interface CueTimes {
  readonly start: number;
  readonly end: number | null;
  readonly unit: number;
}

// A caption with several voices becomes as many, by the voices of its words.
function cuesOf(item: PlacedItem, times: CueTimes, speakers: Speakers): readonly RawCue[] {
  const { line, column } = valuePlace(item.node.source, item.node.place, item.startPath);
  const place = { line, column };
  const timed = (item.words ?? []).map((word) => halfTimed(word, times.unit));
  const words = item.words === null ? ownWord(item, times) : fillTimes(timed, times.start);
  const voices = (item.words ?? []).map((word) => voiceOf(word, speakers));
  const voice = voiceOf(item, speakers) || null;
  const { start, end } = times;
  if (words === null || new Set(voices.filter((one) => one !== "")).size < 2) {
    const whole = voice ?? (voices.find((one) => one !== "") || null);
    return [{ ...place, start, end, voice: whole, text: spoken(item), words }];
  }
  const runs: { voice: string | null; words: RawWord[] }[] = [];
  for (const [index, word] of words.entries()) {
    const open = runs.at(-1);
    const speaker = voices[index] || (open?.voice ?? voice);
    if (open && open.voice === speaker) open.words.push(word);
    else runs.push({ voice: speaker, words: [word] });
  }
  return runs.map((run) => ({
    ...place,
    start: run.words[0]?.start ?? start,
    end: run.words.at(-1)?.end ?? null,
    voice: run.voice,
    text: run.words.map(({ text }) => text).join(" "),
    words: run.words,
  }));
}

function voiceOf({ voice, start }: LooseWord, speakers: Speakers): string {
  return speakers.nameOf(voice !== "" || start === null ? voice : speakers.at(start.amount)).normalize("NFC");
}

function halfTimed({ text, start, end, confidence }: LooseWord, unit: number): HalfTimedWord {
  const times = { start: seconds(start, unit), end: seconds(end, unit) };
  return { text, ...times, ...(confidence === null ? {} : { confidence }) };
}

// A caption that is one word, of which the recogniser says how sure it was.
function ownWord(item: PlacedItem, { start, end }: CueTimes): readonly RawWord[] | null {
  const text = spoken(item);
  if (item.confidence === null || end === null || /\s/.test(text)) return null;
  return [{ text, start, end, confidence: item.confidence }];
}

function tellUnit(item: PlacedItem, unit: number, report: Report): void {
  const place = valuePlace(item.node.source, item.node.place, item.startPath);
  const values = { unit: String(unit), seconds: String(Number(seconds(item.start, unit)?.toFixed(3))) };
  report.warning("transcript.unit", place, values);
}

function tellStart(item: PlacedItem, report: Report): readonly RawCue[] {
  const place = valuePlace(item.node.source, item.node.place, item.startPath);
  const values = { number: String(item.number), key: item.startPath.join(".") };
  if (item.startValue === undefined) report.error("transcript.segment", place, values);
  else {
    const found = typeof item.startValue === "string" ? item.startValue : JSON.stringify(item.startValue);
    report.error("transcript.segment-time", place, { ...values, value: excerpt(found) });
  }
  return [];
}
