// A small invented programme, assembled: what outputs are written from in tests.

import type { Episode } from "../../scripts/domain/episode.ts";
import {
  absoluteUrl,
  type Day,
  type Html,
  type Instant,
  type PersonId,
  type Slug,
  slug,
} from "../../scripts/domain/names.ts";
import type { Place } from "../../scripts/domain/problem.ts";
import type { Prose } from "../../scripts/domain/prose.ts";
import type { BlockRecord, EpisodeRecord, ProgrammeRecord } from "../../scripts/domain/record.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { type Show, wholeEpisode } from "../../scripts/domain/show.ts";
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

/** When the tests take place. */
export const NOON = Date.parse("2024-03-01T12:00:00Z");

/** The Show of a programme. Quotes keep the times typed; no aligner has a part in it. */
export function showOf(record: ProgrammeRecord, options: { readonly preview?: boolean } = {}): Show {
  const { show } = assembleShow(record, {
    now: NOON,
    preview: options.preview ?? false,
    align: (_transcript, requests) =>
      requests.map(() => ({ verdict: "verbatim", score: 1, span: null, differences: [], otherVoice: null })),
  });
  if (show === null) throw new Error("showOf: no show");
  return show;
}

/** A Show's episodes with their bodies, newest first. */
export function episodesOf(show: Show | null): readonly Episode[] {
  return show === null ? [] : show.episodes.map(({ slug }) => wholeEpisode(show, slug));
}

/** A Show of one episode, which `over` changes. */
export function showWith(over: Partial<EpisodeRecord>, programme: Partial<ProgrammeRecord> = {}): Show {
  return showOf(makeProgramme({ episodes: [makeEpisodeRecord("2024-02-13-test", over)], ...programme }));
}

/** The whole small programme: every kind of media, people, quotes with times, a correction, drafts. */
export function smallShow(options: { readonly preview?: boolean } = {}): Show {
  return showOf(smallProgramme(), options);
}

export function smallProgramme(): ProgrammeRecord {
  return makeProgramme({
    show: makeShowRecord({
      description: "برنامج مختلق لاختبار المولّد: كل ما فيه من صنعنا.",
      artwork: typed({ kind: "local", path: "media/artwork.png" }),
      links: [{ title: "Example", url: "https://example.com/programme" }],
      podcast: { hosts: ["muna" as PersonId] },
    }),
    topics: [makeTopicRecord("rivers", "الأنهار"), makeTopicRecord("bridges", "الجسور")],
    people: [
      makePersonRecord("layla", {
        roles: [{ text: "الباحثة في شؤون المياه", from: null, to: null, since: null }],
        links: ["https://www.wikidata.org/wiki/Q1"],
        photo: typed({ kind: "local", path: "media/layla.jpg" }),
      }),
      makePersonRecord("basil", {
        name: typed("باسل المتخيَّل"),
        latin: "Basil al-Mutakhayyal",
        roles: [{ text: "المهندس", from: null, to: null, since: null }],
      }),
      // Presents, and is a guest of no episode: she has no page.
      makePersonRecord("muna", {
        name: typed("منى الافتراضية"),
        links: ["https://people.example/muna"],
        photo: typed({ kind: "local", path: "media/muna.jpg" }),
      }),
      makePersonRecord("nameless", { name: typed("سالم الذي لا يُسمّى"), withdrawn: "name" }),
    ],
    episodes: [fullEpisode(), audioEpisode(), videoEpisode(), youTubeEpisode(), streamEpisode(), ...hidden()],
  });
}

const FULL: Place = { file: "episodes/2024-02-13-rivers.md", line: 1, column: 1 };

