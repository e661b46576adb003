// A programme whose every text mixes scripts, digits, signs and markup: what pages must set rightly and never run.

import type { Day, PersonId } from "../../scripts/domain/names.ts";
import type { ShowRecord } from "../../scripts/domain/record.ts";
import { type Seconds, seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makeMediaFileRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTopicRecord,
  makeTranscript,
  prose,
  typed,
} from "./records.ts";

/** Arabic and Latin, digits of both kinds, a time code, brackets, quotation marks, per cent. */
export const MIXED = "قال NATO (حلف «الناتو») إن 12:03 ليست ٥٠% من C++، بل 5G. End!";
/** Markup, quotes that end attributes, a control that turns text round. */
export const HOSTILE = `<script>alert(1)</script> "x' onload=alert(2) & \u202Eمقلوب</title>`;
const NAME = "ليلى O’Brien-العراقي";

/** @param over what show.yml says instead */
export function mixedShow(over: Partial<ShowRecord> = {}): Show {
  const day = "2024-02-13" as Day;
  const quotes = [
    makeQuoteRecord(NAME, MIXED, 10, 20),
    makeQuoteRecord(NAME, HOSTILE, 3725.5, 3730),
    makeQuoteRecord(NAME, "The gates were open at nine, and nobody came.", 60, 64),
    makeQuoteRecord(NAME, "قول بلا وقت"),
  ];
  const place = { file: "episodes/mixed.md", line: 1, column: 1 };
  const record = makeProgramme({
    show: makeShowRecord({ title: "برنامج MIX 24/7", tagline: MIXED, description: HOSTILE, ...over }),
    topics: [makeTopicRecord("topic-one", `موضوع ${MIXED}`)],
    people: [
      makePersonRecord("layla", {
        name: typed(NAME),
        latin: "Layla O’Brien",
        roles: [{ text: `باحثة في AI & "ML" (2020–2024)`, from: day, to: null, since: null }],
        links: ["https://example.org/a?b=1&c=<d>"],
        bio: prose(`${MIXED} ${HOSTILE}`),
      }),
    ],
    episodes: [
      makeEpisodeRecord("2024-02-13-mixed", {
        title: typed(`${MIXED} ${HOSTILE}`),
        summary: typed(`${HOSTILE} ${MIXED}`),
        number: typed(7),
        season: 2,
        guests: [typed({ person: "layla" as PersonId, role: null })],
        topics: [typed("topic-one")],
        video: typed(makeMediaFileRecord("mixed.mp4", { duration: seconds(7200) })),
        duration: null as ReturnType<typeof typed<Seconds>> | null,
        disclosure: `${HOSTILE} ${MIXED}`,
        sources: [{ title: HOSTILE, url: "https://example.org/?q=<script>" }],
        corrections: [typed({ date: day, text: `${MIXED} ${HOSTILE}`, quote: null })],
        blocks: [
          { kind: "chapter", title: `فصل ${MIXED}`, start: seconds(5), place },
          { kind: "prose", prose: prose(`${MIXED} ${HOSTILE}`), plain: "", place },
          ...quotes.map((quote) => ({ kind: "quote" as const, quote })),
        ],
        transcripts: [
          makeTranscript([makeCue(0, 10, MIXED, "منى"), makeCue(10, 20, HOSTILE, NAME)]),
          makeTranscript([makeCue(0, 10, "He said (12:03) «نعم»", "Mona")], "en"),
        ],
      }),
      makeEpisodeRecord("2023-01-01-bare", { audio: null, day: "2023-01-01" as Day, blocks: [] }),
    ],
  });
  const { show, problems } = assembleShow(record, {
    now: Date.parse("2026-01-01T00:00:00Z"),
    preview: false,
    // What is tested is the page, not whether the words were said.
    align: (_, requests) =>
      requests.map(({ near }) => ({
        verdict: "verbatim" as const,
        score: 1,
        span: near && near.to !== null ? { start: seconds(near.from), end: seconds(near.to) } : null,
        differences: [],
        otherVoice: null,
      })),
  });
  if (show === null) throw new Error(JSON.stringify(problems));
  return show;
}
