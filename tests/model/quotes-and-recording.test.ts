import { describe, expect, test } from "vitest";
import { seconds } from "../../scripts/domain/seconds.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTranscript,
  typed,
} from "../support/records.ts";
import { episodesOf } from "../support/show.ts";

const said = "لن تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة إلى الضفة الأخرى من النهر";
const cues = [
  makeCue(0, 10, "أهلاً بكم في حلقة جديدة نتحدث فيها عن المدن التي لا وجود لها", "المذيع"),
  makeCue(20, 30, said, "ليلى المختلقة"),
  makeCue(30, 40, "وهذا كل ما عندنا اليوم من كلام عن الكتب والأنهار والجسور", "المذيع"),
];

function held(text: string, start?: number, end?: number) {
  return heldAs("ليلى المختلقة", text, start, end);
}

function heldAs(name: string, text: string, start?: number, end?: number) {
  const quote = makeQuoteRecord(name, text, start, end);
  const record = makeProgramme({
    show: makeShowRecord(),
    people: [makePersonRecord("layla")],
    episodes: [
      makeEpisodeRecord("x", {
        guests: [typed({ person: "layla", role: null })],
        transcripts: [makeTranscript(cues)],
        blocks: [{ kind: "quote", quote }],
      }),
    ],
  });
  const assembled = assembleShow(record, { now: Date.parse("2025-01-01T00:00:00Z") });
  return { ...assembled, quote: episodesOf(assembled.show)[0]?.quotes[0] };
}

describe("a quote held against the recording", () => {
  test("takes its time from the words when its editor typed none, and that time may be written", () => {
    const { quote, problems, timesToWrite } = held(said);
    expect(problems).toEqual([]);
    expect(quote?.check?.verdict).toBe("verbatim");
    expect(quote?.timing).toBe("aligned");
    expect(Math.abs((quote?.span?.start ?? 99) - 20)).toBeLessThan(0.5);
    expect(timesToWrite).toHaveLength(1);
  });

  test("keeps a typed time that is right, and closes it where the words end", () => {
    const { quote, problems, timesToWrite } = held(said, 21);
    expect([problems, timesToWrite]).toEqual([[], []]);
    expect(quote?.timing).toBe("typed");
    expect(quote?.span?.start).toBe(21);
    expect(quote?.span?.end).toBeGreaterThan(28);
  });

  test("is a problem, with the right code to write, when its typed time is off by more than two seconds", () => {
    const { problems } = held(said, 3, 9);
    expect(problems.map(({ code, values }) => [code, values.code])).toEqual([
      ["recording.time", "00:20–00:30"],
    ]);
  });

  test("is an error when a negation is not the recording's", () => {
    const { quote, problems, timesToWrite } = held(said.replace("لن تقبل", "تقبل"));
    expect(quote?.check?.verdict).toBe("altered");
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["recording.altered", "error"]]);
    expect(timesToWrite).toEqual([]);
  });

  test("has no time, and says so, when the recording has not these words", () => {
    const { quote, problems } = held(
      "البحر الأزرق يبتلع القوارب الصغيرة كل مساء عند الغروب في الجزيرة البعيدة",
    );
    expect(quote?.span).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["recording.absent"]);
  });

  test.each([
    ["nobody has", "زيد الغريب تماماً", ["person.unknown", "recording.altered"]],
    ["was not typed, which was told before", "", ["recording.altered"]],
  ])("is held by its words when its speaker's name %s, and is shown nowhere", (_title, name, codes) => {
    const { show, problems, timesToWrite } = heldAs(name, said.replace("لن تقبل", "تقبل"));
    expect(problems.map(({ code }) => code).toSorted()).toEqual(codes);
    expect([episodesOf(show)[0]?.quotes, timesToWrite]).toEqual([[], []]);
  });

  test("gives no time to write, and no other voice, while nobody knows its speaker", () => {
    const { problems, timesToWrite } = heldAs("زيد الغريب تماماً", said);
    expect(problems.map(({ code }) => code)).toEqual(["person.unknown"]);
    expect(timesToWrite).toEqual([]);
  });

  test("is only listed where show.yml says so", () => {
    const policy = {
      ...makeShowRecord().quotes,
      altered: "warning",
      absent: "warning",
    } as const;
    const record = makeProgramme({
      show: makeShowRecord({ quotes: policy }),
      episodes: [
        makeEpisodeRecord("x", {
          transcripts: [makeTranscript(cues)],
          blocks: [
            { kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", said.replace("لن تقبل", "تقبل")) },
          ],
        }),
      ],
    });
    const { problems } = assembleShow(record, { now: 0 });
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("is not held against a transcript in another language", () => {
    const record = makeProgramme({
      episodes: [
        makeEpisodeRecord("x", {
          transcripts: [makeTranscript([makeCue(0, seconds(5), "nothing of the kind")], "en")],
          blocks: [{ kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", said) }],
        }),
      ],
    });
    const { show, problems } = assembleShow(record, { now: Date.parse("2025-01-01T00:00:00Z") });
    expect([problems, episodesOf(show)[0]?.quotes[0]?.check]).toEqual([[], null]);
  });
});
