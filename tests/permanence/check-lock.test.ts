import { describe, expect, test } from "vitest";
import { EMPTY_LOCK, type FeedLock, type LockedEpisode } from "../../scripts/domain/feed-lock.ts";
import { absoluteUrl, type Day, type Slug, slug } from "../../scripts/domain/names.ts";
import type { EpisodeRecord, EpisodeRecordHead, ShowRecord } from "../../scripts/domain/record.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { acceptLock } from "../../scripts/permanence/accept-lock.ts";
import { checkLock } from "../../scripts/permanence/check-lock.ts";
import { feedIdentity, newFeedUrl } from "../../scripts/permanence/feed-guid.ts";
import { reportProblems } from "../../scripts/text/problem-report.ts";
import {
  makeEpisodeRecord,
  makeMediaFileRecord,
  makePersonRecord,
  makeProgramme,
  makeShowRecord,
  makeTopicRecord,
  typed,
} from "../support/records.ts";

const NOON = Date.parse("2024-03-01T12:00:00Z");
const FIRST = "2024-02-13-first";
const SECOND = "2024-02-20-second";

interface Publishing {
  readonly preview?: boolean;
  readonly site?: string;
  readonly guid?: string;
  readonly artwork?: ArtworkFile;
  /** The guest and the topic of every episode. */
  readonly person?: string;
  readonly topic?: string;
}

function published(episodes: readonly EpisodeRecord[], options: Publishing = {}): Show {
  const { guid, artwork = ["media/artwork.png", "aa"], person = "layla", topic = "rivers" } = options;
  const record = makeProgramme({
    show: makeShowRecord({ ...(guid ? { guid } : {}), ...artworkOf(artwork) }),
    people: [makePersonRecord(person)],
    topics: [makeTopicRecord(topic, "أنهار")],
    episodes: episodes.map((episode) => ({
      ...episode,
      guests: [typed({ person, role: null })],
      topics: [typed(topic)],
    })),
  });
  const { show } = assembleShow(record, {
    now: NOON,
    preview: options.preview ?? false,
    ...(options.site ? { site: absoluteUrl(options.site) } : {}),
  });
  if (!show) throw new Error("no show");
  return show;
}

/** A picture's path, and what its hash is made of. */
type ArtworkFile = readonly [path: string, content: string];

function artworkOf([path, content]: ArtworkFile): Partial<ShowRecord> {
  const artworkFacts = {
    type: "image/png",
    bytes: 98_765,
    duration: null,
    width: 3000,
    height: 3000,
    sha256: content.repeat(32),
  };
  return { artwork: typed({ kind: "local", path }), artworkFacts };
}

function first(over: Partial<EpisodeRecord> = {}, name = FIRST): EpisodeRecord {
  const audio = typed(makeMediaFileRecord("first.mp3"));
  const video = typed(makeMediaFileRecord("first.mp4", { bytes: 9_876_543, sha256: "11".repeat(32) }));
  return makeEpisodeRecord(name, { audio, video, ...over });
}

function second(over: Partial<EpisodeRecord> = {}): EpisodeRecord {
  const audio = typed(makeMediaFileRecord("second.mp3", { bytes: 777, sha256: "22".repeat(32) }));
  return makeEpisodeRecord(SECOND, { day: "2024-02-20" as Day, audio, ...over });
}

function guidOf(show: Show, name: string): string {
  return show.episodeBySlug.get(slug<Slug>(name))?.guid ?? "";
}

const before = published([first(), second()]);
const lock = acceptLock(before, null);
const codes = (show: Show, held: FeedLock | null = lock) => checkLock(show, held).map(({ code }) => code);

