// Invented articles, each with its own way of quoting: who is given which words, and the drafts that come of it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ArticleQuote } from "../../scripts/article/article.ts";
import { decodeArticle } from "../../scripts/article/decode-article.ts";
import { draftArticle } from "../../scripts/article/draft-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";
import type { Day, TopicId } from "../../scripts/domain/names.ts";
import { writeEpisodeDraft } from "../../scripts/draft/write-episode.ts";
import { writePersonDraft } from "../../scripts/draft/write-person.ts";

const FOLDER = join(import.meta.dirname, "../fixtures/articles");

function read(name: string) {
  const decoded = decodeArticle(readFileSync(join(FOLDER, name)));
  if (decoded.kind === "fault") throw new Error(`${name}: ${decoded.fault}`);
  return readArticle(decoded.text);
}

/** `speaker: first words`, with `?` for each doubt. */
function summaries(name: string): readonly string[] {
  const article = read(name);
  const speaker = ({ voice }: ArticleQuote) => {
    if (voice.kind === "person") return article.people[voice.person]?.name;
    return voice.kind === "unknown" ? voice.kind : `${voice.kind} ${voice.printed}`;
  };
  return article.blocks
    .filter((block) => block.kind === "quote")
    .map((quote) => {
      const words = quote.texts[0]?.split(" ").slice(0, 3).join(" ");
      const doubts = quote.doubts.filter((doubt) => doubt !== quote.voice.kind).map((doubt) => ` ?${doubt}`);
      return `${speaker(quote)}: ${words}${doubts.join("")}`;
    });
}

describe("who is given which words", () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    "straight-quotes.txt": [
      "سامر الوكيل: السد يحفظ ماء",
      "سامر الوكيل: الصيانة تحتاج إلى",
      "رنا البدري: لا أحد سأل",
    ],
    "angle-quotes-after.txt": [
      "عمر الزين: عاد القراء إلى",
      "عمر الزين: نبيع في اليوم",
      "هالة مراد: لا يجد الكاتب",
    ],
    "mismatched-marks.txt": [
      "باسل نعمة: القطار أوفر من",
      "باسل نعمة: أن الركاب يتركون",
      "باسل نعمة: لا مدينة بلا",
      "ليلى الشامي: الحافلات أولاً",
    ],
    "nested-and-terms.txt": ["نزار الحلو: قال لي مريض:", "نزار الحلو: تحتاج إلى قانون"],
    "several-paragraphs.txt": ["سالم البحري: خرجنا قبل الفجر"],
    "no-quotation.txt": [],
    "speaker-before-verb.txt": [
      "غسان ناصر: في كل صف",
      "سعاد الخطيب: التلميذ الذي لا",
      "جابر سلطان: سنفتح عشرين مدرسة",
    ],
    "interview.txt": ["إلياس منير: أصنع العود من", "نجوى فارس: تعلمت منه الصبر", "إلياس منير: من لا يصبر"],
    "guests-said.txt": ["منال قاسم: اكتب ما تنفقه", "رامز عيسى: الأسرة التي لا"],
    "unnamed-and-institutions.txt": [
      "unnamed مصدر أمني: وصلت سيارات الإطفاء",
      "institution وزارة الداخلية التخيلية: لم يُصب أحد،",
      "institution وزارة الداخلية التخيلية: سنعلن النتائج حين",
      "unnamed أحد الباعة: خسرت كل ما",
    ],
    "gender-and-carry.txt": [
      "دلال حمدان: الكتاب يمشي بالقارئ",
      "دلال حمدان: وفي كل زقاق ?ambiguous",
      "فريد سلمان: أقدم هذه الطبقات",
    ],
    "unclosed.txt": ["حسن رجب: جمعنا القمح في ?unclosed", "حسن رجب: الآلة سبقتنا كلنا"],
    "markdown.md": ["جاد صليبا: كنا نمشي ساعتين", "نور عبود: الجبل لا يحتمل"],
    "page.html": ["تامر وهبة: لم نغيّر في", "لمى شاهين: أنا أبكي كل"],
    "page-with-menu.html": [
      "أمينة المكتبة ريم الصالح: كل كتاب هنا",
      "أمينة المكتبة ريم الصالح: سنفتح الأبواب غداً ?across-heading",
    ],
    "turned-and-terse.txt": [
      "سامر الحيدري: الوقت يضيق على",
      "كريم الساعدي: الإدارة قالت: ”سنبني",
      "نور الهدى: هذا غير صحيح",
      "كريم الساعدي: صحيح كما أن",
      "سامر الحيدري: لا وقت للخلاف",
    ],
    "one-line-each.txt": ["أم خالد: عدت بعربتي القديمة،", "أم خالد: الناس ينظرون أكثر"],
    "wrapped-lines.txt": ["يونس الأمين: النخلة التي غرسها"],
    "two-in-a-sentence.txt": [
      "سلمى داغر: بيت مفتوح للجميع",
      "سلمى داغر: يحتاج إلى من",
      "رائد خوري: لن نبيع تذكرة",
      "زياد نخلة: سأغني ولو لم",
    ],
    "newsroom-idioms.txt": [
      "باهر النجم: الاتفاق لا يحل",
      "باهر النجم: كل طرف سيقرأه",
      "لبنى الصفدي: البرلمان لم يطلع",
      "باهر النجم: لا ضمانات، هناك ?ambiguous",
      "سهيل القمري: الحدود ستبقى مفتوحة",
      "سهيل القمري: لا تملك الأدوات",
      "سهيل القمري: الحل سياسي لا",
      "unnamed مصدر مطلع: اللجنة ستجتمع الأسبوع",
      "ربيع الوردي: نحن أمام فرصة",
      "ربيع الوردي: الوقت ليس في",
      "فادي الزهر: سنرى من يلتزم",
    ],
    "hostile-markup.txt": ["سعيد المصري: [12:75] ليست لحظة،", "سعيد المصري: — وهذه شرطة"],
    "latin-speaker.txt": ["John Smith: الآلة تكتب الخبر،", "John Smith: الصحفي يعرف، وهذا"],
  };

  test("every article of the corpus has its expectation", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))("%s", (name, lines) => {
    expect(summaries(name)).toEqual(lines);
  });
});

