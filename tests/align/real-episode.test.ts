import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import { parseEpisode } from "../../scripts/content/parse-episode.ts";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../scripts/domain/names.ts";

const SLUG = "2024-02-13-russia-iraq";
const episodes = join(import.meta.dirname, "../sites/first/episodes");
const captions = readFileSync(join(episodes, `${SLUG}.ar.vtt`), "utf8");
const { record } = parseEpisode(`episodes/${SLUG}.md`, readFileSync(join(episodes, `${SLUG}.md`), "utf8"));
const quotes = (record?.blocks ?? []).flatMap((block) => (block.kind === "quote" ? [block.quote.text] : []));

const read = (text: string) =>
  parseTranscript({ file: `${SLUG}.ar.vtt`, text, language: "ar" as Language }).transcript;
const timed = read(captions);
const words = timed.cues.flatMap((cue) => cue.words ?? []);

/** When the reading's voice says these words, by its own times: where the most of them stand in a row. */
function saidAt(text: string): { readonly start: number; readonly end: number } {
  const wanted = text.split(/\s+/);
  const at = words.findIndex((_, from) => wanted.every((word, index) => words[from + index]?.text === word));
  return { start: words[at]?.start ?? -9, end: words[at + wanted.length - 1]?.end ?? -9 };
}

test.each([
  ["the times of its words", captions],
  ["the times of its captions only", captions.replace(/<\d\d:\d\d:\d\d\.\d{3}>/g, "")],
])("by %s, each quote is found word for word, within 0.3 seconds of the voice", (_name, text) => {
  const transcript = read(text);
  expect(quotes).toHaveLength(6);
  const checks = alignQuotes(
    transcript,
    quotes.map((quote) => ({ text: quote, voices: [], near: null })),
  );
  checks.forEach(({ verdict, span }, at) => {
    const truth = saidAt(quotes[at] ?? "");
    expect([verdict, truth.start >= 0]).toEqual(["verbatim", true]);
    expect(Math.abs((span?.start ?? -9) - truth.start)).toBeLessThan(0.3);
    expect(Math.abs((span?.end ?? -9) - truth.end)).toBeLessThan(0.3);
  });
});
