import { expect, test } from "vitest";
import type { AbsoluteUrl, Instant, TopicId } from "../../scripts/domain/names.ts";
import type { FeedItem } from "../../scripts/feed-import/feed.ts";
import { TopicBook } from "../../scripts/feed-import/import-topics.ts";
import { plainNotes } from "../../scripts/feed-import/note-blocks.ts";
import { readNotes } from "../../scripts/feed-import/notes.ts";
import { notesToMarkdown } from "../../scripts/feed-import/notes-to-markdown.ts";
import { readOwnNotes } from "../../scripts/feed-import/own-notes.ts";

const PAGE = "https://old.example/episodes/water/";
const END = `<p><a href="${PAGE}">صفحة الحلقة، واقتباساتها بتوقيتها</a></p>`;

function item(notes: string, over: Partial<FeedItem> = {}): FeedItem {
  return {
    line: 1,
    guid: "g",
    title: "الماء",
    published: "2024-02-13T20:00:00+04:00" as Instant,
    hasHour: true,
    link: PAGE as AbsoluteUrl,
    base: PAGE,
    otherTexts: [],
    isBlocked: false,
    summary: "",
    notes: `<div dir="rtl" lang="ar">${notes}</div>`,
    enclosure: null,
    alternates: [],
    contentLinks: [],
    duration: null,
    number: null,
    season: null,
    type: "full",
    isExplicit: null,
    image: null,
    still: null,
    chapters: [],
    chaptersUrl: null,
    transcripts: [],
    people: [],
    categories: [],
    location: null,
    soundbites: [],
    ...over,
  };
}

const markdownOf = (notes: string, over?: Partial<FeedItem>) =>
  notesToMarkdown(readOwnNotes(item(`<p>ملخص</p>${notes}${END}`, over))?.blocks ?? []);
const quote = (by: string) => `<blockquote><p>الماء حق</p><p>— ${by}</p></blockquote>`;
const LAYLA = `<a href="https://old.example/guests/layla/">ليلى المختلقة</a>`;
const at = (time: number, text: string) => `<a href="${PAGE}?t=${time}"><bdi>${text}</bdi></a>`;

test.each([
  ["without a role or a time", LAYLA, "— ليلى المختلقة"],
  ["with a role", `${LAYLA}، الباحثة`, "— ليلى المختلقة"],
  ["with a time", `${LAYLA} · ${at(63.5, "01:03")}`, "— ليلى المختلقة [01:03.500]"],
  ["with a span", `${LAYLA}، الباحثة · ${at(63, "01:03–01:09")}`, "— ليلى المختلقة [01:03–01:09]"],
])("a quote comes back %s", (_name, by, line) => {
  expect(markdownOf(quote(by))).toBe(`> الماء حق\n>\n> ${line}\n`);
});

test("a feed of an earlier version, in the words of then, comes back too", () => {
  const notes = `<p><b>تنبيه: </b>قراءة آلية</p><p>ملخص</p><p><a href="${PAGE}">صفحة الحلقة، وأقوالها بأوقاتها</a></p>`;
  expect(readOwnNotes(item(notes))).toMatchObject({ summary: "ملخص", disclosure: "قراءة آلية" });
});

test("a sound bite says to the millisecond when a quote ends", () => {
  const soundbites = [{ start: 63, duration: 6.25 }];
  expect(markdownOf(quote(`${LAYLA} · ${at(63, "01:03–01:09")}`), { soundbites })).toContain(
    "[01:03–01:09.250]",
  );
});

test("words of somebody without a page are nobody's: the name stands below them", () => {
  expect(markdownOf(quote(`سالم · ${at(63, "01:03")}`))).toBe("> الماء حق\n\n— سالم · [01:03]\n");
});

test("a name is text, whatever is in it, and an end is a clock or nothing", () => {
  const name = `<a href="https://old.example/guests/x/">x [00:01] &lt;b&gt; **y** ![z](javascript:1)</a>`;
  const by = markdownOf(quote(`${name} · ${at(63, "01:03–9](javascript:1)")}`))
    .split("\n")
    .at(-2);
  expect(by).toMatch(/ \[01:03\]$/);
  expect(by).not.toMatch(/(?<!\\)(?:\[00|\*\*|!\[|<b)/);
});

test("a link to a second of another page stays a link", () => {
  const other = `<p>انظر <a href="https://other.example/?t=5">هنا</a></p>`;
  expect(markdownOf(other)).toBe("انظر [هنا](https://other.example/?t=5)\n");
});

test.each(["Infinity", "-5", "x", "", "1e400"])("a time that is none is a link: %s", (time) => {
  expect(markdownOf(`<h3>فصل <a href="${PAGE}?t=${time}">00:05</a></h3>`)).toContain(
    "](https://old.example/",
  );
});

test("what another hand has been at is read as any feed's", () => {
  expect(readOwnNotes(item("<p>ملخص</p>"))).toBeNull();
  expect(readOwnNotes(item(`<p>ملخص</p>${END}<p>إعلان</p>`))).toBeNull();
  expect(readOwnNotes(item(""))).toBeNull();
  expect(readOwnNotes(item(END, { link: null }))).toBeNull();
});

test("a correction gets its day back, years later too; one without a day is left out", () => {
  const notes = readOwnNotes(
    item(`<p>ملخص</p><h3>تصويبات</h3><ul><li>29 فبراير 2028: الصواب كذا</li><li>بلا يوم</li></ul>${END}`),
  );
  expect(notes?.corrections).toEqual([{ date: "2028-02-29", text: "الصواب كذا" }]);
});

test("a section's heading in the text is the text's: only the last list below it is ours", () => {
  const notes = readOwnNotes(
    item(
      `<p>ملخص</p><h3>المصادر</h3><ul><li>ماء النهر</li></ul><h3>المصادر</h3><ul><li><a href="https://a.example/">تقرير</a></li></ul>${END}`,
    ),
  );
  expect(notes?.sources).toEqual([{ title: "تقرير", url: "https://a.example/" }]);
  expect(plainNotes(notes?.blocks ?? [])).toBe("المصادر\n\nماء النهر");
});

test("a strong word's space is not lost before the next one", () => {
  expect(plainNotes(readNotes("<p><b>تنبيه: </b>كلام</p>", null))).toBe("تنبيه: كلام");
});

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
