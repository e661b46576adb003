// Components by themselves: they print what they are given, escape it, and refuse what is missing.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type RenderTemplate, templateRenderer } from "../../scripts/eleventy/views/nunjucks.ts";
import { interfaceWords } from "../../scripts/text/words/interface.ts";
import { PROJECT } from "../support/write-site.ts";

const words = interfaceWords("ar");
const folder = mkdtempSync(join(tmpdir(), "macros-"));
const render: RenderTemplate = templateRenderer(folder, join(PROJECT, "templates"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One call of a macro. */
function call(component: string, macro: string, params: readonly unknown[]): string {
  const names = params.map((_, index) => `p${index}`);
  const file = `${component}-${macro}-${params.length}.njk`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, file),
    `{% from "components/${component}/${component}.njk" import ${macro} %}{{ ${macro}(${names.join(", ")}) }}`,
  );
  return render(file, Object.fromEntries(params.map((param, index) => [`p${index}`, param])));
}

const speaker = { id: "layla", name: "ليلى", initials: "ل", photo: "", tone: 2, href: "/guests/layla/" };
const time = {
  href: "/media/a.mp4#t=1,2",
  start: "1",
  end: "2",
  clock: "00:01",
  page: "/e/?q=q1",
  sound: "/media/a.mp3",
  isSound: false,
};
const quote = {
  id: "q1",
  number: 1,
  html: "قول",
  text: "قول",
  size: 1,
  tongue: "",
  speaker,
  role: "باحثة",
  time,
  listen: "استماع",
  standing: { kind: "verbatim", words: "مطابق", href: "/e/#corrections-title" },
  reading: "",
  href: "/quotes/e/q1/",
  inPlace: "/e/?q=q1",
  beginning: "قول",
  first: "قول",
  card: "/cards/q1.png",
  episode: { title: "الحلقة", tongue: "", href: "/e/", day: { iso: "2024-02-13", shown: "13 فبراير 2024" } },
};
const person = { ...speaker, latin: "Layla", role: "", bioBegins: "", others: [] };
const thread = {
  length: 1000,
  duration: 10,
  clock: "00:10",
  segments: [],
  marks: [{ id: "q1", x: 1, width: 5, reach: 0, reachWidth: 74, tone: 1, name: "ليلى", time }],
};

const pagination = {
  label: "2",
  newer: "/a/",
  older: "",
  numbers: [
    { number: "1", href: "/a/", isCurrent: true },
    { number: "", href: "", isCurrent: false },
  ],
};
const filter = {
  label: "سنة",
  anchor: "by-year",
  href: "",
  chosen: "2024",
  isMany: false,
  links: [{ name: "2024", href: "/y/", isCurrent: true, count: "3" }],
  more: { name: "الكل", href: "/all/" },
};

/** Component, macro, params, and what must be in its output. */
const EXAMPLES: readonly (readonly [string, string, readonly unknown[], string])[] = [
  ["face", "face", [speaker, "small"], 'data-tone="2" aria-hidden="true">ل</span>'],
  [
    "face",
    "face",
    [{ ...speaker, photo: "/p.jpg" }, "large"],
    '<img class="face face--large" data-tone="2" src="/p.jpg" alt=""',
  ],
  [
    "listen",
    "listen",
    [time, "استماع", "q1", "أول الكلمات"],
    'href="/media/a.mp4#t=1,2" data-start="1" data-end="2" data-plays="q1"',
  ],
  [
    "heard",
    "heardList",
    [[{ speaker, words: "قول", listen: { ...time, id: "q1" }, reading: "" }], words],
    'data-start="1" data-end="2" data-plays="q1"><span class="unseen">ليلى: </span><q>قول</q>',
  ],
  [
    "heard",
    "heardList",
    [[{ speaker, words: "قول", listen: false, reading: "قراءة آلية" }], words],
    '<q class="heard__words">قول</q>',
  ],
  ["bar", "playBar", [words], 'data-skip="-15"'],
  ["verified", "standing", [{ kind: "verbatim", words: "نعم", href: "" }, words, "قول"], words.verifiedMeans],
  [
    "verified",
    "standing",
    [{ kind: "corrected", words: "صُحّح", href: "/e/#c" }, words, "قول"],
    'href="/e/#c"',
  ],
  ["quote", "quoteBlock", [quote, words, "hero", "none"], 'id="q1"'],
  ["quote", "quoteBlock", [quote, words, "plain", "episode"], '<a href="/e/?q=q1">الحلقة</a>'],
  ["quote", "quoteBlock", [{ ...quote, time: false }, words, "plain", "none"], 'data-quote="q1"'],
  ["quote", "quoteRow", [quote, words, "episode"], '<a href="/e/?q=q1">الحلقة</a>'],
  ["quote", "quoteRow", [quote, words, "own"], 'data-sound="/media/a.mp3"'],
  [
    "quote",
    "quoteRow",
    [{ ...quote, time: { ...time, isSound: true } }, words, "own"],
    'data-plays="q1"><span',
  ],
  ["notice", "notice", ["تنويه", "نص"], 'role="note"'],
  ["person", "personCard", [person, words], 'lang="en" dir="ltr">Layla'],
  ["thread", "threadStrip", [thread, words], "<title>ليلى</title>"],
  ["pagination", "paginationNav", [pagination, words], 'rel="prev" href="/a/"'],
  ["pagination", "paginationNav", [pagination, words], '<a href="/a/" aria-current="page">1</a>'],
  ["filters", "filterNav", [[filter], words], 'aria-current="page"'],
  ["filters", "filterNav", [[filter], words], "سنة: </span><b>2024</b>"],
  ["filters", "filterNav", [[{ ...filter, isMany: true }], words], "data-narrows"],
  [
    "filters",
    "filterNav",
    [[{ label: "سنة", chosen: "2024", href: "/y/#by-year" }], words],
    '<a class="filters__way" href="/y/#by-year"><span class="filters__label">سنة: </span><b>2024</b></a>',
  ],
  ["chapters", "chapterList", [[{ title: "فصل", tongue: "", clock: "00:01", time }]], 'data-start="1"'],
  ["chapters", "chapterList", [[{ title: "فصل", tongue: "", clock: "00:01", time: false }]], "<p><bdi"],
];

describe("a component", () => {
  test.each(EXAMPLES)("%s: %s prints its example", (component, macro, params, expected) => {
    expect(call(component, macro, params)).toContain(expected);
  });

  test.each(EXAMPLES)("%s: %s escapes every text", (component, macro, params) => {
    const html = call(component, macro, hostile(params) as readonly unknown[]);
    expect(html).not.toContain("<b>x</b>");
    expect(html).not.toMatch(/"onclick="/);
  });

  test.each(
    EXAMPLES.filter(([, , params]) => params.some((param) => typeof param === "object" && param !== words)),
  )("%s: %s refuses params that lack what it prints", (component, macro, params) => {
    const bare = params.map((param) =>
      param !== null && typeof param === "object" && param !== words ? bared(param) : param,
    );
    expect(() => call(component, macro, bare)).toThrow(/undefined/);
  });
});

/** Every text of a value followed by markup. */
function hostile(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : `${value}"onclick="<b>x</b>`;
  if (Array.isArray(value)) return value.map(hostile);
  if (value === words || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner)]));
}

/** The value with nothing in it but the tests that its template makes. */
function bared(value: object): object {
  if (Array.isArray(value)) return value.map((item) => bared(item as object));
  return {};
}
