// Where links and pictures begin: markdown-it keeps lines only, so each of their rules is followed by a note.

import type { MarkdownParser, StateInline, Token } from "./markdown-it.ts";

const RULES = ["link", "image", "autolink"] as const;

/** Gives `link_open` and `image` tokens the offset they begin at, in `meta.offset`. */
export function linkOffsets(md: MarkdownParser): void {
  const active = new Map(md.inline.ruler.getRules("").map((rule) => [ruleName(rule), rule]));
  for (const name of RULES) {
    const rule = active.get(name);
    if (!rule) throw new Error(`linkOffsets: markdown-it has no rule ${name}`);
    md.inline.ruler.at(name, (state, silent) => withOffset(rule, state, silent));
  }
}

type Rule = (state: StateInline, silent: boolean) => boolean;

function ruleName(rule: Rule): string {
  return rule.name;
}

function withOffset(rule: Rule, state: StateInline, silent: boolean): boolean {
  const offset = state.pos;
  const before = state.tokens.length;
  const matched = rule(state, silent);
  const made = matched && !silent ? state.tokens.slice(before).find(isPlaced) : undefined;
  if (made) made.meta = { ...made.meta, offset };
  return matched;
}

function isPlaced(token: Token): boolean {
  return token.type === "link_open" || token.type === "image";
}
