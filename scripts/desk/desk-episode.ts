// An episode as the desk shows it: each quote beside what the recording has at its place, and where both stand in files.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pairWords, type WordPair } from "../align/pair-words.ts";
import { episodeAligner } from "../app/episode-aligner.ts";
import { fileCache } from "../app/file-cache.ts";
import type { EpisodeStores } from "../app/load-episodes.ts";
import { hashBytes } from "../build/hash.ts";
import { openProgramme } from "../content/read-programme.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import type { BlockRecord, EpisodeRecord, MediaSource, QuoteRecord } from "../domain/record.ts";
import type { Span } from "../domain/seconds.ts";
import type { Transcript } from "../domain/transcript.ts";
import type { EpisodeMaking } from "../model/assemble-episode.ts";
import { showMaking } from "../model/assemble-show.ts";
import { makeChapters } from "../model/episode-blocks.ts";
import { attributeQuotes } from "../model/episode-quotes.ts";
import { joinEpisode } from "../model/join-episode.ts";
import { makeMedia } from "../model/media.ts";
import { timeQuotes } from "../model/quote-times.ts";
import { withinRecording } from "../model/recording-captions.ts";

/** A quote with all that is decided about it. */
export interface DeskQuote {
  /** From 1, as typed. */
  readonly number: number;
  readonly record: QuoteRecord;
  readonly span: Span | null;
  readonly check: QuoteCheck | null;
  readonly pairs: readonly WordPair[];
  /** Who speaks there, as the captions have it; "" where they do not say. */
  readonly voice: string;
}

/** A heading that is a chapter, or may be one: `start` is null then, `proposed` where its first quote was found. */
export interface DeskChapter {
  readonly title: string;
  readonly line: number;
  readonly start: number | null;
  readonly proposed: number | null;
}

/** A file that may be edited: its text, and what it hashes to. */
export interface DeskFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
  readonly hash: string;
}

export interface DeskEpisode {
  readonly record: EpisodeRecord;
  readonly quotes: readonly DeskQuote[];
  readonly chapters: readonly DeskChapter[];
  /** In the language that is spoken; null where there is none. */
  readonly transcript: Transcript | null;
  readonly file: DeskFile;
  readonly captions: DeskFile | null;
  readonly people: readonly string[];
  /** Below episodes/, an address, or a video's id on YouTube. */
  readonly media: DeskMedia | null;
}

export type DeskMedia =
  | { readonly kind: "video" | "audio"; readonly source: "local" | "remote"; readonly at: string }
  | { readonly kind: "youtube"; readonly at: string };

/** What the desk works with. */
export interface DeskPlace {
  /** The project's folder, absolute. */
  readonly root: string;
  readonly stores: EpisodeStores;
  readonly now: () => number;
}

/** Null for an episode that is not there, or cannot be read. */
export async function readDeskEpisode(
  { root, stores, now }: DeskPlace,
  slug: string,
): Promise<DeskEpisode | null> {
  const folder = join(root, "episodes");
  const opened = await openProgramme(folder, { remember: fileCache(folder, stores.content) });
  const making = showMaking(opened.record, { now: now(), preview: true });
  const path = opened.episodes.paths.find((one) => one === `${slug}.md` || one.endsWith(`/${slug}.md`));
  if (path === undefined || making === null) return null;
  const { record } = await opened.episodes.read(path);
  if (record === null) return null;
  const language = record.language ?? making.episodes.show.language;
  const transcript = record.transcripts.find((one) => one.language === language) ?? null;
  const { align } = episodeAligner(stores.aligned, path);
  const quotes = deskQuotes(record, transcript, { ...making.episodes, align });
  return {
    ...{ record, quotes, transcript, chapters: chaptersOf(record.blocks, quotes), media: mediaOf(record) },
    file: await readDeskFile(root, record.file),
    captions: transcript && (await readDeskFile(root, transcript.file)),
    people: opened.record.people.map(({ name }) => name.value),
  };
}

/** As a build attributes and times them. */
function deskQuotes(
  record: EpisodeRecord,
  transcript: Transcript | null,
  making: EpisodeMaking,
): readonly DeskQuote[] {
  const { duration } = makeMedia(record, making.addresses);
  const { speakers } = joinEpisode(record, making);
  const chapters = makeChapters(record.blocks, duration, making.withdrawal);
  const attributed = attributeQuotes(record, speakers, chapters);
  const timed = transcript && withinRecording(transcript, duration);
  const times = timeQuotes(attributed, timed, making.align);
  return attributed.map(({ record: quote }, index): DeskQuote => {
    const { span = null, check = null } = times[index] ?? {};
    return {
      number: index + 1,
      record: quote,
      span,
      check,
      ...heardAt(transcript, quote, check?.span ?? span),
    };
  });
}

export async function readDeskFile(root: string, path: string): Promise<DeskFile> {
  const text = await readFile(join(root, path), "utf8");
  return { path, text, hash: hashBytes(text) };
}

function heardAt(transcript: Transcript | null, { text }: QuoteRecord, span: Span | null) {
  if (transcript === null || span === null) return { pairs: [], voice: "" };
  const cue = transcript.cues.find(({ start, end }) => end > span.start && start <= span.start + 0.05);
  return { pairs: pairWords(transcript, text, span), voice: cue?.voice ?? "" };
}

const CHAPTER_LEVEL = 2;

/** Every heading of the chapters' level; one without a time is proposed the time of its first quote. */
function chaptersOf(blocks: readonly BlockRecord[], quotes: readonly DeskQuote[]): readonly DeskChapter[] {
  const chapters: DeskChapter[] = [];
  for (const block of blocks) {
    if (block.kind === "chapter") {
      const { title, start, place } = block;
      chapters.push({ title, start, line: place.line, proposed: null });
    } else if (block.kind === "heading" && block.level === CHAPTER_LEVEL) {
      chapters.push({ title: block.text, line: block.place.line, start: null, proposed: null });
    }
    const last = chapters.at(-1);
    if (block.kind !== "quote" || last === undefined || last.start !== null || last.proposed !== null)
      continue;
    const found = quotes.find(({ record }) => record === block.quote)?.span ?? null;
    if (found !== null) chapters[chapters.length - 1] = { ...last, proposed: Math.floor(found.start) };
  }
  return chapters;
}

function mediaOf({ video, audio }: EpisodeRecord): DeskMedia | null {
  const film = video?.value;
  if (film?.kind === "file") return fileOf("video", film.source);
  if (audio !== null) return fileOf("audio", audio.value.source);
  if (film?.kind === "youtube") return { kind: "youtube", at: film.id };
  return film === undefined ? null : { kind: "video", source: "remote", at: film.url };
}

function fileOf(kind: "video" | "audio", source: MediaSource): DeskMedia {
  return source.kind === "local"
    ? { kind, source: "local", at: source.path }
    : { kind, source: "remote", at: source.url };
}
