// An item whose feed names nobody -> whom its words name as guests: its title and the lines of its notes, as articles do.
// Only those of whom a title, an office, a first name or the title itself makes sure: a wrong guest is worse than none.

import type { Problem } from "../domain/problem.ts";
import {
  DEALINGS,
  GUEST_FIELD,
  HAS_GUEST,
  LEARNED,
  OUR_GUEST,
  SPOKE_WITH,
  TALK_WITH,
} from "../text/article-signs.ts";
import { introducedIn } from "../text/introduced.ts";
import { isGivenName, isThing } from "../text/latin-words.ts";
import { warning } from "../text/problems.ts";
import { opensRole, type Speaker, splitSpeaker } from "../text/speaker.ts";
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
  const found = [...inTitle(item.title), ...lines.flatMap(inLine)].filter((one) => isSure(one, item.title));
  return new Map(found.map(({ name, printed }) => [name, printed]));
}

interface Found extends Speaker {
  /** What becomes of it in the episode's file: Latin names stand there without a title. */
  readonly printed: string;
}

function found(printed: string, { role, name }: Speaker = splitSpeaker(printed)): Found {
  return { role, name, printed: LATIN.test(name) ? name : printed };
}

const LATIN = /^[\p{Script=Latin}\p{P}\s]+$/u;

/** `Guests:` above a line each: each of them, behind it. */
function underHeads(lines: readonly string[]): readonly string[] {
  let head = "";
  return lines.map((typed) => {
    const line = typed.trim();
    const [, label = "", rest = ""] = /^([^:\uFF1A]{2,30}?)\s*[:\uFF1A]\s*(.*)$/u.exec(line) ?? [];
    if (label !== "") head = GUEST_FIELD.test(label.trim()) && rest === "" ? label.trim() : "";
    else if (head !== "" && line !== "") {
      const item = line.replace(/^[\s•·*–—-]+/u, "");
      // Jane Roe - professor of law: in English the office may be the only sign that somebody is meant.
      if (/^\p{Script=Latin}/u.test(item)) return `${head}: ${item.replace(/\s+[-–—|]\s+/u, ", ")}`;
      return `${head}: ${item.split(/\s+[-–—|]\s+|[\u060C,(]/u)[0]}`;
    }
    return line;
  });
}

/** A line that names its guests by a label, or in the programme's own words. */
function inLine(line: string): readonly Found[] {
  const [label = ""] = line.split(/\s*[:\uFF1A]/u, 1);
  if (!GUEST_FIELD.test(label.trim()) && !OUR_GUEST.test(line)) return [];
  // `Guests: …` is read as the sentence that it stands for.
  return introducedIn(line.replace(/^\s*Guest/u, "guest")).flatMap(({ as, printed, speaker }) =>
    as === "guest" ? [found(printed, speaker)] : [],
  );
}

/** `An interview with Dr. …`, `Water with Dr. …`, `… | Guest: Dr. …`. */
function inTitle(title: string): readonly Found[] {
  const parts = title.split(/\s*[|\u2013\u2014]\s*|\s-\s/u).flatMap((part) => {
    const [label = ""] = part.split(/\s*[:\uFF1A]/u, 1);
    return GUEST_FIELD.test(label.trim()) ? [part] : part.split(/\s*[:\uFF1A]\s+/u);
  });
  return parts.flatMap((part) => {
    const whole = part.trim();
    const [spoke = ""] = SPOKE_WITH.exec(whole) ?? TALK_WITH.exec(whole) ?? [];
    const behind = spoke === "" ? personalWith(whole) : whole.slice(spoke.length);
    const words = behind.split(/\s+/u);
    const isNamed = opensRole(words[0] ?? "") || isGivenName(words[0] ?? "");
    return isNamed ? [found(speakerAfter(words).printed)] : inLine(whole);
  });
}

/** Behind a short subject only whom a title of learning stands before, and nobody with whom others have dealings. */
function personalWith(part: string): string {
  const [, subject = "", behind = ""] = /^((?:\S+\s){1,4})\u0645\u0639\s+(\S.*)$/u.exec(part) ?? [];
  return DEALINGS.test(subject) || !LEARNED.test(behind) ? "" : behind;
}

/** English words that a person's name has not, and what bodies and groups end in. */
const NO_PERSON =
  /^(?:our|your|my|the|all|some|many|special|various|young|listeners?|friends|team|university|college|school|hospital|company|group|foundation|institute|cent(?:er|re)|party|bank|band|club|city|council|association|society|ministry|network)$/iu;

/**
 * Whether a person is meant: by the title or office beside the name, by a first name that is nothing else,
 * or by the item's title, which says the whole name again.
 */
function isSure({ role, name }: Speaker, title: string): boolean {
  const words = name.split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (
    words.length < 2 ||
    words.length > 4 ||
    /\p{N}/u.test(name) ||
    words.some((word) => NO_PERSON.test(word))
  )
    return false;
  if (role !== "") return true;
  if (isGivenName(first)) return !isThing(last);
  return (
    words.length <= 3 &&
    !words.some(isThing) &&
    ` ${title.replace(/[^\p{L}\p{M}]+/gu, " ")} `.includes(` ${name} `)
  );
}
