// Search: after the pages, the index that the search page and the Ctrl K window ask.

import { createHash } from "node:crypto";
import { basename, join } from "node:path";
import type { Show } from "../domain/show.ts";
import { codeVersion } from "../memory/code-version.ts";
import { textFingerprint } from "../memory/fingerprint.ts";
import { indexFiles } from "../render/search/index-files.ts";
import { type IndexShard, indexShard, type RecordGroup } from "../render/search/index-shard.ts";
import { searchShards } from "../render/search/records.ts";
import { fillIn } from "../text/catalogue.ts";
import { searchWords } from "../text/words/search.ts";
import { type BuildState, buildState } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { indexMemory } from "./search/index-memory.ts";
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
    if (state.show === null || process.env.WITHOUT_SEARCH) return;
    const output = join(state.root, directories.output);
    // The preview shows a page before everything in it can be searched.
    if (runMode === "build") await write(state.show, output);
    else later(state.show, output);
  });
}

/** Writes the index of a Show into the output folder; does nothing when what can be found is what it was. */
function indexWriter(state: BuildState): (show: Show, output: string) => Promise<void> {
  const removeStale = staleRemover();
  const indexed = rememberedShards();
  let version: string | null = null;
  return async (show, output) => {
    const memory = indexMemory(join(state.root, ".cache", "search", `${basename(output)}.json`));
    const shards = searchShards(show).map((groups) => ({
      groups,
      made: textFingerprint(JSON.stringify(groups)),
    }));
    version ??= codeVersion(state.root, process.version);
    const made = textFingerprint([version, ...shards.map((shard) => shard.made)].join(" "));
    const known = memory.filesOf(made, state.servedFrom || output);
    if (known !== null) {
      state.others = [...state.others, ...known];
      return;
    }
    const started = Date.now();
    const files = indexFiles(indexed(shards), shortHash);
    await Promise.all(files.map(({ path, text }) => writeWhenChanged(join(output, path), Buffer.from(text))));
    const paths = files.map(({ path }) => path);
    await removeStale(new Set(paths.map((path) => join(output, path))));
    state.others = [...state.others, ...paths];
    memory.keep(made, paths);
    const count = shards
      .flatMap(({ groups }) => groups)
      .reduce((sum, { records }) => sum + records.length, 0);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stderr.write(`${fillIn(searchWords(state.messages).indexed, { count, seconds })}\n`);
  };
}

/** A shard is made anew when something in it changed: in a preview, the year of the episode that was saved. */
function rememberedShards() {
  let known: ReadonlyMap<string, IndexShard> = new Map();
  return (shards: readonly { readonly groups: readonly RecordGroup[]; readonly made: string }[]) => {
    known = new Map(shards.map(({ groups, made }) => [made, known.get(made) ?? indexShard(groups)]));
    return [...known.values()];
  };
}
