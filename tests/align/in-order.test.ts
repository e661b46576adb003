import { describe, expect, test } from "vitest";
import { alignInOrder } from "../../scripts/align/align-in-order.ts";
import { alignQuotes } from "../../scripts/align/align-quotes.ts";
import { LINES, lineStart, PROGRAMME, talk } from "./programme.ts";

// The host says the same at two places, far apart.
const twice = "سنعود إلى هذا الموضوع بعد قليل";
const lines = [...LINES.slice(0, 4), `المذيعة: ${twice}.`, ...LINES.slice(4, 9), `المذيعة: ${twice}.`];
const recording = talk(lines);
const [first = 0, second = 0] = recording.cues
  .filter(({ text }) => text.startsWith(twice))
  .map(({ start }) => start);
const early = "لن تقبل المدينة المفترضة بأن تنقل مكتبتها القديمة";
const middle = "يعني إحنا ما بدنا نحكي عن السياسة";
const later = "مسؤولية الحكومة العراقية أن تحمي كل الآثار";
const last = "هذا كلام غير صحيح وأنا أعرف المهندس محمد العلي";

const ask = (texts: readonly string[]) => texts.map((text) => ({ text, voices: [], near: null }));
const answer = (texts: readonly string[], text: string) =>
  alignInOrder(recording, ask(texts))[texts.indexOf(text)];

describe("quotes in the order of their file", () => {
  test("what was said twice is the one between its neighbours", () => {
    expect(answer([early, twice, middle, later], twice)?.span?.start).toBeCloseTo(first, 0);
    expect(answer([early, middle, last, twice], twice)?.span?.start).toBeCloseTo(second, 0);
    expect(answer([twice], twice)?.verdict).toBe("ambiguous");
  });

  test("a file in another order tells nothing", () => {
    expect(answer([last, twice, later, middle, early], twice)?.verdict).toBe("ambiguous");
  });

  test("two that were found are no order yet", () => {
    expect(answer([early, twice, later], twice)?.verdict).toBe("ambiguous");
  });

  test("a chapter that its neighbours do not lie in keeps its say", () => {
    const requests = ask([early, middle, later]);
    const near = { from: second - 5, to: second + 20 };
    const [check] = alignInOrder(recording, [{ text: twice, voices: [], near }, ...requests]);
    expect(check?.span?.start).toBeCloseTo(second, 0);
  });

  test("what was found by its words stays where it was found, and what was never said nowhere", () => {
    const never = "البحر الأزرق يبتلع القوارب الصغيرة كل مساء";
    const requests = ask([early, middle, never, later, last]);
    const checks = alignInOrder(recording, requests);
    expect(checks).toEqual(alignQuotes(recording, requests));
    expect(checks[2]?.verdict).toBe("absent");
  });

  test("where the file's other quotes were heard word for word, words that are not there were not said", () => {
    const quote = "شكراً لكم على المتابعة وإلى اللقاء في حلقة قادمة";
    const misheard = (text: string, of: number) =>
      text.replace(/\S+/g, (word, at: number) =>
        text.slice(0, at).split(" ").length % of === 0 ? "ناصع" : word,
      );
    const spanIn = (of: number) => {
      const others = [early, middle, later].map((text) => misheard(text, of));
      const heard = talk([...others, misheard(quote, 2), ...LINES.slice(9, 12)]);
      return alignInOrder(heard, ask([early, middle, later, quote])).at(-1)?.span ?? null;
    };
    expect(spanIn(99)).toBeNull();
    expect(spanIn(3)?.start).toBeGreaterThan(10);
  });

  test("a file without quotes has no answers", () => {
    expect(alignInOrder(recording, [])).toEqual([]);
  });
});

describe("what a speaker's name and an expected place are worth", () => {
  // Two words of four, misheard: too little by itself.
  const doubtful = { text: "تحمي كل الآثار الغارقة", voices: [], near: null };
  const [at = 0] = [lineStart(5)];

  test("never a place for words that are not there", () => {
    const hints = { voices: ["ليلى المختلقة"], near: { from: at, to: at + 8 } };
    const [check] = alignQuotes(PROGRAMME, [{ text: "الجسور الحديدية لا تنام في الشتاء", ...hints }]);
    expect(check?.verdict).toBe("absent");
  });

  test("a doubtful place is taken where it is expected, and left where it is not", () => {
    const held = (near: { from: number; to: number } | null, voice: string) =>
      alignQuotes(PROGRAMME, [{ ...doubtful, voices: [voice], near }])[0]?.span?.start ?? null;
    expect(held(null, "عمر")).toBeNull();
    expect(held({ from: at - 2, to: at + 10 }, "ليلى المختلقة")).not.toBeNull();
  });
});
