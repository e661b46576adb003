import { describe, expect, test } from "vitest";
import { parseShow } from "../../scripts/content/parse-show.ts";
import { type ImportTarget, NOTHING_FETCHED } from "../../scripts/feed-import/import-plan.ts";
import { mapCategories } from "../../scripts/feed-import/map-categories.ts";
import { planImport } from "../../scripts/feed-import/plan-import.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";

const NEW: ImportTarget = {
  guids: new Set(),
  slugs: new Set(),
  numbers: new Set(),
  people: [],
  topics: null,
  hosts: null,
  programmeGuid: null,
  language: "ar",
};
const GUID = "016dfbab-ccc0-5c28-b544-1fcc26650ed4";
const item = (n: number, inside: string) =>
  `<item><title>ح ${n}</title><guid>g-${n}</guid><pubDate>Tue, 1${n} Feb 2024 20:00:00 GMT</pubDate><enclosure url="https://c.example/${n}.mp3" length="12345678" type="audio/mpeg"/>${inside}</item>`;
const person = (name: string, role: string) => `<podcast:person role="${role}">${name}</podcast:person>`;

function planOf(channel: string, target: ImportTarget = NEW) {
  const text = `<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>ضفاف</title><link>https://a.example/</link><language>ar</language>${channel}</channel></rss>`;
  const { feed } = readFeed("f.xml", text);
  if (!feed) throw new Error("no feed");
  const plan = planImport(
    feed,
    { name: "f.xml", url: null, guid: GUID, soundGuid: GUID },
    target,
    NOTHING_FETCHED,
  );
  const file = (end: string) => plan.files.find(({ path }) => path.endsWith(end))?.text ?? "";
  return { plan, file, codes: plan.problems.map(({ code }) => code) };
}
const lines = (text: string, key: string) => text.split("\n").filter((line) => line.startsWith(key));

describe("the people of an item", () => {
  const HOSTS = person("ليلى", "host") + person("سامي", "host");

  test("are its own hosts, where they are not the channel's", () => {
    const { file } = planOf(
      HOSTS +
        item(1, HOSTS) +
        item(2, person("سامي", "host")) +
        item(3, "") +
        item(4, person("رنا", "guest")),
    );
    expect(file("show.yml")).toContain("  hosts:\n    - layla\n    - sami\n");
    expect([1, 2, 3, 4].map((n) => /^hosts:.*(?:\n {2}- .*)*/m.exec(file(`1${n}-h-${n}.md`))?.[0])).toEqual([
      undefined,
      "hosts:\n  - sami",
      undefined,
      "hosts: []",
    ]);
  });

  test("stay hosts beside a show.yml that names others", () => {
    const target = {
      ...NEW,
      hosts: ["layla" as never],
      people: [{ id: "layla", name: "ليلى", aliases: [], latin: null, roles: [] }],
    };
    const { file } = planOf(item(1, person("سامي", "host")), target);
    expect(file("h-1.md")).toContain("hosts:\n  - sami\n");
    expect(file("h-1.md")).not.toContain("guests:");
  });

  test("took part as reporter or narrator, and not as author; a contributor of Podlove's is a guest with a link", () => {
    const contributor =
      "<atom:contributor><atom:name>هند</atom:name><atom:uri>https://hind.example/</atom:uri></atom:contributor>";
    const { file } = planOf(
      item(
        1,
        person("أحمد", "reporter") + person("منى", "author") + person("Q &amp;amp; A", "guest") + contributor,
      ),
    );
    expect(file("h-1.md")).toContain("  - { person: ahmed, role: مراسل }\n  - q-a\n  - hind\n");
    expect(file("people/q-a.md")).toContain('name: "Q & A"');
    expect(file("people/hind.md")).toContain("https://hind.example/");
    expect(file("people/muna.md")).toBe("");
  });
});

test("a trailer has its episode's number, and the episode has it too", () => {
  const of = (type: string) =>
    `<itunes:episode>7</itunes:episode><itunes:episodeType>${type}</itunes:episodeType>`;
  const { file, codes } = planOf(
    item(1, of("trailer")) + item(2, of("full")) + item(3, `${of("bonus")}<itunes:block>Yes</itunes:block>`),
  );
  expect([1, 2, 3].map((n) => lines(file(`h-${n}.md`), "number:"))).toEqual([
    ["number: 7"],
    ["number: 7"],
    ["number: 7"],
  ]);
  expect([1, 2, 3].map((n) => lines(file(`h-${n}.md`), "kind:"))).toEqual([
    ["kind: trailer"],
    [],
    ["kind: bonus"],
  ]);
  expect(file("h-3.md")).toContain("hidden: true");
  expect(codes).not.toContain("feed.number-taken");
});

