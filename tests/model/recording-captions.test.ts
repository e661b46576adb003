import { describe, expect, test } from "vitest";
import { seconds } from "../../scripts/domain/seconds.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { captionProblems, withinRecording } from "../../scripts/model/recording-captions.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makeProgramme,
  makeQuoteRecord,
  makeTranscript,
  typed,
} from "../support/records.ts";
import { episodesOf } from "../support/show.ts";

const said = "لن تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى من النهر";
const NOW = Date.parse("2025-01-01T00:00:00Z");
const PLACE = { file: "episodes/x.md", line: 3, column: 1 };

/** An episode of forty seconds with a heading and a quote, neither with a time. */
function assembled(cues: Parameters<typeof makeTranscript>[0]) {
  const episode = makeEpisodeRecord("x", {
    audio: null,
    duration: typed(seconds(40)),
    transcripts: [makeTranscript(cues)],
    blocks: [
      { kind: "heading", level: 2, text: "فصل", place: PLACE },
      { kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", said) },
    ],
  });
  return assembleShow(makeProgramme({ episodes: [episode] }), { now: NOW });
}

describe("captions and the end of their recording", () => {
  test("captions of another recording are one error, and give no times", () => {
    const { show, problems, timesToWrite } = assembled([
      { ...makeCue(600, 604, "أهلاً بكم"), line: 3 },
      { ...makeCue(604, 640, said), line: 6 },
    ]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["captions.after-end", "error"]]);
    expect(problems[0]?.place.line).toBe(3);
    expect(problems[0]?.values).toEqual({ end: "10:40", duration: "00:40" });
    expect(timesToWrite).toEqual([]);
    expect(episodesOf(show)[0]?.quotes[0]?.span).toBeNull();
  });

  test("a last caption that ends far beyond is a warning, and no time found in it is after the end", () => {
    const { show, problems } = assembled([makeCue(0, 10, "أهلاً بكم"), makeCue(20, 6000, said)]);
    const told = problems.filter(({ code }) => code.startsWith("captions."));
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([
      ["captions.end-after-end", "warning"],
    ]);
    const span = episodesOf(show)[0]?.quotes[0]?.span;
    expect(span?.start).toBeGreaterThanOrEqual(20);
    expect(span?.end).toBeLessThanOrEqual(40);
  });

  test("a few seconds are nothing to tell, and a recording of unknown length has no end", () => {
    const transcript = makeTranscript([makeCue(30, 41, said), makeCue(41, 44, "شكراً")]);
    expect(captionProblems([transcript], seconds(40))).toEqual([]);
    expect(withinRecording(transcript, seconds(40))?.cues.map(({ end }) => end)).toEqual([40]);
    expect(captionProblems([transcript], null)).toEqual([]);
    expect(withinRecording(transcript, null)).toBe(transcript);
    expect(withinRecording(transcript, seconds(60))).toBe(transcript);
  });
});
