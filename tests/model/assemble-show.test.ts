import { describe, expect, test } from "vitest";
import type { Day, Instant, Language, PersonId } from "../../scripts/domain/names.ts";
import type { ProgrammeRecord } from "../../scripts/domain/record.ts";
import { type AssembleOptions, assembleShow } from "../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTopicRecord,
  makeTranscript,
  prose,
  typed,
} from "../support/records.ts";
import { episodesOf } from "../support/show.ts";

const NOON = Date.parse("2024-03-01T12:00:00Z");

function assemble(record: ProgrammeRecord, options: Partial<AssembleOptions> = {}) {
  const { show, problems } = assembleShow(record, { now: NOON, ...options });
  if (!show) throw new Error("no show");
  return { show, problems, episode: episodesOf(show)[0] };
}

function chapter(title: string, start: number, line = 1) {
  const place = { file: "episodes/test.md", line, column: 1 };
  return { kind: "chapter", title, start: start as never, place } as const;
}

function quoteBlock(...args: Parameters<typeof makeQuoteRecord>) {
  return { kind: "quote", quote: makeQuoteRecord(...args) } as const;
}

describe("what is published", () => {
  const programme = makeProgramme({
    episodes: [
      makeEpisodeRecord("2024-02-13-past"),
      makeEpisodeRecord("2024-02-14-draft", { isDraft: true }),
      makeEpisodeRecord("2024-09-01-later", { day: "2024-09-01" as Day }),
    ],
  });

  test("drafts and scheduled episodes are in no output", () => {
    expect(assemble(programme).show.episodes.map(({ slug }) => slug)).toEqual(["2024-02-13-past"]);
  });

  test("a preview shows them, marked as what they are", () => {
    const { show } = assemble(programme, { preview: true });
    expect(episodesOf(show).map(({ slug, unpublished }) => [slug, unpublished])).toEqual([
      ["2024-09-01-later", "scheduled"],
      ["2024-02-14-draft", "draft"],
      ["2024-02-13-past", null],
    ]);
  });

  test("a bare day is published at the programme's air time, in its zone", () => {
    expect(assemble(makeProgramme()).episode?.published).toBe("2024-02-13T20:00:00+04:00");
  });

  test("an episode is scheduled until the very second of its air time", () => {
    const at = (time: string) => assemble(makeProgramme(), { now: Date.parse(time) }).show.episodes.length;
    expect([at("2024-02-13T15:59:59Z"), at("2024-02-13T16:00:00Z")]).toEqual([0, 1]);
  });
});

describe("order and neighbours", () => {
  test("episodes are newest first, each linked to the one before and after it in time", () => {
    const episodes = ["2024-01-01-a", "2024-01-03-c", "2024-01-02-b"].map((name) =>
      makeEpisodeRecord(name, { day: name.slice(0, 10) as Day }),
    );
    const { show } = assemble(makeProgramme({ episodes }));
    expect(episodesOf(show).map(({ slug, previous, next }) => [slug, previous?.slug, next?.slug])).toEqual([
      ["2024-01-03-c", "2024-01-02-b", undefined],
      ["2024-01-02-b", "2024-01-01-a", "2024-01-03-c"],
      ["2024-01-01-a", undefined, "2024-01-02-b"],
    ]);
  });

  test("a typed moment counts, not the order of the file names", () => {
    const episodes = [
      makeEpisodeRecord("a", { instant: "2024-02-13T09:00:00+04:00" as Instant }),
      makeEpisodeRecord("b", { instant: "2024-02-13T08:00:00+04:00" as Instant }),
    ];
    expect(assemble(makeProgramme({ episodes })).show.episodes.map(({ slug }) => slug)).toEqual(["a", "b"]);
  });
});

