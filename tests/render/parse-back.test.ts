// Our feeds as three strangers' parsers read them, held field by field against the model.

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { parseFeed } from "podcast-partytime";
import RssParser from "rss-parser";
import { describe, expect, test } from "vitest";
import { absoluteUrl } from "../../scripts/domain/names.ts";
import type { EpisodeRecord } from "../../scripts/domain/record.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { identityByAddress } from "../../scripts/render/feeds/feed-guid.ts";
import { feedWriting, modifiedAt } from "../../scripts/render/feeds/feed-writing.ts";
import { itemContent } from "../../scripts/render/feeds/item-content.ts";
import {
  makeEpisodeRecord,
  makeMediaFileRecord,
  makePersonRecord,
  makeProgramme,
  makeShowRecord,
  typed,
} from "../support/records.ts";
import { episodesOf, NOON, showOf, showWith, smallShow } from "../support/show.ts";
import { renderAt } from "./support/outputs.ts";

const show = smallShow();
const writing = feedWriting(show, identityByAddress(show));
const { programme, addresses } = show;
const heard = episodesOf(show).filter(({ audio }) => audio !== null);
const filmed = episodesOf(show).filter(({ video }) => video?.kind === "file");
const moment = (instant: string) => new Date(instant).toISOString();

describe("feed.xml, as podcast-partytime reads it", () => {
  const feed = parseFeed(renderAt(show, "/feed.xml"));
  if (!feed) throw new Error("podcast-partytime refuses the feed");

  test("is the programme", () => {
    expect(feed).toMatchObject({
      title: programme.title,
      description: programme.description,
      link: addresses.home.url,
      language: programme.language,
      explicit: programme.isExplicit,
      author: programme.author,
      owner: programme.owner,
      itunesImage: programme.artwork?.url,
      itunesCategory: ["News > Politics"],
      itunesType: "episodic",
      guid: programme.guid,
      medium: "podcast",
      locked: true,
      podcastOwner: programme.owner.email,
      pubsub: { self: addresses.feedRss.url },
    });
  });

  test("has every episode with sound once, newest first", () => {
    expect(feed.items.map(({ guid }) => guid)).toEqual(heard.map(({ guid }) => guid));
  });

  test.each(heard.map((episode) => [episode.slug, episode] as const))(
    "%s is what the model says",
    (_slug, episode) => {
      const item = feed.items.find(({ guid }) => guid === episode.guid);
      expect(item).toMatchObject({
        title: episode.title,
        link: episode.address.url,
        explicit: episode.isExplicit,
        duration: Math.floor(episode.audio?.duration ?? 0),
        enclosure: { url: episode.audio?.url, length: episode.audio?.bytes, type: "audio/mpeg" },
      });
      expect(item?.pubDate?.toISOString()).toBe(moment(episode.published));
      expect(item?.itunesEpisode ?? null).toBe(episode.number);
      expect(item?.itunesSeason ?? null).toBe(episode.season);
      expect(item?.podcastChapters?.url ?? null).toBe(episode.chaptersFile?.url ?? null);
      expect(item?.podcastPeople?.map(({ role, name, href }) => [role, name, href])).toEqual([
        ["Host", "منى الافتراضية", "https://people.example/muna"],
        ...episode.guests.flatMap(({ person: id }) => {
          const person = show.personById.get(id);
          return person && !person.isAnonymous ? [["Guest", person.name, person.address.url]] : [];
        }),
      ]);
      expect(item?.podcastTranscripts?.map(({ url }) => url) ?? []).toEqual(
        episode.captions.flatMap(({ vtt, srt, json }) => [vtt.url, srt.url, json.url]),
      );
      expect(
        item?.podcastSoundbites?.map((bite) => [bite.startTime, bite.duration, bite.title]) ?? [],
      ).toEqual(
        episode.quotes.flatMap(({ span, text }) =>
          span?.end ? [[span.start, Math.round((span.end - span.start) * 1000) / 1000, text]] : [],
        ),
      );
    },
  );
});

