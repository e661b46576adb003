// An item whose feed names nobody -> whom its words name as guests: its title and the lines of its notes, as articles do.
// Only people whom a title or an office stands before: a wrong guest is worse than none.

import type { Problem } from "../domain/problem.ts";
import { DEALINGS, GUEST_FIELD, HAS_GUEST, LEARNED, OUR_GUEST, SPOKE_WITH } from "../text/article-signs.ts";
import { introducedIn } from "../text/introduced.ts";
import { warning } from "../text/problems.ts";
import { opensRole, splitSpeaker } from "../text/speaker.ts";
import { speakerAfter } from "../text/speaker-phrase.ts";
import { countsOf, type Feed, type FeedItem, type FeedPerson } from "./feed.ts";
import { plainNotes } from "./note-blocks.ts";
import { readNotes } from "./notes.ts";
import { isHost } from "./people-parts.ts";

/** Guests of one episode, at most. */
const MOST = 8;
/** Who stands in so many episodes, and in every third, presents them: `The Bank, with Dr. …`. */
const PRESENTS = 3;

/** The items whose words name guests, with them. */
export function withNamedGuests({
  items,
  isOwn,
}: Pick<Feed, "items" | "isOwn">): ReadonlyMap<FeedItem, FeedItem> {
  const named = new Map(isOwn ? [] : items.map((item) => [item, guestsIn(item)] as const));
  const counts = countsOf([...named.values()].flatMap((guests) => [...guests.keys()]));
  const isGuest = (name: string) => {
    const count = counts.get(name) ?? 0;
    return count < PRESENTS || count * 3 < items.length;
  };
  return new Map(
    [...named].flatMap(([item, guests]) => {
      const people = [...guests].filter(([name]) => isGuest(name)).map(([, printed]) => guest(printed));
      return people.length === 0
        ? []
        : [[item, { ...item, people: [...item.people, ...people.slice(0, MOST)] }] as const];
    }),
  );
}

/** What is told of new items with them, once. @param name how messages call the feed */
export function guestsRead(
  items: readonly FeedItem[],
  named: ReadonlyMap<FeedItem, FeedItem>,
  name: string,
): readonly Problem[] {
  const [first, ...more] = items.filter((item) => named.has(item));
  if (first === undefined) return [];
  const values = { title: first.title, count: String(more.length + 1) };
  return [warning("feed.guests-read", { file: name, line: first.line, column: 1 }, values)];
}

const guest = (name: string): FeedPerson => ({ name, role: "guest", href: null, image: null });

/** As they are printed, by their names; none where the feed itself names somebody. */
function guestsIn(item: FeedItem): ReadonlyMap<string, string> {
  if (item.own !== null || item.people.some((person) => !isHost(person))) return new Map();
  const texts = [item.notes, ...item.otherTexts].filter((text) => HAS_GUEST.test(text));
  const lines = texts.flatMap((text) => underHeads(plainNotes(readNotes(text, null)).split("\n")));
  const names = [...inTitle(item.title), ...lines.flatMap(inLine)].filter(isSure);
  return new Map(names.map((printed) => [splitSpeaker(printed).name, printed]));
}

/** `Guests:` above a line each: each of them, behind it. */
function underHeads(lines: readonly string[]): readonly string[] {
  let head = "";
  return lines.map((typed) => {
    const line = typed.trim();
    const [, label = "", rest = ""] = /^([^:\uFF1A]{2,30}?)\s*[:\uFF1A]\s*(.*)$/u.exec(line) ?? [];
    if (label !== "") head = GUEST_FIELD.test(label.trim()) && rest === "" ? label.trim() : "";
    else if (head !== "" && line !== "") {
      const [guest = ""] = line.replace(/^[\s•·*–—-]+/u, "").split(/\s+[-–—|]\s+|[\u060C,(]/u);
      return `${head}: ${guest}`;
    }
    return line;
  });
}

/** A line that names its guests by a label, or in the programme's own words. */
function inLine(line: string): readonly string[] {
  const [label = ""] = line.split(/\s*[:\uFF1A]/u, 1);
  if (!GUEST_FIELD.test(label.trim()) && !OUR_GUEST.test(line)) return [];
  return introducedIn(line).flatMap(({ as, printed }) => (as === "guest" ? [printed] : []));
}

/** `An interview with Dr. …`, `Water with Dr. …`, `… | Guest: Dr. …`. */
function inTitle(title: string): readonly string[] {
  const parts = title.split(/\s*[|\u2013\u2014]\s*|\s-\s/u).flatMap((part) => {
    const [label = ""] = part.split(/\s*[:\uFF1A]/u, 1);
    return GUEST_FIELD.test(label.trim()) ? [part] : part.split(/\s*[:\uFF1A]\s+/u);
  });
  return parts.flatMap((part) => {
    const whole = part.trim();
    const [spoke = ""] = SPOKE_WITH.exec(whole) ?? [];
    const behind = spoke === "" ? personalWith(whole) : whole.slice(spoke.length);
    const words = behind.split(/\s+/u);
    return opensRole(words[0] ?? "") ? [speakerAfter(words).printed] : inLine(whole);
  });
}

/** Behind a short subject only whom a title of learning stands before, and nobody with whom others have dealings. */
function personalWith(part: string): string {
  const [, subject = "", behind = ""] = /^((?:\S+\s){1,4})\u0645\u0639\s+(\S.*)$/u.exec(part) ?? [];
  return DEALINGS.test(subject) || !LEARNED.test(behind) ? "" : behind;
}

function isSure(printed: string): boolean {
  const { role, name } = splitSpeaker(printed);
  const count = name.split(/\s+/u).length;
  return role !== "" && count >= 2 && count <= 4 && !/\p{N}/u.test(name);
}
