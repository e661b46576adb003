import { describe, expect, test } from "vitest";
import type { Html } from "../../scripts/domain/names.ts";
import type { BlockRecord, EpisodeRecord } from "../../scripts/domain/record.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { readingChapters, readingQuotes } from "../../scripts/narration/marks.ts";
import { mp4Metadata } from "../../scripts/narration/metadata.ts";
import { plainProse } from "../../scripts/narration/plain-prose.ts";
import { formatReading, readingOf } from "../../scripts/narration/reading.ts";
import { FRAMES_PER_SECOND, slidesOf } from "../../scripts/narration/slides.ts";
import { layTimeline } from "../../scripts/narration/timeline.ts";
import { narrationWords } from "../../scripts/text/words/narration.ts";
import {
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  prose,
  typed,
} from "../support/records.ts";
import { episodesOf } from "../support/show.ts";

const NOW = Date.parse("2030-01-01T00:00:00Z");
const words = narrationWords("ar");
const place = { file: "episodes/2024-02-13-test.md", line: 9, column: 1 };

const told = (text: string): BlockRecord => ({ kind: "prose", prose: prose(text), plain: text, place });
const heading = (text: string): BlockRecord => ({ kind: "heading", level: 2, text, place });
const quote = (name: string, text: string): BlockRecord => ({
  kind: "quote",
  quote: makeQuoteRecord(name, text),
});

const BLOCKS = [
  told("نص التمهيد."),
  quote("ليلى المختلقة", "القول الأول قصير"),
  heading("قسم أول"),
  told("وقال سالم المختلق:"),
  quote("سالم المختلق", "القول الثاني"),
  told("وهذا تمهيد طويل جداً لقول ثالث لا يقال فوق القول نفسه لأنه يزيد على اثنتي عشرة كلمة:"),
  quote("سالم المختلق", "القول الثالث"),
];

/** The reading of an episode with these blocks, and its line of time at two words a second. */
function read(blocks: readonly BlockRecord[] = BLOCKS, over: Partial<EpisodeRecord> = {}, withdrawn = false) {
  const people = [
    makePersonRecord("layla", { withdrawn: withdrawn ? "all" : null }),
    makePersonRecord("salem", {
      name: typed("سالم المختلق"),
      roles: [{ text: "محلل", from: null, to: null, since: null }],
    }),
  ];
  const record = makeProgramme({
    people,
    episodes: [makeEpisodeRecord("2024-02-13-test", { blocks, ...over })],
  });
  const { show } = assembleShow(record, { now: NOW });
  const [episode] = episodesOf(show) ?? [];
  if (!show || !episode) throw new Error("no episode");
  const reading = readingOf(show, episode, words);
  const spoken = reading.passages.map((passage) => {
    const all = passage.text.split(" ");
    const timed = all.map((text, index) => ({ text, start: index / 2, end: (index + 1) / 2 }));
    return { passage, words: timed, duration: all.length / 2 };
  });
  return { reading, timeline: layTimeline(spoken) };
}

describe("what is read aloud", () => {
  test("is the label, the title, then the text in its order, each by its voice", async () => {
    await expect(formatReading(read().reading)).toMatchFileSnapshot("../golden/narration/reading.txt");
  });

  test("begins with the episode's own disclosure when it has one", () => {
    const { reading } = read(BLOCKS, { disclosure: "قراءة تجريبية" });
    expect(reading.passages[0]?.text).toBe("قراءة تجريبية");
  });

  test("leaves out what a withdrawn person said", () => {
    const said = formatReading(read(BLOCKS, {}, true).reading);
    expect(said).not.toContain("القول الأول");
    expect(said).not.toContain("ليلى");
  });

  test("does not say a first heading that only marks the introduction", () => {
    const { reading, timeline } = read([heading(words.opening), ...BLOCKS]);
    expect(reading.passages.map(({ kind }) => kind)[2]).toBe("prose");
    expect(readingChapters(reading, timeline).map(({ title }) => title)).toEqual([words.opening, "قسم أول"]);
  });

  test("has neither markup nor time codes nor pictures in it", () => {
    const html = (text: string) => ({ kind: "html", html: text as Html }) as const;
    const parts = [
      html("<p>كلمة <strong>ال</strong>مهمة &amp; 2 &lt; 3</p><p>عند "),
      { kind: "time", span: { start: seconds(3), end: null }, label: "00:03" } as const,
      html(" ثانية&#33;</p><ul><li>أ</li><li>ب</li></ul>"),
      { kind: "image", path: "media/a.jpg", alt: "صورة" } as const,
    ];
    expect(plainProse(parts)).toBe("كلمة المهمة & 2 < 3 عند ثانية! أ ب");
  });
});

