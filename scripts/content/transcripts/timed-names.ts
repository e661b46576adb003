// Names on lines of their own, above a time or below it -> voices. Premiere, Teams and Zoom write them so.
// A line is a name when it comes again and again at such a place; speech seldom does.

import type { Part } from "./timed-text.ts";

const MOST_WORDS = 5;
const MOSTLY = 0.6;

/** @param head what stands above the first time */
export function nameParts(head: Part, parts: readonly Part[]): readonly Part[] {
  return fromBelow(fromAbove(head, parts));
}

// The last line before a bare time belongs to what comes after it.
function fromAbove(head: Part, parts: readonly Part[]): readonly Part[] {
  const all = [head, ...parts];
  const isName = namesAmong(
    parts.flatMap((part, index) => (part.isBare ? [all[index]?.lines.at(-1) ?? ""] : [])),
    parts.filter((_, index) => (all[index]?.lines.length ?? 0) > 1 || index === 0).length,
  );
  const isPage = areNamesApart(all);
  const named = all.map((part) => ({ ...part, lines: [...part.lines] }));
  for (const [index, part] of named.entries()) {
    const next = named[index + 1];
    const last = part.lines.at(-1) ?? "";
    if (!next?.isBare || next.voice !== null || !(isPage || isName(last))) continue;
    next.voice = bareName(last);
    part.lines.pop();
  }
  return named.slice(1);
}

/**
 * Whether every bare time stands below a name that an empty line parts from what was said before: a page copied from
 * Teams, where nobody need come again.
 */
function areNamesApart(all: readonly Part[]): boolean {
  const above = all.filter((_, index) => all[index + 1]?.isBare);
  const words = (lines: readonly string[]) => lines.join(" ").split(/\s+/).length;
  const said = all.slice(1).reduce((sum, { lines }) => sum + words(lines), 0);
  const names = above.reduce((sum, { lines }) => sum + words(lines.slice(-1)), 0);
  return (
    above.length > 1 &&
    above.every(
      ({ lines, isApart }, index) =>
        isApart && isNameLike(lines.at(-1) ?? "") && lines.length > Math.min(index, 1),
    ) &&
    said > names * 2
  );
}

// The first line after a time, with speech below it; beside the time it is one only where most of a file is written so.
function fromBelow(parts: readonly Part[]): readonly Part[] {
  const headsOf = (bare: boolean) =>
    parts.flatMap(({ isBare, lines }) => (isBare === bare && lines.length > 1 ? [lines[0] ?? ""] : []));
  const isNameBelow = namesAmong(headsOf(true), headsOf(true).length);
  const isNameBeside = namesAmong(headsOf(false), headsOf(false).length, true);
  return parts.map((part) => {
    const [first = "", ...rest] = part.lines;
    if (rest.length === 0) return part;
    const isName = part.isBare ? isNameBelow : isNameBeside;
    const isAgain = part.voice !== null && bareName(first) === part.voice;
    if (isAgain) return { ...part, lines: rest };
    return part.voice === null && isName(first) ? { ...part, voice: bareName(first), lines: rest } : part;
  });
}

/**
 * Which lines are names: those that come again, and in a file that is mostly written so all others.
 * @param places how many such lines there could be
 * @param needsHabit where speech stands at such a place as well
 */
export function namesAmong(
  lines: readonly string[],
  places: number,
  needsHabit = false,
): (line: string) => boolean {
  const counts = new Map<string, number>();
  for (const line of lines) if (isNameLike(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const again = [...counts.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  const isHabit = places > 0 && again >= MOSTLY * places;
  if (needsHabit && !isHabit) return () => false;
  return (line) =>
    (counts.get(line) ?? 0) > 1 ||
    (isHabit && counts.has(line)) ||
    (counts.has(line) && /[:\uFF1A]$/.test(line));
}

function isNameLike(line: string): boolean {
  return (
    line !== "" && line.length <= 60 && line.split(/\s+/).length <= MOST_WORDS && !/[.!?\u061F…]$/.test(line)
  );
}

/** A name without its marks and its colon. @example bareName("**Sara Khan (Guest):**") // "Sara Khan (Guest)" */
export function bareName(line: string): string {
  return line
    .replace(/^[*_[(]{1,3}|[*_]{1,3}$/g, "")
    .replace(/^([^[(]*?)[*_\])]{1,3}$/, "$1")
    .replace(/\s*[:\uFF1A][*_]{0,2}$/, "")
    .trim()
    .normalize("NFC");
}
