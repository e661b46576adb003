// A remedy that says what to write is written so: whatever the problem, by the form of the sentence alone.

import type { Problem } from "../../../scripts/domain/problem.ts";
import { type Folder, handAt } from "./folder.ts";

/** What a sentence gives to be written, without what it says besides. */
export function literalIn(write: string): string {
  return write
    .replace(/^for example: /, "")
    .replace(/ \((?:or|if)[ ,].*$/u, "")
    .replace(/(?:,|;) (?:or|if|where|with an|as in|instead) .*$/u, "");
}

/** Whether the sentence was one that can be written as it stands. */
export function follow(folder: Folder, problem: Problem, write: string): boolean {
  const hand = handAt(folder, problem.place);
  const literal = literalIn(write);
  const named = /^rename it to (\S+)$/.exec(literal)?.[1];
  if (named !== undefined && !named.startsWith("media/")) return acted(() => hand.rename(named));
  const moved = /^move it to episodes\/(\S+)$/.exec(literal)?.[1];
  if (moved !== undefined) return acted(() => hand.move(moved));
  const [, word] = /^did you mean ([^?]+?)(?: \([\w-]+\))?\?/.exec(literal) ?? [];
  if (word !== undefined) return acted(() => hand.inLine(wordTyped(problem), word));
  if (/^## \S/.test(literal)) return acted(() => hand.writeLine(literal));
  if (/^\[[\d:.–]+\]$/.test(literal)) return acted(() => hand.inLine(/\[[^\]]*\]/, literal));
  // A caption's times, whole or one of them.
  if (/^\d\d:\d\d:\d\d\.\d{3} --> /.test(literal)) return acted(() => hand.writeLine(literal));
  if (/^(?:\d\d:\d\d:\d\d\.\d{3}|-->)$/.test(literal))
    return acted(() => hand.inLine(problem.values.text ?? "", literal));
  if (/^— \S/.test(literal) && /^[>\s]*— /.test(hand.line))
    return acted(() => hand.writeLine(hand.line.replace(/—.*$/, () => literal)));
  if (/^media\/\S+$/.test(literal))
    return acted(() => hand.inLine(problem.values.path ?? /media\/\S+/, literal));
  if (/^(?:episode|person):\S+$/.test(literal)) return acted(() => hand.inLine(/(?<=\]\()[^)]*/, literal));
  if (/^https:\/\/\S+$/.test(literal)) return acted(() => hand.inLine(/https?:\/\/\S+/, literal));
  if (/^[a-z0-9-]+(?:, [a-z0-9-]+)*$/.test(literal))
    return acted(() => hand.inLine(wordTyped(problem), literal));
  if (/^(?:- )?[a-z_]+: \S/.test(literal)) return writeKey(literal, problem, folder);
  return false;
}

/** What was typed, as the problem has it. */
function wordTyped({ values }: Problem): string {
  return values.value ?? values.id ?? values.key ?? values.name ?? values.found ?? values.path ?? "";
}

/** `key: value`: in the place of the key's own, or where it was missing. Of choices, the first. */
function writeKey(literal: string, problem: Problem, folder: Folder): boolean {
  const hand = handAt(folder, problem.place);
  const text = literal.replace(/ \| .*$/, "");
  const key = /^(?:- )?([a-z_]+)/.exec(text)?.[1] ?? "";
  const inBraces = new RegExp(`(?<=[{,]\\s*)${key}:\\s*(?:\\[[^\\]]*\\]|"[^"]*"|[^,}]*[^,}\\s])`);
  const own = new RegExp(`^(\\s*(?:- )?)\\W?${key}:?(?=\\W|$).*$`);
  if (problem.code === "key.missing" && /^\s*- \{/.test(hand.line))
    return acted(() => hand.inLine(/\s*\}/, `, ${text} }`));
  if (problem.code === "key.missing") return acted(() => hand.writeLine(`${text}\n${hand.line}`));
  if (text.startsWith("- ")) return acted(() => hand.writeLine(hand.line.replace(/-.*$/, () => text)));
  if (hand.line === "---") return acted(() => hand.writeLine(`---\n${text}`));
  if (inBraces.test(hand.line)) return acted(() => hand.inLine(inBraces, text));
  if (own.test(hand.line))
    return acted(() => hand.writeLine(hand.line.replace(own, (_, indent) => indent + text)));
  return false;
}

function acted(act: () => void): true {
  act();
  return true;
}
