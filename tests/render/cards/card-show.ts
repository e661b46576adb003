// A programme for the cards' tests: invented people and sayings, one episode with everything, one with little.

import type { Day, Language } from "../../../scripts/domain/names.ts";
import { absoluteUrl } from "../../../scripts/domain/names.ts";
import type { EpisodeRecord, QuoteRecord, ShowRecord } from "../../../scripts/domain/record.ts";
import { seconds } from "../../../scripts/domain/seconds.ts";
import type { Show } from "../../../scripts/domain/show.ts";
import { assembleShow } from "../../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTranscript,
  typed,
} from "../../support/records.ts";

/** What the people of the programme said: short, long, mixed. */
export const SAYINGS = {
  short: "لن ننتظر طويلاً",
  usual:
    "البحر لا ينسى من عبره، والمدينة التي تنسى بحرها تنسى نفسها، وهذا ما قلناه منذ البداية ولم يسمعه أحد من الذين كانوا هنا",
  mixed: "قال تقرير «الأطلس» (ATLAS) إن 24 سفينة رست بين [02:03–02:17]، أي 100% من أسطول Orion-5",
} as const;

const PLACE = { file: "episodes/test.md", line: 1, column: 1 };

function quoteBlock(quote: QuoteRecord) {
  return { kind: "quote", quote } as const;
}

function chapterBlock(title: string, start: number) {
  return { kind: "chapter", title, start: seconds(start), place: PLACE } as const;
}

/** The episode with everything: two guests, one quoted from elsewhere, chapters, a disclosure, a number. */
export function fullEpisode(over: Partial<EpisodeRecord> = {}): EpisodeRecord {
  return makeEpisodeRecord("2024-02-13-harbour", {
    title: typed("الميناء الجديد يعيد رسم طرق التجارة.. من يدفع الثمن؟"),
    number: typed(12),
    guests: [typed({ person: "layla", role: null }), typed({ person: "murad", role: null })],
    disclosure: "قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف",
    blocks: [
      quoteBlock(makeQuoteRecord("سليم الغائب", SAYINGS.mixed, 20, 31)),
      chapterBlock("ما قبل الميناء", 60),
      quoteBlock(makeQuoteRecord("ليلى المختلقة", SAYINGS.usual, 72, 96)),
      chapterBlock("ما بعده", 130),
      quoteBlock(makeQuoteRecord("مراد الخيالي", SAYINGS.short, 290)),
    ],
    transcripts: [makeTranscript([makeCue(0, 5, "مرحباً")])],
    ...over,
  });
}

/** @param now every quote is held to be verbatim at its typed time: alignment has tests of its own */
export function makeCardShow(
  episodes: readonly EpisodeRecord[] = [
    fullEpisode(),
    makeEpisodeRecord("2024-02-12-bare", { audio: null, day: "2024-02-12" as Day }),
  ],
  show: Partial<ShowRecord> = {},
): Show {
  const record = makeProgramme({
    show: makeShowRecord({
      title: "ستديو الاختبار",
      site: absoluteUrl("https://programme.example/"),
      ...show,
    }),
    people: [
      makePersonRecord("layla"),
      makePersonRecord("murad", {
        name: typed("مراد الخيالي"),
        roles: [{ text: "خبير موانئ", from: null, to: null, since: null }],
      }),
      makePersonRecord("salim", { name: typed("سليم الغائب"), roles: [] }),
    ],
    episodes,
  });
  const { show: assembled } = assembleShow(record, {
    now: Date.parse("2025-01-01T00:00:00Z"),
    align: (_transcript, requests) =>
      requests.map(() => ({ verdict: "verbatim", score: 1, span: null, differences: [], otherVoice: null })),
  });
  if (!assembled) throw new Error("makeCardShow: no show");
  return assembled;
}

/** The same programme in English, for the other direction. */
export const ENGLISH = { language: "en" as Language, interface: "en", title: "The Test Studio" } as const;
