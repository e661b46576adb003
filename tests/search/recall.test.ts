// Recall: of what people mean, how much they are shown. The real index, asked as the page asks it.

import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PROJECT, showOfFolder } from "../support/write-site.ts";
import { corpusShow } from "./corpus.ts";
import { isHit, markedWords, type OpenIndex, openIndex } from "./open-index.ts";
import { CORPUS_PAIRS, FIRST_EPISODE_PAIRS, PARTIAL_PAIRS, type Pair, STRANGERS } from "./pairs.ts";

/** What a reader sees of a kind without asking for more: scripts/browser/search/results-view.ts. */
const SHOWN = 3;
const ENOUGH = 60;

let corpus: OpenIndex;
let first: OpenIndex;

beforeAll(async () => {
  corpus = await openIndex(corpusShow());
  first = await openIndex(await showOfFolder(join(PROJECT, "tests/sites/first/episodes")));
});
afterAll(async () => {
  await corpus.close();
  await first.close();
});

async function missed(index: OpenIndex, pairs: readonly Pair[]): Promise<readonly string[]> {
  const found = await Promise.all(
    pairs.map(async ([query, kind, words, second]) => {
      const { hits, isPartial } = await index.ask(query);
      const hit = hits.find((one) => isHit(one, kind, words));
      if (hit === undefined) return `${query}: ${kind} «${words}» is not found`;
      if (isPartial) return `${query}: not all of its words are found`;
      if (hit.rank > SHOWN) return `${query}: ${kind} «${words}» is number ${hit.rank}`;
      if (second !== undefined && hit.excerpt.second !== second)
        return `${query}: «${words}» opens at ${hit.excerpt.second}, not ${second}`;
      return "";
    }),
  );
  return found.filter((miss) => miss !== "");
}

describe("the search finds what is meant", () => {
  test("in at least 60 queries, and shows all of it", async () => {
    const pairs = CORPUS_PAIRS.length + FIRST_EPISODE_PAIRS.length;
    expect(pairs).toBeGreaterThanOrEqual(ENOUGH);
    const misses = [...(await missed(corpus, CORPUS_PAIRS)), ...(await missed(first, FIRST_EPISODE_PAIRS))];
    console.info(`search: ${pairs - misses.length} of ${pairs} pairs found and shown`);
    expect(misses).toEqual([]);
  });

  test("and what is nearest to a query that nothing answers whole, saying so", async () => {
    for (const [query, kind, words] of PARTIAL_PAIRS) {
      const { hits, isPartial } = await corpus.ask(query);
      expect([query, isPartial, hits.some((hit) => isHit(hit, kind, words))]).toEqual([query, true, true]);
    }
  });

  test("and not another word that looks like it", async () => {
    for (const [query, kind, words] of STRANGERS) {
      const { hits, isPartial } = await corpus.ask(query);
      const whole = isPartial ? [] : hits.filter((hit) => isHit(hit, kind, words));
      expect([query, whole.map(({ shown }) => shown.text)]).toEqual([query, []]);
    }
  });
});

describe("what is shown of a finding", () => {
  test.each([
    ["المسؤول", "quote", "المسئول الأول", ["المسئول"]],
    ["تظهر الارقام", "passage", "وَتُظهِرُ", ["وَتُظهِرُ الأرقامُ"]],
    ["33", "passage", "٣٣ متراً", ["٣٣"]],
    ["دواء النقل", "quote", "الــدواء", ["الــدواء", "النقل"]],
    ["برلمان", "passage", "والبرلمان", ["والبرلمان", "وللبرلمان"]],
    ["freedom", "quote", "Freedom", ["Freedom"]],
  ] as const)("%s is marked in the spelling of its text", async (query, kind, words, marked) => {
    const { hits } = await corpus.ask(query);
    const hit = hits.find((one) => isHit(one, kind, words));
    expect(hit && markedWords(hit)).toEqual(marked);
  });

  test("a phrase in quotation marks is found as it stands, and only so", async () => {
    const asked = ["«سوء الإدارة لا قلة»", '"سوء الاداره لا قله"', "“سوء الإدارة لا قلة”"];
    for (const query of asked) {
      const { hits } = await corpus.ask(query);
      expect([query, hits.map(({ kind }) => kind).sort()]).toEqual([query, ["episode", "passage", "quote"]]);
    }
    const { hits } = await corpus.ask('"قلة الإدارة سوء"');
    expect(hits).toEqual([]);
  });

  test("filters leave what is of one guest, one topic, one year", async () => {
    const of = async (chosen: Record<string, string>, query = "") =>
      (await corpus.ask(query, chosen)).hits.map(({ kind, path, shown }) => ({ kind, path, shown }));
    const his = await of({ guest: "haytham" });
    expect(his.filter(({ kind }) => kind === "quote").map(({ shown }) => shown.speaker)).toEqual([
      "هيثم العبد الله",
    ]);
    expect((await of({ guest: "haytham" }, "السدود")).every(({ path }) => !path.includes("health"))).toBe(
      true,
    );
    const late = await of({ year: "2025" }, "الصحافة");
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ path }) => !path.includes("/2024-"))).toBe(true);
    const both = await of({ topic: "water", year: "2025" });
    expect(new Set(both.filter(({ kind }) => kind === "episode").map(({ path }) => path))).toEqual(
      new Set(["/episodes/2025-02-11-health/"]),
    );
    expect(await of({ guest: "isa" }, "السدود")).toEqual([]);
  });

  test("a passage is not found by its episode's title, nor by anything else that is only shown", async () => {
    const { hits } = await corpus.ask("الفرات");
    expect(hits.map(({ kind }) => kind)).toEqual(["episode"]);
    expect((await corpus.ask("فبراير")).hits).toEqual([]);
  });
});
