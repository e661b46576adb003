// A YAML text with some of its keys changed: every other line stays as it was typed, notes and spaces too.

import { isMap, isScalar, parseDocument, stringify } from "./yaml.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a YAML text says; nothing where it is no map, or cannot be read. */
export function valuesOf(text: string): Values {
  const document = parseDocument(text, { version: "1.2", schema: "core", logLevel: "silent" });
  if (document.errors.length > 0) return {};
  const values: unknown = document.toJS();
  return typeof values === "object" && values !== null && !Array.isArray(values) ? (values as Values) : {};
}

/**
 * The text with the keys of `values` in it. A key whose value is the same keeps its lines; one that is undefined goes;
 * a new one is written at the end.
 * @throws Error where the text is not YAML
 */
export function withValues(text: string, values: Values): string {
  const document = parseDocument(text, { version: "1.2", schema: "core", logLevel: "silent" });
  if (document.errors[0]) throw new Error(document.errors[0].message);
  const before = valuesOf(text);
  const edits = isMap(document.contents) ? document.contents.items.flatMap(spanOf) : [];
  const known = new Set(edits.map(({ key }) => key));
  const changed = edits.filter(({ key }) => key in values && !isSame(before[key], values[key]));
  const edited = changed.toReversed().reduce((whole, span) => rewritten(whole, span, values[span.key]), text);
  const added = Object.entries(values).filter(([key, value]) => !known.has(key) && value !== undefined);
  const lines = added.map(([key, value]) => `${lineOf(key, value)}\n`).join("");
  return lines === "" ? edited : `${edited.replace(/\n*$/, (end) => (edited === "" ? end : "\n"))}${lines}`;
}

interface Span {
  readonly key: string;
  readonly start: number;
  /** Behind the value. */
  readonly end: number;
}

function spanOf(pair: { readonly key: unknown; readonly value: unknown }): readonly Span[] {
  if (!isScalar(pair.key) || !pair.key.range) return [];
  const range = rangeOf(pair.value) ?? pair.key.range;
  return [
    { key: String(pair.key.value), start: pair.key.range[0], end: Math.max(range[1], pair.key.range[1]) },
  ];
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  if (typeof node !== "object" || node === null || !("range" in node)) return null;
  const { range } = node;
  return Array.isArray(range) ? (range as [number, number, number]) : null;
}

/** What stands behind a value on its line, a note, stays there; a value that goes takes its line along. */
function rewritten(text: string, { key, start, end }: Span, value: unknown): string {
  const isWholeLines = text[end - 1] === "\n";
  const before = text.slice(0, start);
  const rest = text.slice(end);
  if (value === undefined) return before + (isWholeLines ? rest : rest.replace(/^[^\n]*(?:\n|$)/, ""));
  return `${before}${lineOf(key, value)}${isWholeLines ? "\n" : ""}${rest}`;
}

function lineOf(key: string, value: unknown): string {
  return stringify({ [key]: value }, { version: "1.2", schema: "core", lineWidth: 0 }).trimEnd();
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What a file's front matter says, and the file with some of its keys changed: line ends stay those of the file.
 * @throws Error where there is no front matter, or it is not YAML
 */
export function withFrontMatter(text: string, values: Values): readonly [Values, string] {
  const start = /^[^\n]*\n/.exec(text)?.[0].length ?? 0;
  const length = text.slice(start).search(/^[\u200E\u200F\u061C]*---/m);
  if (start === 0 || length === -1) throw new Error("withFrontMatter: no front matter");
  const head = text.slice(start, start + length);
  const edited = withValues(head, values);
  const ended = head.includes("\r\n") ? edited.replace(/(?<!\r)\n/g, "\r\n") : edited;
  return [valuesOf(head), text.slice(0, start) + ended + text.slice(start + length)];
}
