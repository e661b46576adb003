// What one question fetches of an index of thousands of records, for the words that most of them have.

import { afterAll, beforeAll, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/align/random.ts";
import type { Day } from "../../scripts/domain/names.ts";
import { NOTHING_SHOWN, type SearchRecord } from "../../scripts/domain/search.ts";
import type { RecordGroup } from "../../scripts/render/search/index-shard.ts";
import { type OpenIndex, openShards } from "./open-index.ts";

const EPISODES = 250;
const QUOTES = 12;
const USUAL =
  "الحكومة حكومة والحكومة وزير الوزير وزراء كتاب الكتاب كتب بلاد البلاد سياسة السياسة سياسي قانون القوانين فرنسا بغداد الطريق طرق".split(
    " ",
  );
/** Said once here and there: what fills the pieces. */
const ROOTS = "كتب درس علم نظر صنع زرع ركب حمل نقل سمع جمع فتح قفل رسم نشر سكن طبخ غسل حفر بحث".split(" ");
const PATTERNS = ["1ا23", "م12و3", "12ا3ة", "ت12ي3", "مستـ123", "ا12ا3", "م1ا23ة", "1و23ي"];

let index: OpenIndex;
beforeAll(async () => {
  index = await openShards([madeGroups()]);
});
afterAll(() => index.close());

/** Twelve quotes an episode, each of sixty words, two in three of them usual. */
function madeGroups(): readonly RecordGroup[] {
  const random = seededRandom(13);
  const seldom = () => {
    const root = random.pick(ROOTS);
    const word = random.pick(PATTERNS).replace(/\d/g, (place) => root[Number(place) - 1] ?? "");
    return `${random.pick(["", "ال", "و", "بال"])}${word}${random.pick(["", "هم", "ها", "ات"])}`;
  };
  return Array.from({ length: EPISODES }, (_, episode) => ({
    day: "2024-01-01" as Day,
    records: Array.from({ length: QUOTES }, (_, at): SearchRecord => {
      const text = Array.from({ length: 60 }, () =>
        random.chance(0.66) ? random.pick(USUAL) : seldom(),
      ).join(" ");
      return {
        kind: "quote",
        path: `/${episode}/?q=${at}`,
        shown: { ...NOTHING_SHOWN, text },
        context: [],
        filters: {},
      };
    }),
  }));
}

/** Files that are fetched before the first row can be. */
async function filesFor(query: string): Promise<readonly string[]> {
  await index.reopen();
  expect(await index.count(query)).toBeGreaterThan(0);
  return [...index.fetched.keys()];
}

test("two of the commonest words need a file each, and with three rows no more than eight with the index's own", async () => {
  const [first = "", ...others] = USUAL;
  for (const other of others) {
    const files = await filesFor(`${first} ${other}`);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(5);
  }
  const files = await filesFor("الحكومة والوزراء");
  expect(files.filter((path) => path.includes("/common/"))).not.toEqual([]);
});

test("and are found in the records that have them, phrases too", async () => {
  expect(await index.count("حكومة")).toBeGreaterThan(EPISODES * QUOTES * 0.8);
  const { hits } = await index.ask("«الحكومة وزير»");
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(({ shown }) => shown.text.includes("الحكومة وزير"))).toBe(true);
});
