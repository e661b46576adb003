// check: episodes/ -> every problem of every file, without building.
// Results to stdout (a list for people, --json, or a code host's annotations), the count to stderr.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { MediaLockFault, readMediaLock, writeMediaLock } from "../content/media/media-lock.ts";
import { refreshRemote } from "../content/media/refresh-remote.ts";
import { memoryFolder } from "../content/memory-folder.ts";
import { type ReadProgramme, readProgramme } from "../content/read-programme.ts";
import { refreshTranscripts } from "../content/remote-transcripts.ts";
import type { MediaLock } from "../domain/media.ts";
import type { Problem } from "../domain/problem.ts";
import type { ProgrammeRecord } from "../domain/record.ts";
import { assembleShow } from "../model/assemble-show.ts";
import { settleDrafts } from "../model/draft-problems.ts";
import { rememberedAligner } from "../model/quote-times.ts";
import { waitingEpisodes } from "../model/waiting-episodes.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { askingServers, countProblems, nothingAccepted } from "../text/problem-count.ts";
import { reportProblems, sortedProblems } from "../text/problem-report.ts";
import type { ProblemCode } from "../text/problems.ts";
import { waitingLine } from "../text/waiting.ts";
import { type FeedChecks, feedProblems } from "./check-feeds.ts";
import { writeFoundTimes } from "./check-write.ts";
import type { CliIo } from "./io.ts";
import { annotateProblems, CODE_HOSTS, type CodeHost, problemEntry } from "./problem-annotations.ts";

const USAGE = `usage: npm run check [-- OPTIONS]

  --remote                     ask the servers of remote media, and remember what they say in media.lock.json
  --feeds                      hold every feed to the rules of the podcast directories
  --accept                     say that changed guids, addresses and enclosures are meant, in feed.lock.json
  --write                      put the times found in transcripts after the quotes' names, and touch nothing else
  --json                       an array of {file, line, column, severity, code, subject, found, write}
  --annotations github|gitlab  in the form that the code host shows beside the lines
  --lang ar|en                 the language of the messages, instead of show.yml's
`;

interface CheckOptions {
  readonly isRemote: boolean;
  readonly writes: boolean;
  readonly feeds: FeedChecks;
  readonly form: "list" | "json" | CodeHost;
  /** Null for the one of show.yml. */
  readonly language: InterfaceLanguage | null;
}

/** Exit 0 without errors (warnings are listed), 1 with errors, 2 for wrong usage. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    io.stderr(USAGE);
    return 2;
  }
  const root = join(io.cwd, "episodes");
  const asked = options.isRemote ? await askServers(root, options, io) : [];
  const { record, problems: reading, messages } = await readProgramme(root);
  const align = rememberedAligner(memoryFolder(join(io.cwd, ".cache", "align")));
  const language = options.language ?? messages;
  const {
    show,
    problems: joining,
    timesToWrite,
  } = assembleShow(inLanguage(record, language), {
    now: io.now(),
    align,
  });
  if (options.writes) await writeFoundTimes(timesToWrite, io);
  const read = [...withoutAnswered(reading, asked), ...joining, ...asked];
  const { problems: found } = settleDrafts(record.episodes, read);
  // What has errors is left out of the show, and would look as if it had vanished from the feeds.
  const holdsFeeds = show !== null && !found.some(isError);
  const published = holdsFeeds ? await feedProblems(show, root, record.people, options.feeds) : [];
  const problems = sortedProblems([...found, ...published]);
  io.stdout(printed(problems, options.form, language));
  io.stderr(`${countProblems(problems, record.episodes.length, language)}\n`);
  io.stderr(waitingLine(waitingEpisodes(record, io.now()), language));
  if (!holdsFeeds && options.feeds.accepts) io.stderr(`${nothingAccepted(language)}\n`);
  return problems.some(isError) ? 1 : 0;
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

const UNASKED: ReadonlySet<string> = new Set<ProblemCode>(["media.unasked", "transcript.unasked"]);

/** Problems but for those that want servers to be asked, where what came of asking is told at the same place. */
function withoutAnswered(problems: readonly Problem[], asked: readonly Problem[]): readonly Problem[] {
  const key = ({ place: { file, line, column } }: Problem) => `${line}:${column} ${file}`;
  const answered = new Set(asked.map(key));
  return problems.filter((problem) => !UNASKED.has(problem.code) || !answered.has(key(problem)));
}

/** The records with messages in a language: a difference of words is told in words. */
function inLanguage(record: ProgrammeRecord, messages: InterfaceLanguage): ProgrammeRecord {
  return { ...record, show: record.show && { ...record.show, messages } };
}

function optionsOf(args: readonly string[]): CheckOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        remote: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        feeds: { type: "boolean", default: false },
        accept: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        annotations: { type: "string" },
        lang: { type: "string" },
      },
    });
    const { remote, write, json, annotations, lang = null } = values;
    const feeds = { holdsRules: values.feeds, accepts: values.accept };
    const host = CODE_HOSTS.find((name) => name === annotations);
    const isWrong =
      (annotations !== undefined && (host === undefined || json)) ||
      (lang !== null && lang !== "ar" && lang !== "en");
    return isWrong
      ? null
      : { isRemote: remote, writes: write, feeds, form: host ?? (json ? "json" : "list"), language: lang };
  } catch {
    return null;
  }
}

function printed(
  problems: readonly Problem[],
  form: CheckOptions["form"],
  language: InterfaceLanguage,
): string {
  if (form === "list") return reportProblems(problems, language);
  if (form !== "json") return annotateProblems(problems, form, language);
  return `${JSON.stringify(
    problems.map((problem) => problemEntry(problem, language)),
    null,
    2,
  )}\n`;
}

/** Asks every server that media are on, and writes down what they say; their problems, for the list. */
async function askServers(root: string, options: CheckOptions, io: CliIo): Promise<readonly Problem[]> {
  const read = await readProgramme(root);
  if (io.isTerminal) io.stderr(`${askingServers(options.language ?? read.messages)}\n`);
  const known = await knownMedia(root, read);
  if (known === null) return [];
  const { lock, problems } = await refreshRemote(read.record, known, fetch);
  if (lock.media.size > 0 || known.media.size > 0) await writeMediaLock(root, lock);
  return [...problems, ...(await refreshTranscripts(root, read.remoteTranscripts, fetch))];
}

/** What is remembered so far; null when the file is damaged, which is among the problems already. */
async function knownMedia(root: string, { record }: ReadProgramme): Promise<MediaLock | null> {
  if (record.show === null && record.episodes.length === 0) return null;
  try {
    return await readMediaLock(root);
  } catch (fault) {
    if (fault instanceof MediaLockFault) return null;
    throw fault;
  }
}
