// bench: whole builds of a made-up programme, as ratios to a named rival in the same run. See docs/speed.md.
// `npm run bench -- --sizes 100,1000 --runs 3 --json FILE`; `--no-serve` leaves the preview out.

import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Row, rowsOf, table } from "./rows.ts";
import { benchSize } from "./sizes.ts";

const REMARKS = `
Medians of whole processes, interleaved; CPU counts every process and thread of a build.
Ours is the whole site: an episode's page, a page a quote, people, topics, lists by year, guest and topic, JSON-LD,
feeds with their archives, chapters, captions, Markdown, sitemap; every quote timed against its transcript where there
is one, every feed held to the directories' rules. Cards and the search index are counted apart: not here.
Hugo's site is simpler: a page an episode with guests, quotes and neighbours; guests, topics, archive, sitemap, a feed
of 300. No page a quote, no JSON-LD, no captions, no alignment. Hugo keeps nothing between builds: one edit is a whole build.
"writing the same bytes": one bare Node process that writes as many files with the same content, and nothing else.
`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: "string", default: "100,1000" },
    runs: { type: "string", default: "3" },
    json: { type: "string" },
    serve: { type: "boolean", default: true },
  },
});
const runs = Number(values.runs);
const hasHugo = spawnSync("hugo", ["version"]).status === 0;
const rows: Row[] = [];
for (const size of values.sizes.split(",").map(Number)) {
  const costs = await benchSize({ size, runs, hasHugo, serves: values.serve });
  rows.push(...rowsOf(size, costs));
  // A long bench that is stopped leaves what it has.
  if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}
process.stdout.write(table(rows));
process.stdout.write(REMARKS);
if (!hasHugo) process.stdout.write("Hugo is not installed: no ratios. apt-get install hugo\n");
