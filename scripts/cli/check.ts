// check: episodes/ -> every problem of every file, without building.
// Results to stdout (a list for people, --json, or a code host's annotations), the count to stderr.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TimecodeEdit, writeTimecodes } from "../align/write-timecodes.ts";
import { isError, loadShow } from "../app/load-show.ts";
import { flushStores, openStores } from "../app/stores.ts";
import { MediaLockFault, readMediaLock, writeMediaLock } from "../content/media/media-lock.ts";
import { refreshRemote } from "../content/media/refresh-remote.ts";
import { type ReadProgramme, readProgramme } from "../content/read-programme.ts";
import { refreshTranscripts } from "../content/remote-transcripts.ts";
import type { MediaLock } from "../domain/media.ts";
import type { Problem } from "../domain/problem.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { askingServers, countProblems, nothingAccepted } from "../text/problem-count.ts";
import { reportProblems, sortedProblems } from "../text/problem-report.ts";
import { readAsLines } from "../text/read-as.ts";
import { waitingLine } from "../text/waiting.ts";
import { checkWords } from "../text/words/check.ts";
import { checkHelp } from "../text/words/help.ts";
import { defineVerb, WrongUsage } from "./define-verb.ts";
import { hostProblems } from "./host-limits.ts";
import type { CliIo } from "./io.ts";
import { asked } from "./name-episode.ts";
import { annotateProblems, CODE_HOSTS, type CodeHost, problemEntry } from "./problem-annotations.ts";
import { programmeLanguage } from "./programme-words.ts";

/** Exit 0 without errors (warnings are listed), 1 with errors, 2 for wrong usage. */
export const run = defineVerb({
  name: "check",
  help: checkHelp,
  options: {
    remote: { type: "boolean" },
    // The feeds' warnings as well: their errors stop a build, and are always told.
    feeds: { type: "boolean" },
    accept: { type: "boolean" },
    write: { type: "boolean" },
    json: { type: "boolean" },
    annotations: { type: "string", choices: CODE_HOSTS },
  },
  positionals: {},
  run: check,
});

interface CheckOptions {
  readonly remote: boolean;
  readonly feeds: boolean;
  readonly accept: boolean;
  readonly write: boolean;
  readonly json: boolean;
  readonly annotations: CodeHost | null;
}

async function check(options: CheckOptions, io: CliIo): Promise<number> {
  const { annotations } = options;
  if (options.json && annotations !== null) {
    throw new WrongUsage(checkWords(await programmeLanguage(io)).oneForm);
  }
  const answered = options.remote ? await askServers(join(io.cwd, "episodes"), io) : [];
  const stores = openStores(io.cwd, "build");
  const { record, waiting, messages, timesToWrite, isHeld, ...loaded } = await loadShow({
    ...asked(io),
    answered,
    acceptsFeeds: options.accept,
    stores,
    checkFeeds: options.feeds ? (show) => checkFeeds(show) : (show) => checkFeeds(show).filter(isError),
  });
  flushStores(stores);
  if (options.write) await writeFoundTimes(timesToWrite, io);
  const problems = sortedProblems([...loaded.problems, ...hostProblems(io.cwd, record)]);
  io.stdout(printed(problems, annotations ?? (options.json ? "json" : "list"), messages));
  io.stderr(`${countProblems(problems, record.episodes.length, messages)}\n`);
  io.stderr(
    readAsLines(
      record.episodes.flatMap(({ transcripts }) => transcripts),
      messages,
    ),
  );
  io.stderr(waitingLine(waiting, messages));
  if (!isHeld && options.accept) io.stderr(`${nothingAccepted(messages)}\n`);
  return problems.some(isError) ? 1 : 0;
}

function printed(
  problems: readonly Problem[],
  form: "list" | "json" | CodeHost,
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
async function askServers(root: string, io: CliIo): Promise<readonly Problem[]> {
  const read = await readProgramme(root);
  if (io.isTerminal) io.stderr(`${askingServers(io.lang ?? read.messages)}\n`);
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

/** Puts the times found into the episodes' files, and changes not a byte of anything else; names on stderr what it wrote. */
async function writeFoundTimes(edits: readonly TimecodeEdit[], io: CliIo): Promise<void> {
  const byFile = new Map<string, TimecodeEdit[]>();
  for (const edit of edits) byFile.set(edit.place.file, [...(byFile.get(edit.place.file) ?? []), edit]);
  for (const [file, list] of byFile) {
    const path = join(io.cwd, file);
    const before = await readFile(path, "utf8");
    const after = writeTimecodes(before, list);
    if (after === before) continue;
    await writeAtomic(path, after);
    io.stderr(`${file}: +${list.length}\n`);
  }
}
