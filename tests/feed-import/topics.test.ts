import { expect, test } from "vitest";
import type { AbsoluteUrl, TopicId } from "../../scripts/domain/names.ts";
import { TopicBook } from "../../scripts/feed-import/import-topics.ts";

const SITE = "old.example";
const about = (...topics: readonly (string | readonly [name: string, address: string])[]) => ({
  line: 7,
  categories: topics.map((topic) => {
    const [name, address = null] = typeof topic === "string" ? [topic] : topic;
    return { name, address: address as AbsoluteUrl | null };
  }),
});

test("topics are known by name, new ones taken where there is no topics.yml, and two never share an id", () => {
  const fresh = new TopicBook(null, SITE);
  expect(fresh.idsOf(about("العراق", "العراق", "一", "二"))).toEqual(["iraq", "topic", "topic-2"]);
  expect(fresh.idsOf(about("عراق"))).toHaveLength(1);
  const known = new TopicBook([{ id: "iraq" as TopicId, name: "العراق" }], SITE);
  expect([known.idsOf(about("العِراق", "روسيا")), known.newTopics]).toEqual([["iraq"], []]);
});

test("a topic's id is the one in the address of its page, on the feed's own site alone", () => {
  const fresh = new TopicBook(null, SITE);
  const page = "https://old.example/studio/topics/united-states/";
  expect(fresh.idsOf(about(["الولايات المتحدة", page], ["أمريكا", page]))).toEqual(["united-states"]);
  expect(fresh.idsOf(about(["العراق", "https://other.example/topics/elsewhere/"]))).toEqual(["iraq"]);
  expect(fresh.idsOf(about(["روسيا", "https://old.example/topics/..%2Fx/"]))).toEqual(["russia"]);
  expect(fresh.newTopics.map(({ id, name }) => `${id}: ${name}`)).toEqual([
    "united-states: الولايات المتحدة",
    "iraq: العراق",
    "russia: روسيا",
  ]);
  const known = new TopicBook([{ id: "united-states" as TopicId, name: "أمريكا" }], SITE);
  expect(known.idsOf(about(["الولايات المتحدة", page]))).toEqual(["united-states"]);
});

test("what topics.yml has not is told once, with how many episodes have it", () => {
  const known = new TopicBook([], SITE);
  const page = "https://old.example/topics/united-states/";
  known.idsOf(about(["الولايات المتحدة", page]));
  known.idsOf({ ...about(["الولايات المتحدة", page]), line: 9 });
  expect(known.missing).toEqual([{ id: "united-states", name: "الولايات المتحدة", line: 7, count: 2 }]);
});