test("what a channel says stands in show.yml, which is read without a fault", () => {
  const { file } =
    planOf(`<itunes:type>Serial</itunes:type><itunes:complete>Yes</itunes:complete><podcast:locked>no</podcast:locked>
    <podcast:license url="https://a.example/l">my: licence</podcast:license><podcast:location geo="geo:33.3,44.4" osm="R1">بغداد</podcast:location>
    <podcast:txt purpose="verify">abc</podcast:txt><podcast:txt>def</podcast:txt><podcast:updateFrequency rrule="FREQ=WEEKLY">أسبوعياً</podcast:updateFrequency>
    <podcast:publisher><podcast:remoteItem medium="publisher" feedGuid="${GUID}" feedUrl="https://p.example/f.xml"/></podcast:publisher>
    <itunes:owner><itunes:email>mailto:hello@a.example</itunes:email></itunes:owner>${item(1, "")}`);
  const { record, problems } = parseShow("episodes/show.yml", file("show.yml"));
  expect(problems).toEqual([]);
  expect(record?.show).toMatchObject({
    type: "serial",
    owner: { email: "hello@a.example" },
    podcast: {
      locked: false,
      license: { name: "my: licence", url: "https://a.example/l" },
      location: { name: "بغداد", geo: "geo:33.3,44.4", osm: "R1" },
      txt: [
        { value: "abc", purpose: "verify" },
        { value: "def", purpose: null },
      ],
      updateFrequency: { text: "أسبوعياً", rrule: "FREQ=WEEKLY", isComplete: true },
      publisher: { guid: GUID, url: "https://p.example/f.xml" },
    },
  });
});

test.each([
  ["News & Politics", null, "News/Politics"],
  ["news", null, "News"],
  ["Politics", null, "News/Politics"],
  ["Health", "Fitness & Nutrition", "Health & Fitness/Nutrition"],
  ["Games & Hobbies", "Video Games", "Leisure/Video Games"],
  ["Games & Hobbies", "Unknown", "Leisure"],
  ["Society and Culture", "documentary", "Society & Culture/Documentary"],
  ["TV & Film", null, "TV & Film"],
  ["أخبار", null, "News"],
  ["الأخبار", "السياسة", "News/Politics"],
  ["Podcasting Weekly", null, null],
])("the category %s / %s is %s", (name, sub, today) => {
  const { known } = mapCategories([{ name, sub }]);
  expect(known.map((one) => (one.sub === null ? one.name : `${one.name}/${one.sub}`))).toEqual(
    today === null ? [] : [today],
  );
});

test("a category that is mapped or left out is told", () => {
  const of = (text: string) => `<itunes:category text="${text}"/>`;
  const { file, codes } = planOf(of("News &amp; Politics") + of("Nothing known") + item(1, ""));
  expect(codes).toEqual(expect.arrayContaining(["feed.category-mapped", "feed.category-left"]));
  expect(file("show.yml")).toContain("  - { name: News, sub: Politics }\n");
});

test.each(["https://www.youtube.com/channel/UC1", "https://anchor.fm/dafaf"])(
  "a programme whose page is %s gets no address and no mail of that host's",
  (link) => {
    const { feed } = readFeed(
      "f.xml",
      `<rss><channel><title>x</title><link>${link}</link>${item(1, "")}</channel></rss>`,
    );
    if (!feed) throw new Error("no feed");
    const source = { name: "f.xml", url: null, guid: GUID, soundGuid: GUID };
    const [show] = planImport(feed, source, NEW, NOTHING_FETCHED).files;
    expect(show?.text).toContain('site: "https://programme.example/"');
    expect(show?.text).toContain('email: "podcast@programme.example"');
  },
);

test("a description that is longer than Apple takes is cut, and that is told", () => {
  const { file, codes } = planOf(`<description>${"وصف ".repeat(1500)}</description>${item(1, "")}`);
  expect(codes).toContain("feed.description-cut");
  expect(Buffer.byteLength(/^description: (.*)$/m.exec(file("show.yml"))?.[1] ?? "")).toBeLessThanOrEqual(
    4000,
  );
  expect(planOf(`<description>وصف</description>${item(1, "")}`).codes).not.toContain("feed.description-cut");
});
