// The files that tell a host, a search engine or a directory how to treat the others.

import { describe, expect, test } from "vitest";
import { type AbsoluteUrl, absoluteUrl, type PersonId, slug } from "../../scripts/domain/names.ts";
import { jsonForScript } from "../../scripts/render/json-ld/script.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { listRedirects } from "../../scripts/render/redirects.ts";
import { makePersonRecord, makeProgramme, makeShowRecord, typed } from "../support/records.ts";
import { showOf, showWith, smallProgramme, smallShow } from "../support/show.ts";
import { renderAt } from "./support/outputs.ts";
import { all, channelOf, one } from "./support/strict-xml.ts";

const show = smallShow();

describe("_headers", () => {
  const rules = new Map(
    renderAt(show, "/_headers")
      .trimEnd()
      .split("\n\n")
      .map((rule) => {
        const [path = "", ...headers] = rule.split("\n");
        return [path, headers.map((line) => line.trim())] as const;
      }),
  );

  /** The headers of a path, as Netlify and Cloudflare match them. */
  function headersOf(path: string): readonly string[] {
    return [...rules].flatMap(([rule, headers]) => {
      const pattern = rule.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace(/\*/g, ".*");
      return new RegExp(`^${pattern}$`).test(path) ? headers : [];
    });
  }

  test.each([
    ["/feed.xml", "application/xml"],
    ["/feed/video.xml", "application/xml"],
    ["/feed.atom", "application/xml"],
    ["/quotes/feed.xml", "application/xml"],
    ["/topics/rivers/feed.xml", "application/xml"],
    ["/feed.json", "application/feed+json"],
    ["/guests/layla/feed.xml", "application/xml"],
    ["/episodes/2024-02-13-rivers/chapters.json", "application/json+chapters"],
    ["/episodes/2024-02-13-rivers/captions.ar.vtt", "text/vtt"],
    ["/index.html.md", "text/markdown"],
    ["/quotes/index.html.md", "text/markdown"],
    ["/guests/layla/index.html.md", "text/markdown"],
    ["/episodes/2024-02-13-rivers/captions.en.srt", "application/x-subrip"],
  ])("%s goes out as %s, for players on any site", (path, type) => {
    expect(headersOf(path)).toEqual(
      expect.arrayContaining([`Content-Type: ${type}; charset=utf-8`, "Access-Control-Allow-Origin: *"]),
    );
  });

  test("media may be read from any site, and say nothing of their type", () => {
    expect(headersOf("/media/rivers.mp3")).toEqual([
      "X-Content-Type-Options: nosniff",
      "Access-Control-Allow-Origin: *",
    ]);
  });

  test.each([
    "/feed/archive-1.xml",
    "/feed/archive-1.atom",
    "/feed/archive-1.json",
    "/feed/video/archive-2.xml",
    "/quotes/feed/archive-1.xml",
  ])("%s, a page of an archive, may be read from any site like its feed", (path) => {
    expect(headersOf(path)).toContain("Access-Control-Allow-Origin: *");
  });

  test("no path is given a header twice: a host would join the two by a comma", () => {
    const archives = ["/feed/archive-1.xml", "/quotes/feed/archive-1.xml"];
    for (const path of [...listOutputs(show).map(({ address }) => address.path), ...archives]) {
      const names = headersOf(path).map((header) => header.split(":")[0]);
      expect([path, names]).toEqual([path, [...new Set(names)]]);
    }
  });

  test("stay few, however long the programme: hosts read a hundred rules", () => {
    expect(rules.size).toBeLessThan(30);
  });
});

describe("earlier addresses", () => {
  test("lead to the page, its quotes and its files", () => {
    expect(
      listRedirects(show)
        .map(({ from, to, isPage }) => [from.path, to.path, isPage])
        .slice(0, 4),
    ).toEqual([
      ["/episodes/old-rivers/", "/episodes/2024-02-13-rivers/", true],
      ["/quotes/old-rivers/qn6dnsdi/", "/quotes/2024-02-13-rivers/qn6dnsdi/", true],
      ["/quotes/old-rivers/qvyprqgv/", "/quotes/2024-02-13-rivers/qvyprqgv/", true],
      ["/episodes/old-rivers/chapters.json", "/episodes/2024-02-13-rivers/chapters.json", false],
    ]);
  });

  test("keep the site's own path and host", () => {
    const below = showOf({
      ...smallProgramme(),
      show: makeShowRecord({ site: absoluteUrl("https://host.example/studio/") }),
    });
    const [first] = listRedirects(below);
    expect(first?.from).toEqual({
      path: "/studio/episodes/old-rivers/",
      url: "https://host.example/studio/episodes/old-rivers/",
    });
    expect(renderAt(below, "/studio/robots.txt")).toContain("https://host.example/studio/sitemap.xml");
  });
});

