// A line of a paragraph to its runs in the order they stand on paper, left to right.
// Spec: Unicode Standard Annex 9, the bidirectional algorithm (bidi-js passes its conformance tests)

import bidiFactory, { type Bidi } from "bidi-js";

// The package is CommonJS whose types say otherwise: what Node imports is the factory itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A stretch of one direction: `start` and `end` are offsets in UTF-16 units. */
export interface BidiRun {
  readonly start: number;
  readonly end: number;
  readonly isRtl: boolean;
}

/**
 * @param paragraph whole: a number takes its way from the words before it, on whichever line they are
 * @param line where the line begins and ends in it
 */
export function bidiRuns(
  paragraph: string,
  base: "rtl" | "ltr",
  line = { start: 0, end: paragraph.length },
): readonly BidiRun[] {
  const { levels } = bidi.getEmbeddingLevels(paragraph, base);
  const runs: { start: number; end: number; level: number }[] = [];
  for (let at = line.start; at < line.end; at++) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last && last.level === level) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, level });
  }
  return inVisualOrder(runs).map(({ start, end, level }) => ({ start, end, isRtl: level % 2 === 1 }));
}

/** UAX 9, rule L2: from the highest level down to the lowest odd one, turn each sequence of runs round. */
function inVisualOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to++;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
