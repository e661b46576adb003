// The plugin that writes the index: what it says, and when it writes.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStores } from "../../../scripts/app/stores.ts";
import { askShow } from "../../../scripts/build/ask.ts";
import { hash } from "../../../scripts/build/hash.ts";
import type { Slug } from "../../../scripts/domain/names.ts";
import { buildState } from "../../../scripts/eleventy/build-state.ts";
import type { BuildEvent, EleventyConfig } from "../../../scripts/eleventy/eleventy-config.ts";
import { latestOnly } from "../../../scripts/eleventy/search/latest-only.ts";
import { searchPlugin } from "../../../scripts/eleventy/search-plugin.ts";
import { corpusShow } from "../../search/corpus.ts";
import { filesIn } from "../../support/project.ts";

let root: string;
let said: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "search-"));
  mkdirSync(join(root, "scripts"));
  said = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** The plugin in a configuration that only listens, with the corpus as its programme. */
function pluggedIn(): { after: () => Promise<void> } {
  const listeners: ((event: BuildEvent) => Promise<void>)[] = [];
  const eleventy: EleventyConfig = {
    addGlobalData: () => {},
    addTemplate: () => {},
    addWatchTarget: () => {},
    on: (_event: string, listener: never) => listeners.push(listener),
    emit: async () => {},
    setServerOptions: () => {},
    setEventEmitterMode: () => {},
    setChokidarConfig: () => {},
  };
  searchPlugin(eleventy);
  const show = corpusShow();
  const hashOfBody = (slug: string) => hash(show.body(slug as Slug));
  const stores = openStores(root, "build");
  const asked = askShow(show, { hashOfBody, hashOfTranscript: () => "", store: stores.episodes });
  Object.assign(buildState(eleventy), { root, show, asked, stores });
  const event: BuildEvent = { directories: { input: "templates", output: "_site" }, runMode: "build" };
  return { after: async () => void (await Promise.all(listeners.map((listen) => listen(event)))) };
}

test("an index is written beside the pages, once, and the same again", async () => {
  const { after } = pluggedIn();
  await after();
  const first = filesIn(join(root, "_site"));
  expect(first.has("search/index/index.json")).toBe(true);
  expect(said).toMatch(/^search: \d+ records in \d+\.\d s\n$/);
  await after();
  // Nor by another process, which remembers by the disk.
  await pluggedIn().after();
  expect(said.match(/records/g)?.length).toBe(1);
  rmSync(join(root, "_site"), { recursive: true });
  await pluggedIn().after();
  expect(filesIn(join(root, "_site"))).toEqual(first);
});

test("of many saves only the last is worked on, and never two at once", async () => {
  const done: number[] = [];
  let running = 0;
  const later = latestOnly(async (save: number) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push(save);
    running -= 1;
  });
  for (const save of [1, 2, 3, 4]) later(save);
  await vi.waitFor(() => expect(done).toEqual([1, 4]));
});