describe("a programme that published nothing else than it did", () => {
  test("has nothing to mend", () => {
    expect(checkLock(before, lock)).toEqual([]);
  });

  test("is told once that it has no lock", () => {
    expect(codes(before, null)).toEqual(["lock.missing"]);
    expect(codes(published([]), null)).toEqual([]);
  });

  test("is told of an episode that the lock does not hold yet, as a note", () => {
    const problems = checkLock(before, EMPTY_LOCK);
    expect(problems.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ["lock.new", "warning", `episodes/${FIRST}.md`],
      ["lock.new", "warning", `episodes/${SECOND}.md`],
    ]);
  });

  test("may change everything that apps do not remember", () => {
    const same = first({
      title: typed("عنوان آخر"),
      summary: typed("ملخص آخر"),
      number: typed(7),
      day: "2024-02-12" as Day,
    });
    expect(codes(published([same, second()]))).toEqual([]);
  });

  test("may be built for another host", () => {
    expect(codes(published([first(), second()], { site: "http://localhost:8080/preview/" }))).toEqual([
      "lock.feed-moved",
    ]);
  });
});

interface Change {
  readonly title: string;
  readonly code: string;
  readonly show: () => Show;
  /** The files, where some are on no page. */
  readonly episodes?: readonly EpisodeRecordHead[];
}

/** The first episode is there as a file, and in no Show. */
function hidden(change: Partial<EpisodeRecord>, name = FIRST): Pick<Change, "show" | "episodes"> {
  const episodes = [first(change, name), second()];
  return { show: () => published(episodes), episodes };
}

const guid = guidOf(before, FIRST);
const refused: readonly Change[] = [
  {
    title: "another guid",
    code: "lock.guid-changed",
    show: () => published([first({ guid: typed("a-new-guid") }), second()]),
  },
  {
    title: "a file renamed, with neither its guid nor its address kept",
    code: "lock.renamed",
    show: () => published([first({}, "2024-02-13-other"), second()]),
  },
  {
    title: "a file renamed, its address kept, its guid lost with the name",
    code: "lock.guid-lost",
    show: () =>
      published([first({ redirectFrom: [typed(slug<Slug>(FIRST))] }, "2024-02-13-other"), second()]),
  },
  {
    title: "a file renamed, its guid kept, its address lost",
    code: "lock.address-lost",
    show: () => published([first({ guid: typed(guid) }, "2024-02-13-other"), second()]),
  },
  { title: "an episode deleted", code: "lock.vanished", show: () => published([second()]) },
  {
    title: "an episode turned draft",
    code: "lock.turned-draft",
    ...hidden({ isDraft: true }),
  },
  {
    title: "an episode put off",
    code: "lock.put-off",
    ...hidden({ day: "2062-02-13" as Day }),
  },
  {
    title: "an episode put off, whose name has no day",
    code: "lock.turned-scheduled",
    ...hidden({ day: "2062-02-13" as Day, guid: typed(guid) }, "first"),
  },
  {
    title: "two episodes with one guid, one of them worked out",
    code: "lock.guid-twice",
    show: () => published([first(), second(), makeEpisodeRecord("2024-02-21-third", { guid: typed(guid) })]),
  },
  {
    title: "other bytes under the same URL",
    code: "lock.enclosure-changed",
    show: () =>
      published([first({ audio: typed(makeMediaFileRecord("first.mp3", { bytes: 5 })) }), second()]),
  },
  {
    title: "as many bytes, of another content, under the same URL",
    code: "lock.enclosure-replaced",
    show: () =>
      published([
        first({ audio: typed(makeMediaFileRecord("first.mp3", { sha256: "ab".repeat(32) })) }),
        second(),
      ]),
  },
  {
    title: "another type under the same URL",
    code: "lock.enclosure-replaced",
    show: () =>
      published([first({ audio: typed(makeMediaFileRecord("first.mp3", { type: "audio/mp4" })) }), second()]),
  },
  {
    title: "an episode that leaves the audio feed",
    code: "lock.audio-gone",
    show: () => published([first({ audio: null }), second()]),
  },
  {
    title: "a video file that becomes a YouTube video",
    code: "lock.video-gone",
    show: () => published([first({ video: typed({ kind: "youtube", id: "aaaaaaaaaaa" }) }), second()]),
  },
  {
    title: "another picture under the same URL",
    code: "lock.artwork-changed",
    show: () => published([first(), second()], { artwork: ["media/artwork.png", "bb"] }),
  },
  {
    title: "a person's file renamed, and mended in the episodes",
    code: "lock.guest-feed-lost",
    show: () => published([first(), second()], { person: "layla-m" }),
  },
  {
    title: "a topic's id renamed, and mended in the episodes",
    code: "lock.topic-feed-lost",
    show: () => published([first(), second()], { topic: "rivers-2" }),
  },
  {
    title: "another guid of the programme",
    code: "lock.feed-guid",
    show: () =>
      published([first({ guid: typed(guid) }), second({ guid: typed(guidOf(before, SECOND)) })], {
        guid: "0a1b2c3d-7d3b-5c61-9d3f-0a4f5b8c9d10",
      }),
  },
];

