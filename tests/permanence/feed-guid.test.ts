import { describe, expect, test } from "vitest";
import { EMPTY_LOCK, type FeedLock } from "../../scripts/domain/feed-lock.ts";
import { absoluteUrl } from "../../scripts/domain/names.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { guidOfAddress } from "../../scripts/model/ids.ts";
import { feedGuid, feedIdentity, newFeedUrl } from "../../scripts/permanence/feed-guid.ts";
import { makeProgramme } from "../support/records.ts";

const here = absoluteUrl("https://programme.example/feed/video.xml");
const there = absoluteUrl("https://new.example/feed/video.xml");
const lock: FeedLock = {
  ...EMPTY_LOCK,
  feeds: new Map([
    [
      "feed/video.xml",
      {
        key: "feed/video.xml",
        guid: guidOfAddress(here),
        url: here,
        formerUrls: [],
        isRetired: false,
        line: 3,
      },
    ],
  ]),
};

describe("a feed's podcast:guid", () => {
  test.each([
    // The specification's own examples.
    ["https://podnews.net/rss", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
    ["podnews.net/rss/", "9b024349-ccf0-5f69-a609-6b82873eab3c"],
    ["https://mp3s.nashownotes.com/pc20rss.xml", "917393e3-1b1e-5cef-ace4-edaa54e1f810"],
  ])("of %s is %s", (url, guid) => {
    expect(guidOfAddress(url as typeof here)).toBe(guid);
  });

  test("is worked out from its address while nothing remembers it", () => {
    expect(feedGuid(null, "feed/video.xml", here)).toBe(guidOfAddress(here));
    expect(feedGuid(EMPTY_LOCK, "feed/video.xml", there)).toBe(guidOfAddress(there));
  });

  test("stays when the site moves", () => {
    expect(feedGuid(lock, "feed/video.xml", there)).toBe(guidOfAddress(here));
  });
});

test("a feed that moved tells where it is now, one that stayed or is new tells nothing", () => {
  expect(newFeedUrl(lock, "feed/video.xml", there)).toBe(there);
  expect(newFeedUrl(lock, "feed/video.xml", here)).toBeNull();
  expect(newFeedUrl(lock, "feed.xml", there)).toBeNull();
});

test("what render/ is handed knows the programme's guid, the remembered ones and the moves", () => {
  const { show } = assembleShow(makeProgramme(), { now: 0 });
  if (!show) throw new Error("no show");
  const identity = feedIdentity(show, lock);
  expect(identity.guid("feed.xml", show.addresses.feedRss.url)).toBe(show.programme.guid);
  expect(identity.guid("feed/video.xml", there)).toBe(guidOfAddress(here));
  expect(identity.movedTo("feed/video.xml", there)).toBe(there);
});
