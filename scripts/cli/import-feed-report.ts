// What an import of a feed tells: a screenful on the terminal, all of it in a file; and what a build of the outcome would say.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isError, loadShow } from "../app/load-show.ts";
import { flushStores, openStores } from "../app/stores.ts";
import type { Problem } from "../domain/problem.ts";
import { checkFeeds } from "../render/gate/check-feeds.ts";
import { reportProblems } from "../text/problem-report.ts";
import { type ProblemCode, warning } from "../text/problems.ts";
import type { CliIo } from "./io.ts";
import { asked } from "./name-episode.ts";

/** Warnings of the feeds' rules that come from the old host, and are mended while it is still there. */
const OF_OLD_HOST: ReadonlySet<string> = new Set<ProblemCode>([
  "feed.artwork-elsewhere",
  "feed.enclosure-type-elsewhere",
  "feed.enclosure-twice-elsewhere",
]);

/** What a build of the project would refuse now, and what directories will say of the old host's files. */
export async function buildProblems(io: CliIo): Promise<readonly Problem[]> {
  const stores = openStores(io.cwd, "build");
  const { problems } = await loadShow({ ...asked(io), checkFeeds, stores });
  flushStores(stores);
  return problems.filter((problem) => isError(problem) || OF_OLD_HOST.has(problem.code));
}

/** Of a kind, and in all: a screenful. */
const MOST_OF_A_KIND = 3;
const MOST_TOLD = 12;
const REPORT = ".cache/import-report.txt";

/** The first of each kind; where there are more, all of them are in a file. */
export async function reportWithinScreen(
  found: readonly Problem[],
  language: "ar" | "en",
  cwd: string,
): Promise<string> {
  const counts = new Map<string, number>();
  const firsts = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  const told = firsts.slice(0, MOST_TOLD);
  const rest = found.length - told.length;
  if (rest === 0) return reportProblems(found, language);
  await mkdir(join(cwd, ".cache"), { recursive: true });
  await writeFile(join(cwd, REPORT), reportProblems(found, language));
  const more = warning(
    "feed.more",
    { file: REPORT, line: 1, column: 1 },
    { count: String(rest), file: REPORT },
  );
  return `${reportProblems(told, language)}\n${reportProblems([more], language)}`;
}
