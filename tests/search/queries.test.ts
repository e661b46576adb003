// Each class of tests/search/queries.ts, asked of the real index.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ASKED, NOT_ASKED } from "./asked-once.ts";
import { isHit, type OpenIndex, openIndex } from "./open-index.ts";
import { programmeShow } from "./programme.ts";
import { LATIN, NOT_MEANT, QUERIES, type Query, SLIPS } from "./queries.ts";

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex(programmeShow());
});
afterAll(() => index.close());

async function isFound([query, kind, words]: Query): Promise<boolean> {
  const { hits } = await index.ask(query);
  return hits.some((hit) => hit.rank <= 3 && isHit(hit, kind, words));
}

async function missed(queries: readonly Query[], mayBeOffered = false): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const query of queries) {
    if (await isFound(query)) continue;
    const { meant } = await index.ask(query[0]);
    if (mayBeOffered && meant !== null && (await isFound([meant, query[1], query[2]]))) continue;
    missing.push(`${query[0]} -> ${query[1]}: ${query[2]}`);
  }
  return missing;
}

describe("what is typed on a phone is found among the first three of its kind", () => {
  test.each(Object.entries(QUERIES))("%s", async (_, queries) => {
    const missing = await missed(queries);
    expect(missing.length / queries.length, missing.join("\n")).toBeLessThanOrEqual(0.03);
  });
  test("in Latin letters", async () => {
    const missing = await missed(LATIN);
    expect(missing.length / LATIN.length, missing.join("\n")).toBeLessThanOrEqual(0.3);
  });
  test("with a slip, or offered", async () => {
    const missing = await missed(SLIPS, true);
    expect(missing.length / SLIPS.length, missing.join("\n")).toBeLessThanOrEqual(0.3);
  });
});

test("what was asked once is found or offered", async () => {
  const missing = await missed(ASKED, true);
  expect(missing.length / ASKED.length, missing.join("\n")).toBeLessThanOrEqual(0.03);
});

// Plurals of a pattern are a guess: جمال is beauty, or camels.
test.each([
  ["what is not meant is not found", NOT_MEANT, 3],
  ["nor what was not meant once", NOT_ASKED, 2],
] as const)("%s", async (_, queries, most) => {
  const found: string[] = [];
  for (const query of queries) if (await isFound(query)) found.push(`${query[0]}: ${query[2]}`);
  expect(found.length, found.join("\n")).toBeLessThanOrEqual(most);
});
