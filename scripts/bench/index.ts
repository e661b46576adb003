// bench: whole builds of a made-up programme, everything counted, as ratios to a named rival and to an earlier commit in
// the same run. See docs/speed.md.
// `npm run bench -- --sizes 1,100,1000 --runs 3 --json FILE`; `--earlier FOLDER` measures another checkout in turns with
// this one; `--without cards,search` and `--no-serve` leave things out, and the table says so.

import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { bytesTable, type Row, rowsOf, table } from "./rows.ts";
import { benchSize } from "./sizes.ts";

const REMARKS = `
Medians of whole processes (\`npm run build\`), interleaved; CPU counts every process and thread of a build.
Ours is the whole site: an episode's page, a page a quote, people, topics, lists by year, guest and topic, JSON-LD,
feeds with their archives, chapters, captions, Markdown, sitemap, cards and the search index; every quote timed against
its transcript where there is one, every feed held to the directories' rules.
"from a clone": nothing in .cache, the code is bundled first. "with a restored .cache": a new clone, with the .cache of
the one before in it and no _site. The edits follow one on the other in that clone.
Hugo's site is simpler: a page an episode with guests, quotes and neighbours; guests, topics, archive, sitemap, a feed
of 300. No page a quote, no JSON-LD, no captions, no alignment, no cards, no search. Hugo keeps nothing between builds:
one edit is a whole build.
"writing the same bytes": one bare Node process that writes as many files with the same content, and nothing else.
`;

/** What can be left out, and how a build is told. */
const PARTS: Readonly<Record<string, string>> = { cards: "WITHOUT_CARDS", search: "WITHOUT_SEARCH" };

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: "string", default: "1,100,1000" },
    runs: { type: "string", default: "3" },
    json: { type: "string" },
    earlier: { type: "string" },
    without: { type: "string", default: "" },
    serve: { type: "boolean", default: true },
  },
});
const without = values.without.split(",").filter(Boolean);
const unknown = without.filter((part) => PARTS[part] === undefined);
if (unknown.length > 0) throw new Error(`bench: --without takes ${Object.keys(PARTS)}, not ${unknown}`);
const env = Object.fromEntries(without.map((part) => [PARTS[part] ?? "", "1"]));
const hasHugo = spawnSync("hugo", ["version"]).status === 0;
const rows: Row[] = [];
let sites = "";
for (const size of values.sizes.split(",").map(Number)) {
  const { runs, serve: serves, earlier = null } = values;
  const { costs, bytes } = await benchSize({ size, runs: Number(runs), hasHugo, serves, earlier, env });
  rows.push(...rowsOf(size, costs));
  for (const [name, kinds] of bytes) sites += `\n${bytesTable(size, name, kinds)}`;
  // A long bench that is stopped leaves what it has.
  if (values.json) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
}
const missing = [
  ...without,
  ...(values.serve ? [] : ["the preview"]),
  ...(hasHugo ? [] : ["Hugo (not installed)"]),
];
process.stdout.write(
  `${missing.length > 0 ? `Left out: ${missing.join(", ")}.` : "Everything counted."}\n\n`,
);
process.stdout.write(table(rows) + sites + REMARKS);
