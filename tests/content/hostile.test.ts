import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEpisode } from "../../scripts/content/parse-episode.ts";
import { parsePerson } from "../../scripts/content/parse-person.ts";
import { parseShow } from "../../scripts/content/parse-show.ts";
import { parseTopics } from "../../scripts/content/parse-topics.ts";
import type { Problem } from "../../scripts/domain/problem.ts";
import { describeProblem } from "../../scripts/text/problems.ts";
import type { ProblemSentence } from "../../scripts/text/words/problem-words.ts";
import { type ProblemCode, problemWords } from "../../scripts/text/words/problems.ts";
import { episode } from "./support/folder.ts";

/** Pieces that mean something here, in any order, and what nobody would type. */
const pieces = fc.oneof(
  fc.constantFrom(
    ..."---|\n|> |— |– |- |# |## |[|]|(|)|{|}|:|: |,|\"|'|`|*|_|!|<|>|&|&amp;|\\|\t|\r\n|\r|\u0000|\u202E|\u2067|\uFEFF|\uD800|\u0301".split(
      "|",
    ),
  ),
  fc.constantFrom(
    "title",
    "date",
    "guests",
    "sources",
    "2024-02-13",
    "ليلى المختلقة",
    "[02:40]",
    "[1:75:00]",
    "[٠٢:٠٣–٠٢:١٧]",
  ),
  fc.constantFrom(
    "media/a.mp4",
    "![صورة](media/a.jpg)",
    "[نص](https://a.example/)",
    "{{ x }}",
    "<script>",
    "&a *a",
    "!!js/function",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const mess = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  mess,
  mess.map((body) => episode("", body)),
  mess.map((keys) => episode(keys)),
  fc.string({ unit: "binary", maxLength: 400 }),
);

const readers: readonly (readonly [string, (text: string) => readonly Problem[]])[] = [
  ["an episode", (text) => parseEpisode("episodes/2024-02-13-test.md", text).problems],
  ["a person", (text) => parsePerson("episodes/people/layla.md", text).problems],
  ["the settings", (text) => parseShow("episodes/show.yml", text).problems],
  ["the topics", (text) => parseTopics("episodes/topics.yml", text).problems],
];

function namesIn({ subject, found, write }: ProblemSentence): readonly string[] {
  return [...`${subject} ${found} ${write}`.matchAll(/\{(\w+)(?:\|spoken)?\}/g)].map(([, name = ""]) => name);
}

describe.each(readers)("any text at all in the place of %s", (_name, read) => {
  test("is read, with problems that stand in the file and can be said", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const problem of read(text)) {
          const { line, column } = problem.place;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          const sentence: ProblemSentence = problemWords("en")[problem.code as ProblemCode];
          for (const name of namesIn(sentence)) expect(problem.values).toHaveProperty(name);
          for (const language of ["ar", "en"] as const) {
            const said = Object.values(describeProblem(problem, language)).join(" ");
            expect(said).not.toMatch(/\p{Cc}/u);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("is read the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 50 },
    );
  });
});

test("nothing in a record's markup is an editor's own tag, handler or script", () => {
  fc.assert(
    fc.property(mess, (body) => {
      const { record } = parseEpisode("episodes/2024-02-13-test.md", episode("", body));
      for (const block of record?.blocks ?? []) {
        if (block.kind !== "prose") continue;
        const html = block.prose.map((part) => (part.kind === "html" ? part.html : "")).join("");
        expect(
          html.replace(
            /<\/?(?:p|em|strong|s|a|ul|ol|li|blockquote|pre|code|h3|h4|h5|h6|hr|br|table|thead|tbody|tr|th|td)(?: (?:href|title|start)="[^"<>]*")*>/g,
            "",
          ),
        ).not.toMatch(/[<>]/);
        expect(html).not.toMatch(/href="(?!https?:|mailto:)/);
      }
    }),
    { numRuns: 1000 },
  );
});

describe("a file made to be read for ever is read in its size's time", () => {
  const many = (piece: string, count = 400_000): string =>
    episode("", piece.repeat(Math.floor(count / piece.length)));
  test.each([
    ["opening brackets", many("[")],
    ["closing brackets", many("]")],
    ["links that never close", many("[a](")],
    ["pictures that never close", many("![")],
    ["emphasis", many("*a **b ")],
    ["backticks", episode("", Array.from({ length: 800 }, (_, n) => "`".repeat(n + 1)).join(" "))],
    ["quotes in quotes", many(">")],
    ["lists in lists", many("- ")],
    [
      "lists ever deeper",
      episode("", Array.from({ length: 800 }, (_, n) => `${" ".repeat(2 * n)}- a`).join("\n")),
    ],
    ["quotes with names", many("> a\n>\n> — ليلى [1:00]\n\n")],
    ["quotes in lists", many("- > a\n  >\n  > — ليلى\n")],
    ["time codes", many("[1:00] ")],
    ["wrong time codes", many("[1:75] ")],
    ["pictures", many("![a](media/b.jpg) ")],
    ["tables", episode("", `${"|a".repeat(2000)}\n${"|-".repeat(2000)}\n${"|b\n".repeat(5000)}`)],
    ["headings", many("## a [1:00]\n\n")],
    ["names that are nearly times", many("> a\n>\n> — 1:", 300)],
    ["combining marks", many("\u0301")],
    ["control characters", many("\u0001")],
    ["keys", `---\n${Array.from({ length: 9000 }, (_, n) => `k${n}: 1`).join("\n")}\n---\n`],
    ["keys in keys", `---\na: ${"{a: ".repeat(20_000)}\n---\n`],
    ["lists in front matter", `---\n${"- ".repeat(40_000)}\n---\n`],
    ["anchors", `---\n${"a: &a b\n".repeat(12_000)}---\n`],
    [
      "an alias bomb",
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi".replace(/./g, (key, at: number) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]\n`)}---\n`,
    ],
    ["empty lines", episode("", "\n".repeat(1_000_000))],
  ])(
    "%s",
    (_name, text) => {
      const { problems } = parseEpisode("episodes/2024-02-13-test.md", text);
      expect(problems.length).toBeLessThan(400);
    },
    60_000,
  );
});

test("a file with hundreds of faults tells the first hundred, and counts the rest", () => {
  const { problems } = parseEpisode("episodes/2024-02-13-test.md", episode("", "[1:75:00] ".repeat(130)));
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)).toMatchObject({ code: "file.more", values: { count: "30" } });
});
