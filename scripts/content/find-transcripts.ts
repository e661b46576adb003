// Which transcripts an episode has: those beside it under its own name, and those its `transcript` key names.

import type { Language } from "../domain/names.ts";
import type { Place } from "../domain/problem.ts";
import type { Transcriber } from "../domain/transcript.ts";
import { editDistance, nearest } from "../text/nearest.ts";
import { proposeStem, stemOf } from "./files/file-name.ts";
import type { EpisodeText } from "./parse-episode.ts";
import { isRemote, keptPath } from "./remote-transcripts.ts";
import type { Telling } from "./telling.ts";
import { isSecondary, TRANSCRIPT_ENDINGS, transcriptEnding } from "./transcripts/endings.ts";

/** A transcript's file below the programme's folder, with the place that problems about it are told at. */
export interface TranscriptPath {
  readonly path: string;
  readonly language: Language;
  readonly place: Place;
  /** Who wrote it down, where the episode says so. */
  readonly by?: Transcriber | null;
  /** Where it comes from, for one that is kept from another host. */
  readonly url?: string;
}

const NAMED = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.[a-z0-9]+$/;

/** Files that stand beside episodes, by the path of the episode they belong to (without its ending). */
export type TranscriptsBeside = ReadonlyMap<string, readonly TranscriptPath[]>;

export interface FilesBeside {
  /** Paths of all episodes. */
  readonly episodes: readonly string[];
  /** Paths of files with a transcript's ending, sorted. */
  readonly transcripts: readonly string[];
  /** The programme's: what a file that names no language is taken to be in. */
  readonly language: string;
}

/**
 * Sorts the files beside episodes by the episode; tells of those that belong to none or name no language.
 */
export function transcriptsBeside(
  { transcripts, episodes, language: usual }: FilesBeside,
  file: (path: string) => string,
  telling: Telling,
): TranscriptsBeside {
  const stems = new Set(episodes.map((path) => path.replace(/\.md$/i, "")));
  const byEpisode = new Map<string, TranscriptPath[]>();
  for (const path of transcripts) {
    const place = { file: file(path), line: 1, column: 1 };
    const [, stem, language] = NAMED.exec(path) ?? [];
    const isRead = transcriptEnding(path) !== null;
    if (isRead && stem !== undefined && language !== undefined && stems.has(stem)) {
      const own = byEpisode.get(stem) ?? [];
      own.push({ path, language: language as Language, place });
      byEpisode.set(stem, own);
    } else tellStray(path, { stems, usual }, place, telling);
  }
  for (const own of byEpisode.values()) own.sort((a, b) => rank(a.path) - rank(b.path));
  return byEpisode;
}

function rank(path: string): number {
  return TRANSCRIPT_ENDINGS.indexOf(transcriptEnding(path) ?? "");
}

/**
 * The transcripts of one episode, one a language; a second of the same language is told.
 * A file beside the episode is taken before one on another host: it is the copy that was asked for.
 */
export function transcriptsOf(
  episode: EpisodeText,
  path: string,
  beside: TranscriptsBeside,
  telling: Telling,
): readonly TranscriptPath[] {
  const named = episode.transcripts.flatMap(({ value, place }): readonly TranscriptPath[] => {
    const { language, source, by } = value;
    if (source === null) return [];
    if (isRemote(source)) return [{ path: keptPath(source), language, place, by, url: source }];
    return [{ path: source.replace(/^\.\//, ""), language, place, by }];
  });
  const ofBeside = new Map(
    episode.transcripts.map(({ value }) => [value.language, value.source === null ? value.by : null]),
  );
  const own = (beside.get(path.replace(/\.md$/i, "")) ?? []).map((transcript) => {
    const by = ofBeside.get(transcript.language) ?? null;
    return by === null ? transcript : { ...transcript, by };
  });
  const byLanguage = new Map<Language, TranscriptPath>();
  for (const transcript of [...named, ...own]) {
    const first = byLanguage.get(transcript.language);
    if (first === undefined) byLanguage.set(transcript.language, transcript);
    else if (first.url !== undefined && transcript.url === undefined) {
      byLanguage.set(transcript.language, transcript);
      const values = { file: nameOf(transcript.path), url: first.url, language: transcript.language };
      telling.warning("transcript.beside", () => first.place, values);
    } else if (first.path !== transcript.path) {
      const values = { language: transcript.language, first: first.path, second: transcript.path };
      const tell = isSecondary(transcriptEnding(transcript.path) ?? "") ? telling.warning : telling.error;
      tell("transcript.twice", () => transcript.place, values);
    }
  }
  return [...byLanguage.values()].sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** Without any like it, the one that is least unlike it; before the first episode, what one is called. */
function leastFar(name: string, names: readonly string[]): string {
  const far = names.map((one) => ({ one, distance: editDistance(name, one) }));
  return far.sort((a, b) => a.distance - b.distance)[0]?.one ?? "2026-01-20-water-prices";
}

// Text and JSON files may stand apart for other reasons; captions, and what stands under an episode's name, are for an episode.
function tellStray(
  path: string,
  { stems, usual }: { readonly stems: ReadonlySet<string>; readonly usual: string },
  place: Place,
  telling: Telling,
): void {
  const language = usual.replace(/-.*$/, "");
  const ending = path.slice(path.lastIndexOf("."));
  const stem = path.slice(0, -ending.length);
  const bare = stem.replace(/\.[^./]+$/, "");
  const known = transcriptEnding(path);
  const own = [stem, bare].find((one) => stems.has(one));
  const isCaptions = known === "vtt" || known === "srt";
  if (own !== undefined && known === null) {
    const write = `${nameOf(own)}.${language}.srt`;
    telling.warning("transcript.unread", () => place, { found: nameOf(path), write });
  } else if (own !== undefined && (own === stem || isCaptions || isTranscriptOnly(known))) {
    const write = `${nameOf(own)}.${language}${ending.toLowerCase()}`;
    telling.error("transcript.no-language", () => place, { found: nameOf(path), write, language });
  } else if (isCaptions || (own === undefined && isTranscriptOnly(known))) {
    const names = [...stems].map(nameOf);
    // An episode in Arabic letters was renamed as told, and its captions were forgotten.
    const wanted = proposeStem(stemOf(bare), false) || stemOf(bare);
    const near = nearest(wanted, names, 1)[0] ?? leastFar(wanted, names);
    telling.warning("transcript.stray", () => place, { found: nameOf(path), nearest: `${near}.md` });
  }
}

/** Endings that nothing but captions has. */
function isTranscriptOnly(ending: string | null): boolean {
  return ending !== null && !/^(?:json|jsonl|ndjson|xml|csv|tsv|txt|sub)$/.test(ending);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
