// An episode for YouTube: title, description with its chapters, tags.
// YouTube takes no < and >, and makes chapters of a list that begins at 0:00, three at least, ten seconds apart.

import type { Chapter } from "../domain/chapter.ts";
import type { Episode } from "../domain/episode.ts";
import { shownName } from "../domain/person.ts";
import { POSTING_LIMITS, YOUTUBE } from "../domain/posting-limits.ts";
import { seconds } from "../domain/seconds.ts";
import type { Show } from "../domain/show.ts";
import { formatClock } from "../domain/timecode.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { byteLength, cutToBytes, cutToCharacters } from "../text/cut.ts";
import { directedLines } from "../text/line-direction.ts";
import { type KitWords, kitWords } from "../text/words/kit.ts";
import type { KitItem } from "./kit-item.ts";
import { hashtagsOf } from "./posts.ts";

const HASHTAGS = 3;

/** What YouTube's form asks for. */
export function youtubeItems(show: Show, episode: Episode): readonly KitItem[] {
  const title = cutToCharacters(plain(episode.title), YOUTUBE.title);
  const description = descriptionOf(show, episode);
  const tags = tagsOf(show, episode);
  const item = (name: string, content: string, length: KitItem["length"]): KitItem => ({
    ...{ path: `youtube/${name}.txt`, place: "youtube", content: `${content}\n`, length },
  });
  return [
    item("title", title, { count: [...title].length, limit: YOUTUBE.title }),
    item("description", description, { count: byteLength(description), limit: POSTING_LIMITS.youtube.text }),
    item("tags", tags.join(", "), { count: tagsLength(tags), limit: YOUTUBE.tags }),
  ];
}

/** Without what YouTube refuses. */
function plain(text: string): string {
  return text.replaceAll("<", "‹").replaceAll(">", "›").replace(/\s+/g, " ").trim();
}

/** The parts that find room, most wanted first; they stand in the order in which they are read. */
function descriptionOf(show: Show, episode: Episode): string {
  const words = kitWords(show.programme.interface);
  const direction = directionOfLanguage(show.programme.language);
  const limit = POSTING_LIMITS.youtube.text;
  const parts = [
    ...(episode.disclosure === null ? [] : [{ rank: 0, text: plain(episode.disclosure) }]),
    { rank: 1, text: plain(episode.summary) },
    { rank: 2, text: `${words.page}:\n${episode.address.url}` },
    { rank: 3, text: chapterList(episode, words) },
    { rank: 4, text: guestList(show, episode, words) },
    { rank: 6, text: sourceList(episode, words) },
    { rank: 7, text: linkList(show, words) },
    { rank: 5, text: hashtagsOf(show, episode, HASHTAGS) },
  ].filter(({ text }) => text !== "");
  const write = (most: number) =>
    directedLines(
      parts
        .filter(({ rank }) => rank <= most)
        .map(({ text }) => text)
        .join("\n\n"),
      direction,
    );
  for (let most = 7; most > 1; most--) if (byteLength(write(most)) <= limit) return write(most);
  return cutToBytes(write(1), limit);
}

function chapterList({ chapters, duration }: Episode, words: KitWords): string {
  const shown = youtubeChapters(chapters, duration, words.opening);
  if (shown.length === 0) return "";
  return [words.chapters, ...shown.map(({ start, title }) => `${youtubeClock(start)} ${plain(title)}`)].join(
    "\n",
  );
}

/** As the site and players count: `0:00`, `12:03`, `1:02:03`. */
function youtubeClock(start: number): string {
  return formatClock(start).replace(/^0(?=\d)/, "");
}

/**
 * Chapters that YouTube will show: from 0:00, each ten seconds at least. None where fewer than three are left.
 * @param opening the title of what comes before the first
 */
export function youtubeChapters(
  chapters: readonly Chapter[],
  duration: number | null,
  opening: string,
): readonly Pick<Chapter, "start" | "title">[] {
  const { shortestChapter: shortest, fewestChapters: fewest } = YOUTUBE;
  const shown: Pick<Chapter, "start" | "title">[] = [];
  for (const { start, title } of chapters) {
    const last = shown.at(-1);
    if (last === undefined && Math.floor(start) > 0) {
      // A few seconds before the first chapter are its own.
      if (start < shortest) shown.push({ start: seconds(0), title });
      else shown.push({ start: seconds(0), title: opening }, { start, title });
    } else if (last === undefined || Math.floor(start) - Math.floor(last.start) >= shortest) {
      shown.push({ start, title });
    }
  }
  const last = shown.at(-1);
  if (last !== undefined && duration !== null && duration - last.start < shortest) shown.pop();
  return shown.length < fewest ? [] : shown;
}

function guestList(show: Show, { guests, quoted, day }: Episode, words: KitWords): string {
  const lines = [...guests, ...quoted].flatMap(({ person: id, role }) => {
    const person = show.personById.get(id);
    if (person === undefined || person.isAnonymous) return [];
    return [[shownName(person, day), role].filter((part) => part !== null).join(words.separator)];
  });
  return lines.length === 0 ? "" : [words.guests, ...lines.map(plain)].join("\n");
}

function sourceList({ sources }: Episode, words: KitWords): string {
  const lines = sources.map(({ title, url }) => (url === null ? plain(title) : `${plain(title)}\n${url}`));
  return lines.length === 0 ? "" : [words.sources, ...lines].join("\n");
}

function linkList({ programme, addresses }: Show, words: KitWords): string {
  const lines = programme.links.map(({ title, url }) => `${plain(title)}: ${url}`);
  return [words.links, `${plain(programme.title)}: ${addresses.home.url}`, ...lines].join("\n");
}

/** Topics, speakers, the programme: as many as have room, none twice. */
function tagsOf(show: Show, { topics, guests, quoted }: Episode): readonly string[] {
  const people = [...guests, ...quoted].flatMap(({ person }) => show.personById.get(person) ?? []);
  const named = people.filter(({ isAnonymous }) => !isAnonymous);
  const wanted = [
    ...topics.flatMap((id) => show.topicById.get(id)?.name ?? []),
    ...named.flatMap(({ name, latin }) => (latin === null ? [name] : [name, latin])),
    ...[show.programme.title, show.programme.latin ?? ""],
  ].map((tag) => plain(tag).replaceAll(/[,،]/g, " "));
  const tags: string[] = [];
  for (const tag of new Set(wanted)) {
    if (tag !== "" && tagsLength([...tags, tag]) <= YOUTUBE.tags) tags.push(tag);
  }
  return tags;
}

/** As YouTube counts: a comma between two, and quotes around one with a space in it. */
function tagsLength(tags: readonly string[]): number {
  return tags.reduce(
    (sum, tag) => sum + [...tag].length + (/\s/.test(tag) ? 2 : 0),
    Math.max(0, tags.length - 1),
  );
}
