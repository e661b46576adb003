// What directories and apps ask of a podcast feed, line by line, read from the rendered text: what the gate's rules and
// the parsers' tests beside this one do not look at.
// Sources: Apple's feed requirements, PSP-1, the Podcasting 2.0 namespace, RSS 2.0's best practices.

import { describe, expect, test } from "vitest";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { NOON, smallShow } from "../support/show.ts";

const outputs = new Map(listOutputs(smallShow()).map(({ address, render }) => [address.path, render]));
const textOf = (path: string) => outputs.get(path)?.() ?? "";
const itemsOf = (feed: string) => feed.match(/<item>[\s\S]*?<\/item>/g) ?? [];
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

describe.each(["/feed.xml", "/feed/video.xml"])("%s", (path) => {
  const feed = textOf(path);
  const items = itemsOf(feed);
  const channel = feed.replace(/<item>[\s\S]*<\/item>/, "");

  test("is RSS 2.0 in UTF-8, its namespaces on the root, none of them dead", () => {
    expect(feed).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/);
    const root = /<rss version="2\.0"[^>]*>/.exec(feed)?.[0] ?? "";
    for (const name of ["itunes", "podcast", "atom", "content"]) expect(root).toContain(`xmlns:${name}="`);
    expect(feed).not.toContain("googleplay");
    expect(items.length).toBeGreaterThan(1);
  });

  test("says of the programme who owns it, whose it is and what kind it is", () => {
    expect(channel).toMatch(
      /<itunes:owner>\s*<itunes:name>[^<]+<\/itunes:name>\s*<itunes:email>[^<@]+@[^<]+</,
    );
    expect(channel).toMatch(/<copyright>[^<]+<\/copyright>/);
    expect(channel).toMatch(/<itunes:type>episodic<\/itunes:type>/);
    expect(all(channel, /<atom:link rel="self"[^>]* href="([^"]+)"/g)).toEqual([
      `https://programme.example${path}`,
    ]);
    expect(all(channel, /<podcast:medium>([^<]+)</g)).toEqual([path === "/feed.xml" ? "podcast" : "video"]);
  });

  test("has one enclosure an item: an ASCII address, its length in bytes, its type", () => {
    for (const item of items) {
      const enclosures = item.match(/<enclosure [^>]*>/g) ?? [];
      expect(enclosures).toHaveLength(1);
      expect(enclosures[0]).toMatch(
        /length="[1-9]\d*" type="(?:audio|video)\/[a-z0-9-]+" url="https:\/\/[!-~]+"/,
      );
    }
  });

  test("has guids that are no addresses, moments with their zone, none of them to come, and whole seconds", () => {
    for (const item of items) {
      expect(item).toMatch(/<guid isPermaLink="false">[^<]+<\/guid>/);
      const [date = ""] = all(item, /<pubDate>([^<]+)</g);
      expect(date).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/);
      expect(Date.parse(date)).toBeLessThanOrEqual(NOON);
      for (const duration of all(item, /<itunes:duration>([^<]*)</g)) expect(duration).toMatch(/^\d+$/);
    }
  });

  test("has content that says its direction, isolates what runs the other way, and leads nowhere by half an address", () => {
    for (const content of all(feed, /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]>/g)) {
      expect(content).toMatch(/^<div dir="rtl" lang="ar">/);
      expect(content).not.toMatch(/<(?:script|style|iframe)|\s(?:class|style|on\w+)=/);
      for (const href of all(content, /(?:href|src)="([^"]*)"/g))
        expect(href).toMatch(/^(?:https:\/\/|mailto:)/);
      const outside = content.replace(/<bdi[^>]*>[\s\S]*?<\/bdi>/g, "").replace(/<[^>]*>/g, "");
      expect(outside).not.toMatch(/\d{1,2}:\d{2}/);
      expect(outside).not.toMatch(/(?<![&\w])[A-Za-z]{2,}(?![\w;])/);
    }
  });

  test("repeats chapters as lines from 00:00:00 on, three or more", () => {
    const withChapters = items.filter((item) => item.includes("<podcast:chapters"));
    expect(withChapters.length).toBeGreaterThan(0);
    for (const item of withChapters) {
      const [description = ""] = all(item, /<description>([\s\S]*?)<\/description>/g);
      const times = all(description, /^(\d\d:\d\d:\d\d) \S/gm);
      expect(times.length).toBeGreaterThanOrEqual(3);
      expect([times[0], times]).toEqual(["00:00:00", times.toSorted()]);
    }
  });

  test("offers each language's captions in three forms, and names soundbites in 128 characters at most", () => {
    for (const item of items) {
      const forms = [...item.matchAll(/<podcast:transcript [^>]*type="([^"]+)" language="([^"]+)"/g)];
      const languages = new Set(forms.map(([, , language]) => language));
      for (const language of languages) {
        const types = forms.filter(([, , one]) => one === language).map(([, type]) => type);
        expect(types).toEqual(["text/vtt", "application/x-subrip", "application/json"]);
      }
      for (const title of all(item, /<podcast:soundbite [^>]*>([^<]*)</g)) {
        expect([...title].length).toBeLessThanOrEqual(128);
        expect(title).not.toBe("");
      }
    }
  });

  test("names its host in every item, whose people replace the channel's", () => {
    for (const item of items)
      expect(item).toMatch(/<podcast:person role="host" group="cast"[^>]*>منى الافتراضية</);
  });
});
