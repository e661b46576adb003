// One size of the made-up programme: projects made, and every scenario run in turns, so that a busy minute of the
// machine falls on all of them.

import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Clone, cloneProject, restoreClone } from "./clone.ts";
import { EDITS } from "./edits.ts";
import { writeHugoSite } from "./hugo-site.ts";
import { type Cost, measure } from "./measure.ts";
import { EARLIER, type Measured, OURS, RIVAL } from "./rows.ts";
import { measureServe } from "./serve.ts";
import { type BytesOfKind, bytesByKind } from "./site-bytes.ts";
import { writeSyntheticProgramme } from "./synthetic-programme.ts";

const project = resolve(".");

export interface SizeOptions {
  readonly size: number;
  readonly runs: number;
  readonly hasHugo: boolean;
  /** Whether the preview is measured too. */
  readonly serves: boolean;
  /** A checkout of an earlier commit with its packages, measured in turns with ours; null for none. */
  readonly earlier: string | null;
  /** What builds are told to leave out, as variables of their environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface SizeResult {
  /** Costs by what was done. */
  readonly costs: ReadonlyMap<string, readonly Measured[]>;
  /** Of each builder's site, by its name. */
  readonly bytes: ReadonlyMap<string, readonly BytesOfKind[]>;
}

interface Builder extends Clone {
  readonly name: typeof OURS | typeof EARLIER;
}

export async function benchSize({ size, runs, ...options }: SizeOptions): Promise<SizeResult> {
  const at = (name: string) => join(project, ".cache", "bench", `${name}-${size}`);
  const programme = at("programme");
  await rm(programme, { recursive: true, force: true });
  await writeSyntheticProgramme(programme, size);
  const builders: readonly Builder[] = [
    { name: OURS, folder: at("ours"), project, programme },
    ...(options.earlier === null
      ? []
      : [{ name: EARLIER, folder: at("earlier"), project: resolve(options.earlier), programme } as const]),
  ];
  await rm(at("hugo"), { recursive: true, force: true });
  if (options.hasHugo) await writeHugoSite(at("hugo"), size);
  const costs = new Map<string, Measured[]>();
  const bytes = new Map<string, readonly BytesOfKind[]>();
  const add = (what: string, cost: Measured) => costs.set(what, [...(costs.get(what) ?? []), cost]);
  for (let run = 0; run < runs; run++) {
    await runOnce(builders, run, { env: options.env, add, bytes });
    if (options.hasHugo) add(RIVAL, await buildHugo(at("hugo")));
    add("writing the same bytes, nothing else", await writeAgain(join(at("ours"), "_site")));
  }
  if (options.serves) {
    for (const { name, folder } of builders) {
      for (const { disk, reload } of await measureServe(folder, runs, options.env)) {
        add(`${name}, preview: from saving to the page on the disk`, { wall: disk });
        add(`${name}, preview: from saving to the browser's reload`, { wall: reload });
      }
    }
  }
  return { costs, bytes };
}

interface Run {
  readonly env: SizeOptions["env"];
  readonly add: (what: string, cost: Measured) => void;
  readonly bytes: Map<string, readonly BytesOfKind[]>;
}

/** Every scenario once, each builder after the other. @param run counts from 0 */
async function runOnce(builders: readonly Builder[], run: number, { env, add, bytes }: Run): Promise<void> {
  for (const builder of builders) {
    await cloneProject(builder);
    add(`${builder.name}, from a clone`, await build(builder.folder, env));
    bytes.set(builder.name, await bytesByKind(join(builder.folder, "_site")));
  }
  for (const builder of builders) {
    await restoreClone(builder);
    add(`${builder.name}, from a clone with a restored .cache`, await build(builder.folder, env));
  }
  for (const [what, edit] of Object.entries(EDITS)) {
    for (const { name, folder } of builders) {
      await edit(folder, run);
      add(`${name}, ${what}`, await build(folder, env));
    }
  }
}

/** As an editor types it: npm's own start is in it. */
function build(cwd: string, env: SizeOptions["env"]): Promise<Cost> {
  return measure({ program: "npm", args: ["run", "-s", "build"], cwd, env });
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