test("a text says that somebody is a guest, or that they spoke elsewhere, or neither", () => {
  const standings = (name: string) => read(name).people.map((person) => [person.name, person.standing]);
  expect(standings("guests-said.txt")).toEqual([
    ["منال قاسم", "guest"],
    ["رامز عيسى", "elsewhere"],
  ]);
  expect(standings("interview.txt")).toEqual([
    ["إلياس منير", null],
    ["نجوى فارس", null],
  ]);
});

test("a line repeated by the page's layout is dropped, and stays as the title", () => {
  const { titles, blocks } = read("one-line-each.txt");
  expect(titles).toEqual([{ text: "سوق الجمعة يعود إلى الميدان", from: "repeated" }]);
  expect(blocks.some((block) => block.kind !== "quote" && block.text.includes("يعود إلى الميدان"))).toBe(
    false,
  );
});

describe("the drafts of each article", () => {
  test.each(readdirSync(FOLDER))("%s", async (name) => {
    const topics = [{ id: "water" as TopicId, name: "المياه" }];
    const { episode, people } = draftArticle(read(name), {
      people: [],
      topics,
      language: "ar",
      origin: name,
      date: "2024-02-13" as Day,
      dateFrom: "typed",
      source: null,
      slug: null,
    });
    const files = [
      `=== ${episode.slug}.md\n${writeEpisodeDraft(episode, "ar")}`,
      ...people.map((person) => `=== people/${person.id}.md\n${writePersonDraft(person, "ar")}`),
    ];
    await expect(files.join("\n")).toMatchFileSnapshot(`../golden/import/${name}.golden`);
  });
});
