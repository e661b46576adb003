import { join } from "node:path";
import { expect, test } from "vitest";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { type Slug, slug } from "../../scripts/domain/names.ts";
import { wholeEpisode } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { proseToHtml } from "../../scripts/render/prose.ts";
import { feedProse, pageProse } from "../../scripts/render/prose-targets.ts";
import { episode, writeProgramme } from "../content/support/folder.ts";

const NAME = slug<Slug>("2024-02-13-test");
const OTHER = "2024-02-14-other";

/** The first paragraph of an episode with this text, on its page and in a feed. */
async function written(text: string) {
  const root = await writeProgramme({
    [`${NAME}.md`]: episode("", `${text}\n`),
    [`${OTHER}.md`]: episode(),
  });
  const { record, problems } = await readProgramme(join(root, "episodes"));
  expect(problems).toEqual([]);
  const { show } = assembleShow(record, { now: Date.parse("2026-01-01") });
  if (show === null) throw new Error("no show");
  const whole = wholeEpisode(show, NAME);
  const [block] = show.body(NAME).blocks;
  if (block?.kind !== "prose") throw new Error("no prose");
  return {
    page: proseToHtml(block.prose, pageProse(show, whole)),
    feed: proseToHtml(block.prose, feedProse(show, whole)),
  };
}

test.each([
  ["by name", `episode:${OTHER}`, `episodes/${OTHER}/`],
  ["by file", `${OTHER}.md`, `episodes/${OTHER}/`],
  ["by file, as an editing program completes it", `./${OTHER}.md#words`, `episodes/${OTHER}/`],
  ["a person by name", "person:layla-al-mukhtalaqa", "guests/layla-al-mukhtalaqa/"],
  ["a person by file", "people/layla-al-mukhtalaqa.md", "guests/layla-al-mukhtalaqa/"],
])("a link to another page of the site, %s, leads there on pages and in feeds", async (_, href, path) => {
  const { page, feed } = await written(`انظر [هنا](${href}).`);
  expect(page).toContain(`<a href="/${path}">`);
  expect(feed).toContain(`<a href="https://programme.news/${path}">`);
});
