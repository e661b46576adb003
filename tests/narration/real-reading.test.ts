// The committed reading of the first episode, in tests/sites/first/: is it still of today's text, and small enough to be cloned?

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withFileBytes } from "../../scripts/content/media/byte-source.ts";
import { probeFile } from "../../scripts/content/media/probe-file.ts";
import { readBoxes } from "../../scripts/content/media/whole-file.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { isOnTarget, measureLoudness } from "../../scripts/narration/loudness.ts";
import { readingOf } from "../../scripts/narration/reading.ts";
import { spokenWords } from "../../scripts/narration/spoken-words.ts";
import { narrationWords } from "../../scripts/text/words/narration.ts";
import { id3Chapter, readId3 } from "../support/media-tags.ts";
import { episodesOf } from "../support/show.ts";
import { describeWith } from "../support/tools.ts";

const SLUG = "2024-02-13-russia-iraq";
const episodes = join(import.meta.dirname, "../sites/first/episodes");
const media = (ending: string) => join(episodes, "media", `${SLUG}.${ending}`);

const { record } = await readProgramme(episodes);
const { show } = assembleShow(record, { now: Date.parse("2030-01-01T00:00:00Z") });
const episode = episodesOf(show).find(({ slug }) => slug === SLUG);
if (!show || !episode) throw new Error(`no episode ${SLUG}`);
const transcript = record.episodes.find(({ slug }) => slug === SLUG)?.transcripts[0];
const heard =
  transcript?.cues.flatMap(({ voice, words }) => (words ?? []).map((word) => ({ ...word, voice }))) ?? [];

test("its captions are the episode's text, word for word: after a change of the text, narrate it anew", () => {
  const words = narrationWords("ar");
  const said = readingOf(show, episode, words).passages.flatMap(({ text, speaker }) =>
    spokenWords(text, words.spokenForms).map(({ written }) => ({ written, voice: speaker.name })),
  );
  const text = (all: readonly { readonly voice: string | null }[], word: (index: number) => string) =>
    all.map(({ voice }, index) => `${voice}: ${word(index)}`).join("\n");
  const written = said.flatMap(({ written: one, voice }) => one.split(" ").map((word) => ({ word, voice })));
  const read = (transcript?.cues ?? []).flatMap(({ voice, text: cue }) =>
    cue.split(/\s+/).map((word) => ({ word, voice })),
  );
  expect(text(read, (index) => read[index]?.word ?? "")).toBe(
    text(written, (index) => written[index]?.word ?? ""),
  );
});

test("its first words say what it is, and so does the page", () => {
  const label = narrationWords("ar").label;
  expect(transcript?.cues[0]?.text.replace("\n", " ")).toBe(label);
  expect(episode.disclosure).toBe(label);
});

test("each quote is timed to within 0.3 seconds of the voice's own word times, and heard word for word, which bears witness to nothing", () => {
  expect(episode.quotes.length).toBe(6);
  for (const { text, span, check, standing } of episode.quotes) {
    const [first = ""] = text.split(/\s+/);
    const begins = heard
      .filter((word) => word.text === first)
      .map(({ start }) => Math.abs(start - (span?.start ?? -9)));
    expect(Math.min(...begins), text).toBeLessThan(0.3);
    const last = text.split(/\s+/).at(-1) ?? "";
    const ends = heard
      .filter((word) => word.text === last)
      .map(({ end }) => Math.abs(end - (span?.end ?? -9)));
    expect(Math.min(...ends), text).toBeLessThan(0.3);
    const from = heard.findIndex(({ start }) => Math.abs(start - (span?.start ?? -9)) < 0.3);
    const said = heard.slice(from, from + text.split(/\s+/).length).map((word) => word.text);
    expect(said.join(" ")).toBe(text.split(/\s+/).join(" "));
    expect([check, standing?.kind]).toEqual([null, "published"]);
  }
});

test("its chapters are the sound file's own, to the second", () => {
  const tagged = readId3(readFileSync(media("mp3")))
    .filter(({ id }) => id === "CHAP")
    .map(({ body }) => id3Chapter(body));
  expect(tagged.map(({ start, title }) => [Math.floor(start / 1000), title])).toEqual(
    episode.chapters.map(({ start, title }) => [start, title]),
  );
});

test("video, sound, captions and poster are under two million bytes together, and start fast", async () => {
  const sizes = ["mp4", "mp3", "jpg"].map((ending) => statSync(media(ending)).size);
  const captions = statSync(join(episodes, `${SLUG}.ar.vtt`)).size;
  expect(sizes.reduce((sum, size) => sum + size, captions)).toBeLessThan(2_000_000);
  const boxes = (await withFileBytes(media("mp4"), readBoxes)).map(({ type }) => type);
  expect(boxes.indexOf("moov")).toBeLessThan(boxes.indexOf("mdat"));
  const [video, audio] = [await probeFile(media("mp4")), await probeFile(media("mp3"))];
  expect(Math.abs((video.duration ?? 0) - (audio.duration ?? 0))).toBeLessThan(0.2);
});

await describeWith(["ffmpeg"], "the committed files", () => {
  test.each(["mp4", "mp3"])(
    "%s: -16 LUFS, one more or less, and a true peak below -1 dBFS",
    async (ending) => {
      const heard = await measureLoudness("ffmpeg", media(ending));
      expect(isOnTarget(heard), JSON.stringify(heard)).toBe(true);
    },
  );
});
