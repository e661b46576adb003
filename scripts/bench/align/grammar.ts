// A grammar file -> sentences. `name: one | other`; <name> inside stands for one of its alternatives.

import type { Random } from "./random.ts";

export type Grammar = ReadonlyMap<string, readonly string[]>;

/** Reads a grammar; lines that begin with # are comments. */
export function readGrammar(text: string): Grammar {
  const rules = new Map<string, readonly string[]>();
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    rules.set(
      line.slice(0, colon).trim(),
      line
        .slice(colon + 1)
        .split("|")
        .map((part) => part.trim()),
    );
  }
  return rules;
}

/** One text of a rule, by chance. */
export function expand(grammar: Grammar, rule: string, random: Random): string {
  const alternative = random.pick(grammar.get(rule) ?? []);
  return alternative.replace(/<(\w+)>/g, (_whole, name: string) => expand(grammar, name, random));
}
