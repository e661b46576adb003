// The project an import writes into: what it knows already, and what keeps it from being written into.

import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { readFeedLock } from "../content/feed-lock.ts";
import { MEDIA_LOCK_FILE, MediaLockFault, readMediaLock } from "../content/media/media-lock.ts";
import { readProgramme } from "../content/read-programme.ts";
import type { FeedLock } from "../domain/feed-lock.ts";
import type { MediaLock } from "../domain/media.ts";
import type { Problem } from "../domain/problem.ts";
import type { ProgrammeRecord } from "../domain/record.ts";
import { type ImportTarget, numberKey } from "../feed-import/import-plan.ts";
import { episodeGuid } from "../model/ids.ts";
import { error } from "../text/problems.ts";

export interface ImportProject {
  /** The programme's folder, absolute. */
  readonly root: string;
  readonly target: ImportTarget;
  readonly lock: FeedLock | null;
  readonly media: MediaLock;
  /** Why nothing can be written here; empty when it can. */
  readonly problems: readonly Problem[];
}

/** @param root the programme's folder, absolute; it need not be there */
export async function readImportProject(root: string): Promise<ImportProject> {
  const { record, problems, messages } = await readProgramme(root);
  const { lock, problems: ofLock } = await readFeedLock(root);
  const { media, problems: ofMedia } = await knownMedia(root);
  const hasShow = await isThere(join(root, "show.yml"));
  // A show.yml with errors is the editor's: nothing can be said of guids until it is mended.
  const ofShow = hasShow && record.show === null ? problems.filter(({ place }) => isShow(place.file)) : [];
  const hasTopics = await isThere(join(root, "topics.yml"));
  const target = targetOf(record, lock, hasShow);
  return {
    root,
    target: {
      ...target,
      topics: hasTopics ? namedTopics(record) : null,
      language: hasShow ? messages : "ar",
    },
    lock,
    media,
    problems: [...ofShow, ...ofLock, ...ofMedia],
  };
}

function targetOf(
  { show, episodes, people }: ProgrammeRecord,
  lock: FeedLock | null,
  hasShow: boolean,
): Omit<ImportTarget, "language" | "topics"> {
  const own = episodes.flatMap(({ guid, slug }) =>
    guid ? [guid.value] : show ? [episodeGuid(show.guid, slug)] : [],
  );
  const former = episodes.flatMap(({ redirectFrom }) => redirectFrom.map(({ value }) => value));
  const numbered = episodes.flatMap(({ number, season, kind }) =>
    number && kind === undefined ? [numberKey(season, number.value)] : [],
  );
  return {
    guids: new Set([...own, ...(lock?.episodes.keys() ?? [])]),
    slugs: new Set([...episodes.map(({ slug }) => slug), ...former]),
    numbers: new Set(numbered),
    people: people.map((person) => ({ ...person, name: person.name.value })),
    hosts: hasShow ? (show?.podcast?.hosts ?? []) : null,
    programmeGuid: show?.guid ?? null,
  };
}

function namedTopics({ topics }: ProgrammeRecord): ImportTarget["topics"] {
  return topics.map(({ id, name }) => ({ id, name }));
}

async function knownMedia(
  root: string,
): Promise<{ readonly media: MediaLock; readonly problems: readonly Problem[] }> {
  try {
    return { media: await readMediaLock(root), problems: [] };
  } catch (fault) {
    if (!(fault instanceof MediaLockFault)) throw fault;
    const file = `episodes/${MEDIA_LOCK_FILE}`;
    const problem = error("media.lock", { file, line: 1, column: 1 }, { file, reason: fault.message });
    return { media: { media: new Map() }, problems: [problem] };
  }
}

function isShow(file: string): boolean {
  return file.endsWith("/show.yml");
}

async function isThere(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
