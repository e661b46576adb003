// Inline rule: `[02:40]` in text is a time code. Not in code, not in a link's text, not before `(`, which makes a link.

import type { StateInline, Token } from "./markdown-it.ts";
import { readTimecode, type TimecodeReading } from "./read-timecode.ts";

const OPEN = 0x5b;
const MOST_LETTERS = 64;

/** Pushes a `timecode` token: its content is what stands between the brackets, `meta.offset` where it begins. */
export function timecodeRule(state: StateInline, silent: boolean): boolean {
  // While a link's text is measured nothing is taken, so that a link may hold brackets.
  if (silent || state.linkLevel > 0 || state.src.charCodeAt(state.pos) !== OPEN) return false;
  const inside = bracketed(state.src.slice(state.pos, Math.min(state.posMax, state.pos + MOST_LETTERS)));
  if (inside === null || readTimecode(inside) === null) return false;
  const end = state.pos + inside.length + 2;
  const next = state.src[end];
  if (end < state.posMax && (next === "(" || next === "[")) return false;
  const token = state.push("timecode", "", 0);
  token.content = inside;
  token.meta = { offset: state.pos };
  state.pos = end;
  return true;
}

/** What a `timecode` token says. */
export function timecodeOf(token: Token): TimecodeReading {
  const reading = readTimecode(token.content);
  if (reading === null) throw new Error("timecodeOf: the token is no time code");
  return reading;
}

function bracketed(text: string): string | null {
  return /^\[([^[\]\n]+)\]/.exec(text)?.[1] ?? null;
}