describe("feed.xml, as rss-parser reads it", async () => {
  const feed = await new RssParser().parseString(renderAt(show, "/feed.xml"));

  test("is the programme, with its categories and artwork", () => {
    expect(feed).toMatchObject({
      title: programme.title,
      link: addresses.home.url,
      feedUrl: addresses.feedRss.url,
      itunes: {
        image: programme.artwork?.url,
        categoriesWithSubs: [{ name: "News", subs: [{ name: "Politics" }] }],
        owner: programme.owner,
      },
    });
  });

  test("has each item's content whole, letter for letter", () => {
    const contents = feed.items.map((item) => item["content:encoded"]);
    expect(contents).toEqual(heard.map((episode) => itemContent(writing, episode)));
  });

  test("dates each item with the programme's own zone", () => {
    expect(feed.items[0]?.pubDate).toBe("Tue, 13 Feb 2024 20:00:00 +0400");
    expect(feed.items.map(({ isoDate }) => isoDate)).toEqual(heard.map(({ published }) => moment(published)));
  });
});

describe("the podcast feeds, as feedsmith reads them", () => {
  test("every one names itself, its language and a guid of its own", () => {
    const paths = [
      "/feed.xml",
      "/feed/video.xml",
      "/guests/layla/feed.xml",
      "/topics/rivers/feed.xml",
      "/quotes/feed.xml",
    ];
    const feeds = paths.map((path) => parseRssFeed(renderAt(show, path)));
    expect(feeds.map(({ atom }) => atom?.links?.find(({ rel }) => rel === "self")?.href)).toEqual(
      paths.map((path) => `https://programme.example${path}`),
    );
    expect(feeds.map(({ language }) => language)).toEqual(paths.map(() => "ar"));
    expect(new Set(feeds.map(({ podcast }) => podcast?.guid)).size).toBe(paths.length);
  });

  test("the video feed carries the films, with the sound beside them", () => {
    const feed = parseRssFeed(renderAt(show, "/feed/video.xml"));
    expect(feed.podcast?.medium).toBe("video");
    expect(feed.items?.map(({ enclosures }) => enclosures?.map(({ url, type }) => [url, type]))).toEqual(
      filmed.map(({ video }) => [[video?.kind === "file" ? video.url : "", "video/mp4"]]),
    );
    expect(feed.items?.[0]?.podcast?.alternateEnclosures?.map(({ type }) => type)).toEqual(["audio/mpeg"]);
  });

  test("an episode that is only on YouTube is in no podcast feed, and in the readers' feeds", () => {
    const guid = episodesOf(show).find(({ video }) => video?.kind === "youtube")?.guid;
    const of = (path: string) => parseRssFeed(renderAt(show, path)).items?.map((item) => item.guid?.value);
    expect(of("/feed.xml")).not.toContain(guid);
    expect(of("/feed/video.xml")).not.toContain(guid);
    expect(parseAtomFeed(renderAt(show, "/feed.atom")).entries?.map(({ id }) => id)).toContain(guid);
  });

  test("no film and no stream is offered beside the sound: players would load it for those who only listen", () => {
    const { items = [] } = parseRssFeed(renderAt(show, "/feed.xml"));
    expect(items.some(({ title }) => title === "حلقة تُبث")).toBe(true);
    expect(items.flatMap(({ podcast }) => podcast?.alternateEnclosures ?? [])).toEqual([]);
  });

  test("chapters are in the feed itself too, the first at 0", () => {
    const { items = [] } = parseRssFeed(renderAt(show, "/feed.xml"));
    const lists = items.flatMap(({ psc }) => (psc?.chapters ? [psc.chapters] : []));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(list[0]?.start).toBe("00:00:00.000");
    expect(lists[0]?.at(-1)).toEqual({ start: "00:02:30.500", title: "الجسر & الضفة" });
  });

  test("an item has its wide picture and its file as Media RSS says them", () => {
    const { items = [] } = parseRssFeed(renderAt(show, "/feed/video.xml"));
    const [item] = items;
    expect(item?.media?.thumbnails?.map(({ url }) => url)).toEqual([
      "https://programme.example/media/rivers.jpg",
    ]);
    expect(item?.media?.contents?.[0]).toMatchObject({
      url: item?.enclosures?.[0]?.url,
      fileSize: item?.enclosures?.[0]?.length,
      duration: 197,
    });
  });

  test("a trailer, a bonus and a hidden episode are called so, and may share a number", () => {
    const file = () => typed(makeMediaFileRecord(`${counter++}.mp3`));
    let counter = 1;
    const of = (name: string, over: Partial<EpisodeRecord>) =>
      makeEpisodeRecord(name, { audio: file(), number: typed(7), ...over });
    const record = makeProgramme({
      episodes: [
        of("2024-01-01-a", {}),
        of("2024-01-02-b", { kind: "trailer" }),
        of("2024-01-03-c", { kind: "bonus", isHidden: true }),
      ],
    });
    expect(
      assembleShow(record, { now: NOON }).problems.filter(({ severity }) => severity === "error"),
    ).toEqual([]);
    const { items = [] } = parseRssFeed(renderAt(showOf(record), "/feed.xml"));
    expect(items.map(({ itunes }) => [itunes?.episode, itunes?.episodeType, itunes?.block ?? false])).toEqual(
      [
        [7, "bonus", true],
        [7, "trailer", false],
        [7, "full", false],
      ],
    );
  });

  test("a serial that is complete says both", () => {
    const updateFrequency = { text: "انتهى", rrule: null, isComplete: true };
    const record = makeShowRecord({ type: "serial", podcast: { updateFrequency } });
    const { itunes } = parseRssFeed(renderAt(showWith({}, { show: record }), "/feed.xml"));
    expect([itunes?.type, itunes?.complete]).toEqual(["serial", true]);
  });

  test("a counting prefix stands before enclosures; guids are the same", () => {
    const audio = typed(makeMediaFileRecord("a.mp3"));
    const plain = parseRssFeed(renderAt(showWith({ audio }), "/feed.xml")).items?.[0];
    const podcast = { prefix: absoluteUrl("https://op3.dev/e/") };
    const counted = parseRssFeed(
      renderAt(showWith({ audio }, { show: makeShowRecord({ podcast }) }), "/feed.xml"),
    ).items?.[0];
    expect(counted?.enclosures?.[0]?.url).toBe("https://op3.dev/e/programme.example/media/a.mp3");
    expect(plain?.enclosures?.[0]?.url).toBe("https://programme.example/media/a.mp3");
    expect(counted?.guid).toEqual(plain?.guid);
  });

  test("an episode names its own hosts, where they are not the programme's", () => {
    const audio = () => typed(makeMediaFileRecord(`${String(Math.abs(next++))}.mp3`));
    let next = 1;
    const record = makeProgramme({
      show: makeShowRecord({ podcast: { hosts: ["layla", "sami"] as never } }),
      people: ["layla", "sami", "rana"].map((id) => makePersonRecord(id, { name: typed(id) })),
      episodes: [
        makeEpisodeRecord("2024-01-01-a", { audio: audio() }),
        makeEpisodeRecord("2024-01-02-b", { audio: audio(), hosts: [typed("sami")] }),
        makeEpisodeRecord("2024-01-03-c", { audio: audio(), hosts: [typed("rana")] }),
      ],
    });
    const feed = parseRssFeed(renderAt(showOf(record), "/feed.xml"));
    const names = (persons?: readonly { readonly display?: string }[]) =>
      persons?.map(({ display }) => display);
    expect(names(feed.podcast?.persons)).toEqual(["layla", "sami"]);
    expect(feed.items?.map(({ podcast }) => names(podcast?.persons))).toEqual([
      ["rana"],
      ["sami"],
      ["layla", "sami"],
    ]);
  });

  test("a guest's feed has the episodes they were heard in, a topic's those on it", () => {
    const of = (path: string) => parseRssFeed(renderAt(show, path)).items?.map(({ title }) => title);
    const titles = episodesOf(show).map(({ title }) => title);
    expect(of("/guests/basil/feed.xml")).toEqual([titles[0], titles[1]]);
    expect(of("/guests/layla/feed.xml")).toEqual([titles[0]]);
    expect(of("/topics/bridges/feed.xml")).toEqual([titles[0], titles[1]]);
  });

  test("readers' feeds ask directories not to list them as shows", () => {
    const blocked = (path: string) => parseRssFeed(renderAt(show, path)).itunes?.block ?? false;
    expect(["/feed.xml", "/feed/video.xml"].map(blocked)).toEqual([false, false]);
    expect(["/guests/layla/feed.xml", "/topics/rivers/feed.xml", "/quotes/feed.xml"].map(blocked)).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("the quotes' feed has every quote once, with its page, its episode's day and no file", () => {
    const feed = parseRssFeed(renderAt(show, "/quotes/feed.xml"));
    const quotes = episodesOf(show).flatMap((episode) => episode.quotes);
    expect(feed.items?.map(({ link }) => link)).toEqual(quotes.map(({ address }) => address.url));
    expect(feed.items?.flatMap(({ enclosures }) => enclosures ?? [])).toEqual([]);
    expect(new Set(feed.items?.map(({ guid }) => guid?.value)).size).toBe(quotes.length);
  });
});

describe("feed.atom, as feedsmith reads it", () => {
  const feed = parseAtomFeed(renderAt(show, "/feed.atom"));

  test("has every published episode, with ids that are addresses and moments from the content", () => {
    expect(feed.entries?.map(({ published, updated }) => [published, updated])).toEqual(
      episodesOf(show).map((episode) => [moment(episode.published), moment(modifiedAt(show, episode))]),
    );
    for (const { id } of feed.entries ?? []) expect(URL.canParse(id ?? "")).toBe(true);
  });

  test("carries each file as an enclosure with its own type and length", () => {
    const files = feed.entries?.map(({ links }) =>
      links?.flatMap(({ rel, href, type, length }) => (rel === "enclosure" ? [[href, type, length]] : [])),
    );
    expect(files).toEqual(
      episodesOf(show).map(({ audio, video }) => [
        ...(audio ? [[audio.url, audio.type, audio.bytes]] : []),
        ...(video?.kind === "file" ? [[video.url, video.type, video.bytes]] : []),
      ]),
    );
  });

  test("says its language", () => {
    expect(feed.xml?.lang).toBe("ar");
  });
});

describe("feed.json, as feedsmith reads it", () => {
  const feed = parseJsonFeed(JSON.parse(renderAt(show, "/feed.json")));

  test("is JSON Feed 1.1 with authors and language", () => {
    expect(JSON.parse(renderAt(show, "/feed.json")).version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.authors?.map(({ name }) => name)).toEqual([programme.author]);
    expect(feed.language).toBe("ar");
  });

  test("has every published episode with its files", () => {
    expect(feed.items?.map(({ id, title, url }) => [id, title, url])).toEqual(
      episodesOf(show).map(({ guid, title, address }) => [guid, title, address.url]),
    );
    expect(
      feed.items?.[0]?.attachments?.map((one) => [one.url, one.size_in_bytes, one.duration_in_seconds]),
    ).toEqual([
      ["https://programme.example/media/rivers.mp3", 593_210, 197.6],
      ["https://programme.example/media/rivers.mp4", 975_321, 197.44],
    ]);
  });
});
