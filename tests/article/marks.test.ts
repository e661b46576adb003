import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuotations } from "../../scripts/article/find-quotations.ts";
import { splitSentences } from "../../scripts/article/sentences.ts";

const found = (...paragraphs: readonly string[]) =>
  findQuotations(paragraphs).map(({ texts, isClosed }) => texts.join(" ¶ ") + (isClosed ? "" : " …"));

describe("quotations are found however their marks were typed", () => {
  test.each<readonly [string, readonly string[]]>([
    [`قال فلان: "نص مستقيم" ثم`, ["نص مستقيم"]],
    ["«نص»", ["نص"]],
    [`قال"نعم"ثم`, ["نعم"]],
    [`قال" نص"`, ["نص"]],
    [`" نص "قال`, ["نص"]],
    ["وأكمل ” يجب أن نبدأ”.", ["يجب أن نبدأ"]],
    [`"قال "نعم" ثم مضى" وانتهى`, [`قال "نعم" ثم مضى`]],
    ["“قال لي «نعم» ثم مضى”", ["قال لي «نعم» ثم مضى"]],
    ["«قال: “نعم” و‘لا’» انتهى", ["قال: “نعم” و‘لا’"]],
    ["»نص معكوس«", ["نص معكوس"]],
    ["«قال: ”سنبني السدود“ ولم يبنِ شيئاً».", ["قال: ”سنبني السدود“ ولم يبنِ شيئاً"]],
    ["«نعم» ثم ”لا“ ثم «ربما»", ["نعم", "لا", "ربما"]],
    ["“نص»", ["نص"]],
    ["„نص“ و‹نص› و‘نص مفرد’", ["نص", "نص", "نص مفرد"]],
    ['“الأول” و“الثاني”، و"الثالث".', ["الأول", "الثاني", "الثالث"]],
    ["نهاية ضائعة”. وقال “جديد”", ["جديد"]],
    ["((نص بين قوسين)) قال", ["نص بين قوسين"]],
    ["''نص مزدوج''", ["نص مزدوج"]],
    ["قال فلان “: نص”", ["نص"]],
    ["يسمى بـ«النص»", ["النص"]],
    ["Qur’an and don't", []],
    ["لا علامة هنا", []],
  ])("%s", (text, texts) => {
    expect(found(text)).toEqual(texts);
  });

  test("over several paragraphs, with a mark at the head of each", () => {
    expect(found("“الأولى.", "“الثانية.", "“الثالثة”.")).toEqual(["الأولى. ¶ الثانية. ¶ الثالثة"]);
  });

  test("over several paragraphs, with one mark at the end", () => {
    expect(found("“الأولى.", "الثانية”.", "بعد")).toEqual(["الأولى. ¶ الثانية"]);
  });

  test("one that is never closed ends with its paragraph", () => {
    expect(found("قال: “غير مغلق.", "سرد", "قال “جديد” هنا")).toEqual(["غير مغلق. …", "جديد"]);
  });
});

test("any text with marks is read, and quotations never overlap", () => {
  const piece = fc.constantFrom("“", "”", '"', "«", "»", "‘", "’", "((", "))", " ", "نعم", ".", "،", ":");
  const paragraph = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      const at = findQuotations(paragraphs).flatMap(({ from, to }) => [from, to]);
      const places = at.map(({ paragraph: index, offset }) => index * 1000 + offset);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

describe("sentences end where they end", () => {
  const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  test.each<readonly [string, readonly string[]]>([
    ["جملة. وأخرى؟ وثالثة!", ["جملة.", "وأخرى؟", "وثالثة!"]],
    ["قال د. قاصد محمود صالح. ثم مضى", ["قال د. قاصد محمود صالح.", "ثم مضى"]],
    ["قال أ.د. صالح كلاماً", ["قال أ.د. صالح كلاماً"]],
    ["في العراق.. هل ستنجح؟", ["في العراق.. هل ستنجح؟"]],
    ["بلغت 24.5 درجة. وانتهى", ["بلغت 24.5 درجة.", "وانتهى"]],
    ["1. وأضاف كلاماً", ["1. وأضاف كلاماً"]],
    ["قال “نعم.” ثم", ["قال “نعم.”", "ثم"]],
    ["", []],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
