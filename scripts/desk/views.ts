// What the desk's pages show, ready to be laid out.

import { join } from "node:path";
import type { WordPair } from "../align/pair-words.ts";
import type { LoadedShow } from "../app/load-show.ts";
import type { Problem } from "../domain/problem.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import { isReadingOf } from "../model/assemble-episode.ts";
import { directionOf } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { formatDay } from "../text/dates.ts";
import { sortedProblems } from "../text/problem-report.ts";
import { describeProblem } from "../text/problems.ts";
import { type DeskWords, deskWords } from "../text/words/desk.ts";
import type { DeskChapter, DeskEpisode, DeskMedia, DeskQuote } from "./desk-episode.ts";
import { clockOf, common, type DeskPage } from "./page.ts";
import { wordsView } from "./words-view.ts";

export function listView(loaded: LoadedShow, page: DeskPage) {
  const words = deskWords(page.language);
  const { record, problems, waiting } = loaded;
  const why = new Map(
    waiting.map(({ file, until }) => [file, until === null ? words.draft : words.scheduled]),
  );
  const episodes = record.episodes.map(({ slug, title, day, file }) => {
    const own = problems.filter(({ place }) => isOf(place.file, file));
    const errors = own.filter(({ severity }) => severity === "error").length;
    return {
      ...{
        slug,
        title: title.value,
        day: formatDay(day, page.language),
        iso: day,
        state: why.get(file) ?? words.published,
      },
      ...{
        errors,
        warnings: own.length - errors,
        href: `?${new URLSearchParams({ token: page.token, episode: slug })}`,
      },
    };
  });
  return { ...common(page), episodes: episodes.toSorted((a, b) => (a.iso < b.iso ? 1 : -1)) };
}

/** Of an episode: its own file, and its transcripts, which have its name. */
function isOf(file: string, episode: string): boolean {
  return file.startsWith(episode.replace(/md$/, ""));
}

export function episodeView(loaded: LoadedShow, episode: DeskEpisode, page: DeskPage) {
  const { record, file, captions, transcript, people } = episode;
  const words = deskWords(page.language);
  const seen = Object.fromEntries(
    [file, ...(captions ? [captions] : [])].map(({ path, hash }) => [path, hash]),
  );
  const own = loaded.problems.filter(
    ({ place }) => isOf(place.file, record.file) || place.file === captions?.path,
  );
  return {
    ...common(page),
    title: record.title.value,
    slug: record.slug,
    seen: JSON.stringify(seen),
    media: mediaView(episode.media, page),
    isMachine: transcript?.by === "machine",
    hasTranscript: transcript !== null,
    people,
    problems: sortedProblems(own).map((problem) => problemView(problem, page)),
    quotes: episode.quotes.map((quote) => quoteView(quote, episode, page)),
    ...wordsView(transcript, captions, people),
    differing: episode.quotes.filter(isDiffering).map(({ number }) => number),
    chapters: episode.chapters.map((chapter) => chapterView(chapter, words)),
  };
}

function mediaView(media: DeskMedia | null, { token }: DeskPage) {
  if (media === null) return { kind: "none", src: "" };
  if (media.kind === "youtube") return { kind: "youtube", src: media.at };
  const { kind, source, at } = media;
  return { kind, src: source === "remote" ? at : `/desk/media?${new URLSearchParams({ token, path: at })}` };
}

function problemView(problem: Problem, page: DeskPage) {
  const { file, line, column } = problem.place;
  const { subject, found, write } = describeProblem(problem, page.language);
  const where = `${file}:${line}:${column}`;
  return {
    subject,
    found,
    write,
    where,
    open: openLink(page, where),
    isWarning: problem.severity === "warning",
  };
}

/** Editors that follow such links open the file at the line. */
function openLink({ root }: DeskPage, where: string): string {
  return `vscode://file${encodeURI(join(root, where))}`;
}

/** A machine's reading of the text has its every word, and bears witness to nothing. */
function verdictOf(check: QuoteCheck | null, record: DeskEpisode["record"]) {
  return isReadingOf(record) ? "reading" : (check?.verdict ?? "unchecked");
}

function quoteView(
  { number, record, span, check, pairs, voice }: DeskQuote,
  { file, record: episode }: DeskEpisode,
  page: DeskPage,
) {
  const words = deskWords(page.language);
  const verdict = verdictOf(check, episode);
  const where = `${file.path}:${record.place.line}:${record.place.column}`;
  return {
    number,
    text: record.text,
    direction: directionOf(record.text) ?? "rtl",
    speaker: record.name.value,
    voice,
    isOtherVoice: verdict !== "reading" && check !== null && check.otherVoice !== null,
    verdict,
    verdictWords: words[verdict],
    pairs: pairs.map(pairView),
    hasDifferences: isDiffering({ pairs }),
    /** "" where nobody knows. */
    start: span === null ? "" : String(span.start),
    end: span?.end === null || span === null ? "" : String(span.end),
    clock: span === null ? words.nowhere : clockOf(span.start, span.end),
    places: placesOf(check, words),
    where,
    open: openLink(page, where),
  };
}

function isDiffering({ pairs }: Pick<DeskQuote, "pairs">): boolean {
  return pairs.some(({ likeness }) => likeness === "other");
}

function pairView({ typed, heard, likeness, start, end }: WordPair) {
  return { typed, heard, likeness, start: start ?? "", end: end ?? "" };
}

/** Where it may have been said, for a quote that was said more than once. */
function placesOf(check: QuoteCheck | null, words: DeskWords) {
  return (check?.places ?? []).map(({ start, end }) => ({
    ...{ start: String(start), end: end === null ? "" : String(end) },
    label: fillIn(words.here, { time: clockOf(start, end) }),
  }));
}

function chapterView({ title, line, start, proposed }: DeskChapter, words: DeskWords) {
  return {
    ...{ title, line, start: start ?? "", clock: start === null ? "" : clockOf(start, null) },
    proposed: proposed ?? "",
    propose: proposed === null ? "" : fillIn(words.propose, { time: clockOf(proposed, null) }),
  };
}
