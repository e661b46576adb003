import { describe, expect, test } from "vitest";
import { parseChaptersJson, settleChapters, takeChapterLines } from "../../scripts/feed-import/chapters.ts";
import { plainNotes } from "../../scripts/feed-import/note-blocks.ts";
import { readNotes } from "../../scripts/feed-import/notes.ts";

function taken(notes: string) {
  const { blocks, chapters } = takeChapterLines(readNotes(notes, null));
  return { rest: plainNotes(blocks), chapters: chapters.map(({ start, title }) => `${start} ${title}`) };
}

describe("lines of the notes are chapters", () => {
  test.each([
    ["in a paragraph", "<p>00:00 أ<br>01:10 ب<br>1:02:05 ج</p>"],
    ["in a list, in brackets", "<ul><li>(00:00) أ</li><li>[01:10] – ب</li><li>01:02:05: ج</li></ul>"],
    ["in plain text", "00:00 أ\n01:10 - ب\n1:02:05 | ج"],
    ["under a line that announces them", "<p>في الحلقة:<br>00:00 أ<br>01:10 ب<br>1:02:05 ج</p>"],
    ["under a heading, which goes with them", "<h3>الفصول</h3><p>00:00 أ<br>01:10 ب<br>1:02:05 ج</p>"],
    ["with their ends", "<p>00:00-01:10 أ<br>01:10 – 1:02:05 ب<br>1:02:05-1:03:00 ج</p>"],
    ["to the millisecond", "<p>00:00:00.000 أ<br>00:01:10.000 ب<br>01:02:05.000 ج</p>"],
    ["in Arabic digits, with dots before", "<p>• ٠٠:٠٠ أ<br>• ٠١:١٠ ب<br>• ١:٠٢:٠٥ ج</p>"],
    ["behind signs of any kind, with a tatweel", "<p>▶ ٠٠:٠٠ ـ أ</p><p>⏱️ 01:10 ~ ب</p><p>→ 1:02:05 > ج</p>"],
    ["numbered", "1. [00:00] أ\n2. [01:10] ب\n3) 1:02:05 ج"],
    ["a paragraph each", "<p>00:00 أ</p><p>01:10 ب</p><p>1:02:05 ج</p>"],
    ["behind arrows", "<p>00:00 ⟵ أ<br>01:10 ➜ ب<br>1:02:05 ← ج</p>"],
    ["all in one line", "0:00 أ | 1:10 ب | 1:02:05 ج"],
    ["all in one line, in brackets", "<p>[0:00:00] أ [0:01:10] ب [1:02:05] ج</p>"],
    ["behind their word", "الدقيقة 0:00 أ\nالدقيقة ١:١٠ ب\nالدقيقة 1:02:05 ج"],
    ["as terms", "<dl><dt>00:00</dt><dd>أ</dd><dt>01:10</dt><dd>ب</dd><dt>1:02:05</dt><dd>ج</dd></dl>"],
    ["numbered, before their times", "<p>1. أ (00:00)<br>2. ب (01:10)<br>٣) ج (1:02:05)</p>"],
    [
      "whose times lead to a player",
      '<p><a href="/x?t=0">00:00</a> أ<br><a href="/x?t=70">01:10</a> ب<br><a href="/x?t=9">1:02:05</a> ج</p>',
    ],
    ["with strokes", "00'00\" أ\n01'10\" ب\n62'05\" ج"],
    ["with letters", "0m أ\n1m10s ب\n1h02m05s ج"],
    ["with points", "00.00 أ\n01.10 ب\n1.02.05 ج"],
    ["under a strong line", "<p><b>الفصول</b></p><p>00:00 أ<br>01:10 ب<br>1:02:05 ج</p>"],
  ])("%s", (_title, notes) => {
    expect(taken(notes)).toEqual({ rest: "", chapters: ["0 أ", "70 ب", "3725 ج"] });
  });

  test("and where they lead stays with them", () => {
    const notes = '<p>00:00 أ</p><p>01:10 مع <a href="https://a.example/b">الضيفة</a></p><p>02:00 ج</p>';
    expect(takeChapterLines(readNotes(notes, null)).chapters[1]).toEqual({
      start: 70,
      title: "مع الضيفة",
      links: [{ text: "الضيفة", url: "https://a.example/b" }],
    });
  });

  test("and hours of the day, prices and one time in a sentence are none", () => {
    for (const notes of [
      "بُثّت الساعة 18:00 ثم 20:00 و22:30 وانتهت 23:15.",
      "00.50 دينار\n00.20 دينار\n00.10 دينار",
    ])
      expect(taken(notes).chapters).toEqual([]);
  });

  test.each([
    ["below other lines of their paragraph", "وصف الحلقة\n0:00 أ\n1:10 ب\n2:00 ج", "وصف الحلقة"],
    [
      "above and below them",
      "<p>قبل<br>0:00 أ<br>1:10 ب<br>2:00 ج<br>بعد<br>0:30 وحدها</p>",
      "قبل\n\nبعد\n0:30 وحدها",
    ],
    ["under a line that announces them", "<p>قبل<br>الفصول:<br>0:00 أ<br>1:10 ب<br>2:00 ج</p>", "قبل"],
    ["under a heading, above other lines", "<h3>الفصول</h3><p>0:00 أ<br>1:10 ب<br>2:00 ج<br>بعد</p>", "بعد"],
  ])("and they may stand %s", (_where, notes, rest) => {
    expect(taken(notes)).toEqual({ rest, chapters: ["0 أ", "70 ب", "120 ج"] });
  });

  test("and two times among a paragraph's lines are none", () => {
    expect(taken("وصف\n0:00 أ\n1:10 ب\nبعد").chapters).toEqual([]);
    expect(taken("وصف\n5:00 أ\n6:10 ب\n7:00 ج\nبعد").chapters).toEqual([]);
  });

  test("and the words around them stay", () => {
    expect(taken("<p>قبل.</p><p>00:00 أ<br>01:10 ب<br>02:00 ج</p><p>بعد.</p>").rest).toBe("قبل.\n\nبعد.");
  });

  test.each([
    ["when there are two", "00:00 أ\n01:10 ب"],
    ["when they go back", "00:00 أ\n02:10 ب\n01:00 ج"],
    ["when they begin late", "05:00 أ\n06:10 ب\n07:00 ج"],
    ["when words stand between", "00:00 أ\nكلام\n01:10 ب\n02:00 ج"],
    ["when they have no titles", "00:00\n01:10\n02:00"],
  ])("not %s", (_title, notes) => {
    expect(taken(notes)).toEqual({ rest: notes, chapters: [] });
  });
});

