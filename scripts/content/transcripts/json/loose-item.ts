// One element of a list in somebody's JSON -> a caption or a word, with the times it tells.

import { fieldsOf } from "../json-values.ts";
import { channelOf } from "./channels.ts";
import {
  DURATION_KEYS,
  END_KEYS,
  foldedKey,
  START_KEYS,
  TEXT_KEYS,
  type TimeKey,
  VOICE_KEYS,
  WORD_KEYS,
} from "./item-keys.ts";
import { confidenceIn, find, type Part, partsOf } from "./item-parts.ts";
import { joinPieces } from "./join-pieces.ts";
import { type LooseTime, looseTime, rangeOf } from "./loose-time.ts";

/** A word as a program gives it; its piece of white space tells what it is written to. */
export interface LooseWord {
  readonly text: string;
  readonly start: LooseTime | null;
  readonly end: LooseTime | null;
  readonly voice: string;
  /** Above 0 to 1; null where none is told. */
  readonly confidence: number | null;
}

/** A caption or a word in a list. `text` is empty for what says nothing. */
export interface LooseItem extends LooseWord {
  readonly words: readonly LooseWord[] | null;
  /** The keys that lead to its start, or to where a start is looked for; and what stands there. */
  readonly startPath: readonly string[];
  /** Of a recording with several; "" where none is named. */
  readonly channel: string;
  /** Whether its program calls it a word: a word that could not be placed is no fault. */
  readonly isWord: boolean;
  readonly startValue: unknown;
}

interface Found {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly unit: number | null;
}

/** @returns null for what has neither text nor words */
export function looseItem(value: unknown): LooseItem | null {
  if (Array.isArray(value)) return itemOfList(value);
  const parts = partsOf(value);
  if (parts.length === 0) return null;
  const words = wordsIn(parts);
  const type = String(fieldsOf(value).type ?? "");
  const said = UNSAID.test(type) ? null : find(parts, TEXT_KEYS, (found) => typeof found === "string");
  const text = String(said?.value ?? "").replace(HESITATION, "");
  if (text === "" && words === null) return null;
  const start = findTime(parts, START_KEYS);
  const times = timesOf(start, findTime(parts, END_KEYS), findTime(parts, DURATION_KEYS));
  const typed =
    start ??
    find(
      parts,
      START_KEYS.map(({ key }) => key),
      () => true,
    );
  return {
    text,
    isWord: WORD.test(foldedKey(said?.path.at(-1) ?? "")),
    start: times.start ?? words?.[0]?.start ?? null,
    end: times.end ?? words?.at(-1)?.end ?? null,
    voice: voiceIn(parts),
    channel: channelOf(value),
    confidence: confidenceIn(parts),
    words,
    startPath: typed?.path ?? ["body" in fieldsOf(value) ? "startTime" : "start"],
    startValue: typed?.value,
  };
}

/** IBM Watson's mark where somebody hesitated. */
const HESITATION = /%HESITATION\b ?/g;
const WORD = /^(?:punctuated)?word$/;
// What is heard and not said, and the space between two words.
const UNSAID = /^(?:audio_event|sound|noise|music|partial)$/i;

function findTime(parts: readonly Part[], keys: readonly TimeKey[]): Found | null {
  for (const { key, unit } of keys) {
    const found = find(parts, [key], (value) => isTime(value));
    if (found) return { ...found, unit };
  }
  return null;
}

function isTime(value: unknown): boolean {
  return looseTime(rangeOf(value)[0]) !== null;
}

// `timestamp: [1.0, 4.0]` is both.
function timesOf(
  start: Found | null,
  end: Found | null,
  duration: Found | null,
): { readonly start: LooseTime | null; readonly end: LooseTime | null } {
  const range = start ? rangeOf(start.value) : [];
  if (Array.isArray(start?.value) || range.length > 1)
    return { start: looseTime(range[0]), end: looseTime(range[1]) };
  const [from, to, lasts] = [start, end, duration].map((found) => (found ? withUnit(found) : null));
  if (to) return { start: from ?? null, end: to };
  if (!from || !lasts) return { start: from ?? null, end: null };
  const isOneUnit = from.unit === lasts.unit;
  if (isOneUnit) return { start: from, end: { amount: from.amount + lasts.amount, unit: from.unit } };
  if (from.unit === null || lasts.unit === null) return { start: from, end: null };
  return { start: from, end: { amount: from.amount * from.unit + lasts.amount * lasts.unit, unit: 1 } };
}

function withUnit({ value, unit }: Found): LooseTime | null {
  const time = looseTime(value);
  return time && { amount: time.amount, unit: time.unit ?? unit };
}

function wordsIn(parts: readonly Part[]): readonly LooseWord[] | null {
  const found = find(parts, WORD_KEYS, (value) => Array.isArray(value));
  if (!found || !Array.isArray(found.value)) return null;
  const words = found.value.flatMap((word: unknown): readonly LooseItem[] => {
    const item = looseItem(word);
    return item === null || item.words !== null ? [] : [item];
  });
  return words.some(({ start }) => start !== null) ? joinPieces(words) : null;
}

/** Who speaks in an element, whatever else it holds; "" where it does not say. */
export function voiceWithin(value: unknown): string {
  return voiceIn(partsOf(value));
}

function voiceIn(parts: readonly Part[]): string {
  const { value } = find(parts, VOICE_KEYS, (found) => voiceOf(found) !== "") ?? {};
  return voiceOf(value);
}

/** @param value a name, a number, or an object that has one */
function voiceOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.trim();
  const { name, displayName, label, id } = fieldsOf(value);
  for (const inner of [name, displayName, label, id])
    if (inner !== undefined && typeof inner !== "object") return voiceOf(inner);
  return "";
}

// ["word", 1.0, 1.3], [1.0, 4.0, "words"], or a tuple that has numbers of its own before them.
function itemOfList(list: readonly unknown[]): LooseItem | null {
  const at = list.findIndex(
    (part) => typeof part === "string" && looseTime(part) === null && part.trim() !== "",
  );
  const found = list[at];
  const text = typeof found === "string" ? found.replace(HESITATION, "") : "";
  if (text === "") return null;
  const before = list.slice(0, at).slice(-2).map(looseTime);
  const after = list.slice(at + 1, at + 3).map(looseTime);
  const [start = null, end = null] = before.length === 2 ? before : after;
  return {
    text,
    start,
    end,
    voice: "",
    channel: "",
    confidence: null,
    words: null,
    startPath: [],
    startValue: undefined,
    isWord: true,
  };
}
