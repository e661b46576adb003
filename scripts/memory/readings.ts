// What a reading gives in a Show: the same as before, and what was rendered with it need not be made again.

import type { Show } from "../domain/show.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "./fingerprint.ts";
import type { LISTS, MAPS, Reading } from "./tracked-show.ts";

type MapName = (typeof MAPS)[number];

/** Of an episode without the part: what is changed when any part of it is. */
export function coarseReading(reading: Reading): Reading {
  const end = reading.indexOf(" ", reading.indexOf(" ") + 1);
  return end === -1 || !reading.includes(" ") ? reading : reading.slice(0, end);
}

/** What a reading gives in a Show, as a fingerprint: the same one, and a rendering that read it need not be made again. */
export function readingIn(show: Show): (reading: Reading) => Fingerprint {
  const asked = answers.get(show) ?? askedOf(show);
  answers.set(show, asked);
  return asked;
}

/** Of each Show what was asked of it: whoever writes it in parts asks the same again. */
const answers = new WeakMap<Show, (reading: Reading) => Fingerprint>();

function askedOf(show: Show): (reading: Reading) => Fingerprint {
  const known = new Map<Reading, Fingerprint>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const made = lookUp(show, reading);
    known.set(reading, made);
    return made;
  };
}

function lookUp(show: Show, reading: Reading): Fingerprint {
  const [name = "", id, part] = reading.split(" ");
  if (id === undefined) {
    const whole = show[name as MapName | (typeof LISTS)[number]];
    return fingerprint(Array.isArray(whole) ? whole : [...whole]);
  }
  const value: unknown = show[name as MapName].get(id as never);
  if (value === undefined) return "-";
  return fingerprint(part === undefined ? value : (value as Readonly<Record<string, unknown>>)[part]);
}

/** What some readings give, as one fingerprint. */
export function readingsGive(
  readings: readonly Reading[],
  give: (reading: Reading) => Fingerprint,
): Fingerprint {
  return textFingerprint(readings.map(give).join(" "));
}
