// build: episodes/ -> _site/. Built beside the last good site and put in its place only when whole.
// A build with nothing to do ends before Eleventy is loaded.

import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { BESIDE, type BuiltSite, commitSite, restoreSite } from "../build/commit.ts";
import {
  cacheFault,
  folderState,
  forgetLastBuild,
  ingredientsOf,
  type LastBuild,
  lastBuilds,
  readLastBuild,
  writeLastBuild,
} from "../build/up-to-date.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { counted, fillIn } from "../text/catalogue.ts";
import { buildWords } from "../text/words/build.ts";
import { buildHelp } from "../text/words/help.ts";
import { defineVerb } from "./define-verb.ts";
import { measureSite } from "./host-limits.ts";
import type { CliIo } from "./io.ts";
import { programmeWords } from "./programme-words.ts";

const NEXT_PUBLICATION = ".cache/next-publication";

/** Exit 0 with a new site; 1 with the problems on stderr and the old site as it was; 2 for wrong usage. */
export const run = defineVerb({
  name: "build",
  help: buildHelp,
  options: { output: { type: "string", shown: "DIR", short: "o", default: "_site", accepts: isInside } },
  positionals: {},
  run: ({ output }, io) => build(output, io),
});

/** Whether a path leads to a folder inside the project's. */
function isInside(output: string): boolean {
  return /^[\w.][\w./-]*$/.test(output) && !output.split("/").includes("..");
}

async function build(output: string, io: CliIo): Promise<number> {
  const started = io.now();
  const site = join(io.cwd, output).replace(/\/+$/, "");
  const fault = cacheFault(io.cwd);
  if (fault !== null) {
    io.stderr(`${fillIn((await programmeWords(io)).noCache, fault)}\n`);
    return 1;
  }
  restoreSite(site);
  const ingredients = ingredientsOf(io.cwd, [process.version, ...variables(io)]);
  const builds = lastBuilds(io.cwd);
  const last = readLastBuild(builds, basename(site));
  const isOurs = last !== null && last.folder === folderState(site);
  // Its report is of one language.
  const isTold = last !== null && (io.lang ?? last.messages) === last.messages;
  if (isOurs && isTold && isCurrent(last, ingredients, started)) {
    io.stderr(`${last.report}${fillIn(buildWords(last.messages).upToDate, { output })}\n`);
    return 0;
  }
  const beside = `${site}${BESIDE}`;
  await rm(beside, { recursive: true, force: true });
  const built = await buildBeside(output, io);
  if (built === null) {
    // What stopped it is on stderr: the content's problems, or Eleventy's own report with template and line.
    await rm(beside, { recursive: true, force: true });
    const words = await programmeWords(io);
    io.stderr(`${existsSync(site) ? fillIn(words.asItWas, { output }) : words.nothingBuilt}\n`);
    return 1;
  }
  forgetLastBuild(builds, basename(site));
  built.forget();
  const { others, ...committed } = commitSite({ ...built, site, beside });
  built.save(others);
  const { messages, report, closing, until } = built;
  // For whoever runs by the clock: the second at which the same files make another site, or nothing.
  await writeAtomic(join(io.cwd, NEXT_PUBLICATION), until === null ? "" : `${Math.ceil(until / 1000)}`);
  measureSite(io.cwd, site);
  writeLastBuild(builds, basename(site), { ingredients, folder: folderState(site), messages, until, report });
  const seconds = ((io.now() - started) / 1000).toFixed(1);
  const words = buildWords(messages);
  const counts = (["written", "unchanged", "removed"] as const)
    .filter((done) => committed[done] > 0)
    .map((done) => fillIn(words[done], { files: counted(words.files, committed[done], messages) }))
    .join(words.between);
  io.stderr(`${fillIn(words.built, { output, seconds, counts })}\n${closing}`);
  return 0;
}

/** What in the environment makes another site. */
function variables({ env }: CliIo): readonly string[] {
  return ["SITE_URL", "WITHOUT_CARDS", "WITHOUT_SEARCH"].map((name) => `${name}=${env[name] ?? ""}`);
}

function isCurrent(last: LastBuild, ingredients: string, now: number): boolean {
  return last.ingredients === ingredients && (last.until === null || now < last.until);
}

/** Null when something stopped it, which is on stderr. */
async function buildBeside(output: string, { lang = null }: CliIo): Promise<BuiltSite | null> {
  // For sources saved while it watches: a thread through which every module would pass, a tenth of a small build.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  if (lang === null) delete process.env.MESSAGES;
  else process.env.MESSAGES = lang;
  const { default: Eleventy } = await import("@11ty/eleventy");
  let built: BuiltSite | null = null;
  try {
    const eleventy = new Eleventy("templates", `${output}${BESIDE}`, {
      configPath: ".eleventy.js",
      runMode: "build",
      // As from the command line: only then does this output folder win over the configuration's.
      source: "cli",
      quietMode: true,
      config: (configuration) => {
        configuration.on("site.built", (site) => {
          built = site;
        });
      },
    });
    // Its own last line counts only the pages it was handed; ours counts the site.
    const logger: unknown = Reflect.get(eleventy, "logger");
    if (typeof logger === "object" && logger !== null) Reflect.set(logger, "logWithOptions", () => {});
    await eleventy.init();
    await eleventy.write();
    return built;
  } catch {
    return null;
  }
}
