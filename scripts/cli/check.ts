// check: episodes/ -> every problem of every file, without building.
// Results to stdout (a list for people, --json, or a code host's annotations), the count to stderr.

import { join } from "node:path";
import { parseArgs } from "node:util";
import { isError, loadShow } from "../app/load-show.ts";
import { MediaLockFault, readMediaLock, writeMediaLock } from "../content/media/media-lock.ts";
import { refreshRemote } from "../content/media/refresh-remote.ts";
import { type ReadProgramme, readProgramme } from "../content/read-programme.ts";
import { refreshTranscripts } from "../content/remote-transcripts.ts";
import type { MediaLock } from "../domain/media.ts";
import type { Problem } from "../domain/problem.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { askingServers, countProblems, nothingAccepted } from "../text/problem-count.ts";
import { reportProblems, sortedProblems } from "../text/problem-report.ts";
import { waitingLine } from "../text/waiting.ts";
import { writeFoundTimes } from "./check-write.ts";
import type { CliIo } from "./io.ts";
import { annotateProblems, CODE_HOSTS, type CodeHost, problemEntry } from "./problem-annotations.ts";

const USAGE = `usage: npm run check [-- OPTIONS]

  --remote                     ask the servers of remote media, and remember what they say in media.lock.json
  --feeds                      tell also what the podcast directories only advise: what they refuse is always told
  --accept                     say that changed guids, addresses and enclosures are meant, in feed.lock.json
  --write                      put the times found in transcripts after the quotes' names, and touch nothing else
  --json                       an array of {file, line, column, severity, code, subject, found, write}
  --annotations github|gitlab  in the form that the code host shows beside the lines
  --lang ar|en                 the language of the messages, instead of show.yml's
`;

interface CheckOptions {
  readonly isRemote: boolean;
  readonly writes: boolean;
  /** Whether the feeds' warnings are told as well: their errors stop a build, and always are. */
  readonly holdsRules: boolean;
  /** Whether what is published now is what is meant. */
  readonly accepts: boolean;
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
  const { form, language } = options;
  const answered = options.isRemote ? await askServers(join(io.cwd, "episodes"), options, io) : [];
  const { record, waiting, messages, timesToWrite, isHeld, ...loaded } = await loadShow({
    root: io.cwd,
    now: io.now(),
    messages: language,
    answered,
    acceptsFeeds: options.accepts,
    checkFeeds: options.holdsRules ? checkFeeds : (show) => checkFeeds(show).filter(isError),
  });
  if (options.writes) await writeFoundTimes(timesToWrite, io);
  const problems = sortedProblems(loaded.problems);
  io.stdout(printed(problems, form, messages));
  io.stderr(`${countProblems(problems, record.episodes.length, messages)}\n`);
  io.stderr(waitingLine(waiting, messages));
  if (!isHeld && options.accepts) io.stderr(`${nothingAccepted(messages)}\n`);
  return problems.some(isError) ? 1 : 0;
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
    const { remote, write, feeds, accept, json, annotations, lang = null } = values;
    const host = CODE_HOSTS.find((name) => name === annotations);
    const isWrong =
      (annotations !== undefined && (host === undefined || json)) ||
      (lang !== null && lang !== "ar" && lang !== "en");
    return isWrong
      ? null
      : {
          isRemote: remote,
          writes: write,
          holdsRules: feeds,
          accepts: accept,
          form: host ?? (json ? "json" : "list"),
          language: lang,
        };
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