function fullEpisode(): EpisodeRecord {
  return makeEpisodeRecord("2024-02-13-rivers", {
    title: typed("من يملك النهر؟ حديث مع NATO & أصدقائها", FULL),
    summary: typed("حلقة مختلقة عن نهر لا وجود له، وعن H2O فيه.", FULL),
    number: typed(7, FULL),
    season: 2,
    location: { name: "بغداد", geo: "geo:33.3152,44.3661;u=500", osm: "R3296226" },
    updated: typed("2024-02-14T09:30:00+04:00" as Instant, FULL),
    guests: [
      typed({ person: "layla", role: null }, FULL),
      typed({ person: "basil", role: "مهندس السدود" }, FULL),
      typed({ person: "nameless", role: null }, FULL),
    ],
    topics: [typed("rivers", FULL), typed("bridges", FULL)],
    video: typed(makeMediaFileRecord("rivers.mp4", { bytes: 975_321, duration: seconds(197.44) }), FULL),
    audio: typed(makeMediaFileRecord("rivers.mp3", { bytes: 593_210, duration: seconds(197.6) }), FULL),
    poster: typed({ kind: "local", path: "media/rivers.jpg" }, FULL),
    disclosure: "تسجيل مختلق لا يتكلم فيه أحد",
    sources: [
      { title: "تقرير عن الأنهار", url: "https://example.com/rivers?a=1&b=2" },
      { title: "دفتر قديم", url: null },
    ],
    corrections: [
      typed({ date: "2024-02-20" as Day, text: "كان الرقم 12 والصواب 21.", quote: "النهر لا يعرف" }, FULL),
    ],
    redirectFrom: [typed(slug<Slug>("old-rivers"), FULL)],
    blocks: fullBlocks(),
    transcripts: [
      makeTranscript([
        makeCue(0, 4.2, "تسجيل مختلق لا يتكلم فيه أحد.", "المقدمة"),
        makeCue(123.4, 131, "النهر لا يعرف الحدود، ولا يسأل عنها أحداً من الذين يشربون منه.", "ليلى المختلقة"),
        makeCue(131, 137.25, "هذا رأيي، وقالته NATO أيضاً.", "ليلى المختلقة"),
        makeCue(150.5, 158, "الجسر وعد <بين> ضفتين & لا أكثر.", "باسل المتخيَّل"),
      ]),
      makeTranscript([makeCue(123.4, 137.25, "The river knows no borders.", "Layla al-Mukhtalaqa")], "en"),
    ],
  });
}

function fullBlocks(): readonly BlockRecord[] {
  const intro: Prose = [
    {
      kind: "html",
      html: '<p>نص فيه <strong>تشديد</strong> و<a href="../other/">رابط</a> إلى لحظة ' as Html,
    },
    { kind: "time", span: { start: seconds(160), end: null }, label: "02:40" },
    { kind: "html", html: " وذكر NATO (2024).</p>\n" as Html },
  ];
  const quote = (...of: Parameters<typeof makeQuoteRecord>) =>
    ({ kind: "quote", quote: makeQuoteRecord(...of) }) as const;
  return [
    { kind: "prose", prose: intro, plain: "نص فيه تشديد", place: FULL },
    { kind: "chapter", title: "أول النهر", start: seconds(118), place: FULL },
    quote("ليلى المختلقة", "النهر لا يعرف الحدود، ولا يسأل عنها أحداً", 123.4, 137.25),
    { kind: "heading", level: 3, text: "عنوان بلا وقت", place: FULL },
    { kind: "chapter", title: "الجسر & الضفة", start: seconds(150.5), place: FULL },
    quote("باسل المتخيَّل", "الجسر وعد <بين> ضفتين & لا أكثر", 150.5, 158),
    { kind: "prose", prose: prose("خاتمة."), plain: "خاتمة.", place: FULL },
  ];
}

function audioEpisode(): EpisodeRecord {
  return makeEpisodeRecord("2024-02-06-bridges", {
    title: typed("الجسور وحدها"),
    day: "2024-02-06" as Day,
    topics: [typed("bridges")],
    guests: [typed({ person: "basil", role: null })],
    guid: typed("an-older-guid"),
    audio: typed(makeMediaFileRecord("bridges.mp3")),
    blocks: [{ kind: "quote", quote: makeQuoteRecord("باسل المتخيَّل", "قول بلا وقت") }],
  });
}

function videoEpisode(): EpisodeRecord {
  return makeEpisodeRecord("2024-01-30-silent", {
    day: "2024-01-30" as Day,
    title: typed("صورة بلا صوت منفصل"),
    audio: null,
    video: typed(makeMediaFileRecord("silent.mp4")),
  });
}

function youTubeEpisode(): EpisodeRecord {
  return makeEpisodeRecord("2024-01-23-elsewhere", {
    day: "2024-01-23" as Day,
    title: typed("حلقة في مكان آخر"),
    audio: null,
    video: typed({ kind: "youtube", id: "abcdefghijk" }),
    duration: typed(seconds(600)),
  });
}

function streamEpisode(): EpisodeRecord {
  return makeEpisodeRecord("2024-01-16-stream", {
    day: "2024-01-16" as Day,
    title: typed("حلقة تُبث"),
    audio: typed(makeMediaFileRecord("stream.mp3")),
    video: typed({ kind: "hls", url: absoluteUrl("https://media.example/stream/master.m3u8") }),
  });
}

function hidden(): readonly EpisodeRecord[] {
  return [
    makeEpisodeRecord("2024-02-27-draft", { day: "2024-02-27" as Day, title: typed("مسودة"), isDraft: true }),
    makeEpisodeRecord("2024-09-01-later", { day: "2024-09-01" as Day, title: typed("لاحقاً") }),
  ];
}

/** A Show deeply frozen: whoever writes to it throws. Maps are guarded too. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const [key, one] of value) frozen([key, one]);
  for (const one of Object.values(value)) frozen(one);
  return value;
}
