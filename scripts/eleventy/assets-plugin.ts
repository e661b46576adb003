// Assets: styles, scripts and fonts made before the pages that name them; media and cards beside them after.

import { join, relative } from "node:path";
import type { Store } from "../build/store.ts";
import { ingredientsOf } from "../build/up-to-date.ts";
import type { Card } from "../render/cards/card.ts";
import { listCards } from "../render/cards/cards.ts";
import type { AssetsWanted, BuiltAssets } from "./assets/build-assets.ts";
import { buildState, showOf, storesOf } from "./build-state.ts";
import { drawMissing } from "./cards/draw-missing.ts";
import { writeCards } from "./cards/write-cards.ts";
import type { EleventyConfig } from "./eleventy-config.ts";
import { mediaFiles } from "./media-files.ts";
import { copyWhenNewer, staleRemover, writeWhenChanged } from "./write-files.ts";

export interface AssetsOptions {
  /** What a thread that draws cards begins with; null where this code runs from its sources. */
  readonly thread: URL | null;
}

export function assetsPlugin(eleventy: EleventyConfig, { thread }: AssetsOptions): void {
  const state = buildState(eleventy);
  const cache = join(state.root, ".cache", "cards");
  let cards: readonly Card[] = [];
  let drawing = Promise.resolve();
  const removeStale = staleRemover();
  let made = "";
  let files: BuiltAssets["files"] = [];
  eleventy.on("eleventy.before", async ({ runMode }) => {
    if (state.show === null || state.asked === null) return;
    // For tests and benches that are about pages.
    cards = process.env.WITHOUT_CARDS ? [] : listCards(state.asked.show);
    // Beside the pages; a preview shows a page before its card.
    drawing = runMode === "build" ? drawMissing(cards, cache, thread) : Promise.resolve();
    const sitePath = new URL(state.show.programme.site).pathname;
    // A saved episode changes no style: the preview bundles them when something of theirs was saved.
    const { admin, brand = {}, interface: language } = state.show.programme;
    const wanted = { path: sitePath, admin: admin !== undefined, brand, language };
    const seen = ingredientsOf(state.root, [JSON.stringify(wanted)], ["templates", "scripts"]);
    if (state.assets !== null && seen === made) return;
    made = seen;
    const built = await cachedAssets(state.root, storesOf(state).content, { seen, wanted });
    files = built.files;
    state.assets = built.assets;
  });
  eleventy.on("eleventy.after", async ({ directories, results = [] }) => {
    if (state.show === null) return;
    const output = join(state.root, directories.output);
    const site = state.servedFrom;
    const media = mediaFiles(showOf(state));
    await Promise.all(files.map(({ path, bytes }) => writeWhenChanged(join(output, path), bytes)));
    await Promise.all(
      media.map((path) =>
        copyWhenNewer(join(state.root, "episodes", path), join(output, path), join(site, path)),
      ),
    );
    await drawing;
    const written = await writeCards(state.show, cards, { output, cache, site });
    state.others = [
      ...files.map(({ path }) => path),
      ...media,
      ...written.files.map((file) => relative(output, file)),
    ];
    const pages = results.flatMap(({ outputPath }) => (outputPath ? [join(state.root, outputPath)] : []));
    await removeStale(
      new Set([
        ...pages,
        ...written.files,
        ...[...files.map(({ path }) => path), ...media].map((path) => join(output, path)),
      ]),
    );
  });
}

/**
 * As the last build made them of the same files; what bundles and draws icons is loaded only to make them.
 * @param seen the state of what they are made of
 */
async function cachedAssets(
  root: string,
  store: Store,
  { seen, wanted }: { readonly seen: string; readonly wanted: AssetsWanted },
): Promise<BuiltAssets> {
  const known = store.get("assets/built", seen) as BuiltAssets | undefined;
  if (known !== undefined) return known;
  const { buildAssets } = await import("./assets/build-assets.ts");
  const built = await buildAssets(root, wanted);
  store.replace("assets/built", new Map([[seen, built]]));
  store.flush();
  return built;
}
