// episodes/ -> the Show, with every problem: read, assembled, held to what apps remember. One way for build, check,
// preview and narration, so that whatever a build refuses, check has said.

import { join } from "node:path";
import { type OpenProgramme, openProgramme } from "../content/read-programme.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { EpisodeRecordHead, PersonRecord, ProgrammeHead } from "../domain/record.ts";
import type { Show } from "../domain/show.ts";
import {
  type AssembledShow,
  heardIn,
  joinShow,
  type ShowMaking,
  showMaking,
} from "../model/assemble-show.ts";
import { settleDrafts } from "../model/draft-problems.ts";
import { placeholderProblems } from "../model/placeholder-problems.ts";
import { type WaitingEpisode, waitingEpisodes } from "../model/waiting-episodes.ts";
import { fileCache } from "./file-cache.ts";
import { type HoldingFeeds, holdFeeds } from "./hold-feeds.ts";
import { atTheirKeys } from "./key-places.ts";
import { type EpisodeStores, type LoadedEpisode, loadEpisodes } from "./load-episodes.ts";
import { type LongParts, storedBodies } from "./long-parts.ts";

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
  readonly stores: EpisodeStores;
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
  readonly record: ProgrammeHead;
  /** Of the content, as it was told: errors of drafts among the errors. */
  readonly told: readonly Problem[];
  /** Of the content, the lock and the feeds; errors of drafts are warnings. */
  readonly problems: readonly Problem[];
  /** The language of messages. */
  readonly messages: "ar" | "en";
  /** Times found for quotes whose editor typed none. */
  readonly timesToWrite: AssembledShow["timesToWrite"];
  /** Drafts, and what is scheduled. */
  readonly waiting: readonly WaitingEpisode[];
  /** Drafts with errors, which a preview does without. */
  readonly leftOut: ReadonlySet<EpisodeRecordHead>;
  /** Whether it was held to what subscribers depend on: nothing in its files was in the way. */
  readonly isHeld: boolean;
  /** What apps remember; null where that does not concern this site, or cannot be read. */
  readonly lock: FeedLock | null;
  /** Where what is long of each episode lies, by slug. */
  readonly long: ReadonlyMap<string, LongParts>;
}

/** Nothing is thrown for what an editor may have typed. */
export async function loadShow(options: LoadOptions): Promise<LoadedShow> {
  const { root, now, isPreview = false, answered = [], stores } = options;
  options.onStage?.({ name: "reading" });
  const folder = join(root, "episodes");
  const opened = await openProgramme(folder, { remember: fileCache(folder, stores.content) });
  const messages = options.messages ?? opened.messages;
  const settings = inLanguage(opened.record, messages);
  const count = opened.episodes.paths.length + settings.people.length;
  options.onStage?.({ name: "assembling", messages, count });
  const site = options.site === undefined ? {} : { site: options.site };
  const making = showMaking(settings, { now, preview: isPreview, ...site });
  const loaded = await loadEpisodes(folder, opened, making, stores);
  const whole = joinLoaded(making, loaded, stores);
  const told = [...withoutAnswered(opened.problems(loaded), answered), ...whole.problems, ...answered];
  const record = { ...settings, episodes: whole.records };
  const { problems, brokenDrafts } = settleDrafts(record.episodes, told, onlyInDrafts(record.people, loaded));
  const leftOut = isPreview ? brokenDrafts : new Set<EpisodeRecordHead>();
  const shown = loaded.filter((one) => one.record === null || !leftOut.has(one.record));
  const { show: joined, long } = leftOut.size === 0 ? whole : joinLoaded(making, shown, stores);
  const known = {
    assembled: whole.show,
    told,
    record,
    messages,
    long,
    timesToWrite: whole.timesToWrite,
    waiting: waitingEpisodes(record, now),
    leftOut,
  };
  // What has errors is left out of the Show, and would look as if it had vanished from the feeds.
  if (joined === null || problems.some(isError))
    return { ...known, show: null, problems, isHeld: false, lock: null };
  const isElsewhere = isPreview || options.site !== undefined;
  const held = await holdFeeds(joined, { ...options, isElsewhere, long, files: record });
  const placeholders = isElsewhere || record.show === null ? [] : placeholderProblems(record.show);
  const all = [...problems, ...placeholders, ...atTheirKeys(root, held.problems)];
  const show = all.some(isError) ? null : held.show;
  return { ...known, show, problems: all, isHeld: !isElsewhere, lock: isElsewhere ? null : held.lock };
}

/** Files of people whom no episode but a draft names. */
function onlyInDrafts(
  people: readonly PersonRecord[],
  loaded: readonly LoadedEpisode[],
): ReadonlySet<string> {
  const heads = loaded.flatMap(({ assembled }) => (assembled === null ? [] : [assembled.head]));
  const named = new Set(
    heads.filter(({ unpublished }) => unpublished !== "draft").flatMap((head) => heardIn(head).map(String)),
  );
  return new Set(people.filter(({ id }) => !named.has(id)).map(({ file }) => file));
}

interface Joined extends AssembledShow {
  readonly records: readonly EpisodeRecordHead[];
  readonly long: ReadonlyMap<string, LongParts>;
}

function joinLoaded(
  making: ShowMaking | null,
  loaded: readonly LoadedEpisode[],
  stores: EpisodeStores,
): Joined {
  const records = loaded.flatMap(({ record }) => (record === null ? [] : [record]));
  const long = new Map<string, LongParts>();
  for (const { record, long: parts } of loaded) {
    // Of two files of one name the first is the episode; the second is an error.
    if (record !== null && parts !== null && !long.has(record.slug)) long.set(record.slug, parts);
  }
  if (making === null) return { records, long, show: null, problems: [], timesToWrite: [] };
  const assembled = loaded.flatMap((one) => (one.assembled === null ? [] : [one.assembled]));
  return { records, long, ...joinShow(making, records, assembled, storedBodies(long, stores)) };
}

export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

const UNASKED: ReadonlySet<string> = new Set(["media.unasked", "transcript.unasked"]);

/** Problems but for those that want servers to be asked, where what came of asking is told at the same place. */
function withoutAnswered(problems: readonly Problem[], answered: readonly Problem[]): readonly Problem[] {
  const key = ({ place: { file, line, column } }: Problem) => `${line}:${column} ${file}`;
  const places = new Set(answered.map(key));
  return problems.filter((problem) => !UNASKED.has(problem.code) || !places.has(key(problem)));
}

/** With messages in a language: a difference of words is told in words. */
function inLanguage(record: OpenProgramme["record"], messages: "ar" | "en"): OpenProgramme["record"] {
  if (record.show === null || record.show.messages === messages) return record;
  return { ...record, show: { ...record.show, messages } };
}
