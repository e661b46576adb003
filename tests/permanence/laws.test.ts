import fc from "fast-check";
import { expect, test } from "vitest";
import { formatFeedLock } from "../../scripts/content/feed-lock/format.ts";
import { parseFeedLock } from "../../scripts/content/feed-lock/parse.ts";
import { EMPTY_LOCK } from "../../scripts/domain/feed-lock.ts";
import { type Slug, slug } from "../../scripts/domain/names.ts";
import type { EpisodeRecord } from "../../scripts/domain/record.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { acceptLock } from "../../scripts/permanence/accept-lock.ts";
import { checkLock } from "../../scripts/permanence/check-lock.ts";
import { makeEpisodeRecord, makeMediaFileRecord, makeProgramme, typed } from "../support/records.ts";

const NAMES = ["a", "b", "c", "d", "e"];

/** Programmes over the same few names, guids and files, so that they get in each other's way. */
const episode = fc
  .record({
    name: fc.constantFrom(...NAMES),
    guid: fc.option(fc.constantFrom("g1", "g2", "g3")),
    from: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
    audio: fc.option(fc.constantFrom("x.mp3", "y.mp3", "z.mp3")),
    video: fc.option(fc.constantFrom("x.mp4", "y.mp4")),
    bytes: fc.constantFrom(1000, 2000),
    isDraft: fc.boolean(),
  })
  .map(({ name, guid, from, audio, video, bytes, isDraft }): EpisodeRecord => {
    const file = (media: string) => typed(makeMediaFileRecord(media, { bytes }));
    return makeEpisodeRecord(name, {
      guid: guid === null ? null : typed(guid),
      redirectFrom: from.map((one) => typed(slug<Slug>(one))),
      audio: audio === null ? null : file(audio),
      video: video === null ? null : file(video),
      isDraft,
    });
  });
// Two episodes of one guid or one address are told of elsewhere, and are never accepted.
const programme = fc
  .tuple(fc.uniqueArray(episode, { maxLength: 5, selector: ({ slug: name }) => name }), fc.boolean())
  .map(([episodes, preview]) =>
    assembleShow(makeProgramme({ episodes }), { now: Date.parse("2025-01-01"), preview }),
  )
  .filter(({ problems }) => !problems.some(({ code }) => /^episode\.(?:guid|slug)-twice$/.test(code)))
  .map(({ show }): Show => {
    if (!show) throw new Error("no show");
    return show;
  });

const errorsOf = (...of: Parameters<typeof checkLock>) =>
  checkLock(...of).filter(({ severity }) => severity === "error");

test("whatever was published and is published now, once it is accepted nothing is refused", () => {
  fc.assert(
    fc.property(fc.array(programme, { minLength: 1, maxLength: 4 }), (history) => {
      let lock = EMPTY_LOCK;
      for (const show of history) lock = acceptLock(show, lock);
      const [last] = history.slice(-1);
      expect(last && errorsOf(last, lock)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("no guid and no file that a feed has carried is ever forgotten", () => {
  fc.assert(
    fc.property(programme, programme, (was, is) => {
      const before = acceptLock(was, null);
      const after = acceptLock(is, before);
      for (const [guid, entry] of before.episodes) {
        const kept = after.episodes.get(guid);
        for (const kind of ["audio", "video"] as const) {
          expect(kept?.enclosures[kind]).toEqual(expect.arrayContaining([...entry.enclosures[kind]]));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("what is published as it was accepted is never refused, through the file and back", () => {
  fc.assert(
    fc.property(programme, (show) => {
      const { lock, problems } = parseFeedLock(formatFeedLock(acceptLock(show, null)));
      expect(problems).toEqual([]);
      expect(errorsOf(show, lock)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
