// Search: after the pages, the index that the search page and the Ctrl K window ask. A sixth plugin, because it runs a
// binary of its own: where that cannot run, the site is whole but for the search, and the build says so.

import { basename, join } from "node:path";
import type { Show } from "../domain/show.ts";
import { codeVersion } from "../memory/code-version.ts";
import { textFingerprint } from "../memory/fingerprint.ts";
import { searchRecords } from "../render/search/records.ts";
import { fillIn } from "../text/catalogue.ts";
import { searchWords } from "../text/words/search.ts";
import { type BuildState, buildState } from "./build-state.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { indexMemory } from "./search/index-memory.ts";
import { latestOnly } from "./search/latest-only.ts";
import { staleRemover, writeWhenChanged } from "./write-files.ts";

export function searchPlugin(eleventy: EleventyConfig): void {
  const state = buildState(eleventy);
  const write = indexWriter(state);
  const later = latestOnly(write);
  eleventy.on("eleventy.after", async ({ directories, runMode }) => {
    // For tests and benches that are about pages.
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
  let version: string | null = null;
  return async (show, output) => {
    const memory = indexMemory(join(state.root, ".cache", "search", `${basename(output)}.json`));
    const records = searchRecords(show);
    const { language } = show.programme;
    version ??= codeVersion(state.root, process.version);
    const made = textFingerprint(JSON.stringify([version, language, records]));
    const known = memory.filesOf(made, state.servedFrom || output);
    if (known !== null) {
      state.others = [...state.others, ...known];
      return;
    }
    const words = searchWords(state.messages);
    const started = Date.now();
    try {
      const { buildIndex } = await import("./search/build-index.ts");
      const files = await buildIndex(records, language);
      await Promise.all(files.map(({ path, bytes }) => writeWhenChanged(join(output, path), bytes)));
      await removeStale(new Set(files.map(({ path }) => join(output, path))));
      const paths = files.map(({ path }) => path);
      state.others = [...state.others, ...paths];
      memory.keep(made, paths);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stderr.write(`${fillIn(words.indexed, { count: records.length, seconds })}\n`);
    } catch (fault) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      const said = `\n${fillIn(words.skipped, { reason })}\n\n`;
      process.stderr.write(said);
      // Said again by every build, and tried again, though nothing else has changed.
      state.report += said;
      state.changesAt = 0;
    }
  };
}
