// Sections of a site's memory as they are written: what most of them looked up stands there once.

import type { RememberedSection, SiteMemory } from "./site-memory.ts";
import type { Reading } from "./tracked-show.ts";

/** A section as it is written: its readings by their numbers, since most are read by many. */
export type WrittenSections = readonly (readonly [
  name: string,
  section: Omit<RememberedSection, "readings">,
  readings: readonly number[],
])[];

export function writeSections(sections: SiteMemory["sections"]) {
  const numbers = new Map<Reading, number>();
  const numberOf = (reading: Reading): number => {
    const known = numbers.get(reading) ?? numbers.size;
    numbers.set(reading, known);
    return known;
  };
  const written: WrittenSections = [...sections].map(([name, { readings, ...section }]) => {
    return [name, section, readings.map(numberOf)];
  });
  return { sections: written, readings: [...numbers.keys()] };
}

export function readSections(written: WrittenSections, readings: readonly Reading[]): SiteMemory["sections"] {
  return new Map(
    written.map(([name, section, numbers]) => {
      return [name, { ...section, readings: numbers.map((number) => readings[number] ?? "") }];
    }),
  );
}
