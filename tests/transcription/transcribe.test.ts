import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../scripts/cli/transcribe.ts";
import { readProgramme } from "../../scripts/content/read-programme.ts";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language } from "../../scripts/domain/names.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { commandRecogniser, findRecogniser } from "../../scripts/transcription/recogniser.ts";
import { cutSound, RATE } from "../../scripts/transcription/sound.ts";
import { type Transcribing, transcribe } from "../../scripts/transcription/transcribe.ts";
import { makeTestProgramme, SHOW } from "../cli/new-programme.ts";
import { episodesOf } from "../support/show.ts";
import { writeShow } from "../support/write-site.ts";

const NAME = "2024-02-13-harbour";
const EPISODE = `---\ntitle: Harbour\ndate: 2024-02-13\nsummary: Invented.\nguests: []\naudio: media/talk.wav\n---\n`;
const SAID = "the house is old and the water is cold. we want to go home in the morning.";
const PROGRAM = join(import.meta.dirname, "pocketsphinx.mjs");

function programme(command: string, said = SAID, voice = "en-us") {
  const made = makeTestProgramme({
    [`episodes/${NAME}.md`]: EPISODE,
    "episodes/show.yml": `${SHOW.replace("messages: ar", "messages: en")}language: en\ntranscriber: ${command}\n`,
  });
  const media = join(made.root, "episodes/media");
  mkdirSync(media, { recursive: true });
  execFileSync("espeak-ng", ["-v", voice, "-s", "130", "-w", join(media, "talk.wav"), said]);
  return made;
}

const PATH = { PATH: process.env.PATH ?? "" };
const args = [NAME, "--language", "en"];

describe("transcribe", () => {
  test("a real recogniser's words come with their times, marked as a machine's", async () => {
    const made = programme(`node ${PROGRAM} {sound} {output}`);
    const { code, out, err } = await made.run(run, args, { env: PATH });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`episodes/${NAME}.en.vtt`);
    const file = join(made.root, `episodes/${NAME}.en.vtt`);
    const text = readFileSync(file, "utf8");
    const { transcript, problems } = parseTranscript({ file: "a.vtt", text, language: "en" as Language });
    expect([transcript.by, transcript.program, problems]).toEqual(["machine", "node", []]);
    const words = transcript.cues.flatMap((cue) => cue.words ?? [{ ...cue, text: cue.text }]);
    const want = words.find((word) => word.text === "want");
    // Spoken a good half through; the recogniser's model is old, and its words are few.
    expect(want?.start).toBeGreaterThan(2.5);
    expect(want?.start).toBeLessThan(3.5);
    const again = await made.run(run, args, { env: PATH });
    expect(again.code).toBe(2);
  });

  test("its words go the whole way: what it heard rightly has the mark on the page, what it misheard has none", async () => {
    const said = "the people want to go home. they said that the old bridge will never be open again.";
    const made = programme(`node ${PROGRAM} {sound} {output}`, said, "en-us+f2");
    const { code } = await made.run(run, args, { env: PATH });
    expect(code).toBe(0);
    const quotes = {
      heard: "the people want to go",
      right: "the old bridge will never be open again",
      turned: "the old bridge will be open again",
    };
    const body = Object.values(quotes).map((quote) => `> ${quote}\n>\n> — Layla Haddad\n`);
    const file = join(made.root, `episodes/${NAME}.md`);
    writeFileSync(file, `${EPISODE.replace("guests: []", "guests: [layla]")}\n${body.join("\n")}`);
    mkdirSync(join(made.root, "episodes/people"), { recursive: true });
    writeFileSync(join(made.root, "episodes/people/layla.md"), "---\nname: Layla Haddad\n---\nInvented.\n");
    const { record, problems } = await readProgramme(join(made.root, "episodes"));
    expect(problems).toEqual([]);
    const { show, problems: found } = assembleShow(record, { now: Date.parse("2030-01-01T00:00:00Z") });
    if (!show) throw new Error(`no show: ${found.map(({ code: one }) => one).join()}`);
    const verdicts = episodesOf(show)[0]?.quotes.map(({ text, check }) => [text, check?.verdict]);
    // It heard “will ever be open and”: whether the quote or the recogniser turned it, only a listener can say.
    expect(verdicts).toEqual([
      [quotes.heard, "verbatim"],
      [quotes.right, "doubtful"],
      [quotes.turned, "doubtful"],
    ]);
    const site = join(made.root, "site");
    await writeShow(show, site, null);
    const page = readFileSync(join(site, `episodes/${NAME}/index.html`), "utf8");
    const figures = page
      .split("<figure")
      .slice(1)
      .filter((figure) => figure.includes("quote__do"));
    const marked = figures.filter((figure) => figure.includes(`class="verified"`));
    expect([figures.length, marked.length, marked[0]?.includes(quotes.heard)]).toEqual([3, 1, true]);
  });

  test("what was recognised before it was stopped is not recognised again", async () => {
    const made = programme("node");
    const log = join(made.root, "log");
    const recogniser = commandRecogniser(`node ${PROGRAM} {sound} {output} ${log} 2`);
    if (recogniser === null) throw new Error("no recogniser");
    const asked: Transcribing = {
      source: join(made.root, "episodes/media/talk.wav"),
      language: "en" as Language,
      recogniser,
      model: "",
      folder: join(made.root, "work"),
      env: process.env,
      stretch: 1.5,
      onProgress: (done, all) => progress.push(`${done}/${all}`),
    };
    const progress: string[] = [];
    await expect(transcribe(asked)).rejects.toThrow("stopped");
    const cues = await transcribe(asked);
    const all = Number(progress.at(-1)?.split("/")[1]);
    expect(all).toBeGreaterThan(1);
    expect(progress.at(-1)).toBe(`${all}/${all}`);
    // Each stretch once, and the one that failed twice.
    expect(readFileSync(log, "utf8").trim().split("\n").length).toBe(all + 1);
    const starts = cues.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.at(-1)).toBeGreaterThan(3);
  });

  test("a command without a place for the sound, and a machine without a recogniser, are told what to do", async () => {
    const made = programme("node");
    const { code, err } = await made.run(run, args, { env: PATH });
    expect([code, err]).toEqual([1, expect.stringContaining("{sound}")]);
    expect(findRecogniser({ PATH: made.root })).toBeNull();
    expect(commandRecogniser(`"my program" -i {sound} 'a b'`)).toEqual({
      program: "my program",
      args: ["-i", "{sound}", "a b"],
      output: null,
      model: null,
    });
  });
});

test("sound is cut where nobody speaks", async () => {
  const length = 100 * RATE;
  const loud = new Int16Array(length).fill(1000);
  loud.fill(0, 33 * RATE, 34 * RATE);
  const read = async (from: number, to: number) => loud.subarray(from, to);
  const stretches = await cutSound({ length, about: 30 * RATE, read });
  expect(stretches[0]?.to).toBeGreaterThan(33 * RATE);
  expect(stretches[0]?.to).toBeLessThan(34 * RATE);
  expect(stretches.map(({ from }) => from).slice(1)).toEqual(stretches.slice(0, -1).map(({ to }) => to));
  expect(stretches.at(-1)?.to).toBe(length);
});
