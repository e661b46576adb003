// A site for a test, without Eleventy: pages, outputs, assets and media written to a folder.

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { Address } from "../../scripts/domain/media.ts";
import { absoluteUrl } from "../../scripts/domain/names.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { buildAssets } from "../../scripts/eleventy/assets/build-assets.ts";
import { writeCards } from "../../scripts/eleventy/cards/write-cards.ts";
import { mediaFiles } from "../../scripts/eleventy/media-files.ts";
import { fileOf } from "../../scripts/eleventy/site-file.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { listPages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listCards } from "../../scripts/render/cards/cards.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { indexFiles } from "../../scripts/render/search/index-files.ts";
import { indexShard } from "../../scripts/render/search/index-shard.ts";
import { searchShards } from "../../scripts/render/search/records.ts";

/** The project's folder. */
export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
/** The moment of every test: no clock. */
const NOW = Date.parse("2026-01-01T00:00:00Z");

export interface SiteOptions {
  /** Shows drafts and scheduled episodes, marked. */
  readonly preview?: boolean;
  /** Where the site will be, when not where show.yml says. */
  readonly site?: string;
}

/** A programme read and assembled. @param programme an `episodes/` folder @throws Error with its problems */
export async function showOfFolder(programme: string, options: SiteOptions = {}): Promise<Show> {
  const read = await readProgramme(programme);
  const { show, problems } = assembleShow(read.record, {
    now: NOW,
    preview: options.preview ?? false,
    ...(options.site ? { site: absoluteUrl(options.site) } : {}),
  });
  const errors = [...read.problems, ...problems].filter(({ severity }) => severity === "error");
  if (show === null || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return show;
}

/** The pages and all they need, of a Show that is already there. @param media the `episodes/` folder its files are in */
export async function writeShow(show: Show, folder: string, media: string | null): Promise<void> {
  const { site } = show.programme;
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const at = (address: Address) => fileOf(address, site);
  const admin = show.programme.admin !== undefined;
  const built = await buildAssets(PROJECT, {
    path: new URL(site).pathname,
    admin,
    brand: show.programme.brand ?? {},
    language: show.programme.interface,
  });
  const render = templateRenderer(join(PROJECT, "templates"));
  for (const page of listPages(show, built.assets)) write(at(page.address), renderPage(page, render));
  for (const output of listOutputs(show)) write(at(output.address), output.render());
  for (const { path, bytes } of built.files) write(path, bytes);
  await writeCards(show, listCards(show), { output: folder, cache: join(PROJECT, ".cache/cards") });
  if (media === null) return;
  for (const path of mediaFiles(show)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(media, path), join(folder, path));
  }
}

/** The index that the search page asks. */
export async function writeSearch(show: Show, folder: string): Promise<void> {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 10);
  for (const { path, text } of indexFiles(searchShards(show).map(indexShard), hash)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A whole site from an `episodes/` folder. */
export async function writeSite(programme: string, folder: string, options: SiteOptions = {}): Promise<Show> {
  const show = await showOfFolder(programme, options);
  await writeShow(show, folder, programme);
  await writeSearch(show, folder);
  return show;
}