describe("chapters of a reading", () => {
  test("begin at 0, follow on each other, and end with the reading", () => {
    const { reading, timeline } = read();
    const chapters = readingChapters(reading, timeline);
    expect(chapters.map(({ title }) => title)).toEqual([words.opening, "قسم أول"]);
    expect(chapters[0]?.start).toBe(0);
    expect(chapters[0]?.end).toBe(chapters[1]?.start);
    expect(chapters.at(-1)?.end).toBe(timeline.duration);
  });

  test("a text that begins with a heading has no other opening", () => {
    const { reading, timeline } = read([heading("قسم أول"), told("نص.")]);
    expect(readingChapters(reading, timeline)).toEqual([
      { title: "قسم أول", start: 0, end: timeline.duration },
    ]);
  });

  test("stand in the file's own metadata, their signs escaped", () => {
    const { reading, timeline } = read([heading("أ=ب; ج # د \\ هـ"), told("نص.")]);
    const text = mp4Metadata(reading, timeline);
    expect(text).toContain("title=أ\\=ب\\; ج \\# د \\\\ هـ\n");
    expect(text).toContain(`comment=${words.label}\n`);
  });
});

test("quotes are timed from their first word to their last, with who says them", () => {
  const { timeline } = read();
  const quotes = readingQuotes(timeline);
  expect(quotes.map(({ speaker, text }) => [speaker.name, speaker.role, text])).toEqual([
    ["ليلى المختلقة", "باحثة", "القول الأول قصير"],
    ["سالم المختلق", "محلل", "القول الثاني"],
    ["سالم المختلق", "محلل", "القول الثالث"],
  ]);
  for (const { span } of quotes) {
    const passage = timeline.passages.find(({ start }) => start === span.start);
    expect(passage?.passage.kind).toBe("quote");
    expect(span.end).toBe(passage?.words.at(-1)?.end);
  }
});

describe("the pictures", () => {
  const { reading, timeline } = read();
  const slides = slidesOf(reading, timeline, "ar");

  test("change in order, from 0, on whole frames, each a moment before its words", () => {
    const starts = slides.map(({ start }) => start);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const start of starts)
      expect(start * FRAMES_PER_SECOND).toBeCloseTo(Math.round(start * FRAMES_PER_SECOND), 6);
    for (const { span, text } of readingQuotes(timeline)) {
      const shown = slides.findLast(({ start }) => start <= span.start);
      expect(shown?.frame.text).toBe(text);
    }
  });

  test("say what they are on every one of them", () => {
    expect(slides.map(({ frame }) => frame.label)).toEqual(slides.map(() => words.label));
  });

  test("show a quote from its introduction on, when that is short", () => {
    expect(slides.map(({ frame }) => `${frame.kind}: ${frame.text.slice(0, 14)}`)).toEqual([
      "title: حلقة الاختبار",
      "quote: القول الأول قص",
      "chapter: قسم أول",
      "quote: القول الثاني",
      "prose: وهذا تمهيد طوي",
      "quote: القول الثالث",
    ]);
  });

  test("mark on the thread the quote being said, and it alone", () => {
    for (const { frame } of slides) {
      const now = frame.thread.quotes.filter(({ isNow }) => isNow);
      expect(now.length).toBe(frame.kind === "quote" ? 1 : 0);
      expect(frame.thread.chapters.filter(({ isNow }) => isNow).length).toBe(1);
    }
  });
});
