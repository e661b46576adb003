// A made-up programme of N episodes in our format, the same for the same seed: guests from a pool of N/5,
// 1 to 5 topics, 400 to 700 words, 4 to 6 chapters, 8 quotes; every fifth has a transcript.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { between, pick, type Random, seededRandom } from "./random.ts";
import { mediaLock, soundOf } from "./synthetic-media.ts";
import { FIRST_NAMES, LAST_NAMES, ROLES, TOPICS, WORDS } from "./synthetic-words.ts";

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const QUOTES = 8;

/** A person of the pool. */
export interface SyntheticPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** A quote with its second. */
export interface SyntheticQuote {
  readonly person: SyntheticPerson;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An episode before it is written in any builder's format. */
export interface SyntheticEpisode {
  readonly slug: string;
  readonly day: string;
  readonly title: string;
  readonly summary: string;
  readonly guests: readonly SyntheticPerson[];
  readonly topics: readonly string[];
  readonly duration: string;
  readonly chapters: readonly {
    readonly title: string;
    readonly start: number;
    readonly paragraphs: readonly string[];
    readonly quotes: readonly SyntheticQuote[];
  }[];
  readonly hasTranscript: boolean;
}

export function syntheticPeople(count: number, seed = 1): readonly SyntheticPerson[] {
  const random = seededRandom(seed);
  return Array.from({ length: Math.max(3, Math.ceil(count / 5)) }, (_, index) => ({
    id: `person-${index + 1}`,
    name: `${pick(random, FIRST_NAMES)} ${pick(random, FIRST_NAMES)} ${pick(random, LAST_NAMES)} ${arabicOrdinal(index)}`,
    role: pick(random, ROLES),
  }));
}

/** The n-th episode, by itself: the same whatever the others are. */
export function syntheticEpisode(
  index: number,
  people: readonly SyntheticPerson[],
  seed = 1,
): SyntheticEpisode {
  const random = seededRandom(seed * 1_000_003 + index);
  const guests = [...new Set(Array.from({ length: between(random, 2, 3) }, () => pick(random, people)))];
  const chapterCount = between(random, 4, 6);
  const perChapter = splitQuotes(QUOTES, chapterCount);
  let clock = 0;
  const chapters = perChapter.map((quotes, chapter) => {
    const start = chapter === 0 ? 0 : clock + 5;
    clock = start + 10;
    return {
      title: sentence(random, 4),
      start,
      paragraphs: Array.from({ length: 2 }, () => sentence(random, between(random, 30, 45))),
      quotes: Array.from({ length: quotes }, () => {
        const text = sentence(random, between(random, 12, 30));
        const begin = clock + between(random, 5, 60);
        clock = begin + Math.ceil(text.split(" ").length / 2);
        return { person: pick(random, guests), text, start: begin, end: clock };
      }),
    };
  });
  const day = new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10);
  return {
    slug: `${day}-episode-${index + 1}`,
    day,
    title: sentence(random, between(random, 5, 9)),
    summary: sentence(random, 20),
    guests,
    topics: [
      ...new Set(Array.from({ length: between(random, 1, 5) }, () => pick(random, Object.keys(TOPICS)))),
    ],
    duration: clockText(clock + 60),
    chapters,
    hasTranscript: index % 5 === 0,
  };
}

/** Writes the programme below `root`/episodes. */
export async function writeSyntheticProgramme(root: string, count: number, seed = 1): Promise<void> {
  const folder = join(root, "episodes");
  await mkdir(join(folder, "people"), { recursive: true });
  await mkdir(join(folder, "media"), { recursive: true });
  await writeFile(join(folder, "show.yml"), SHOW);
  await writeFile(
    join(folder, "topics.yml"),
    Object.entries(TOPICS)
      .map(([id, name]) => `${id}: ${name}\n`)
      .join(""),
  );
  const people = syntheticPeople(count, seed);
  for (const person of people) await writeFile(join(folder, "people", `${person.id}.md`), personFile(person));
  const episodes = Array.from({ length: count }, (_, index) => syntheticEpisode(index, people, seed));
  await writeFile(join(folder, "media.lock.json"), mediaLock(episodes));
  for (const [index, episode] of episodes.entries()) {
    const year = join(folder, episode.day.slice(0, 4));
    if (index === 0 || episode.day.endsWith("-01-01")) await mkdir(year, { recursive: true });
    await writeFile(join(year, `${episode.slug}.md`), episodeFile(episode));
    if (episode.hasTranscript) await writeFile(join(year, `${episode.slug}.ar.vtt`), transcriptFile(episode));
  }
}

/** A person as our editors write one. */
export function personFile({ name, role }: SyntheticPerson): string {
  return `---\nname: ${name}\nroles:\n  - { text: ${role} }\n---\nشخصية مختلقة لقياس السرعة.\n`;
}

/** An episode as our editors write one. */
export function episodeFile(episode: SyntheticEpisode): string {
  const front = [
    `title: ${episode.title}`,
    `date: ${episode.day}`,
    `summary: ${episode.summary}`,
    `guests: [${episode.guests.map(({ id }) => id).join(", ")}]`,
    `topics: [${episode.topics.join(", ")}]`,
    `audio: ${soundOf(episode)}`,
  ].join("\n");
  const chapters = episode.chapters.map(({ title, start, paragraphs, quotes }) => {
    const said = quotes.map((quote) => {
      const time = episode.hasTranscript ? "" : ` [${clockText(quote.start)}–${clockText(quote.end)}]`;
      return `> ${quote.text}\n>\n> — ${quote.person.name}${time}`;
    });
    return [`## ${title} [${clockText(start)}]`, ...paragraphs, ...said].join("\n\n");
  });
  return `---\n${front}\n---\n${chapters.join("\n\n")}\n`;
}

function transcriptFile(episode: SyntheticEpisode): string {
  const cues = episode.chapters
    .flatMap(({ quotes }) => quotes)
    .map(
      ({ start, end, person, text }) =>
        `${clockText(start)}.000 --> ${clockText(end)}.000\n<v ${person.name}>${text}\n`,
    );
  return `WEBVTT\n\n${cues.join("\n")}`;
}

function sentence(random: Random, length: number): string {
  return Array.from({ length }, () => pick(random, WORDS)).join(" ");
}

function splitQuotes(total: number, parts: number): readonly number[] {
  return Array.from(
    { length: parts },
    (_, i) => Math.floor(((i + 1) * total) / parts) - Math.floor((i * total) / parts),
  );
}

function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ""}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

// Two people of one name would be ambiguous: a word of letters that counts.
function arabicOrdinal(index: number): string {
  const letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
  let word = "";
  for (let rest = index; ; rest = Math.floor(rest / letters.length) - 1) {
    word = `${letters[rest % letters.length]}${word}`;
    if (rest < letters.length) return `بن${word}`;
  }
}

const SHOW = `title: برنامج مختلق لقياس السرعة
description: برنامج لا وجود له.
language: ar
interface: ar
time_zone: Asia/Dubai
air_time: "20:00"
site: https://bench.example/
author: القياس
owner: { name: القياس, email: bench@bench.example }
categories:
  - { name: News, sub: Politics }
guid: 7f3b6a52-6a0e-5a3a-8a5e-0b7c3f1f2d10
`;