describe("what show.yml says to directories and apps", () => {
  const settings = showOf(
    makeProgramme({
      show: makeShowRecord({
        podcast: {
          locked: false,
          hosts: [slug<PersonId>("layla")],
          funding: [{ title: "ادعمنا", url: "https://example.com/support" }],
          license: { name: "cc-by-4.0", url: null },
          txt: [{ value: "abc", purpose: "verify" }],
          publisher: {
            guid: "003af0a0-6a45-55cf-b765-68e3d349551a",
            url: "https://example.com/publisher.xml",
          },
          updateFrequency: { text: "كل أسبوع", rrule: "FREQ=WEEKLY", isComplete: false },
          location: { name: "دبي", geo: "geo:25.2,55.3", osm: null },
        },
        announcing: {
          hubs: ["https://hub.example/" as AbsoluteUrl],
          indexNow: { key: "0123456789abcdef", endpoint: "https://api.indexnow.org/indexnow" as AbsoluteUrl },
          podping: { endpoint: "https://podping.cloud/" as AbsoluteUrl },
        },
      }),
      people: [makePersonRecord("layla"), makePersonRecord("basil", { name: typed("باسل المتخيَّل") })],
      episodes: [...makeProgramme().episodes].map((episode) => ({
        ...episode,
        guests: [typed({ person: "layla", role: null }), typed({ person: "basil", role: null })],
      })),
    }),
  );
  const channel = channelOf(renderAt(settings, "/feed.xml"));

  test("stands in the channel, each in its tag", () => {
    const tag = (name: string) => {
      const found = one(channel, `podcast:${name}`);
      return found && [found.text, found.attributes];
    };
    expect(one(channel, "podcast:locked")?.text).toBe("no");
    expect(tag("funding")).toEqual(["ادعمنا", { url: "https://example.com/support" }]);
    expect(tag("license")).toEqual(["cc-by-4.0", {}]);
    expect(tag("txt")).toEqual(["abc", { purpose: "verify" }]);
    expect(tag("updateFrequency")).toEqual(["كل أسبوع", { rrule: "FREQ=WEEKLY" }]);
    expect(tag("location")).toEqual(["دبي", { geo: "geo:25.2,55.3" }]);
    expect(tag("podping")).toEqual(["", { usesPodping: "true" }]);
    expect(one(one(channel, "podcast:publisher"), "podcast:remoteItem")?.attributes).toEqual({
      medium: "publisher",
      feedGuid: "003af0a0-6a45-55cf-b765-68e3d349551a",
      feedUrl: "https://example.com/publisher.xml",
    });
    expect(all(channel, "atom:link").map(({ attributes }) => attributes.rel)).toEqual(["self", "hub"]);
  });

  test("promises news, pings and ownership in the programme's own two feeds alone", () => {
    const promised = (path: string) =>
      ["updateFrequency", "txt", "podping"].filter((name) =>
        one(channelOf(renderAt(settings, path)), `podcast:${name}`),
      );
    expect(promised("/feed/video.xml")).toEqual(["updateFrequency", "txt", "podping"]);
    for (const path of ["/quotes/feed.xml", "/guests/layla/feed.xml"]) expect(promised(path)).toEqual([]);
  });

  test("names the host in the channel, and again in each item, whose list replaces the channel's", () => {
    const people = (node: typeof channel | undefined) =>
      all(node, "podcast:person").map(({ text, attributes }) => [attributes.role, text]);
    expect(people(channel)).toEqual([["host", "ليلى المختلقة"]]);
    expect(people(one(channel, "item"))).toEqual([
      ["host", "ليلى المختلقة"],
      ["guest", "باسل المتخيَّل"],
    ]);
  });

  test("shows IndexNow's key at its own address, and hubs in JSON Feed", () => {
    expect(renderAt(settings, "/0123456789abcdef.txt")).toBe("0123456789abcdef\n");
    expect(JSON.parse(renderAt(settings, "/feed.json")).hubs).toEqual([
      { type: "WebSub", url: "https://hub.example/" },
    ]);
  });
});

test("a feed that moved tells its new address, in the guid it always had", () => {
  const outputs = listOutputs(show, {
    identity: {
      guid: (key) => `00000000-0000-5000-8000-${String(key.length).padStart(12, "0")}`,
      movedTo: (key, url) => (key === "feed.xml" ? url : null),
    },
  });
  const of = (path: string) =>
    channelOf(outputs.find(({ address }) => address.path === path)?.render() ?? "");
  expect(one(of("/feed.xml"), "itunes:new-feed-url")?.text).toBe("https://programme.example/feed.xml");
  expect(one(of("/feed.xml"), "podcast:guid")?.text).toBe("00000000-0000-5000-8000-000000000008");
  expect(one(of("/feed/video.xml"), "itunes:new-feed-url")).toBeUndefined();
});

test("copyright stands in feeds as it is typed", () => {
  const of = (copyright: string | null) =>
    one(channelOf(renderAt(showWith({}, { show: makeShowRecord({ copyright }) }), "/feed.xml")), "copyright")
      ?.text;
  expect(["© 2024 غرفة", "غرفة", null].map(of)).toEqual(["© 2024 غرفة", "غرفة", undefined]);
});

test("JSON in a script cannot end it, whatever a name holds", () => {
  const script = jsonForScript({ name: "</script><!--\u2028 & \uD800" });
  expect(script).toBe('{"name":"\\u003c/script\\u003e\\u003c!--\\u2028 \\u0026 "}');
  expect(JSON.parse(script)).toEqual({ name: "</script><!--\u2028 & " });
});
