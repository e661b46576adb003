// import of a feed: a podcast RSS feed, a file or an address -> episodes, people, the programme and both locks.
// All of it is written, or nothing; nothing that is there is written over; the same feed again adds only what is new.

import { join } from "node:path";
import { formatFeedLock } from "../content/feed-lock/format.ts";
import { formatMediaLock, MEDIA_LOCK_FILE } from "../content/media/media-lock.ts";
import { FEED_LOCK_FILE } from "../domain/feed-lock.ts";
import type { Problem } from "../domain/problem.ts";
import type { Feed } from "../feed-import/feed.ts";
import type { ImportPlan, PlannedFile } from "../feed-import/import-plan.ts";
import { lockAfterImport } from "../feed-import/merge-lock.ts";
import { newItems, planImport } from "../feed-import/plan-import.ts";
import { interfaceLanguage } from "../feed-import/propose-show.ts";
import { fillIn } from "../text/catalogue.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { type FeedImportWords, feedImportWords } from "../text/words/feed-import.ts";
import type { FetchedBytes, ImportWire } from "./fetch-bytes.ts";
import { fetchBeside } from "./import-feed-beside.ts";
import { buildProblems, reportWithinScreen } from "./import-feed-report.ts";
import { type FeedSource, readFeedSource } from "./import-feed-source.ts";
import { type ImportProject, readImportProject } from "./import-feed-target.ts";
import type { CliIo } from "./io.ts";
import { FileThere, writeTogether } from "./write-together.ts";

export { looksLikeFeed } from "../feed-import/looks-like-feed.ts";

/** Exit 0 with everything written, or nothing new; 1 with nothing written and the reasons on stderr. */
export async function runFeedImport(options: FeedOptions, io: CliIo, wire: ImportWire): Promise<number> {
  const project = await readImportProject(join(io.cwd, "episodes"));
  const job = jobIn(project.target.language, { options, project, io, wire });
  if (project.problems.length > 0) return refuse(job, project.problems);
  const { feed, ...read } = await readFeedSource(options.feed, io.cwd, {
    wire,
    answer: options.answer ?? null,
  });
  if (feed === null) return refuse(job, read.problems);
  // A project that has no language yet takes the feed's.
  const language = project.target.hosts === null ? interfaceLanguage(feed) : project.target.language;
  return await importFeed(jobIn(language, job), { ...read, feed });
}

function jobIn(language: "ar" | "en", job: Omit<Job, "words">): Job {
  const target = { ...job.project.target, language };
  return { ...job, project: { ...job.project, target }, words: feedImportWords(language) };
}

/** What was asked besides. */
export interface FeedOptions {
  readonly feed: string;
  /** What its address answered, where somebody asked already. */
  readonly answer?: Promise<FetchedBytes> | null;
  readonly isFetching: boolean;
  readonly isDryRun: boolean;
}

interface Job {
  readonly options: FeedOptions;
  readonly project: ImportProject;
  readonly words: FeedImportWords;
  readonly io: CliIo;
  readonly wire: ImportWire;
}

interface ReadFeed extends FeedSource {
  readonly feed: Feed;
}

async function importFeed(job: Job, { feed, source, problems, behind }: ReadFeed): Promise<number> {
  const { options, project, words, io, wire } = job;
  const items = newItems(feed, project.target);
  const beside = await fetchBeside(items, feed.language, {
    wire,
    isFetching: options.isFetching,
    source,
    behind,
    told: (count) => io.isTerminal && io.stderr(`${fillIn(words.fetching, { count: String(count) })}\n`),
  });
  const plan = planImport(feed, source, project.target, beside.fetched);
  const found = [...problems, ...beside.problems, ...plan.problems];
  const counts = { count: String(plan.count), known: String(plan.known) };
  if (plan.count === 0 && plan.files.length === 0) {
    io.stderr(await reportWithinScreen(found, project.target.language, io.cwd));
    io.stderr(`${fillIn(words.nothingNew, counts)}\n`);
    return 0;
  }
  if (!options.isDryRun && !(await write(job, plan))) return 1;
  const standing = options.isDryRun ? [] : await buildProblems(io);
  io.stderr(await reportWithinScreen([...standing, ...found], project.target.language, io.cwd));
  io.stdout(plan.files.map(({ path }) => `episodes/${path}\n`).join(""));
  io.stderr(`${fillIn(options.isDryRun ? words.wouldWrite : words.written, counts)}\n`);
  if (!options.isDryRun) io.stderr(`${words.next}\n`);
  return 0;
}

async function write(job: Job, plan: ImportPlan): Promise<boolean> {
  const { project, io } = job;
  try {
    await writeTogether(project.root, plan.files, locks(project, plan));
    return true;
  } catch (fault) {
    if (!(fault instanceof FileThere) && !isSystemFault(fault)) throw fault;
    const path = fault instanceof FileThere ? `episodes/${fault.path}` : "episodes";
    const place = { file: path, line: 1, column: 1 };
    const problem =
      fault instanceof FileThere
        ? error("feed.file-there", place, { file: path })
        : error("import.write", place, { reason: fault.message });
    refuse({ ...job, io }, [problem]);
    return false;
  }
}

/** What apps and servers have told, in the two files that remember it. */
function locks({ lock, media }: ImportProject, plan: ImportPlan): readonly PlannedFile[] {
  const facts = new Map([...plan.media, ...media.media]);
  return [
    { path: FEED_LOCK_FILE.replace(/^.*\//, ""), text: formatFeedLock(lockAfterImport(lock, plan)) },
    ...(facts.size > 0 ? [{ path: MEDIA_LOCK_FILE, text: formatMediaLock({ media: facts }) }] : []),
  ];
}

function isSystemFault(fault: unknown): fault is NodeJS.ErrnoException {
  return fault instanceof Error && "code" in fault;
}

function refuse({ io, project, words }: Job, problems: readonly Problem[]): number {
  io.stderr(reportProblems(problems, project.target.language));
  io.stderr(`${words.nothingWritten}\n`);
  return 1;
}
