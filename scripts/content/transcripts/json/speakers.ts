// Who speaks, where a program keeps it beside the captions: names of speakers by their ids, or speakers by times.

import { fieldsOf } from "../json-values.ts";
import { looseTime } from "./loose-time.ts";

/** What is known of a file's speakers. */
export interface Speakers {
  /** The name for what stands at a caption; "" for an id that nobody could read. */
  readonly nameOf: (voice: string) => string;
  /** The speaker at a time, in the file's own numbers; "" where none is told. */
  readonly at: (start: number) => string;
}

const DEEPEST = 5;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
/** A number or a letter for a speaker, as it stands in no sentence. */
const SHORT = /^S?(\d{1,3}|[A-Z])$/;
/** What programs write for “not known”. */
const NOBODY = /^(?:UU|unknown|null|none|undefined|-1)$/i;

/** @param root the whole file's value */
export function readSpeakers(root: unknown): Speakers {
  const names = new Map<string, string>();
  const turns = new Map<string, string>();
  const unnamed = new Map<string, string>();
  walk(root, 0, names, turns);
  return {
    nameOf: (voice) => {
      const named = names.get(voice) ?? voice;
      if (NOBODY.test(named)) return "";
      const short = SHORT.exec(named)?.[1];
      if (short !== undefined) return `speaker ${short}`;
      if (!UUID.test(named)) return named;
      // An id that nobody reads: the order of appearance says as much.
      if (!unnamed.has(named)) unnamed.set(named, `speaker ${unnamed.size + 1}`);
      return unnamed.get(named) ?? "";
    },
    at: (start) => turns.get(start.toFixed(3)) ?? "",
  };
}

function walk(value: unknown, depth: number, names: Map<string, string>, turns: Map<string, string>): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    // Lists of captions are long, and hold no list of speakers.
    for (const inner of value.slice(0, 3)) walk(inner, depth + 1, names, turns);
    return;
  }
  for (const [key, inner] of Object.entries(fieldsOf(value))) {
    if (/^(?:speakers|participants)$/i.test(key)) addNames(inner, names);
    else if (/^speaker_?labels$/i.test(key)) addTurns(inner, turns);
    else if (typeof inner === "object") walk(inner, depth + 1, names, turns);
  }
}

function addNames(list: unknown, names: Map<string, string>): void {
  const entries = Array.isArray(list) ? list.map(fieldsOf) : Object.entries(fieldsOf(list)).map(named);
  for (const fields of entries) {
    const name = [
      fields.name,
      fields.speaker_name,
      fields.displayName,
      fields.display_name,
      fields.label,
    ].find((found): found is string => typeof found === "string" && found.trim() !== "");
    for (const id of [fields.id, fields.speaker_id, fields.speakerId, fields.spkid, fields.speaker])
      if (name !== undefined && (typeof id === "string" || typeof id === "number"))
        names.set(String(id), name.trim());
  }
}

function named([id, value]: readonly [string, unknown]): Readonly<Record<string, unknown>> {
  return typeof value === "string" ? { id, name: value } : { id, ...fieldsOf(value) };
}

// Watson's list of turns a word; Amazon's of segments with the words of each.
function addTurns(value: unknown, turns: Map<string, string>): void {
  const list = Array.isArray(value) ? value : fieldsOf(value).segments;
  if (!Array.isArray(list)) return;
  for (const { items, ...turn } of list.map(fieldsOf)) {
    for (const one of [turn, ...(Array.isArray(items) ? items.map(fieldsOf) : [])]) {
      const start = looseTime(one.from ?? one.start_time);
      const speaker = one.speaker ?? one.speaker_label;
      if (start !== null && speaker !== undefined) turns.set(start.amount.toFixed(3), String(speaker));
    }
  }
}
