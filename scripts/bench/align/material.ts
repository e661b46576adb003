// What is talked in the bench's programmes: an Arabic grammar, the same with much dialect, an English one, and
// words without sense made from roots and shapes, so that nothing is tuned to the grammars' sentences.

import { readFileSync } from "node:fs";
import { expand, type Grammar, readGrammar } from "./grammar.ts";
import type { Random } from "./random.ts";

export type Kind = "msa" | "dialect" | "english" | "nonsense";

const read = (name: string): string => readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), "utf8");
const arabic = readGrammar(read("ar"));
const english = readGrammar(read("en"));
const lists = readWords(read("words"));

/** One sentence, its words apart; the last one ends with a full stop or a question mark. */
export function sentence(kind: Kind, random: Random): readonly string[] {
  if (kind === "nonsense") return nonsense(random);
  const rule = kind === "dialect" && random.chance(0.4) ? "dialect" : "sentence";
  const grammar: Grammar = kind === "english" ? english : arabic;
  const text = expand(grammar, rule, random).replace(/ـ\s+(?=\p{Script=Arabic})/gu, "");
  return text.split(/\s+/).filter((word) => word !== "");
}

/** A sound of hesitation. */
export function filler(random: Random): string {
  return random.pick(lists.fillers);
}

/** A word from anywhere: what a recogniser writes when it understood nothing. */
export function strayWord(kind: Kind, random: Random): string {
  if (kind === "english") return random.pick(sentence(kind, random));
  if (random.chance(0.25)) return random.pick(lists.small);
  return random.chance(0.5) ? random.pick(sentence("msa", random)) : rootWord(random);
}

// Common words come often and rare ones seldom, as in any language.
function nonsense(random: Random): readonly string[] {
  const length = random.whole(5, 22);
  const words = Array.from({ length }, () =>
    random.chance(0.35)
      ? (lists.small[Math.floor(lists.small.length * random.next() ** 2)] ?? "")
      : rootWord(random),
  );
  return words.map((word, index) => (index === length - 1 ? `${word}.` : word));
}

function rootWord(random: Random): string {
  const root = lists.roots[Math.floor(lists.roots.length * random.next() ** 1.6)] ?? "";
  const shape = lists.shapes[Math.floor(lists.shapes.length * random.next() ** 1.3)] ?? "";
  return shape.replace(/[123]/g, (place) => root[Number(place) - 1] ?? "");
}

function readWords(
  text: string,
): Readonly<Record<"roots" | "shapes" | "small" | "fillers", readonly string[]>> {
  const words = (name: string) => (new RegExp(`^${name}: (.*)$`, "m").exec(text)?.[1] ?? "").split(" ");
  return { roots: words("roots"), shapes: words("shapes"), small: words("small"), fillers: words("fillers") };
}