describe("what apps would suffer from is refused", () => {
  test.each(refused)("$title", ({ code, show, episodes = [] }) => {
    const errors = checkLock(show(), lock, { episodes }).filter(({ severity }) => severity === "error");
    expect(errors.map((problem) => problem.code)).toContain(code);
    expect(new Set(errors.map((problem) => problem.code))).toEqual(new Set([code]));
  });

  test.each(refused.filter(({ code }) => code !== "lock.guid-twice"))(
    "and once it is accepted, $title is what is meant",
    ({ show }) => {
      const accepted = acceptLock(show(), lock);
      expect(codes(show(), accepted)).toEqual([]);
    },
  );

  test("each in words, in both languages", async () => {
    const places = refused.flatMap(({ show, episodes = [] }) => checkLock(show(), lock, { episodes }));
    const notes = [...checkLock(before, null), ...checkLock(before, EMPTY_LOCK)];
    for (const language of ["en", "ar"] as const) {
      const report = reportProblems([...places, ...notes], language);
      await expect(report).toMatchFileSnapshot(`../golden/permanence/refused.${language}.txt`);
    }
  });
});

describe("what is done as it should be passes", () => {
  test("a renamed file that keeps its guid and leads from its old address", () => {
    const kept = { guid: typed(guid), redirectFrom: [typed(slug<Slug>(FIRST))] };
    const show = published([first(kept, "2024-02-13-other"), second()]);
    expect(codes(show)).toEqual([]);
    const accepted = acceptLock(show, lock);
    expect(accepted.episodes.get(guid)).toMatchObject({ slug: "2024-02-13-other", formerSlugs: [FIRST] });
    const forgotten = published([first({ guid: typed(guid) }, "2024-02-13-other"), second()]);
    expect(codes(forgotten, accepted)).toEqual(["lock.address-lost"]);
  });

  test("a new file under a new name, and the old one is never changed after", () => {
    const better = makeMediaFileRecord("first-2.mp3", { bytes: 222_222, sha256: "33".repeat(32) });
    const show = published([first({ audio: typed(better) }), second()]);
    expect(codes(show)).toEqual([]);
    const accepted = acceptLock(show, lock);
    expect(accepted.episodes.get(guid)?.enclosures.audio.map(({ url }) => url)).toEqual([
      "https://programme.example/media/first.mp3",
      "https://programme.example/media/first-2.mp3",
    ]);
    expect(codes(before, accepted)).toEqual([]);
    const changed = first({ audio: typed(makeMediaFileRecord("first.mp3", { bytes: 1 })) });
    expect(codes(published([changed, second()]), accepted)).toEqual(["lock.enclosure-changed"]);
  });

  test("a new picture under a new name", () => {
    const artwork: ArtworkFile = ["media/artwork-2.png", "bb"];
    expect(codes(published([first(), second()], { artwork }))).toEqual([]);
  });

  test("the same picture on the host that the site moved to, and not another one", () => {
    const site = "https://new.example/";
    const moved = (artwork: ArtworkFile) => codes(published([first(), second()], { site, artwork }));
    expect(moved(["media/artwork.png", "aa"])).toEqual(["lock.feed-moved"]);
    expect(moved(["media/artwork.png", "bb"])).toContain("lock.artwork-changed");
  });

  test("a guid that was taken out is never given away again", () => {
    const without = published([second()]);
    const accepted = acceptLock(without, lock);
    expect(accepted.episodes.get(guid)?.isRetired).toBe(true);
    expect(codes(without, accepted)).toEqual([]);
    const other = makeEpisodeRecord("2024-02-22-other", { guid: typed(guid) });
    expect(codes(published([second(), other]), accepted)).toEqual(["lock.guid-retired"]);
    expect(codes(before, acceptLock(before, accepted))).toEqual([]);
  });

  test("a site that moves keeps every guid, and is told to lead from the old feed", () => {
    const moved = published([first(), second()], { site: "https://new.example/" });
    expect(codes(moved)).toEqual(["lock.feed-moved"]);
    const accepted = acceptLock(moved, lock);
    expect(codes(moved, accepted)).toEqual([]);
    const guids = (held: FeedLock) => [...held.feeds.values()].map((feed) => feed.guid);
    expect(guids(accepted)).toEqual(guids(lock));
    const { feedAtom } = moved.addresses;
    expect(feedIdentity(moved, accepted).guid("feed.atom", feedAtom.url)).toBe(
      feedIdentity(before, lock).guid("feed.atom", before.addresses.feedAtom.url),
    );
    const main = moved.addresses.feedRss.url;
    expect(accepted.feeds.get("feed.xml")?.formerUrls).toEqual([before.addresses.feedRss.url]);
    expect(newFeedUrl(accepted, "feed.xml", main)).toBe(main);
  });
});

