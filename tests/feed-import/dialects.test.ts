import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatFeedLock } from "../../scripts/content/feed-lock/format.ts";
import { formatMediaLock } from "../../scripts/content/media/media-lock.ts";
import { decodeFeed } from "../../scripts/feed-import/decode-feed.ts";
import { type ImportTarget, NOTHING_FETCHED } from "../../scripts/feed-import/import-plan.ts";
import { lockAfterImport } from "../../scripts/feed-import/merge-lock.ts";
import { planImport } from "../../scripts/feed-import/plan-import.ts";
import { readFeed } from "../../scripts/feed-import/read-feed.ts";
import { guidOfAddress } from "../../scripts/model/ids.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";

const FOLDER = "tests/fixtures/feeds";
const EMPTY: ImportTarget = {
  guids: new Set(),
  slugs: new Set(),
  numbers: new Set(),
  people: [],
  topics: null,
  hosts: null,
  programmeGuid: null,
  language: "ar",
};

/** Everything an import would write and say, in one text. */
function imported(name: string): string {
  const { text, encoding } = decodeFeed(readFileSync(`${FOLDER}/${name}`), null);
  const { feed, problems } = readFeed(name, text ?? "");
  if (feed === null) return told(problems);
  const url = feed.self;
  const guid = guidOfAddress(url ?? ("https://nowhere.example/" as never));
  const source = { name, url, guid, soundGuid: guidOfAddress(`${url}#audio` as never) };
  const plan = planImport(feed, source, EMPTY, NOTHING_FETCHED);
  const files = [
    ...plan.files,
    { path: "feed.lock.json", text: formatFeedLock(lockAfterImport(null, plan)) },
    { path: "media.lock.json", text: formatMediaLock({ media: plan.media }) },
  ];
  const shown = files.map(({ path, text: content }) => `=== ${path}\n${content}`);
  return `${encoding}\n${shown.join("\n")}\n${told([...problems, ...plan.problems])}`;
}

function told(problems: Parameters<typeof reportProblems>[0]): string {
  return `=== en\n${reportProblems(problems, "en")}=== ar\n${reportProblems(problems, "ar")}`;
}

describe("a feed in the dialect of", () => {
  test.each(readdirSync(FOLDER).sort())("%s becomes the same files and messages", async (name) => {
    await expect(imported(name)).toMatchFileSnapshot(`../golden/feed-import/${name}.txt`);
  });
});

test("the same feed gives the same plan", () => {
  expect(imported("podlove.xml")).toBe(imported("podlove.xml"));
});

test("people are known by their names, whatever title is printed before them", () => {
  const { feed } = readFeed("podlove.xml", readFileSync(`${FOLDER}/podlove.xml`, "utf8"));
  if (!feed) throw new Error("no feed");
  const basil = { id: "basil", name: "باسل المتخيل الكبير", aliases: [], latin: null, roles: [] };
  const source = { name: "podlove.xml", url: null, guid: "g", soundGuid: "s" };
  const target = { ...EMPTY, people: [basil], hosts: [] };
  const { files } = planImport(feed, source, target, NOTHING_FETCHED);
  expect(files.map(({ path }) => path).filter((path) => path.startsWith("people/"))).not.toContain(
    "people/basil-al-matkhil-al-kabir.md",
  );
  // A title is no office: the person's own file has it.
  expect(files.at(-1)?.text).toContain("guests:\n  - basil\n");
});

test.each([
  ["", "feed.no-length", undefined],
  ['length=""', "feed.no-length", undefined],
  ['length="100"', "feed.length", "100"],
  ['length="1,5 MB"', "feed.length", "1,5 MB"],
])("a file's length that is missing and one that is none are told apart: %s", (length, code, said) => {
  const item = `<item><title>a</title><guid>a</guid><pubDate>Thu, 01 Feb 2024 20:00:00 +0400</pubDate><enclosure url="https://a.example/a.mp3" type="audio/mpeg" ${length}/></item>`;
  const { problems } = readFeed("feed.xml", `<rss><channel>${item}</channel></rss>`);
  expect(problems.map((problem) => [problem.code, problem.values.length])).toEqual([[code, said]]);
});