describe("people", () => {
  const roles = [
    { text: "نائبة", from: null, to: "2023-12-31" as Day, since: null },
    { text: "وزيرة", from: "2024-01-01" as Day, to: null, since: null },
  ];

  test.each([
    ["2023-06-01", "نائبة"],
    ["2024-02-13", "وزيرة"],
  ])("on %s a guest has the role of that day", (day, role) => {
    const programme = makeProgramme({
      people: [makePersonRecord("layla", { roles })],
      episodes: [
        makeEpisodeRecord("x", { day: day as Day, guests: [typed({ person: "layla", role: null })] }),
      ],
    });
    expect(assemble(programme).episode?.guests[0]?.role).toBe(role);
  });

  test("the role as introduced stands before the person's own, on the guest and on the quote", () => {
    const programme = makeProgramme({
      people: [makePersonRecord("layla", { roles })],
      episodes: [
        makeEpisodeRecord("x", {
          guests: [typed({ person: "layla", role: "خبيرة" })],
          blocks: [quoteBlock("ليلى المختلقة", "كلام قيل هنا", 5)],
        }),
      ],
    });
    const { episode } = assemble(programme);
    expect([episode?.guests[0]?.role, episode?.quotes[0]?.role]).toEqual(["خبيرة", "خبيرة"]);
  });

  test("somebody quoted who is no guest is quoted, not a guest", () => {
    const programme = makeProgramme({
      episodes: [makeEpisodeRecord("x", { blocks: [quoteBlock("ليلى المختلقة", "كلام قيل هنا", 5)] })],
    });
    const { episode } = assemble(programme);
    expect(episode?.guests).toEqual([]);
    expect(episode?.quoted.map(({ person }) => person)).toEqual(["layla"]);
    expect(episode?.quotes[0]?.isGuest).toBe(false);
  });

  test("an unknown guest and an unknown speaker are problems that name the nearest", () => {
    const programme = makeProgramme({
      episodes: [
        makeEpisodeRecord("x", {
          guests: [typed({ person: "laila", role: null })],
          blocks: [quoteBlock("ليلي المختلقه", "كلام", 5), quoteBlock("زيد الغريب تماماً", "كلام آخر", 9)],
        }),
      ],
    });
    const { problems, episode } = assemble(programme);
    expect(problems.map(({ code, values }) => [code, values.nearest])).toEqual([
      ["guest.unknown-near", "layla"],
      ["person.unknown", expect.anything()],
    ]);
    expect(episode?.quotes).toHaveLength(1);
  });

  test.each([
    ["is named as who presents, without a page of their own", null, ["host"]],
    ["has their photo taken out", "photo", ["host"]],
    ["leaves no trace where the name is withheld", "name", []],
    ["leaves no trace where all is", "all", []],
  ] as const)("a host who is a guest of no episode %s", (_title, withdrawn, ids) => {
    const { show } = assemble(
      makeProgramme({
        show: makeShowRecord({ podcast: { hosts: ["host" as PersonId] } }),
        people: [
          makePersonRecord("host", {
            withdrawn,
            photo: typed({ kind: "local", path: "media/host.jpg" }),
          }),
        ],
      }),
    );
    expect(show.hosts.map(({ id }) => id)).toEqual(ids);
    expect(show.hosts.some(({ photo }) => photo !== null)).toBe(withdrawn === null);
    expect(show.people).toEqual([]);
  });

  test("those heard together have tones apart, and a later episode changes no earlier tone", () => {
    const people = ["a", "b", "c"].map((id) => makePersonRecord(id, { name: typed(`شخص ${id}`) }));
    const episode = (name: string, ...ids: readonly string[]) =>
      makeEpisodeRecord(name, {
        day: name.slice(0, 10) as Day,
        guests: ids.map((person) => typed({ person, role: null })),
      });
    const tones = (...episodes: ReturnType<typeof episode>[]) =>
      new Map(
        assemble(makeProgramme({ people, episodes })).show.people.map(({ id, tone }) => [String(id), tone]),
      );
    const before = tones(episode("2024-01-01-x", "a", "b"));
    const after = tones(episode("2024-01-01-x", "a", "b"), episode("2024-01-02-y", "b", "c"));
    expect(before.get("a")).not.toBe(before.get("b"));
    expect(after.get("c")).not.toBe(after.get("b"));
    expect([after.get("a"), after.get("b")]).toEqual([before.get("a"), before.get("b")]);
  });
});