describe("a chapters file", () => {
  test("gives the chapters its author shows", () => {
    const chapters = [
      { startTime: 0, title: "أ" },
      { startTime: 61.5, title: "ب\u202E", img: "x" },
      { startTime: 70, title: "خفي", toc: false },
      { startTime: "80", title: "نص", url: "https://a.example/x" },
      { startTime: "00:02:10", title: "ساعة" },
      { startTime: "later", title: "لا وقت" },
      { startTime: -1, title: "قبل" },
      null,
    ];
    expect(parseChaptersJson(JSON.stringify({ version: "1.2.0", chapters }))).toEqual([
      { start: 0, title: "أ" },
      { start: 61.5, title: "ب" },
      { start: 80, title: "نص", links: [{ text: "https://a.example/x", url: "https://a.example/x" }] },
      { start: 130, title: "ساعة" },
    ]);
  });

  test.each(["", "{", "[]", "null", '{"chapters":{}}'])("%j is none", (text) => {
    expect(parseChaptersJson(text)).toBeNull();
  });
});

test("chapters are sorted, each moment once, none after the end", () => {
  const chapters = [
    { start: 100, title: "ج" },
    { start: 0, title: "أ" },
    { start: 0.0004, title: "مكرر" },
    { start: 50, title: "" },
    { start: 200, title: "بعد النهاية" },
  ];
  expect(settleChapters(chapters, 200)).toEqual([
    { start: 0, title: "أ" },
    { start: 100, title: "ج" },
  ]);
  expect(settleChapters(chapters, null)).toHaveLength(3);
});
