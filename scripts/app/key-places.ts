// Problems of the feeds and of the lock -> told at the line of the key that they are about: those rules know episodes and
// the programme, and nothing of where they are typed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesAsTyped } from "../content/front-matter/entries-as-typed.ts";
import { type SourceText, sourceText } from "../content/source-text.ts";
import type { Place, Problem } from "../domain/problem.ts";

const RECORDING = ["audio", "video"];
/** The keys that each code is about, by how it begins; the longest beginning counts. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "feed.title": ["title"],
  "feed.description": ["description"],
  "feed.artwork": ["artwork"],
  "feed.link": ["site"],
  "feed.self": ["site"],
  "feed.insecure": ["site"],
  "feed.language": ["language"],
  "feed.category": ["categories"],
  "feed.explicit": ["explicit"],
  "feed.author": ["author"],
  "feed.owner-email": ["owner"],
  "feed.guid": ["guid"],
  "feed.locked": ["podcast"],
  "feed.txt": ["podcast"],
  "feed.item-title": ["title"],
  "feed.item-artwork": ["poster"],
  "feed.item-guid": ["guid"],
  "feed.item-date": ["date"],
  "feed.item-duration": ["duration", ...RECORDING],
  "feed.item-explicit": ["explicit"],
  "feed.item-number": ["number"],
  "feed.item-description": ["summary"],
  "feed.enclosure": RECORDING,
  "feed.transcript": ["transcript"],
  "lock.guid": ["guid"],
  "lock.feed-guid": ["guid"],
  "lock.artwork": ["artwork"],
  "lock.feed-moved": ["site"],
  "lock.enclosure": RECORDING,
};

/** @param root the project's folder, absolute */
export function atTheirKeys(root: string, problems: readonly Problem[]): readonly Problem[] {
  const sources = new Map<string, SourceText | null>();
  const sourceOf = (file: string) => {
    const known = sources.get(file) ?? read(root, file);
    sources.set(file, known);
    return known;
  };
  return problems.map((problem) => {
    const keys = keysOf(problem);
    const source = keys.length === 0 ? null : sourceOf(problem.place.file);
    const place = source === null ? null : placeIn(source, keys, problem);
    return place === null ? problem : { ...problem, place };
  });
}

function keysOf({ code, place }: Problem): readonly string[] {
  if (place.line !== 1 || !/\.(?:md|yml)$/.test(place.file)) return [];
  const begins = Object.keys(KEYS).filter((begin) => code.startsWith(begin));
  const longest = begins.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? [] : (KEYS[longest] ?? []);
}

function read(root: string, file: string): SourceText | null {
  try {
    return sourceText(file, readFileSync(join(root, file), "utf8"));
  } catch {
    return null;
  }
}

/** Of the keys that are there the one whose value is spoken of, else the first; its line, or the one below it that is. */
function placeIn(source: SourceText, keys: readonly string[], { values }: Problem): Place | null {
  const end = /\.md$/.test(source.file) ? source.lines.indexOf("---", 1) : source.lines.length;
  const entries = entriesAsTyped(source, Math.max(0, end));
  const there = entries.filter(({ key }) => keys.includes(key));
  const { nearest: _nearest, ...found } = values;
  const spoken = Object.values(found).filter((value) => value.length > 2);
  const isMeant = (text: string) => {
    const name = text.slice(text.lastIndexOf("/") + 1);
    return name.length > 2 && spoken.some((value) => value.includes(name));
  };
  const kind = (values.type ?? "").split("/")[0];
  const entry =
    there.find(({ value }) => isMeant(value)) ?? there.find(({ key }) => key === kind) ?? there[0];
  if (entry === undefined) return null;
  const next = entries.find(({ line }) => line > entry.line)?.line ?? end;
  const below = source.lines.findIndex(
    (line, at) => at > entry.line && at < next && spoken.some((value) => line.includes(value)),
  );
  const at = below === -1 ? entry.line : below;
  const text = source.lines[at] ?? "";
  const shown = below === -1 ? entry.value : (spoken.find((value) => text.includes(value)) ?? "");
  return source.placeIn(at, Math.max(0, text.indexOf(shown, below === -1 ? entry.key.length + 1 : 0)));
}
