// Only files whose dependencies changed are rendered again, and only those with other bytes are written.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Artifact,
  invalidate,
  renderArtifact,
  settle,
  staleArtifacts,
} from "../../scripts/build/artifacts.ts";
import { type AskedShow, askShow } from "../../scripts/build/ask.ts";
import { hash } from "../../scripts/build/hash.ts";
import { emptyManifest, type Manifest, readManifest, saveManifest } from "../../scripts/build/manifest.ts";
import { openStore, type Store } from "../../scripts/build/store.ts";
import { fileWriter } from "../../scripts/build/write-file.ts";
import type { PersonId, Slug } from "../../scripts/domain/names.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { smallShow } from "../support/show.ts";

const RIVERS = "2024-02-13-rivers" as Slug;
const LAYLA = "layla" as PersonId;
let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "artifacts-"));
  store = openStore(join(folder, "store"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

function ask(show: Show): AskedShow {
  return askShow(show, {
    hashOfBody: (slug) => hash(show.body(slug as Slug)),
    hashOfTranscript: () => "",
    store,
  });
}

/** A file a dependency; `kept` shows what is made once for two files and kept. */
function artifacts({ show }: AskedShow): readonly Artifact[] {
  const count = show.fact("count", show.episodes.length);
  const chapters = () => show.keep("texts/a", "chapters", () => show.body(RIVERS).chapters.length);
  return [
    { path: "head", render: () => show.episodeBySlug.get(RIVERS)?.title ?? "" },
    { path: "body/a", render: () => show.memo("chapters", chapters).toString() },
    { path: "body/b", render: () => `again ${show.memo("chapters", chapters)}` },
    { path: "person", render: () => show.personById.get(LAYLA)?.name ?? "" },
    { path: "count", render: () => `${count()}` },
    { path: "always", render: () => new Uint8Array([1, 2, 3]) },
  ];
}

/** As a build does it; the paths that were rendered, and those that were written. */
function build(show: Show, manifest: Manifest, of = artifacts, version = "1") {
  const asked = ask(show);
  const all = of(asked);
  const gone = invalidate(manifest, all, asked, version);
  const stale = staleArtifacts(manifest, all);
  const write = fileWriter(join(folder, "site"));
  const rendered = stale.map((one) =>
    renderArtifact(one, manifest.entries.get(one.path)?.bytes, asked, write),
  );
  const written = settle(manifest, rendered, asked);
  return { rendered: stale.map(({ path }) => path), written, gone };
}

const ALL = ["head", "body/a", "body/b", "person", "count", "always"];

function changed(show: Show, part: "head" | "body" | "person" | "count"): Show {
  const head = show.episodeBySlug.get(RIVERS);
  const person = show.personById.get(LAYLA);
  if (head === undefined || person === undefined) throw new Error("the small programme lost something");
  switch (part) {
    case "head": {
      const other = { ...head, title: "عنوان آخر" };
      return {
        ...show,
        episodeBySlug: { get: (slug) => (slug === RIVERS ? other : show.episodeBySlug.get(slug)) },
      };
    }
    case "body":
      return {
        ...show,
        body: (slug) => ({ ...show.body(slug), ...(slug === RIVERS ? { chapters: [] } : {}) }),
      };
    case "person":
      return {
        ...show,
        personById: { get: (id) => (id === LAYLA ? { ...person, name: "اسم" } : show.personById.get(id)) },
      };
    case "count":
      return { ...show, episodes: show.episodes.slice(1) };
  }
}

test.each([
  ["head", ["head"]],
  ["body", ["body/a", "body/b"]],
  ["person", ["person"]],
  ["count", ["count"]],
] as const)("of a changed %s: %j", (part, dependents) => {
  const show = smallShow();
  const manifest = emptyManifest();
  expect(build(show, manifest)).toEqual({ rendered: ALL, written: ALL, gone: [] });
  expect(build(show, manifest).rendered).toEqual([]);
  saveManifest(store, "site/a", manifest);
  const known = readManifest(openStore(store.folder, "1"), "site/a") ?? emptyManifest();
  expect(build(changed(show, part), known)).toEqual({ rendered: dependents, written: dependents, gone: [] });
  // And back again: what was kept of it is known by what it gave.
  expect(build(show, known).rendered).toEqual(dependents);
  expect(build(show, known).rendered).toEqual([]);
});

test("all of them when the code is another one, and none is written when its bytes are the same", () => {
  const manifest = emptyManifest();
  build(smallShow(), manifest);
  expect(build(smallShow(), manifest, artifacts, "2")).toEqual({ rendered: ALL, written: [], gone: [] });
});

test("a file that cannot be rendered is rendered again, and so is what was not reached", () => {
  const manifest = emptyManifest();
  const show = smallShow();
  const broken = (asked: AskedShow) =>
    artifacts(asked).map((one) => ({ ...one, render: one.path === "person" ? () => fail() : one.render }));
  expect(() => build(show, manifest, broken)).toThrow("broken");
  expect(build(show, manifest).rendered).toEqual(ALL);
});

function fail(): never {
  throw new Error("broken");
}

test("what is no longer listed is gone, and bytes are written as they are", () => {
  const manifest = emptyManifest();
  const show = smallShow();
  build(show, manifest);
  const fewer = (asked: AskedShow) => artifacts(asked).filter(({ path }) => path !== "head");
  expect(build(show, manifest, fewer)).toEqual({ rendered: [], written: [], gone: ["head"] });
  expect(manifest.entries.has("head")).toBe(false);
  expect(existsSync(join(folder, "site/body/b"))).toBe(true);
  expect([...readFileSync(join(folder, "site/always"))]).toEqual([1, 2, 3]);
});

test("what is kept is made anew for a programme of another name", () => {
  const show = smallShow();
  const titleOf = (of: Show) => ask(of).show.keep("texts/b", "title", () => of.programme.title);
  expect(titleOf(show)).toBe(show.programme.title);
  const other = { ...show, programme: { ...show.programme, title: "اسم آخر" } };
  expect([titleOf(other), titleOf(show)]).toEqual(["اسم آخر", show.programme.title]);
});

test("a fact that is given after files were compared by it is refused: it would have gone for none, and stale files for current", () => {
  const asked = ask(smallShow());
  expect(asked.hashOf("fact:sheet")).toBe(hash(null));
  expect(() => asked.show.fact("sheet", "a { }")).toThrow("sheet is given after");
});
