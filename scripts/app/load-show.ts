// episodes/ -> the Show, with every problem: read, assembled, held to what apps remember. One way for build, check,
// preview and narration, so that whatever a build refuses, check has said.

import { join } from "node:path";
import { type FileMemory, NO_MEMORY } from "../content/file-memory.ts";
import { memoryFolder } from "../content/memory-folder.ts";
import { type ReadProgramme, readProgramme } from "../content/read-programme.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecord, ProgrammeRecord } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import { assembleShow } from "../model/assemble-show.ts";
import { settleDrafts } from "../model/draft-problems.ts";
import type { EpisodeMemory } from "../model/episode-memory.ts";
import { rememberedAligner } from "../model/quote-times.ts";
import { type WaitingEpisode, waitingEpisodes } from "../model/waiting-episodes.ts";
import { type HoldingFeeds, holdFeeds } from "./hold-feeds.ts";

export interface LoadOptions extends HoldingFeeds {
  /** The folder with `episodes/` in it, absolute. */
  readonly root: string;
  /** Milliseconds since 1970: what is published later is scheduled. */
  readonly now: number;
  /** Whether drafts and scheduled episodes are in the Show, marked as such. */
  readonly isPreview?: boolean;
  /** Instead of show.yml's `site`. */
  readonly site?: AbsoluteUrl | undefined;
  /** The language of messages, instead of show.yml's. */
  readonly messages?: "ar" | "en" | null;
  /** What servers were asked about just now: it takes the place of problems that ask for that. */
  readonly answered?: readonly Problem[];
  /** What is known of files and episodes that have not changed. */
  readonly files?: FileMemory;
  readonly episodes?: EpisodeMemory;
  readonly onStage?: (stage: LoadStage) => void;
}

/** What is begun. */
export type LoadStage =
  | { readonly name: "reading" }
  | { readonly name: "assembling"; readonly messages: "ar" | "en"; readonly count: number };

export interface LoadedShow {
  /** Null when an error stops a build. */
  readonly show: Show | null;
  /** All that could be assembled, whatever is wrong elsewhere; null without a readable show.yml. */
  readonly assembled: Show | null;
  readonly record: ProgrammeRecord;
  /** Of the content, as it was told: errors of drafts among the errors. */
  readonly told: readonly Problem[];
  /** Of the content, the lock and the feeds; errors of drafts are warnings. */
  readonly problems: readonly Problem[];
  /** The language of messages. */
  readonly messages: "ar" | "en";
  /** Times found for quotes whose editor typed none. */
  readonly timesToWrite: ReturnType<typeof assembleShow>["timesToWrite"];
  /** Drafts, and what is scheduled. */
  readonly waiting: readonly WaitingEpisode[];
  /** Drafts with errors, which a preview does without. */
  readonly leftOut: ReadonlySet<EpisodeRecord>;
  /** Whether it was held to what subscribers depend on: nothing in its files was in the way. */
  readonly isHeld: boolean;
  /** What apps remember; null where that does not concern this site, or cannot be read. */
  readonly lock: FeedLock | null;
}

/** Nothing is thrown for what an editor may have typed. */
export async function loadShow(options: LoadOptions): Promise<LoadedShow> {
  const { root, now, isPreview = false, answered = [] } = options;
  options.onStage?.({ name: "reading" });
  const read = await readProgramme(join(root, "episodes"), { memory: options.files ?? NO_MEMORY });
  const messages = options.messages ?? read.messages;
  const record = inLanguage(read.record, messages);
  const count = record.episodes.length + record.people.length;
  options.onStage?.({ name: "assembling", messages, count });
  const assemble = assembler(options, read);
  const whole = assemble(record);
  const told = [...withoutAnswered(read.problems, answered), ...whole.problems, ...answered];
  const { problems, brokenDrafts } = settleDrafts(record.episodes, told);
  const leftOut = isPreview ? brokenDrafts : new Set<EpisodeRecord>();
  const joined = leftOut.size === 0 ? whole.show : assemble(without(record, leftOut)).show;
  const loaded = {
    assembled: whole.show,
    told,
    record,
    messages,
    timesToWrite: whole.timesToWrite,
    waiting: waitingEpisodes(record, now),
    leftOut,
  };
  // What has errors is left out of the Show, and would look as if it had vanished from the feeds.
  if (joined === null || problems.some(isError))
    return { ...loaded, show: null, problems, isHeld: false, lock: null };
  const isElsewhere = isPreview || options.site !== undefined;
  const held = await holdFeeds(joined, { ...options, isElsewhere, people: record.people });
  const all = [...problems, ...held.problems];
  const show = all.some(isError) ? null : held.show;
  return { ...loaded, show, problems: all, isHeld: !isElsewhere, lock: isElsewhere ? null : held.lock };
}

export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function assembler({ root, now, isPreview = false, site, episodes }: LoadOptions, { states }: ReadProgramme) {
  const align = rememberedAligner(memoryFolder(join(root, ".cache", "align")));
  return (record: ProgrammeRecord) =>
    assembleShow(record, {
      now,
      align,
      states,
      preview: isPreview,
      ...(episodes ? { memory: episodes } : {}),
      ...(site === undefined ? {} : { site }),
    });
}

const UNASKED: ReadonlySet<string> = new Set(["media.unasked", "transcript.unasked"]);

/** Problems but for those that want servers to be asked, where what came of asking is told at the same place. */
function withoutAnswered(problems: readonly Problem[], answered: readonly Problem[]): readonly Problem[] {
  const key = ({ place: { file, line, column } }: Problem) => `${line}:${column} ${file}`;
  const places = new Set(answered.map(key));
  return problems.filter((problem) => !UNASKED.has(problem.code) || !places.has(key(problem)));
}

/** The records with messages in a language: a difference of words is told in words. */
function inLanguage(record: ProgrammeRecord, messages: "ar" | "en"): ProgrammeRecord {
  if (record.show === null || record.show.messages === messages) return record;
  return { ...record, show: { ...record.show, messages } };
}

function without(record: ProgrammeRecord, drafts: ReadonlySet<EpisodeRecord>): ProgrammeRecord {
  return { ...record, episodes: record.episodes.filter((episode) => !drafts.has(episode)) };
}
