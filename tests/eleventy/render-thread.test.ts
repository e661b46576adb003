// What a worker thread renders of a site is what the build's own thread renders, from values that were copied.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoadedShow, loadShow } from "../../scripts/app/load-show.ts";
import { hashOfParts } from "../../scripts/app/long-parts.ts";
import { flushStores, openStores } from "../../scripts/app/stores.ts";
import { askShow } from "../../scripts/build/ask.ts";
import { emptyManifest } from "../../scripts/build/manifest.ts";
import { openClaims } from "../../scripts/build/workers.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { siteArtifacts } from "../../scripts/eleventy/artifacts.ts";
import { renderShare, type Share } from "../../scripts/eleventy/render-thread.ts";
import { writeArtifacts } from "../../scripts/eleventy/write-artifacts.ts";
import { ASSETS } from "../support/page-assets.ts";
import { filesIn, PROJECT } from "../support/project.ts";

const source = { assets: ASSETS, feedLock: null, root: PROJECT };
let root: string;
let loaded: LoadedShow;
let show: Show;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "thread-"));
  cpSync(join(PROJECT, "tests/sites/sample/episodes"), join(root, "episodes"), { recursive: true });
  const stores = openStores(root, "build");
  loaded = await loadShow({ root, now: Date.parse("2026-01-01T00:00:00Z"), stores });
  flushStores(stores);
  if (loaded.show === null) throw new Error(JSON.stringify(loaded.problems));
  show = loaded.show;
});
afterAll(() => rmSync(root, { recursive: true }));

function shareOf(folder: string, stale: Share["stale"]): Share {
  const { programme, episodes, people, hosts, topics, formerQuotes, addresses } = show;
  const { content, episodes: kept } = openStores(root, "build");
  return structuredClone({
    facts: { programme, episodes, people, hosts, topics, formerQuotes, addresses },
    source,
    long: loaded.long,
    stores: {
      content: { folder: content.folder, version: content.version },
      episodes: { folder: kept.folder, version: kept.version },
    },
    folder: join(root, folder),
    stale,
    claims: openClaims(),
  });
}

test("the same bytes, of the same dependencies", async () => {
  const asked = askShow(show, hashOfParts(loaded.long));
  const { many } = siteArtifacts(asked, source);
  const manifest = emptyManifest();
  await writeArtifacts(many, { asked, manifest, folder: join(root, "own") });
  const rendered = renderShare(
    shareOf(
      "thread",
      many.map(({ path }) => [path, undefined]),
    ),
  );
  expect(rendered).toHaveLength(many.length);
  for (const { path, bytes, keys } of rendered) {
    const { keys: own, ...entry } = manifest.entries.get(path) ?? {};
    expect({ path, bytes, keys: [...keys].sort() }).toEqual({
      path,
      ...entry,
      keys: [...(own ?? [])].sort(),
    });
  }
  expect([...filesIn(join(root, "thread"))]).toEqual([...filesIn(join(root, "own"))]);
}, 60_000);

test("a file that nobody knows is a fault that is told", () => {
  expect(() => renderShare(shareOf("fault", [["nowhere", undefined]]))).toThrow(
    "renderShare: no file nowhere",
  );
});
