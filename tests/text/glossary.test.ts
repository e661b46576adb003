// docs/glossary.md: one word for one thing, held over every catalogue, the Arabic guides and the Arabic schemas.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { feedWords } from "../../scripts/text/words/feeds.ts";
import { formatKeys } from "../../scripts/text/words/format-keys.ts";
import { interfaceWords } from "../../scripts/text/words/interface.ts";
import { searchWords } from "../../scripts/text/words/search.ts";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const WORDS = "scripts/text/words/";

/** What is written, without marks of vowels, signs that are not seen, and the seats of hamza on alef. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\p{Mn}\u200e\u200f\u2066-\u2069ـ]/gu, "")
    .replace(/[أإآ]/g, "ا")
    .replace(/\s+/g, " ");

/** A term as it may stand in a sentence: after the letters that are written onto a word. Definite where it is given so. */
function pattern(term: string): RegExp {
  const [first = "", ...rest] = plain(term).split(" ");
  const stem = first.startsWith("ال")
    ? `(?:[وف]?[بك]?ال|[وف]?لل)${first.slice(2)}`
    : `[وف]?[بكل]?(?:ال|لل)?${first}`;
  return new RegExp(`(?<!\\p{L})${[stem, ...rest].join(" ")}(?!\\p{L})`, "u");
}

const rows = read("docs/glossary.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| English"))
  .map((line) => line.split("|").map((cell) => cell.trim()));
const forbidden = rows.flatMap(([, , , where = "", not = ""]) =>
  not.split("،").map((term) => ({ term: term.trim(), found: pattern(term.trim()), where })),
);
/** The catalogues that visitors read; all others, the guides and the schemas are for editors. */
const SITE = new Set(["feed.css", "print.css", "cards.ts", "feeds.ts", "interface.ts", "search.ts"]);
const isHeld = (where: string, file: string) =>
  where === "everywhere" || (where === "site") === SITE.has(file);

function sentences(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return sentences(words("", ""));
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(sentences);
}

/** Everything that is said in Arabic, with where. Code in a guide is what a file holds, and no sentence. */
async function said(): Promise<readonly (readonly [where: string, sentence: string])[]> {
  const catalogues = await Promise.all(
    readdirSync(new URL(WORDS, ROOT)).map(async (file) => {
      const subject: Record<string, unknown> = await import(new URL(`${WORDS}${file}`, ROOT).href);
      const words = Object.values(subject).flatMap((words) =>
        typeof words === "function" ? [words("ar")] : [],
      );
      return [file, sentences(words)] as const;
    }),
  );
  const guides = readdirSync(new URL("docs/", ROOT))
    .filter((file) => file.endsWith(".ar.md"))
    .map(
      (file) =>
        [
          file,
          read(`docs/${file}`)
            .replace(/^ {4}.*$|`[^`]*`/gm, "")
            .split(/[.\n|]/),
        ] as const,
    );
  const schemas = readdirSync(new URL("docs/schema/ar/", ROOT)).map((file) => {
    const texts: string[] = [];
    JSON.parse(read(`docs/schema/ar/${file}`), (key, value) => {
      if ((key === "description" || key === "title") && typeof value === "string") texts.push(value);
      return value;
    });
    return [file, texts] as const;
  });
  // What a style sheet says: of a feed opened in a browser, of a time on paper.
  const styles = ["feed.css", "print.css"].map(
    (file) =>
      [
        file,
        [...read(`templates/styles/${file}`).matchAll(/content: "(.*?)"/g)].map(([, text = ""]) => text),
      ] as const,
  );
  return [
    ...catalogues,
    ...styles,
    ...guides,
    ...schemas,
    ["format keys", sentences(formatKeys)] as const,
  ].flatMap(([where, texts]) => texts.map((text) => [where, text] as const));
}

test("no word that the glossary gave up is said anywhere", async () => {
  const all = await said();
  expect(all.length).toBeGreaterThan(1500);
  expect(
    all.flatMap(([where, sentence]) =>
      forbidden
        .filter((one) => isHeld(one.where, where) && one.found.test(plain(sentence)))
        .map(({ term }) => `${where}: ${term}: ${sentence}`),
    ),
  ).toEqual([]);
});

test.each([
  ["هذه خُلاصة الحلقة", "خلاصة"],
  ["وبالخلاصات", "خلاصات"],
  ["ولا تقبل الأدلّة هذا", "الأدلة"],
  ["سطر بلا رمزٍ زمني", "رمز زمني"],
  ["كأقوال الضيف", "أقوال"],
])("“%s” is found to say %s", (sentence, term) => {
  expect(forbidden.filter(({ found }) => found.test(plain(sentence))).map(({ term }) => term)).toContain(
    term,
  );
});

test.each(["يقول الضيف إن هذا معقول", "أدلة البودكاست تقبله", "المواصفة", "متابعة", "ملازم أول"])(
  "“%s” says nothing that was given up",
  (sentence) => {
    expect(forbidden.filter(({ found }) => found.test(plain(sentence)))).toEqual([]);
  },
);

test("what is called the same in English is called the same in Arabic, on pages, in search and in feeds", () => {
  const arabicOf = new Map<string, Set<string>>();
  for (const words of [interfaceWords, searchWords, feedWords]) {
    const ar: Readonly<Record<string, unknown>> = words("ar");
    for (const [key, english] of Object.entries(words("en"))) {
      const arabic = ar[key];
      if (typeof english !== "string" || typeof arabic !== "string") continue;
      arabicOf.set(english, new Set([...(arabicOf.get(english) ?? []), arabic.replace(/^ال/, "")]));
    }
  }
  expect(arabicOf.size).toBeGreaterThan(150);
  expect([...arabicOf].filter(([, names]) => names.size > 1)).toEqual([]);
});