describe("what a person withdrew", () => {
  const secret = "ليلى المختلقة";
  const withdrawn = (how: "photo" | "name" | "all") =>
    makeProgramme({
      people: [
        makePersonRecord("layla", {
          withdrawn: how,
          aliases: ["أم المختلق"],
          links: ["https://layla.example/"],
          photo: typed({ kind: "local", path: "media/layla.jpg" }),
        }),
      ],
      episodes: [
        makeEpisodeRecord("x", {
          title: typed(`حوار مع ${secret}`),
          summary: typed("تحدثت ليلي المختلقه، ولأم المختلق رأي."),
          guests: [typed({ person: "layla", role: null })],
          blocks: [
            {
              kind: "prose",
              prose: prose(`قالت لَيلى المختلقة كلاماً`),
              plain: "",
              place: { file: "x", line: 1, column: 1 },
            },
            chapter(`حديث ${secret}`, 1),
            quoteBlock(secret, "أقول ما أقول", 5),
          ],
          transcripts: [
            makeTranscript([makeCue(4, 9, "أقول ما أقول", secret), makeCue(9, 12, `شكراً ${secret}`)]),
          ],
        }),
      ],
    });
  const whole = (how: "photo" | "name" | "all") => {
    const { show } = assemble(withdrawn(how));
    return JSON.stringify(show, (_key, value) => (value instanceof Map ? [...value] : value));
  };

  test("their picture leaves every output", () => {
    expect(whole("photo")).not.toContain("layla.jpg");
    expect(whole("photo")).toContain(secret);
  });

  test.each(["name", "all"] as const)("%s: their name leaves every output, however it is spelled", (how) => {
    const text = whole(how);
    for (const trace of [secret, "ليلي المختلقه", "لَيلى", "أم المختلق", "Layla", "layla", "layla.example"]) {
      expect(text).not.toContain(trace);
    }
  });

  test("name: what they said stays, said by somebody without a name", () => {
    const { show, episode } = assemble(withdrawn("name"));
    expect(episode?.quotes[0]?.text).toBe("أقول ما أقول");
    expect(show.people[0]?.isAnonymous).toBe(true);
    expect(show.people[0]?.name).toBe("ضيف حُجب اسمه");
  });

  test("all: what they said is gone from quotes and captions", () => {
    const { show, episode } = assemble(withdrawn("all"));
    expect([episode?.quotes, episode?.guests, show.people]).toEqual([[], [], []]);
    expect(
      episode && show.transcript(episode.slug, episode.captions[0]?.language as Language).cues[0]?.text,
    ).not.toContain("أقول");
  });
});

describe("quotes", () => {
  test("an id stays when spelling marks change, and when a quote is put before it", () => {
    const ids = (...texts: readonly string[]) =>
      assemble(
        makeProgramme({
          episodes: [
            makeEpisodeRecord("x", { blocks: texts.map((text, i) => quoteBlock("ليلى المختلقة", text, i)) }),
          ],
        }),
      ).episode?.quotes.map(({ id }) => id);
    const [alone] = ids("قرأناه جميعاً، أمس") ?? [];
    expect(ids("كلام جديد", "قرأناه جميعا أمس")?.[1]).toBe(alone);
    expect(alone).toMatch(/^q[0-9a-z]{7}$/);
  });

  test("the same words twice in an episode have two ids", () => {
    const programme = makeProgramme({
      episodes: [
        makeEpisodeRecord("x", {
          blocks: [quoteBlock("ليلى المختلقة", "نعم", 1), quoteBlock("ليلى المختلقة", "نعم", 7)],
        }),
      ],
    });
    expect(new Set(assemble(programme).episode?.quotes.map(({ id }) => id)).size).toBe(2);
  });

  test("a quote belongs to the chapter it is typed under", () => {
    const programme = makeProgramme({
      episodes: [
        makeEpisodeRecord("x", {
          blocks: [
            quoteBlock("ليلى المختلقة", "قبل الفصول", 1),
            chapter("أول", 10),
            quoteBlock("ليلى المختلقة", "في الأول", 11),
            chapter("ثان", 20),
            quoteBlock("ليلى المختلقة", "في الثاني", 21),
          ],
        }),
      ],
    });
    expect(assemble(programme).episode?.quotes.map((quote) => quote.chapter)).toEqual([null, 0, 1]);
  });

  test("a correction finds its quote by the first words, and says so when it does not", () => {
    const correction = (quote: string) => typed({ date: "2024-02-14" as Day, text: "الصواب غير ذلك", quote });
    const programme = makeProgramme({
      episodes: [
        makeEpisodeRecord("x", {
          blocks: [quoteBlock("ليلى المختلقة", "إن الأمر كذلك", 1)],
          corrections: [correction("ان الامر"), correction("كلام لم يُقل")],
        }),
      ],
    });
    const { episode, problems } = assemble(programme);
    expect(episode?.corrections.map(({ quote }) => quote)).toEqual([episode?.quotes[0]?.id, null]);
    expect(problems.map(({ code }) => code)).toEqual(["correction.quote-unknown"]);
  });
});

