// Broken texts: time codes, chapters, quotes, links, pictures.

import { episode } from "../support/folder.ts";
import type { Broken } from "./form.ts";

const E = "2024-02-13-test.md";
const of = (name: string, body: string): Broken => ({ name, files: { [E]: episode("", `${body}\n`) } });
const quote = (attribution: string) => `> كلام قيل.\n>\n> ${attribution}`;

export const brokenTexts: readonly Broken[] = [
  of("minutes-beyond-59", "في [1:75:00] من الحلقة."),
  of("minutes-beyond-59-without-hours", "في [75:00] من الحلقة."),
  of("a-range-with-seconds-beyond-59", "في [02:75–03:80] من الحلقة."),
  of("seconds-beyond-59", "في [٠٢:٧٥] من الحلقة."),
  of("a-range-with-minutes-beyond-59", quote("— ليلى المختلقة [75:00–76:00]")),
  of("a-range-that-ends-before-it-begins", quote("— ليلى المختلقة [02:17–02:03]")),
  of("a-range-with-a-short-end", quote("— ليلى المختلقة [02:03-17]")),
  of("a-time-with-a-comma", "في [02:03,500] من الحلقة."),
  of("a-time-with-one-digit", "في [2:3] من الحلقة."),
  of("a-time-with-frames", "في [00:01:58:12] من الحلقة."),
  of("a-time-in-words-between", quote("— ليلى المختلقة [02:03 إلى 02:17]")),
  of("a-time-that-is-none", "في [1:2:3:4:5] من الحلقة."),
  of("a-chapter-with-minutes-beyond-59", "## فصل [1:75:00]\n\nنص."),
  of("a-chapter-of-the-third-level", "### فصل [01:58]\n\nنص."),
  of("a-chapter-with-its-time-in-front", "## [01:58] فصل\n\nنص."),
  of("a-chapter-with-a-range", "## فصل [01:58–03:00]\n\nنص."),
  of("a-chapter-in-round-brackets", "## فصل (01:58)\n\nنص."),
  of(
    "chapters-without-both-brackets",
    "## ثان [٠١:٠٢\n\nنص.\n\n## ثالث 03:00\n\nنص.\n\n## عام 2003\n\nنص.\n\n## نص \\[12:30]\n\nنص.\n\n## نص 12:75\n\nنص.",
  ),
  of("a-chapter-without-a-title", "## [01:58]\n\nنص."),
  of("chapters-out-of-order", "## ثان [03:00]\n\nنص.\n\n## أول [01:00]\n\nنص."),
  of("chapters-at-one-time", "## أول [01:00]\n\nنص.\n\n## ثان [01:00]\n\nنص."),
  of("a-first-level-heading", "# عنوان آخر\n\nنص."),
  of("a-name-nobody-has", quote("— ليلى المختلفة")),
  of("a-name-far-from-all", quote("— زيد عمرو")),
  of("a-dash-without-a-name", quote("— [02:03]")),
  of("a-name-without-words", "> — ليلى المختلقة [02:03]"),
  of("a-time-in-round-brackets", quote("— ليلى المختلقة (02:03)")),
  of("a-time-without-brackets", quote("— ليلى المختلقة 02:03")),
  of("a-time-with-a-dot", quote("— ليلى المختلقة [٢.٣٠]")),
  of("a-time-before-the-name", quote("— [02:03] ليلى المختلقة")),
  of("a-time-inside-the-words", "> كلام قيل [02:03].\n>\n> — ليلى المختلقة"),
  of("a-name-as-a-list", "> كلام قيل.\n>\n> - ليلى المختلقة"),
  of(
    "a-name-without-a-dash",
    "> كلام قيل.\n>\n> ليلى المختلقة [02:03]\n\nنص.\n\n> كلام آخر.\n>\n> ليلى بلا اسم",
  ),
  of(
    "a-name-on-the-line-of-the-words",
    "> كلام قيل. — ليلى المختلقة\n\nنص.\n\n> كلام قيل\n> سالم المتخيل\n\nنص.\n\n> ليلى المختلقة",
  ),
  of("a-name-below-the-quote", "> كلام قيل.\n\n— ليلى المختلقة [02:03]"),
  of("a-quote-in-a-list", "- نقطة\n\n  > كلام قيل.\n  >\n  > — ليلى المختلقة"),
  of("quotes-in-quotes-in-quotes", `${">".repeat(40)} كلام`),
  of("a-picture-without-words", "![](media/a.jpg)"),
  of("a-picture-elsewhere", "![صورة](https://elsewhere.example/a.jpg)"),
  of("a-picture-outside", "![صورة](../../secret.jpg)"),
  of("a-link-to-a-file", "انظر [الحلقة](2024-02-14-other.md)."),
  of("a-link-to-an-episode-misspelt", "انظر [الحلقة](episode:2024-02-13-tset)."),
  of("a-link-to-nobody", "انظر [ضيفنا](people/zayd-amr.md) و[الصفحة](صفحة/أخرى) و[الحلقة](episode:xyz)."),
  of("an-address-that-is-no-link", "انظر https://agency.example/report، ثم `https://code.example/`."),
  of("a-footnote", "كلام له مصدر[^1].\n\n[^1]: تقرير الوكالة."),
  of("html-in-the-text", "نص <b>عريض</b> في السطر."),
  of(
    "what-a-word-processor-leaves",
    "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->\nنص<o:p></o:p> هنا <!-- ملاحظة -->.\n\n<p class=MsoNormal dir=RTL>نص</p> <mark>ثم</mark>",
  ),
  of("two-names-below-one-quote", quote("— ليلى المختلقة وسالم المتخيل")),
  of("a-chapter-with-a-dot-in-its-time", "## فصل [12.30]\n\nنص."),
  of("chapters-with-a-comma-and-turned-brackets", "## فصل [00،36]\n\nنص.\n\n## آخر ]01:36[\n\nنص."),
  of("a-link-that-runs", "انظر [هنا](javascript:alert\\(1\\)) و[هنا](data:text/html,x)."),
  of("a-link-definition", "انظر [المصدر][1].\n\n[1]: https://agency.example/"),
];
