// The first episode as it stands in tests/sites/first/, held to the article it was made from: finished by hand, true to the letter.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type ReadProgramme, readProgramme } from "../../scripts/content/read-programme.ts";

const root = join(import.meta.dirname, "../..");
const GIVEN = join(root, "tests/fixtures/given/studio-akhbar-alaan-2024-02-13.txt");
const source = readFileSync(GIVEN, "utf8").replaceAll("\u00A0", " ");
let programme: ReadProgramme;

beforeAll(async () => {
  programme = await readProgramme(join(root, "tests/sites/first/episodes"));
});

function firstEpisode() {
  const episode = programme.record.episodes.find(({ slug }) => slug === "2024-02-13-russia-iraq");
  if (!episode) throw new Error("the first episode is gone");
  return episode;
}

const quotesOf = () =>
  firstEpisode().blocks.flatMap((block) => (block.kind === "quote" ? [block.quote] : []));

test("check has nothing to say against it", () => {
  expect(programme.problems).toEqual([]);
});

test("its six quotations are the article's, slips and all, each by its speaker", () => {
  expect(quotesOf().map(({ name }) => name.value)).toEqual([
    "يحيى رسول",
    "يحيى رسول",
    "قاصد محمود صالح",
    "قاصد محمود صالح",
    "صباح العكيلي",
    "صباح العكيلي",
  ]);
  for (const { text } of quotesOf()) expect(source).toContain(text);
  expect(quotesOf().at(-1)?.text).toContain("لايريد");
});

test("the two who discuss its question are guests; the spokesman is quoted, and the ambassador is nobody's file", () => {
  expect(firstEpisode().guests.map(({ value }) => value.person)).toEqual([
    "qasid-mahmoud-saleh",
    "sabah-al-ukaili",
  ]);
  expect(programme.record.people.map(({ id }) => String(id)).sort()).toEqual([
    "qasid-mahmoud-saleh",
    "sabah-al-ukaili",
    "yahya-rasool",
  ]);
});

test("its prose keeps the article's sentences, and who says that the attack was whose", () => {
  const prose = firstEpisode().blocks.flatMap((block) => (block.kind === "prose" ? [block.plain] : []));
  for (const paragraph of prose) {
    // A quotation that was taken out leaves (…), and the words before one end in a colon.
    for (const piece of paragraph.replace(/:$/u, "").split("(…)")) expect(source).toContain(piece.trim());
  }
  expect(prose.join("\n")).toContain("قالت الولايات المتحدة إن جماعات متشددة متحالفة مع إيران");
});

test("both headlines are kept: the page's as the title, the text's as its first line", () => {
  expect(firstEpisode().title.value).toBe("روسيا تسعى لإيجاد موطئ قدم لها في العراق.. هل ستنجح؟");
  const [first] = firstEpisode().blocks.filter(({ kind }) => kind === "prose");
  expect(first?.kind === "prose" && first.plain).toBe("روسيا تستغل خروج القوات الأمريكية من العراق");
});

test("while the reading stands in for the recording, the page says so", () => {
  expect(firstEpisode().disclosure).toBe("قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف");
});
