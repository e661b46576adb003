// Every feed held to a schema that was written from the specifications alone, by a validator that is not ours.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runProgram } from "../../scripts/narration/run-program.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { showOf, smallProgramme, smallShow } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";

const SCHEMAS = join(import.meta.dirname, "../fixtures/schemas");
const folder = mkdtempSync(join(tmpdir(), "feeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What xmllint says of some documents; null when all of them are valid. */
async function complaints(schema: string, documents: readonly string[]): Promise<string | null> {
  const files = documents.map((text, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, text);
    return file;
  });
  return await runProgram("xmllint", ["--noout", "--relaxng", join(SCHEMAS, schema), ...files]).then(
    () => null,
    String,
  );
}

const ofType = (type: string, show = smallShow()) =>
  listOutputs(show).flatMap((output) => (output.type === type ? [output.render()] : []));

/** What show.yml may say to directories, all of it. */
function talkative() {
  const programme = smallProgramme();
  const podcast = {
    ...programme.show?.podcast,
    funding: [{ title: "ادعمنا", url: "https://example.com/?a=1&b=2" }],
    license: { name: "cc-by-4.0", url: "https://example.com/license" },
    txt: [{ value: "abc", purpose: "verify" }],
    publisher: { guid: "003af0a0-6a45-55cf-b765-68e3d349551a", url: "https://example.com/p.xml" },
    updateFrequency: { text: "كل أسبوع", rrule: "FREQ=WEEKLY", isComplete: true },
    location: { name: "دبي", geo: "geo:25.2,55.3", osm: "R4479752" },
  };
  return showOf({ ...programme, show: programme.show && { ...programme.show, podcast } });
}

await describeWith(["xmllint"], "feeds and their schemas", () => {
  test("every RSS feed is valid, one that says all it can too", async () => {
    const feeds = ofType("application/rss+xml");
    expect(feeds.length).toBeGreaterThan(6);
    expect(await complaints("podcast-rss.rng", feeds)).toBeNull();
    expect(await complaints("podcast-rss.rng", ofType("application/rss+xml", talkative()))).toBeNull();
  });

  test("the Atom feed is valid", async () => {
    expect(await complaints("atom.rng", ofType("application/atom+xml"))).toBeNull();
  });

  const [rss = ""] = ofType("application/rss+xml");
  const [atom = ""] = ofType("application/atom+xml");
  test.each([
    ["podcast-rss.rng", "without its own guid", /<podcast:guid>.*<\/podcast:guid>/, ""],
    ["podcast-rss.rng", "with a date in words", /<pubDate>.*<\/pubDate>/, "<pubDate>Tuesday</pubDate>"],
    ["podcast-rss.rng", "with two files in an item", /(<enclosure[^>]*>)/, "$1$1"],
    ["podcast-rss.rng", "with a category as text", /<itunes:category text="News">/, "<itunes:category>"],
    ["podcast-rss.rng", "with a length in a clock's form", /(<itunes:duration>)\d+/, "$13:17"],
    ["podcast-rss.rng", "with a link that is relative", /<link>https:[^<]*<\/link>/, "<link>/a/</link>"],
    [
      "podcast-rss.rng",
      "with an element nobody knows",
      /<item>/,
      "<googleplay:x xmlns:googleplay='x:y'/><item>",
    ],
    ["podcast-rss.rng", "with a role that is no term", /role="guest"/, 'role="ضيف"'],
    ["atom.rng", "without an author", /<author>[\s\S]*?<\/author>/, ""],
    ["atom.rng", "with an id that is no address", /<id>urn:[^<]*/, "<id>x"],
    ["atom.rng", "with a moment without its zone", /(<updated>[^<]*)Z</, "$1<"],
  ])("%s refuses a feed %s", async (schema, _title, from, to) => {
    const good = schema === "atom.rng" ? atom : rss;
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(await complaints(schema, [bad])).toContain("validity error");
  });
});
