// The first episode's reading as a recogniser hears it (Vosk's form, one word misheard) -> marks on the rendered page.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../scripts/domain/names.ts";
import { episodesOf } from "../support/show.ts";
import { PROJECT, showOfFolder, writeShow } from "../support/write-site.ts";

const NAME = "2024-02-13-russia-iraq";
const root = mkdtempSync(join(tmpdir(), "arabic-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the reading's own captions say, as a recogniser writes it. */
function heard(captions: string, wrong: readonly [said: string, heard: string]): string {
  const read = parseTranscript({ file: `${NAME}.ar.vtt`, text: captions, language: "ar" as Language });
  const result = read.transcript.cues
    .flatMap(({ words }) => words ?? [])
    .map(({ text, start, end }) => ({
      conf: 0.9,
      start,
      end,
      word: text.replace(/[.،؟!:«»"]/g, "").replace(wrong[0], wrong[1]),
    }));
  return JSON.stringify({ result, text: result.map(({ word }) => word).join(" ") });
}

test("a recogniser's Arabic words go to the marks on the page; a quote with a word it misheard has none", async () => {
  const episodes = join(root, "episodes");
  cpSync(join(PROJECT, "tests/sites/first/episodes"), episodes, { recursive: true });
  const captions = join(episodes, `${NAME}.ar.vtt`);
  writeFileSync(join(episodes, `${NAME}.ar.json`), heard(readFileSync(captions, "utf8"), ["مدروس", "محروس"]));
  rmSync(captions);
  const file = join(episodes, `${NAME}.md`);
  // As a recording of the broadcast: a reading's quotes have the mark of the published text.
  writeFileSync(file, readFileSync(file, "utf8").replace(/^(?:recording|disclosure): .*\n/gm, ""));
  const show = await showOfFolder(episodes);
  const quotes = episodesOf(show).flatMap((episode) => episode.quotes);
  const site = join(root, "site");
  await writeShow(show, site, null);
  const page = readFileSync(join(site, `episodes/${NAME}/index.html`), "utf8");
  const figures = page
    .split("<figure")
    .slice(1)
    .filter((figure) => figure.includes("quote__words"));
  const unmarked = figures.filter((figure) => !figure.includes("مطابق للتسجيل"));
  expect(quotes.map(({ check }) => check?.verdict)).toEqual([
    "doubtful",
    ...Array.from({ length: 5 }, () => "verbatim"),
  ]);
  expect(figures.length).toBe(6);
  expect(unmarked.map((figure) => figure.includes("لخفض مدروس"))).toEqual([true]);
});
