// bench: whole builds of a made-up programme, as ratios to a named rival in the same run. See docs/speed.md.
// `npm run bench -- --sizes 100,1000 --runs 3 --json FILE`

import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeHugoSite } from "./hugo-site.ts";
import { type Cost, measure, median } from "./measure.ts";
import { writeSyntheticProgramme } from "./synthetic-programme.ts";

interface Row {
  readonly episodes: number;
  readonly what: string;
  readonly wall: number;
  readonly cpu: number;
  readonly peakMemory: number;
  /** Wall time against Hugo's cold build of its simpler site, null without Hugo. */
  readonly againstHugo: number | null;
}

const REMARKS = `
Medians of whole processes, interleaved. Ours is the whole site: pages, people, topics, a page a quote, JSON-LD,
feeds, chapters, captions, sitemap. Hugo's is simpler: no quote pages, no JSON-LD, no captions. Cards are counted apart: not here.
`;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,1000" },
    runs: { type: "string", default: "3" },
    json: { type: "string" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const runs = Number(values.runs);
const project = resolve(".");
const hasHugo = spawnSync("hugo", ["version"]).status === 0;

const rows: Row[] = [];
for (const size of sizes) rows.push(...(await benchSize(size)));
process.stdout.write(table(rows));
process.stdout.write(REMARKS);
if (!hasHugo) process.stdout.write("Hugo is not installed: no ratios. apt-get install hugo\n");
if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);

async function benchSize(size: number): Promise<readonly Row[]> {
  const ours = join(project, ".cache", "bench", `ours-${size}`);
  const hugo = join(project, ".cache", "bench", `hugo-${size}`);
  await prepareOurs(ours, size);
  if (hasHugo) {
    await rm(hugo, { recursive: true, force: true });
    await writeHugoSite(hugo, size);
  }
  const costs = new Map<string, Cost[]>();
  const add = async (what: string, cost: Promise<Cost>) =>
    costs.set(what, [...(costs.get(what) ?? []), await cost]);
  for (let run = 0; run < runs; run++) {
    await rm(join(ours, ".cache"), { recursive: true, force: true });
    await rm(join(ours, "_site"), { recursive: true, force: true });
    await add("ours, cold", build(ours));
    await add("ours, unchanged", build(ours));
    await editOne(ours, run);
    await add("ours, one episode edited", build(ours));
    await add("writing the same bytes, nothing else", writeAgain(join(ours, "_site")));
    if (hasHugo) {
      await rm(join(hugo, "public"), { recursive: true, force: true });
      await add("hugo, cold", measure({ program: "hugo", args: ["--quiet"], cwd: hugo }));
    }
  }
  const rival = median((costs.get("hugo, cold") ?? []).map(({ wall }) => wall));
  return [...costs].map(([what, list]) => {
    const wall = median(list.map((cost) => cost.wall));
    return {
      episodes: size,
      what,
      wall,
      cpu: median(list.map(({ cpu }) => cpu)),
      peakMemory: median(list.map(({ peakMemory }) => peakMemory)),
      againstHugo: hasHugo ? wall / rival : null,
    };
  });
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

function build(folder: string): Promise<Cost> {
  const tsx = join(project, "node_modules", "tsx", "dist", "cli.mjs");
  return measure({
    program: process.execPath,
    args: [tsx, "scripts/cli/index.ts", "build"],
    cwd: folder,
    env: { WITHOUT_CARDS: "1", WITHOUT_SEARCH: "1" },
  });
}

/** Another word at the end of the newest episode: its text and no more. */
async function editOne(folder: string, run: number): Promise<void> {
  const years = (await readdir(join(folder, "episodes"), { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name),
  );
  const year =
    years
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? "";
  const files = await readdir(join(folder, "episodes", year));
  const file = join(
    folder,
    "episodes",
    year,
    files
      .filter((name) => name.endsWith(".md"))
      .sort()
      .at(-1) ?? "",
  );
  await writeFile(file, `${await readFile(file, "utf8")}\nجملة زيدت ${run}.\n`);
}

/** The floor: a bare Node process writes a site's bytes to as many files. */
function writeAgain(site: string): Promise<Cost> {
  const script = `const fs=require("node:fs"),p=require("node:path");const [from,to]=process.argv.slice(1);
fs.rmSync(to,{recursive:true,force:true});
for(const e of fs.readdirSync(from,{recursive:true,withFileTypes:true})){if(!e.isFile())continue;
const f=p.join(e.parentPath??e.path,e.name),t=p.join(to,p.relative(from,f));fs.mkdirSync(p.dirname(t),{recursive:true});fs.writeFileSync(t,fs.readFileSync(f));}`;
  return measure({ program: process.execPath, args: ["-e", script, site, `${site}.copy`], cwd: project });
}

function table(list: readonly Row[]): string {
  const head =
    "| episodes | what | wall s | cpu s | peak MB | × Hugo |\n| ---: | --- | ---: | ---: | ---: | ---: |\n";
  const lines = list.map(({ episodes, what, wall, cpu, peakMemory, againstHugo }) => {
    const ratio = againstHugo === null ? "" : againstHugo.toFixed(2);
    return `| ${episodes} | ${what} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${(peakMemory / 1e6).toFixed(0)} | ${ratio} |\n`;
  });
  return head + lines.join("");
}
