// One size of the made-up programme: two projects made, and every scenario run in turns, so that a busy minute of the
// machine falls on all of them.

import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { EDITS } from "./edits.ts";
import { writeHugoSite } from "./hugo-site.ts";
import { type Cost, measure } from "./measure.ts";
import { type Measured, RIVAL } from "./rows.ts";
import { measureServe } from "./serve.ts";
import { writeSyntheticProgramme } from "./synthetic-programme.ts";

const project = resolve(".");

export interface SizeOptions {
  readonly size: number;
  readonly runs: number;
  readonly hasHugo: boolean;
  /** Whether the preview is measured too. */
  readonly serves: boolean;
}

/** Costs by what was done. */
export async function benchSize(options: SizeOptions): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const { size, runs, hasHugo, serves } = options;
  const ours = join(project, ".cache", "bench", `ours-${size}`);
  const hugo = join(project, ".cache", "bench", `hugo-${size}`);
  await prepareOurs(ours, size);
  await rm(hugo, { recursive: true, force: true });
  if (hasHugo) await writeHugoSite(hugo, size);
  const costs = new Map<string, Measured[]>();
  const add = (what: string, cost: Measured) => costs.set(what, [...(costs.get(what) ?? []), cost]);
  for (let run = 0; run < runs; run++) {
    for (const folder of [".cache", "_site", "_site.copy"]) {
      await rm(join(ours, folder), { recursive: true, force: true });
    }
    add("ours, cold", await build(ours));
    if (hasHugo) add(RIVAL, await buildHugo(hugo));
    add("writing the same bytes, nothing else", await writeAgain(join(ours, "_site")));
    for (const [what, edit] of Object.entries(EDITS)) {
      await edit(ours, run);
      add(`ours, ${what}`, await build(ours));
    }
  }
  for (const { disk, reload } of serves ? await measureServe(ours, runs) : []) {
    add("ours, preview: from saving to the page on the disk", { wall: disk });
    add("ours, preview: from saving to the browser's reload", { wall: reload });
  }
  return costs;
}

/** A project of its own with our code and a made-up programme. */
async function prepareOurs(folder: string, size: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ["scripts", "templates", ".eleventy.js", "package.json", "tsconfig.json"]) {
    await cp(join(project, name), join(folder, name), { recursive: true });
  }
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  await writeSyntheticProgramme(folder, size);
}

function build(cwd: string): Promise<Cost> {
  return measure({
    program: process.execPath,
    args: [".eleventy.js", "build"],
    cwd,
    env: { WITHOUT_CARDS: "1", WITHOUT_SEARCH: "1" },
  });
}

async function buildHugo(cwd: string): Promise<Cost> {
  await rm(join(cwd, "public"), { recursive: true, force: true });
  return await measure({ program: "hugo", args: ["--quiet"], cwd });
}

/** The floor: a bare Node process writes a site's bytes to as many files. */
async function writeAgain(site: string): Promise<Cost> {
  const script = `const fs=require("node:fs"),p=require("node:path");const [from,to]=process.argv.slice(1);
for(const e of fs.readdirSync(from,{recursive:true,withFileTypes:true})){if(!e.isFile())continue;
const f=p.join(e.parentPath,e.name),t=p.join(to,p.relative(from,f));fs.mkdirSync(p.dirname(t),{recursive:true});fs.writeFileSync(t,fs.readFileSync(f));}`;
  const args = ["-e", script, site, `${site}.copy`];
  const cost = await measure({ program: process.execPath, args, cwd: project });
  await rm(`${site}.copy`, { recursive: true, force: true });
  return cost;
}
