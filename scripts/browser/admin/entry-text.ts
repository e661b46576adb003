// A file's text to what a form holds, and back: lines that the form did not change stay as they were typed.

import { type EntryForm, FILE_WORDS } from "../../domain/entry-form.ts";
import { valuesOf, withValues } from "../../text/front-matter-edit.ts";
import { fold, spread } from "./entry-values.ts";
import { keptLines } from "./kept-lines.ts";

type Values = Readonly<Record<string, unknown>>;

/** The text that a form was filled from: it goes with the entry, and no field shows it. */
const SOURCE = "_source";
/** A file that is there has its name; the form does not let the field be empty. */
const NAMED = "as-it-is";
const FRONT_MATTER = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;
// The manager knows uploads by their address on the site, the editor's format by their place beside the episodes.
const SERVED = "/media/";
const TYPED = "media/";

/** @param rows the only key of a file that is one record: topics.yml */
export function readEntry(form: EntryForm, text: string, rows: string | null): Values {
  const { head, body } = parts(text);
  const typed = valuesOf(head);
  const values = spread(form, rows === null ? typed : { [rows]: typed });
  const ofBody = body === null ? {} : { body, [FILE_WORDS]: NAMED };
  return { ...asServed(values), ...ofBody, [SOURCE]: text };
}

/** The text of a file from what a form holds. */
export function writeEntry(form: EntryForm, entry: Values, rows: string | null): string {
  const { [SOURCE]: source = "", [FILE_WORDS]: _name, body, ...held } = entry;
  const { head, body: bodyBefore } = parts(String(source));
  const before = valuesOf(head);
  const known = asValues(fold(form, spread(form, rows === null ? before : { [rows]: before })));
  const now = asValues(fold(form, asTyped(held)));
  const inRows = (values: Values) => (rows === null ? values : asValues(values[rows]));
  const text = withValues(head, changes(before, inRows(known), inRows(now)));
  const hasBody = bodyBefore !== null || typeof body === "string";
  return hasBody ? `---\n${text}---\n${bodyText(bodyBefore, body)}` : text;
}

/** The keys that differ from what the text says, by what they mean. */
function changes(before: Values, known: Values, now: Values): Values {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      if (JSON.stringify(known[key]) === JSON.stringify(now[key])) return [];
      // A box that nobody ticked says nothing.
      if (now[key] === false && !(key in before)) return [];
      return [[key, now[key]]];
    }),
  );
}

function parts(text: string): { readonly head: string; readonly body: string | null } {
  const found = FRONT_MATTER.exec(text);
  if (found) return { head: found[1] ?? "", body: text.slice(found[0].length) };
  return { head: text === "" ? "" : `${text.replace(/\n*$/, "")}\n`, body: null };
}

function bodyText(before: string | null, now: unknown): string {
  const text = typeof now === "string" ? now : (before ?? "");
  const kept = keptLines(before?.trim() ?? "", text.trim());
  if (before !== null && before.trim() === kept) return before;
  const above = before === null ? "\n" : (/^\s*/.exec(before)?.[0] ?? "");
  return `${above}${kept}\n`;
}

function asServed(values: unknown): Values {
  return asValues(eachText(values, (text) => (text.startsWith(TYPED) ? `/${text}` : text)));
}

function asTyped(values: unknown): Values {
  return asValues(eachText(values, (text) => (text.startsWith(SERVED) ? text.slice(1) : text)));
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, eachText(own, change)]));
}

function asValues(value: unknown): Values {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : {};
}
