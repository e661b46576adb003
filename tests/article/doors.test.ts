// The files that desks write in: a document of Word, a page saved whole. What is read of each, and what is not.

import { describe, expect, test } from "vitest";
import { pageFacts } from "../../scripts/article/html-text.ts";
import { openArticle } from "../../scripts/article/open-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";
import { deleted, noted, p, table, wordDocument, wordDocumentWith } from "../support/word-document.ts";

async function read(bytes: Uint8Array) {
  const opened = await openArticle(bytes);
  if (opened.kind === "fault") throw new Error(opened.fault);
  const { titles, blocks, people } = readArticle(opened.text);
  const lines = blocks.map((block) => {
    if (block.kind !== "quote") return `${block.kind === "heading" ? "## " : ""}${block.text}`;
    const name = block.voice.kind === "person" ? people[block.voice.person]?.name : block.voice.kind;
    return `> ${block.texts.join(" ¶ ")} — ${name}`;
  });
  return [...titles.map(({ text }) => `# ${text}`), ...lines];
}

describe("a document of Word", () => {
  test("has its title, headings, smart quotes and runs, and nothing that was deleted", async () => {
    const bytes = wordDocument(
      p("القمح يعود إلى السهل", "a3"),
      p(["عاد ", "القمح", " إلى السهل بعد ثلاث سنوات من ", deleted("الحرب و"), "الجفاف الذي أفرغ القرى."]),
      p("حصاد متأخر", "1"),
      p(["قال المهندس الزراعي ", "حسان الدروبي", ": “البذار جاء متأخراً شهراً & نصف، ولم ننتظر أحداً”."]),
      p("", "a4"),
      p("وأضاف: “الأرض لا تنتظر”."),
    );
    expect(await read(bytes)).toEqual([
      "# القمح يعود إلى السهل",
      "عاد القمح إلى السهل بعد ثلاث سنوات من الجفاف الذي أفرغ القرى.",
      "## حصاد متأخر",
      "قال المهندس الزراعي حسان الدروبي:",
      "> البذار جاء متأخراً شهراً & نصف، ولم ننتظر أحداً — حسان الدروبي",
      "وأضاف:",
      "> الأرض لا تنتظر — حسان الدروبي",
    ]);
  });

  test("reads a table of two columns as what belongs together", async () => {
    const bytes = wordDocument(
      p("ملف الحلقة", "a3"),
      p("هذه معلومات الحلقة كما أعدها فريق البرنامج."),
      table(
        ["المادة", "هدى الكيال أستاذة التربية في مدارس المدينة كلها."],
        ["المدة", "نصف ساعة كاملة بلا فاصل."],
      ),
      p("انتهى."),
    );
    expect(await read(bytes)).toEqual([
      "# ملف الحلقة",
      "هذه معلومات الحلقة كما أعدها فريق البرنامج.",
      "المادة: هدى الكيال أستاذة التربية في مدارس المدينة كلها.",
      "المدة: نصف ساعة كاملة بلا فاصل.",
      "انتهى.",
    ]);
  });

  test("keeps its footnotes, without the arrows of a page", async () => {
    const bytes = wordDocumentWith(
      ["تقرير البلدية، 2025"],
      p("ثمن الماء", "a3"),
      p(["يضيع نصف الماء في الأنابيب القديمة", noted(1), " كل عام."]),
    );
    const text = (await read(bytes)).join("\n");
    expect(text).toMatch(/الأنابيب القديمة.{0,3}\[1\].{0,3} كل عام\./);
    expect(text).toMatch(/تقرير البلدية، 2025$/);
  });

  test("that is damaged, or would fill the memory once unpacked, is refused", async () => {
    const whole = wordDocument(p("نص"));
    expect(await openArticle(whole.slice(0, whole.length - 60))).toMatchObject({ fault: "document" });
    const bomb = Buffer.from(whole);
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf("PK\u0001\u0002", 0, "latin1") + 24);
    expect(await openArticle(bomb)).toMatchObject({ fault: "document" });
  });
});

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>النهر ينحسر | قناة دفاف</title>
<link rel="canonical" href="https://dafaf.example/2025/river"><meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"النهر ينحسر والفلاحون ينتظرون","datePublished":"2025-03-04T18:20:00+03:00"}</script></head>
<body><div id="cookie-banner"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على الموقع. بالاستمرار توافق.</p><button>موافق</button></div>
<header class="site-header"><ul class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/n">أخبار</a></li></ul></header>
<div class="wrapper"><div class="main-col"><h1>النهر ينحسر والفلاحون ينتظرون</h1><ul class="share"><li><a href="#">فيسبوك</a></li></ul>
<figure><img src="x.jpg"><figcaption>حقل عند ضفة النهر (رويترز)</figcaption></figure>
<div class="wysiwyg"><p>تحدث الخبير في شؤون المياه سامر النهري عن انحسار النهر وأثره في الفلاحين خلال الموسم الحالي، وعما بقي من القنوات القديمة.</p>
<p>وقال النهري إن &quot;الماء لم يعد يكفي نصف الأرض، والفلاح يختار أي حقل يسقي وأي حقل يترك&quot;.</p>
<div class="related-inline"><strong>اقرأ أيضا</strong><ul><li><a href="/a">السد الذي لم يكتمل بعد</a></li><li><a href="/b">قرية بلا بئر</a></li></ul></div>
<h2>موسم بلا مطر</h2><p>وأضاف: <q>لا أحد يعرف متى يعود المطر</q>.</p>
<p>ويرى سكان القرية أن الحل في بئر ثانية، غير أن البلدية لم تقرر شيئا حتى الآن.</p></div>
<div class="tags"><a href="/t">النهر</a> <a href="/t">الزراعة</a></div></div>
<div class="sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/1">خبر أول طويل عن شيء آخر</a></li></ul></div></div>
<div class="comments"><h3>التعليقات</h3><div class="comment"><p>أحسنت يا أستاذة، مقال جميل ومفيد جدا، بارك الله فيك.</p></div></div>
<footer><p>جميع الحقوق محفوظة © 2025</p></footer></body></html>`;

describe("a page saved whole", () => {
  test("is its article alone: no menu, sharing, related piece, sidebar, tag, comment or caption", async () => {
    expect(await read(new TextEncoder().encode(PAGE))).toEqual([
      "# النهر ينحسر والفلاحون ينتظرون",
      "تحدث الخبير في شؤون المياه سامر النهري عن انحسار النهر وأثره في الفلاحين خلال الموسم الحالي، وعما بقي من القنوات القديمة.",
      "وقال النهري إن:",
      "> الماء لم يعد يكفي نصف الأرض، والفلاح يختار أي حقل يسقي وأي حقل يترك — سامر النهري",
      "## موسم بلا مطر",
      "وأضاف:",
      "> لا أحد يعرف متى يعود المطر — سامر النهري",
      "ويرى سكان القرية أن الحل في بئر ثانية، غير أن البلدية لم تقرر شيئا حتى الآن.",
    ]);
  });

  test("says where and when it was published", () => {
    expect(pageFacts(PAGE)).toEqual({
      published: "2025-03-04T18:20:00+03:00",
      url: "https://dafaf.example/2025/river",
      isArticle: true,
    });
    expect(pageFacts("<p>قطعة</p>")).toBeNull();
  });

  test("of a programme, with a list of episodes, is no article", () => {
    const list = Array.from({ length: 9 }, (_, n) => `<li><a href="/${n}">حلقة ${n}</a></li>`).join("");
    const page = `<html><head><title>ضفاف</title></head><body><h1>ضفاف</h1><ul>${list}</ul></body></html>`;
    expect(pageFacts(page)?.isArticle).toBe(false);
  });
});
