// build: episodes/ -> _site/. Built beside the last good site and put in its place only when whole.

import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Eleventy from "@11ty/eleventy";
import type { CliIo } from "./io.ts";

const USAGE = "usage: npm run build [-- --output DIR]\n";

/** Exit 0 with a new site; 1 with the problems on stderr and the old site as it was; 2 for wrong usage. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const output = outputOf(args);
  if (output === null) {
    io.stderr(USAGE);
    return 2;
  }
  const site = join(io.cwd, output);
  const beside = `${site}.next`;
  const started = io.now();
  await rm(beside, { recursive: true, force: true });
  try {
    const eleventy = new Eleventy("templates", `${output}.next`, {
      configPath: ".eleventy.js",
      runMode: "build",
      // As from the command line: only then does this output folder win over the configuration's.
      source: "cli",
      quietMode: true,
    });
    await eleventy.init();
    await eleventy.write();
  } catch {
    // What stopped it is on stderr: the content's problems, or Eleventy's own report with template and line.
    await rm(beside, { recursive: true, force: true });
    io.stderr(`${output}/ is as it was\n`);
    return 1;
  }
  await swap(beside, site);
  io.stderr(`${output}/ built in ${((io.now() - started) / 1000).toFixed(1)} s\n`);
  return 0;
}

function outputOf(args: readonly string[]): string | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { output: { type: "string", short: "o" } } });
    const output = values.output ?? "_site";
    return /^[\w.][\w./-]*$/.test(output) && !output.split("/").includes("..") ? output : null;
  } catch {
    return null;
  }
}

/** The new folder in the old one's place: two renames, so that a reader never meets half a site. */
async function swap(beside: string, site: string): Promise<void> {
  const old = `${site}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(beside, { recursive: true });
  if (existsSync(site)) await rename(site, old);
  await rename(beside, site);
  await rm(old, { recursive: true, force: true });
}
