import { describe, expect, test } from "vitest";
import { seconds } from "../../scripts/domain/seconds.ts";
import { hold, lineStart, talk, told } from "./programme.ts";

const near = (time: number | undefined, expected: number) =>
  expect(Math.abs((time ?? -99) - expected)).toBeLessThan(0.75);

describe("when a quote was said", () => {
  test("from its first word to its last, in the middle of a line too", () => {
    const whole = hold("أنا لا أتفق معك، فالمبنى الحالي مهدد بالانهيار منذ عام 2014");
    near(whole.span?.start, lineStart(2));
    near(whole.span?.end ?? undefined, lineStart(3) - 0.5);
    const part = hold("فالمبنى الحالي مهدد بالانهيار");
    near(part.span?.start, lineStart(2) + 2);
    near(part.span?.end ?? undefined, lineStart(2) + 4);
  });

  test("across two lines", () => {
    const { verdict, span } = hold("في الحريق، ولم يبق إلا بعض المخطوطات. يعني إحنا ما بدنا نحكي عن السياسة");
    expect(verdict).toBe("verbatim");
    near(span?.end ?? undefined, lineStart(5) - 2.5);
  });

  test("by the times of words where the file has them", () => {
    const transcript = talk(["لن تقبل المدينة بهذا"]);
    const words = ["لن", "تقبل", "المدينة", "بهذا"].map((text, at) => ({
      text,
      start: seconds(at * 3),
      end: seconds(at * 3 + 1),
    }));
    const cues = transcript.cues.map((cue) => ({ ...cue, end: seconds(10), words }));
    expect(hold("تقبل المدينة بهذا", { ...transcript, cues }).span).toEqual({ start: 3, end: 10 });
  });
});

describe("words left out", () => {
  test.each(["…", "(…)", "[…]", "...", "(...)", "....", " … "])("with %s", (mark) => {
    const check = hold(`لن تقبل المدينة المفترضة ${mark} إلى الضفة الأخرى من النهر`);
    expect([check.verdict, told(check)]).toEqual(["verbatim", []]);
    near(check.span?.start, lineStart(1));
    near(check.span?.end ?? undefined, lineStart(2) - 0.5);
  });

  test("several times, and over many lines", () => {
    const check = hold("لن تقبل المدينة المفترضة … خمسة وعشرون ألف كتاب (…) سنعمل على ترميم السقف أولاً");
    expect(check.verdict).toBe("verbatim");
    near(check.span?.start, lineStart(1));
    near(check.span?.end ?? undefined, lineStart(8) - 0.5);
  });

  test("at an end they leave nothing out", () => {
    expect(
      hold("… تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة …").differences.map(({ heard }) => heard),
    ).toEqual(["لن"]);
    expect(hold("… خمسة وعشرون ألف كتاب …").verdict).toBe("verbatim");
  });

  test("without a mark they are missing", () => {
    const check = hold("لن تقبل المدينة المفترضة إلى الضفة الأخرى من النهر");
    expect(check.verdict).toBe("altered");
    expect(told(check).join()).toContain("dropped /مكتبتها");
  });

  test("the negation of what follows is never left out", () => {
    const check = hold("أهلاً بكم في حلقة جديدة … تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة");
    expect([check.verdict, told(check)]).toEqual(["altered", ["dropped /لن@5"]]);
  });

  test("what the editor explains in brackets need not have been said", () => {
    expect(hold("لن تقبل المدينة المفترضة [بغداد] بأن تنقل مكتبتها القديمة").verdict).toBe("verbatim");
    expect(hold("[لم] تحمي كل الآثار في بغداد والموصل").verdict).not.toBe("verbatim");
  });
});

const twice = "سنعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا";

describe("the same words said twice", () => {
  test("have no time when nothing tells which, and both places are named", () => {
    const { verdict, span, places = [] } = hold(twice);
    expect([verdict, span]).toEqual(["ambiguous", null]);
    expect(places).toHaveLength(2);
    near(places[0]?.start, lineStart(9));
    near(places[1]?.start, lineStart(10));
  });

  test("are told apart by the speaker's voice", () => {
    near(hold(twice, undefined, { voices: ["ليلى المختلقة"] }).span?.start, lineStart(9));
    near(hold(twice, undefined, { voices: ["المذيعة"] }).span?.start, lineStart(10));
  });

  test("are told apart by where the chapter is", () => {
    const filler = Array.from(
      { length: 30 },
      (_, at) => `المذيعة: كلام آخر عن موضوع ${at + 100} لا علاقة له بشيء`,
    );
    const long = talk([`عمر: ${twice}`, ...filler, `عمر: ${twice}`]);
    const second = long.cues.at(-1)?.start ?? 0;
    near(hold(twice, long, { near: { from: 0, to: 60 } }).span?.start, 0);
    near(hold(twice, long, { near: { from: second - 20, to: null } }).span?.start, second);
    expect(hold(twice, long).verdict).toBe("ambiguous");
  });

  test("altered at both places is altered, without a time", () => {
    const check = hold("لن نعود إلى هذا الموضوع بعد الفاصل، ابقوا معنا");
    expect([check.verdict, check.span, check.places?.length]).toEqual(["altered", null, 2]);
  });
});

describe("another's voice", () => {
  test("is named when the words are not the speaker's", () => {
    expect(hold("أنا لا أتفق معك، فالمبنى الحالي", undefined, { voices: ["ليلى المختلقة"] }).otherVoice).toBe(
      "عمر",
    );
  });

  test.each([[["عمر"]], [["عمر الفرضي", "Omar al-Fardi"]], [["الدكتور عمر"]], [[]]])(
    "is not %j",
    (voices) => {
      expect(hold("أنا لا أتفق معك، فالمبنى الحالي", undefined, { voices }).otherVoice).toBeNull();
    },
  );

  test("is nobody's where the transcript names none, or only numbers them", () => {
    const words = "لا أتفق معك، فالمبنى الحالي مهدد";
    for (const line of [words, `SPEAKER_01: ${words}`, `متحدث 2: ${words}`]) {
      expect(hold(words, talk([line]), { voices: ["ليلى"] }).otherVoice).toBeNull();
    }
  });
});
