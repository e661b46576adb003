// Search: after the pages, the index that the search page and the Ctrl K window ask.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type Hash, hashText } from "../build/hash.ts";
import type { Show } from "../domain/show.ts";
import { indexFiles } from "../render/search/index-files.ts";
import { type IndexShard, indexShard } from "../render/search/index-shard.ts";
import { type ShardSource, shardSources } from "../render/search/records.ts";
import { counted, fillIn } from "../text/catalogue.ts";
import { searchWords } from "../text/words/search.ts";
import { type BuildState, buildState, storesOf } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { latestOnly } from "./search/latest-only.ts";
import { staleRemover, writeWhenChanged } from "./write-files.ts";

/** Letters of a hash in an address. */
const HASH = 10;

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, HASH);

export function searchPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  const write = indexWriter(state);
  const later = latestOnly(write);
  eleventy.on("eleventy.after", async ({ directories, runMode }) => {
    // `npm run bench -- --without search` says so in its table.
    if (state.asked === null || process.env.WITHOUT_SEARCH) return;
    const output = join(state.root, directories.output);
    // The preview shows a page before everything in it can be searched.
    if (runMode === "build") await write(state.asked.show, output);
    else later(state.asked.show, output);
  });
}

/** A shard as it is kept from build to build. */
interface KeptShard {
  readonly shard: IndexShard;
  readonly made: Hash;
  readonly count: number;
}

function keptShard(show: Show, { name, groups }: ShardSource): KeptShard {
  return show.keep(`search/${name}`, "shard", () => {
    const own = groups();
    const count = own.reduce((sum, { records }) => sum + records.length, 0);
    return { shard: indexShard(own), made: hashText(JSON.stringify(own)), count };
  });
}

/** Writes the index into the output folder; does nothing when what can be found is what it was. */
function indexWriter(state: BuildState): (show: Show, output: string) => Promise<void> {
  const removeStale = staleRemover();
  return async (show, output) => {
    const { episodes: store } = storesOf(state);
    const partition = `search-files/${basename(output)}`;
    const started = Date.now();
    const shards = shardSources(show).map((source) => keptShard(show, source));
    const made = hashText(shards.map((one) => one.made).join(" "));
    const known = store.get(partition, made) as readonly string[] | undefined;
    const site = state.servedFrom || output;
    if (known?.every((path) => existsSync(join(site, path)))) {
      state.others = [...state.others, ...known];
      return;
    }
    const files = indexFiles(
      shards.map(({ shard }) => shard),
      shortHash,
    );
    await Promise.all(files.map(({ path, text }) => writeWhenChanged(join(output, path), Buffer.from(text))));
    const paths = files.map(({ path }) => path);
    await removeStale(new Set(paths.map((path) => join(output, path))));
    state.others = [...state.others, ...paths];
    store.replace(partition, new Map([[made, paths]]));
    store.flush();
    const count = shards.reduce((sum, one) => sum + one.count, 0);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const words = searchWords(state.messages);
    const records = counted(words.records, count, state.messages);
    process.stderr.write(`${fillIn(words.indexed, { records, seconds })}\n`);
  };
}
