// Rolling captions -> each line once. YouTube's automatic captions show every line twice: while it is spoken
// (with word times), then above the next one. Read as they are, everything would have been said twice.

import type { CaptionBlock } from "./caption-blocks.ts";

// A programme may repeat a line; a rolling file repeats nearly all of them.
const ROLLING = 0.4;
const TOUCHING = 0.25;

/** The captions without the lines that only roll on from the one before; the same ones when the file does not roll. */
export function unrollCaptions(blocks: readonly CaptionBlock[]): readonly CaptionBlock[] {
  const spoken = blocks.map((block) => block.lines.filter((line) => line.trim() !== ""));
  const repeats = blocks.map((block, index) => {
    const before = blocks[index - 1];
    const isNext = before !== undefined && Math.abs(block.start - before.end) <= TOUCHING;
    return isNext ? rolledOn(spoken[index - 1] ?? [], spoken[index] ?? []) : 0;
  });
  const rolling = repeats.filter((count) => count > 0).length;
  if (blocks.length < 4 || rolling < ROLLING * (blocks.length - 1)) return blocks;
  return blocks
    .map((block, index) => ({ ...block, lines: (spoken[index] ?? []).slice(repeats[index] ?? 0) }))
    .filter((block) => block.lines.length > 0);
}

// How many of the last lines before come again as the first lines now.
function rolledOn(before: readonly string[], now: readonly string[]): number {
  const last = before.map(bareLine);
  const first = now.map(bareLine);
  for (let count = Math.min(last.length, first.length, 4); count > 0; count--) {
    if (last.slice(-count).every((line, index) => line === first[index])) return count;
  }
  return 0;
}

function bareLine(line: string): string {
  return line
    .replace(/<[^<>]{0,80}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
