// The notes of a feed that this generator wrote -> what they were made of: disclosure, guests with their roles,
// chapters, quotes with who said them and when, sources, corrections. The inverse of render/feeds/item-content.ts.

import type { Day } from "../domain/names.ts";
import { seconds } from "../domain/seconds.ts";
import { formatTimecode } from "../domain/timecode.ts";
import { markdownText } from "../draft/markdown-text.ts";
import { formatDay } from "../text/dates.ts";
import { type FeedWords, feedWords, formerFeedWords } from "../text/words/feeds.ts";
import type { FeedItem, FeedPerson } from "./feed.ts";
import { type Inline, type NoteBlock, plainLine, plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";

/** Somebody who is quoted, as printed below the quote. */
export interface QuotedPerson {
  readonly person: FeedPerson;
  readonly role: string | null;
}

export interface OwnNotes {
  readonly summary: string;
  readonly disclosure: string | null;
  /** The role of the day, by name. */
  readonly roles: ReadonlyMap<string, string>;
  readonly quoted: readonly QuotedPerson[];
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  readonly corrections: readonly { readonly date: Day; readonly text: string }[];
  readonly blocks: readonly NoteBlock[];
}

const LANGUAGES = [
  ["ar", feedWords("ar")],
  ["ar", { ...feedWords("ar"), ...formerFeedWords }],
  ["en", feedWords("en")],
] as const;
const DASH = "— ";
const BEFORE_TIME = " · ";
/** A correction is looked for on this many days from publication on. */
const DAYS_LATER = 366 * 6;
const DAY_MS = 86_400_000;

/** Null when they are not as this generator writes them: another hand has been at them. */
export function readOwnNotes(item: FeedItem): OwnNotes | null {
  if (item.link === null) return null;
  const all = readNotes(item.notes, item.link);
  const last = all.at(-1);
  const found = LANGUAGES.find(([, words]) => isPageLink(last, item.link, words));
  if (found === undefined) return null;
  const [language, words] = found;
  const rest = [...all.slice(0, -1)];
  const disclosure = disclosureOf(rest[0], words);
  if (disclosure !== null) rest.shift();
  const summary = rest.shift();
  const guests = takeSection(rest, words.guests, "list");
  takeSection(rest, words.chapters, "paragraph");
  const sources = takeSection(rest, words.sources, "list");
  const corrections = takeSection(rest, words.corrections, "list");
  const reading = { item, link: item.link, words, quoted: new Map<string, QuotedPerson>() };
  const blocks = rest.map((block) => ownBlock(block, reading));
  return {
    summary: summary ? plainNotes([summary]) : item.title,
    disclosure,
    roles: new Map(itemsOf(guests).flatMap((line) => roleOf(line, words))),
    quoted: [...reading.quoted.values()],
    sources: itemsOf(sources).map((line) => ({ title: plainLine(line), url: linkIn(line)?.url ?? null })),
    corrections: itemsOf(corrections).flatMap((line) => correctionOf(line, item, language)),
    blocks,
  };
}

interface Reading {
  readonly item: FeedItem;
  readonly link: string;
  readonly words: FeedWords;
  /** By name. */
  readonly quoted: Map<string, QuotedPerson>;
}

function isPageLink(block: NoteBlock | undefined, page: string | null, words: FeedWords): boolean {
  if (block?.kind !== "paragraph") return false;
  return linkIn(block.line)?.url === page && plainLine(block.line) === words.episodePage;
}

function disclosureOf(block: NoteBlock | undefined, words: FeedWords): string | null {
  if (block?.kind !== "paragraph" || block.line[0]?.kind !== "strong") return null;
  const text = plainLine(block.line);
  const label = `${words.disclosure}: `;
  return text.startsWith(label) ? text.slice(label.length) : null;
}

/** Takes the heading and the one block after it out of the list. The last such heading: the text's own come before. */
function takeSection(blocks: NoteBlock[], title: string, kind: "list" | "paragraph"): NoteBlock | undefined {
  const at = blocks.findLastIndex(
    (block, n) => block.kind === "heading" && plainLine(block.line) === title && blocks[n + 1]?.kind === kind,
  );
  return at < 0 ? undefined : blocks.splice(at, 2)[1];
}

function itemsOf(block: NoteBlock | undefined): readonly (readonly Inline[])[] {
  if (block?.kind !== "list") return [];
  return block.items.flatMap(([first]) => (first?.kind === "paragraph" ? [first.line] : []));
}

function linkIn(line: readonly Inline[]): (Inline & { readonly kind: "link" }) | undefined {
  return line.find((one) => one.kind === "link");
}

/** `name، role`: the name is the link, or all that stands before the separator. */
function roleOf(line: readonly Inline[], { separator }: FeedWords): readonly (readonly [string, string])[] {
  const { name, role } = nameAndRole(line, separator);
  return role === null ? [] : [[name, role]];
}

function nameAndRole(line: readonly Inline[], separator: string) {
  const text = plainLine(line);
  const link = linkIn(line);
  const name = link ? plainLine([link]) : (text.split(separator, 1)[0] ?? "");
  const rest = text.slice(text.indexOf(name) + name.length);
  const role = rest.startsWith(separator) ? rest.slice(separator.length).trim() : "";
  return { name, role: role === "" ? null : role, href: link?.url ?? null };
}

function correctionOf(line: readonly Inline[], { published }: FeedItem, language: "ar" | "en") {
  const text = plainLine(line);
  const first = Date.parse(published.slice(0, 10));
  for (let later = 0; later < DAYS_LATER; later++) {
    const date = new Date(first + later * DAY_MS).toISOString().slice(0, 10) as Day;
    const label = `${formatDay(date, language)}: `;
    if (text.startsWith(label)) return [{ date, text: text.slice(label.length) }];
  }
  return [];
}

function ownBlock(block: NoteBlock, reading: Reading): NoteBlock {
  // A page's headings stand one level lower in a feed.
  if (block.kind === "heading") {
    return chapterOf(block.line, reading) ?? { ...block, level: Math.max(2, block.written - 1) };
  }
  if (block.kind === "quote") return attributed(block, reading);
  if (block.kind === "paragraph") return { ...block, line: withTimes(block.line, reading) };
  if (block.kind === "chapter") return block;
  return { ...block, items: block.items.map((item) => item.map((one) => ownBlock(one, reading))) };
}

/** A heading that ends with its time. */
function chapterOf(line: readonly Inline[], reading: Reading): NoteBlock | null {
  const last = line.at(-1);
  const start = last && startOf(last, reading);
  return start === undefined || start === null
    ? null
    : { kind: "chapter", line: line.slice(0, -1), time: formatTimecode(seconds(start)) };
}

/** The second of this episode that a link leads to; null for any other link. */
function startOf(one: Inline, { link }: Reading): number | null {
  if (one.kind !== "link" || !one.url.startsWith(`${link}?t=`)) return null;
  const typed = one.url.slice(link.length + "?t=".length);
  const start = typed === "" ? Number.NaN : Number(typed);
  return Number.isFinite(start) && start >= 0 ? start : null;
}

function withTimes(line: readonly Inline[], reading: Reading): readonly Inline[] {
  return line.map((one): Inline => {
    const start = startOf(one, reading);
    if (start !== null) return { kind: "time", code: codeOf(start, plainLine([one]), reading) };
    return one.kind === "strong" || one.kind === "em"
      ? { ...one, inside: withTimes(one.inside, reading) }
      : one;
  });
}

/** To the millisecond where a sound bite says so, else to the second that is printed. */
function codeOf(start: number, printed: string, { item }: Reading): string {
  const from = formatTimecode(seconds(start));
  const bite = item.soundbites.find((one) => one.start === start);
  if (bite) return `${from}–${formatTimecode(seconds(Math.round((start + bite.duration) * 1000) / 1000))}`;
  const to = /–((?:\d+:)?\d+:\d\d)$/.exec(printed)?.[1];
  return to === undefined ? from : `${from}–${to}`;
}

/** A quote whose last line names somebody with a page: `— name، role · 01:12–01:19`. */
function attributed(quote: NoteBlock & { readonly kind: "quote" }, reading: Reading): NoteBlock {
  const blocks = quote.blocks.map((block) => ownBlock(block, reading));
  const last = quote.blocks.at(-1);
  if (last?.kind !== "paragraph" || !plainLine(last.line).startsWith(DASH)) return { ...quote, blocks };
  const time = last.line.at(-1);
  const start = time ? startOf(time, reading) : null;
  const said = start === null ? last.line : last.line.slice(0, -1);
  const { name, role, href } = nameAndRole(said, reading.words.separator);
  if (href === null || name === "" || name.includes("\n")) return { ...quote, blocks };
  const person = { name, role: "quoted", href: href as FeedPerson["href"], image: null };
  const cleanRole = role?.endsWith(BEFORE_TIME.trim()) ? role.slice(0, -1).trim() : role;
  if (!reading.quoted.has(name)) reading.quoted.set(name, { person, role: cleanRole || null });
  const code = start === null || !time ? "" : ` [${codeOf(start, plainLine([time]), reading)}]`;
  return { kind: "quote", blocks: blocks.slice(0, -1), by: `${DASH}${markdownText(name)}${code}` };
}
