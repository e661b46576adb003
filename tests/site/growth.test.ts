// Four times the episodes are four times the work, and no page grows with them: counted, not timed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSyntheticProgramme } from "../../scripts/bench/synthetic-programme.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import type { ProgrammeRecord } from "../../scripts/domain/record.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { sitePages } from "../../scripts/eleventy/views/pages.ts";
import { renderPage } from "../../scripts/eleventy/views/render-page.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { ASSETS } from "../support/page-assets.ts";
import { PROJECT } from "../support/write-site.ts";

const SMALL = 30;
const LARGE = 120;
const NOW = Date.parse("2026-01-01T00:00:00Z");
const folders: string[] = [];
let small: Weighed;
let large: Weighed;

/** What a programme of a size costs: values that were looked at, and files with their lengths. */
interface Weighed {
  readonly assembling: number;
  readonly listing: number;
  readonly rendering: number;
  readonly files: ReadonlyMap<string, number>;
}

/** The same value, every look at a part of it counted, however deep. */
function counted<T extends object>(value: T): { readonly value: T; readonly looks: () => number } {
  const wrapped = new WeakMap<object, object>();
  let looks = 0;
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== "object" || inner === null) return inner;
    const known = wrapped.get(inner) ?? new Proxy(inner, { get });
    wrapped.set(inner, known);
    return known;
  };
  const get = (target: object, key: PropertyKey): unknown => {
    looks += 1;
    const own: unknown = Reflect.get(target, key, target);
    if (target instanceof Map && typeof own === "function") {
      return (...args: unknown[]) => wrap(own.apply(target, args));
    }
    return wrap(own);
  };
  return { value: wrap(value) as T, looks: () => looks };
}

async function weigh(episodes: number): Promise<Weighed> {
  const root = mkdtempSync(join(tmpdir(), "growth-"));
  folders.push(root);
  await writeSyntheticProgramme(root, episodes);
  const { record } = await readProgramme(join(root, "episodes"));
  const records = counted<ProgrammeRecord>(record);
  const { show } = assembleShow(records.value, { now: NOW, align: () => [] });
  const plain = assembleShow(record, { now: NOW }).show;
  if (show === null || plain === null) throw new Error("weigh: no programme");
  return { assembling: records.looks(), ...weighSite(plain) };
}

function weighSite(plain: Show): Omit<Weighed, "assembling"> {
  const show = counted(plain);
  const pages = sitePages(show.value, ASSETS);
  const outputs = listOutputs(show.value);
  const listing = show.looks();
  const render = templateRenderer(join(PROJECT, "templates"));
  const files = new Map<string, number>();
  for (const page of [...pages.single, ...pages.many]) {
    files.set(page.address.path, renderPage(page, render).length);
  }
  for (const one of outputs) files.set(one.address.path, one.render().length);
  return { listing, rendering: show.looks() - listing, files };
}

beforeAll(async () => {
  small = await weigh(SMALL);
  large = await weigh(LARGE);
}, 240_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("four times the episodes", () => {
  // A quadratic step would be sixteen times; lists by year and the sitemap's index come to a little more than four.
  const most = (LARGE / SMALL) * 1.4;

  test.each(["assembling", "listing", "rendering"] as const)(
    "are not much more than four times the %s",
    (part) => {
      expect(large[part] / small[part]).toBeLessThan(most);
      expect(large[part] / small[part]).toBeGreaterThan(1);
    },
  );

  test("are not much more than four times the bytes", () => {
    const sum = ({ files }: Weighed) => [...files.values()].reduce((total, length) => total + length, 0);
    expect(sum(large) / sum(small)).toBeLessThan(most);
  });

  test("make no page longer than the longest of its kind was", () => {
    const longest = ({ files }: Weighed) => {
      const pages = [...files].filter(([path]) => path.endsWith("/"));
      return pages.reduce<readonly [string, number]>(
        (most, page) => (page[1] > most[1] ? page : most),
        ["", 0],
      );
    };
    const [path, length] = longest(large);
    expect(length / longest(small)[1], path).toBeLessThan(1.5);
  });
});
