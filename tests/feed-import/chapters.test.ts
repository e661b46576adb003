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
