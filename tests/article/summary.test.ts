// What is taken of an article to sum it up.

import { describe, expect, test } from "vitest";
import { readArticle } from "../../scripts/article/read-article.ts";

const LONG = "أعلنت بلدية متخيَّلة خطة جديدة لإصلاح شبكة الماء في الأحياء القديمة خلال سنتين.";
const SHORT = "بدأ العمل في الموقع.";
const LAST = "ويقول الأهالي إن الماء انقطع ثلاث مرات هذا العام في كل حي.";
const TITLE = "ماء المدينة القديمة";

const summaryOf = (...paragraphs: readonly string[]) =>
  readArticle(`${[TITLE, ...paragraphs].join("\n\n")}\n`).summary;

describe("the summary is the first paragraph that begins with the text's own words", () => {
  const QUOTING = "قالت المهندسة رنا البدري: «الأنابيب أقدم من كل بيت في هذه المدينة».";

  test.each([
    ["though a term stands in marks in it", "دخلت خطة «الماء للجميع» حيز التنفيذ في الأحياء القديمة أمس."],
    ["though a name does", "كتبت صحيفة «صوت الحي الشرقي» أن خطة الماء دخلت حيز التنفيذ أمس."],
  ])("%s", (_name, first) => {
    expect(summaryOf(first, QUOTING, LAST)).toBe(first);
  });

  test("up to where it quotes somebody", () => {
    expect(summaryOf(`${SHORT} ${QUOTING}`, QUOTING, LAST)).toBe(SHORT);
  });

  test("and no one that begins with what somebody said, where another is near", () => {
    expect(summaryOf(QUOTING, LAST)).toBe(LAST);
    expect(summaryOf("وقالت المهندسة رنا البدري إن:", QUOTING, LAST)).toBe(LAST);
  });

  test("nor the name of a shelf above it", () => {
    expect(readArticle(`# ${TITLE}\n\nقسم المدينة\n\n## البداية\n\n${LONG}\n`).summary).toBe(LONG);
  });
});
