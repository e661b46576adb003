// Markdown -> tokens, with the rules of this project in. The only importer of markdown-it.
// Spec: CommonMark 0.31 with tables and ~~strikethrough~~; without HTML, which stays text, without code by indent,
// which only happens by accident, and without link definitions, which would swallow a line such as `[02:40]: word`.

import MarkdownIt, { type StateInline, type Token } from "markdown-it";
import { timecodeRule } from "./timecode-rule.ts";

export type { StateInline, Token };
/** A parser with its rules. */
export type MarkdownParser = InstanceType<typeof MarkdownIt>;

/** Quotes in lists in quotes: deeper than this is a mistake, and is told. */
export const MOST_NESTING = 20;

/** Rules that are followed by a note of where they began: markdown-it keeps lines only. */
const PLACED_RULES = ["link", "image", "autolink"] as const;

const withoutTimecodes = makeParser();
const withTimecodes = makeParser();
withTimecodes.inline.ruler.before("link", "timecode", timecodeRule);

/**
 * A text's tokens. Never throws; lines count from 0.
 * @param hasRecording whether `[02:40]` leads into a recording, or is text
 */
export function parseMarkdown(text: string, hasRecording: boolean): Token[] {
  return (hasRecording ? withTimecodes : withoutTimecodes).parse(text, {});
}

/** The token at `index` as HTML, for those whose form is the library's own. */
export function renderToken(tokens: Token[], index: number): string {
  const { renderer, options } = withoutTimecodes;
  return renderer.renderToken(tokens, index, options);
}

/** Text as HTML: `&`, `<`, `>` and `"` escaped. */
export function escapeHtml(text: string): string {
  return withoutTimecodes.utils.escapeHtml(text);
}

function makeParser(): MarkdownParser {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: MOST_NESTING });
  md.disable(["reference", "code", "html_block", "html_inline", "linkify"]);
  // Every link becomes a token; links.ts says which are allowed, and tells of the others.
  md.validateLink = () => true;
  linkOffsets(md);
  return md;
}

/** Gives `link_open` and `image` tokens the offset they begin at, in `meta.offset`. */
function linkOffsets(md: MarkdownParser): void {
  const active = new Map(md.inline.ruler.getRules("").map((rule) => [ruleName(rule), rule]));
  for (const name of PLACED_RULES) {
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