describe("times", () => {
  test("each chapter ends where the next begins, the last with the recording", () => {
    const programme = makeProgramme({
      episodes: [makeEpisodeRecord("x", { blocks: [chapter("أول", 0), chapter("ثان", 100)] })],
    });
    expect(assemble(programme).episode?.chapters.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [100, 300.25],
    ]);
  });

  test("chapters out of order, at the same second, or after the end are problems; the episode is still whole", () => {
    const blocks = [
      chapter("أول", 50, 3),
      chapter("ثان", 20, 5),
      chapter("ثالث", 50, 7),
      chapter("رابع", 400, 9),
    ];
    const { problems, episode } = assemble(makeProgramme({ episodes: [makeEpisodeRecord("x", { blocks })] }));
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ["chapter.order", 5],
      ["chapter.same-time", 7],
      ["time.after-end", 9],
    ]);
    expect(episode?.chapters.map(({ title }) => title)).toEqual(["ثان", "أول", "رابع"]);
  });
});

describe("what two episodes may not share", () => {
  test("an address, a guid, a number in one season", () => {
    const number = typed(4);
    const episodes = [
      makeEpisodeRecord("a", { number, season: 1, guid: typed("g") }),
      makeEpisodeRecord("b", { number, season: 2, guid: typed("g"), redirectFrom: [typed("a" as never)] }),
      makeEpisodeRecord("c", { number, season: 1 }),
    ];
    const { problems } = assemble(makeProgramme({ episodes }));
    expect(problems.map(({ code }) => code).sort()).toEqual([
      "episode.guid-twice",
      "episode.number-twice",
      "episode.slug-twice",
    ]);
  });
});

describe("addresses", () => {
  test("a site below a path keeps it before every address", () => {
    const { show, episode } = assemble(makeProgramme(), { site: "https://host.example/studio/" as never });
    expect(show.addresses.feedRss).toEqual({
      path: "/studio/feed.xml",
      url: "https://host.example/studio/feed.xml",
    });
    expect(episode?.address.path).toBe("/studio/episodes/2024-02-13-test/");
    expect(episode?.audio?.path).toBe("/studio/media/test.mp3");
  });
});

test("a topic that no topics.yml knows is a problem, and one without an episode has no page", () => {
  const programme = makeProgramme({
    topics: [makeTopicRecord("iraq", "العراق"), makeTopicRecord("russia", "روسيا")],
    episodes: [makeEpisodeRecord("x", { topics: [typed("iraq"), typed("russa")] })],
  });
  const { show, problems } = assemble(programme);
  expect(show.topics.map(({ id }) => id)).toEqual(["iraq"]);
  expect(problems.map(({ code, values }) => [code, values.nearest])).toEqual([
    ["topic.unknown-near", "russia"],
  ]);
});

test("the same records and moment give the same Show, and the records are left as they were", () => {
  const record = makeProgramme();
  const before = structuredClone(record);
  // As text: what it can be asked are functions, other ones each time.
  const text = ({ show }: ReturnType<typeof assemble>) => JSON.stringify([show, episodesOf(show)]);
  expect(text(assemble(record))).toBe(text(assemble(record)));
  expect(record).toEqual(before);
});
