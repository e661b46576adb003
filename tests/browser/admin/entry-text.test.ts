import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formOf } from "../../../scripts/admin/forms.ts";
import { readEntry, writeEntry } from "../../../scripts/browser/admin/entry-text.ts";
import { keptLines } from "../../../scripts/browser/admin/kept-lines.ts";
import type { EntryForm } from "../../../scripts/domain/entry-form.ts";
import { SCHEMAS } from "../../../scripts/schema/json-schemas.ts";

const SAMPLE = join(import.meta.dirname, "../../sites/sample/episodes");
const EPISODE = formOf(SCHEMAS.episode);
const PERSON = formOf(SCHEMAS.person);
const SHOW = formOf(SCHEMAS.show);
const TOPICS: EntryForm = { kind: "map", keys: { topics: formOf(SCHEMAS.topics) }, short: null };
const all = (folder: string, form: EntryForm) =>
  readdirSync(join(SAMPLE, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && (folder !== "" || !name.startsWith("people")))
    .map((name) => ({ name, form, text: readFileSync(join(SAMPLE, folder, name), "utf8") }));
const FILES = [...all("", EPISODE), ...all("people", PERSON)];

describe("a file that nobody changed", () => {
  test.each(FILES)("$name is the same, letter for letter", ({ form, text }) => {
    expect(writeEntry(form, readEntry(form, text, null), null)).toBe(text);
  });

  test("show.yml and topics.yml too, notes and all", () => {
    const [show, topics] = ["show.yml", "topics.yml"].map((name) => readFileSync(join(SAMPLE, name), "utf8"));
    expect(writeEntry(SHOW, readEntry(SHOW, show ?? "", null), null)).toBe(show);
    expect(writeEntry(TOPICS, readEntry(TOPICS, topics ?? "", "topics"), "topics")).toBe(topics);
  });
});

const TEXT = `---
title: "عنوان: أول"   # ملاحظة
date: 2024-01-09
summary: >-
  سطر أول
  وسطر ثان.
guests:
  - layla
  - { person: salim, role: كاتب }
poster: media/a.jpg
transcript: { en: media/a.en.srt, ar: { by: people } }
later: لا تعرفه الصفحة
---

نص.
`;
const edited = (change: Readonly<Record<string, unknown>>) =>
  writeEntry(EPISODE, { ...readEntry(EPISODE, TEXT, null), ...change }, null);

describe("an edit", () => {
  test("changes its own lines only", () => {
    expect(edited({ title: "عنوان ثان" })).toBe(
      TEXT.replace('"عنوان: أول"   # ملاحظة', "عنوان ثان   # ملاحظة"),
    );
    expect(edited({ summary: "سطر واحد." })).toBe(
      TEXT.replace("summary: >-\n  سطر أول\n  وسطر ثان.\n", "summary: سطر واحد.\n"),
    );
    expect(edited({ poster: "/media/b.jpg" })).toBe(TEXT.replace("a.jpg", "b.jpg"));
    expect(edited({ body: "كلام آخر." })).toBe(TEXT.replace("نص.", "كلام آخر."));
  });

  test("takes a key away with its line, and writes a new one at the end", () => {
    expect(edited({ poster: "" })).toBe(TEXT.replace("poster: media/a.jpg\n", ""));
    expect(edited({ number: 7 })).toBe(TEXT.replace("---\n\nنص", "number: 7\n---\n\nنص"));
  });

  test("shows every form as rows, and writes the shortest one", () => {
    expect(readEntry(EPISODE, TEXT, null)).toMatchObject({
      guests: [{ person: "layla" }, { person: "salim", role: "كاتب" }],
      poster: "/media/a.jpg",
      transcript: [
        { id: "en", file: "/media/a.en.srt" },
        { id: "ar", by: "people" },
      ],
    });
    expect(edited({ guests: [{ person: "layla", role: "" }] })).toContain("guests:\n  - layla\nposter");
    expect(edited({ transcript: [{ id: "ar", file: "/media/a.ar.vtt", by: "" }] })).toContain(
      "transcript:\n  ar: media/a.ar.vtt\n",
    );
  });

  test("a box that nobody ticked says nothing, one that was there does", () => {
    expect(edited({ draft: false, explicit: false })).toBe(TEXT);
    const drafted = TEXT.replace("later:", "draft: true\nlater:");
    expect(writeEntry(EPISODE, { ...readEntry(EPISODE, drafted, null), draft: false }, null)).toBe(
      drafted.replace("draft: true", "draft: false"),
    );
  });

  test("whatever is typed is read back as it was typed", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        (title) => {
          const written = edited({ title });
          expect(readEntry(EPISODE, written, null)).toMatchObject({ title, date: "2024-01-09" });
          expect(readEntry(EPISODE, written, null)).toHaveProperty("later", "لا تعرفه الصفحة");
        },
      ),
    );
  });
});

test("lines that the manager's editor wrote its own way stay as they were typed, beside one that was added", () => {
  const typed = "قال *كلمة* و\\[00:20] نص.\n\n- بند\n   - بند داخلي\n\n| أ | ب |\n| --- | ---: |\n| 1 | 2 |";
  const written = typed
    .replace("*كلمة*", "_كلمة_")
    .replace("\\[", "[")
    .replace("   - ", "    - ")
    .replace("---:", "---")
    .replace("| 1 | 2 |", "| 1 | 2 |\n\nسطر **جديد**");
  expect(keptLines(typed, written)).toBe(`${typed}\n\nسطر **جديد**`);
});

test("a new file has what was filled in, and nothing of the form's own", () => {
  const entry = {
    title: "جديد",
    date: "2024-09-10",
    file_words: "new",
    guests: [],
    draft: false,
    body: "نص",
  };
  expect(writeEntry(EPISODE, entry, null)).toBe("---\ntitle: جديد\ndate: 2024-09-10\n---\n\nنص\n");
});
