// The words of a number, and whether it was cut: thousands, of five thousand.

import { fold } from "../text/fold.ts";

/** Its words without marks; of a number of one word, which is kept as its value, those of its text. */
export function partsOf(parts: readonly string[], text: string): readonly string[] {
  return parts.length > 1 ? parts.map((part) => part.replace("#", "")) : fold(text).split(" ");
}

/** A text's words, each folded. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).map(fold);
}

/** Whether words end with others, and are more. */
export function endsWith(words: readonly string[], end: readonly string[]): boolean {
  return end.length < words.length && end.every((word, at) => words[words.length - end.length + at] === word);
}

/** Whether words begin with others, and are more. */
export function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length < words.length && start.every((word, at) => words[at] === word);
}
