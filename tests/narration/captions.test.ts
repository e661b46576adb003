import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTranscript } from "../../scripts/content/transcripts/parse-transcript.ts";
import type { Language, PersonId } from "../../scripts/domain/names.ts";
import { captionsOf, LINE } from "../../scripts/narration/captions.ts";
import { captionsToVtt } from "../../scripts/narration/captions-to-vtt.ts";
import type { Passage } from "../../scripts/narration/reading.ts";
import { layTimeline, type Timeline } from "../../scripts/narration/timeline.ts";
import { narrationWords } from "../../scripts/text/words/narration.ts";

const words = narrationWords("ar");

/** Passages said at four words every `pace` seconds. */
function timelineOf(passages: readonly (readonly [name: string, text: string])[], pace = 2): Timeline {
  return layTimeline(
    passages.map(([name, text]) => {
      const passage: Passage = {
        kind: "prose",
        text,
        speaker: { name, person: "p" as PersonId, role: null, tone: 0 },
        quote: null,
      };
      const spoken = text.split(" ").map((word, index) => ({
        text: word,
        start: (index * pace) / 4,
        end: ((index + 0.9) * pace) / 4,
      }));
      return { passage, words: spoken, duration: (spoken.length * pace) / 4 };
    }),
  );
}

const linesOf = (timeline: Timeline) =>
  captionsOf(timeline, words).map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join(" ")));

describe("captions break where the text breathes", () => {
  test.each([
    [
      "at a comma rather than in the middle of a clause",
      "إيران صاحبة مشروع واضح في المنطقة، والمشروع بدأ يحقق نتائج إيجابية،",
      [["إيران صاحبة مشروع واضح في المنطقة،", "والمشروع بدأ يحقق نتائج إيجابية،"]],
    ],
    [
      "before a joining word, never after it",
      "لخفض مدروس وتدريجي وصولا إلى إنهاء مهمة قوات التحالف الدولي",
      [["لخفض مدروس وتدريجي وصولا", "إلى إنهاء مهمة قوات التحالف الدولي"]],
    ],
    [
      "not after an abbreviation, whose full stop ends nothing",
      "حول هذا الموضوع قال الفريق الركن د. قاصد محمود صالح:",
      [["حول هذا الموضوع قال الفريق", "الركن د. قاصد محمود صالح:"]],
    ],
    ["not at all when there is room", "وأكمل:", [["وأكمل:"]]],
  ])("%s", (_, text, lines) => {
    expect(linesOf(timelineOf([["القارئ", text]]))).toEqual(lines);
  });
});

describe("whatever is said", () => {
  const word = fc.string({
    unit: fc.constantFrom("ا", "ل", "م", "ن", "،", ".", "<", "&", ">"),
    minLength: 1,
    maxLength: 12,
  });
  const passage = fc.tuple(
    fc.constantFrom("ليلى", "القارئ الآلي", "a > b & c"),
    fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(" ")),
  );
  const passages = fc.array(passage, { minLength: 1, maxLength: 5 });

  test("a caption has at most two lines of 42 characters, one voice, and its time to itself", () => {
    fc.assert(
      fc.property(passages, fc.constantFrom(0.6, 2, 9), (all, pace) => {
        const timeline = timelineOf(all, pace);
        const cues = captionsOf(timeline, words);
        for (const [index, cue] of cues.entries()) {
          expect(cue.lines.length).toBeLessThanOrEqual(2);
          for (const line of cue.lines) {
            expect([...line.map(({ text }) => text).join(" ")].length).toBeLessThanOrEqual(LINE);
          }
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(cue.end).toBeLessThanOrEqual(cues[index + 1]?.start ?? timeline.duration);
        }
      }),
    );
  });

  test("every word is read back from the file, with its voice and its time to the millisecond", () => {
    fc.assert(
      fc.property(passages, (all) => {
        const timeline = timelineOf(all);
        const text = captionsToVtt(captionsOf(timeline, words), "note --> \n\n with an arrow");
        const file = { file: "episodes/a.ar.vtt", text, language: "ar" as Language };
        const { transcript, problems } = parseTranscript(file);
        expect(problems).toEqual([]);
        const said = timeline.passages.flatMap(({ words: spoken, passage: { speaker } }) =>
          spoken.map(({ text, start }) => [speaker.name, text, start]),
        );
        const read = transcript.cues.flatMap(({ voice, words: heard, text, start }) =>
          (heard ?? [{ text, start }]).map((one) => [voice, one.text, one.start]),
        );
        expect(read).toEqual(said);
      }),
    );
  });
});

test("a caption is written with a voice, an escape and a time for every word after the first", async () => {
  const timeline = timelineOf([
    ["القارئ الآلي", words.label],
    ["ليلى & <b>", "قالت: 2 < 3 و a --> b"],
  ]);
  const text = captionsToVtt(captionsOf(timeline, words), words.label);
  await expect(text).toMatchFileSnapshot("../golden/narration/captions.vtt");
});
