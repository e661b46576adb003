// The captions of JSON that no program of the table writes: the list with the most text that has times.

import { fieldsOf } from "../json-values.ts";
import { looseItem } from "./loose-item.ts";

const DEEPEST = 9;
/** Enough of a list to know it by. */
const TRIED = 2000;

interface Candidate {
  readonly path: string;
  letters: number;
  hasWords: boolean;
}

/**
 * The way to it, as json/path.ts reads ways; null where no list has both text and times.
 * Captions go before bare words, what stands higher before what stands deeper.
 */
export function findList(root: unknown): string | null {
  const candidates = new Map<string, Candidate>();
  walk(root, [], candidates);
  const most = Math.max(0, ...[...candidates.values()].map(({ letters }) => letters));
  // Two lists of the same words differ by spaces and punctuation.
  const [best] = [...candidates.values()]
    .filter(({ letters }) => letters > 0.8 * most)
    .sort((a, b) => Number(b.hasWords) - Number(a.hasWords) || depth(a.path) - depth(b.path));
  return best?.path ?? null;
}

function walk(value: unknown, path: readonly string[], candidates: Map<string, Candidate>): void {
  if (typeof value !== "object" || value === null || path.length > DEEPEST) return;
  if (!Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...path, key.includes(".") ? "*" : key], candidates);
    return;
  }
  if (addItems(value, [...path, "*"].join("."), candidates)) return;
  for (const inner of value.slice(0, TRIED)) walk(inner, [...path, isGuess(path) ? "0" : "*"], candidates);
}

/** A recogniser's other guesses are not said as well. */
function isGuess(path: readonly string[]): boolean {
  return /^(?:alternatives|nbest)$/i.test(path.at(-1) ?? "");
}

function addItems(list: readonly unknown[], path: string, candidates: Map<string, Candidate>): boolean {
  let isItems = false;
  for (const value of list.slice(0, TRIED)) {
    const item = typeof value === "object" ? looseItem(value) : null;
    if (item === null || item.start === null) continue;
    isItems = true;
    const candidate = candidates.get(path) ?? { path, letters: 0, hasWords: false };
    candidates.set(path, candidate);
    candidate.letters +=
      lettersOf(item.text) || (item.words ?? []).reduce((sum, { text }) => sum + lettersOf(text), 0);
    candidate.hasWords ||= item.words !== null || item.text.trim().includes(" ");
  }
  return isItems;
}

function lettersOf(text: string): number {
  return text.replace(/\s+/g, "").length;
}

function depth(path: string): number {
  return path.split(".").length;
}

/** The keys of JSON that has no such list, as a message can show them. */
export function shownKeys(root: unknown): string {
  const fields = Array.isArray(root) ? fieldsOf(root[0]) : fieldsOf(root);
  return Object.keys(fields).slice(0, 6).join(", ");
}