test("a feed that was given up keeps its guid for the day it comes back", () => {
  const key = "guests/layla/feed.xml";
  const renamed = acceptLock(published([first(), second()], { person: "layla-m" }), lock);
  expect(renamed.feeds.get(key)).toEqual({ ...lock.feeds.get(key), isRetired: true });
  expect(codes(before, renamed)).toEqual(["lock.guest-feed-lost"]);
  expect(acceptLock(before, renamed).feeds.get(key)).toEqual(lock.feeds.get(key));
});

test("a person who is withdrawn has no feed any more, and nobody is stopped by it", () => {
  const gone = published([first(), second()], { person: "layla-m" });
  const withdrawn = (how: "photo" | "name" | "all") =>
    checkLock(gone, lock, { people: [makePersonRecord("layla", { withdrawn: how })] }).map(
      ({ code }) => code,
    );
  expect([withdrawn("all"), withdrawn("name")]).toEqual([[], []]);
  expect(withdrawn("photo")).toEqual(["lock.guest-feed-lost"]);
});

test("an episode that is gone is told, and not the feeds that went with it", () => {
  expect(codes(published([]))).toEqual(["lock.vanished", "lock.vanished"]);
});

describe("the place of a problem", () => {
  test("is the lock's own line where the episode's file is gone", () => {
    const lines = new Map<string, LockedEpisode>();
    let line = 10;
    for (const [key, entry] of lock.episodes) lines.set(key, { ...entry, line: line++ });
    const [problem] = checkLock(published([second()]), { ...lock, episodes: lines });
    expect(problem?.place).toEqual({
      file: "episodes/feed.lock.json",
      line: lines.get(guid)?.line,
      column: 5,
    });
  });
});

test("accepting twice is accepting once", () => {
  for (const { show } of refused) {
    const once = acceptLock(show(), lock);
    expect(acceptLock(show(), once)).toEqual(once);
  }
});
