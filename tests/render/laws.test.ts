// What holds for every output, whatever an editor typed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../scripts/domain/names.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { episodeToJsonLd } from "../../scripts/render/json-ld/episode.ts";
import { jsonForScript } from "../../scripts/render/json-ld/script.ts";
import { listOutputs } from "../../scripts/render/outputs.ts";
import { standingAlone } from "../../scripts/text/bidi.ts";
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
} from "../support/records.ts";
import { episodesOf, frozen, showOf, smallShow } from "../support/show.ts";
import { all, channelOf, one, parseStrictly } from "./support/strict-xml.ts";

const renderAll = (show: Show) => listOutputs(show).map(({ address, render }) => [address.path, render()]);

test("the same programme gives the same bytes, rendered once or twice, from one Show or two", () => {
  const show = smallShow();
  const first = renderAll(show);
  expect(renderAll(show)).toEqual(first);
  expect(renderAll(smallShow())).toEqual(first);
});

test("rendering writes nothing into the programme", () => {
  const show = frozen(smallShow());
  expect(() => renderAll(show)).not.toThrow();
});

test("no output has two homes", () => {
  const paths = listOutputs(smallShow()).map(({ address }) => address.path);
  expect(new Set(paths).size).toBe(paths.length);
});

test("drafts and scheduled episodes of a preview are in no feed, sitemap or list", () => {
  const shared = listOutputs(smallShow({ preview: true })).filter(
    ({ address }) => !address.path.startsWith("/episodes/"),
  );
  const leaking = shared.filter(({ render }) => /2024-02-27-draft|2024-09-01-later/.test(render()));
  expect(leaking.map(({ address }) => address.path)).toEqual([]);
});

const nasty = fc.constantFrom(
  "]]>",
  "]]>]]>",
  "</title>",
  "<script>alert(1)</script>",
  "&amp;",
  "&#0;",
  "&lt;b&gt;",
  "\u0000\u0008\u001F\u007F",
  "\uFFFE\uFFFF",
  "\uFFFE0\uFFFE",
  "\uD800",
  "\uDC00\uD800",
  "\u202E\u2066\u2069",
  "\u2028\u2029",
  "👩‍👩‍👧‍👦",
  "-->",
  "<!--",
  "\"'",
  "\r\n\t",
  "$& $1 $$",
  "{{ x }}",
  "نص",
  "طويل ".repeat(400),
);
const hostile = fc
  .array(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 12 }), fc.string({ unit: "grapheme" })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `ا${parts.join("")}`);

function hostileShow(text: string): Show {
  const name = text.slice(0, 300);
  return showOf(
    makeProgramme({
      show: makeShowRecord({
        title: text,
        description: text,
        author: text,
        owner: { name: text, email: "a@b.example" },
        copyright: text,
        categories: [{ name: text, sub: text }],
        podcast: {
          funding: [{ title: text, url: "https://example.com/?a=1&b=2" }],
          txt: [{ value: text, purpose: text }],
          license: { name: text, url: null },
          location: { name: text, geo: null, osm: null },
        },
      }),
      topics: [makeTopicRecord("topic", text)],
      people: [
        makePersonRecord("layla", {
          name: typed(name),
          latin: name,
          honorifics: [{ text, from: null, to: null, since: null }],
          roles: [{ text, from: null, to: null, since: null }],
        }),
      ],
      episodes: [
        makeEpisodeRecord("2024-02-13-test", {
          title: typed(text),
          summary: typed(text),
          updated: typed("2024-02-14T00:00:00+04:00" as Instant),
          guests: [typed({ person: "layla", role: text })],
          topics: [typed("topic")],
          video: typed(makeMediaFileRecord("test.mp4")),
          disclosure: text,
          sources: [{ title: text, url: "https://example.com/?a=1&b=2" }],
          guid: typed(text),
          blocks: [
            { kind: "prose", prose: prose(text), plain: text, place: { file: "a.md", line: 1, column: 1 } },
            { kind: "chapter", title: text, start: seconds(2), place: { file: "a.md", line: 2, column: 1 } },
            { kind: "quote", quote: makeQuoteRecord(name, text, 3, 9) },
          ],
          transcripts: [makeTranscript([makeCue(0, 2, text, name)])],
        }),
      ],
    }),
  );
}

/** Text as XML can hold it: written here a second time, so that the two can disagree. */
function holdable(text: string): string {
  return [...text.replace(/\r\n?/g, "\n")]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x9 || code === 0xa || code === 0x85) return true;
      if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
      return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}

describe("whatever is typed", () => {
  test("every XML output is well-formed, and a title is read back letter for letter", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const show = hostileShow(text);
        for (const { address, type, render } of listOutputs(show)) {
          if (type.endsWith("xml")) parseStrictly(render());
          if (type.endsWith("json")) JSON.parse(render());
          if (address.path !== "/feed.xml") continue;
          const channel = channelOf(render());
          expect(one(channel, "title")?.text).toBe(holdable(show.programme.title));
          const [item] = all(channel, "item");
          // A mark may stand before it, where its first letter would have it run the wrong way.
          const title = standingAlone(holdable(episodesOf(show)[0]?.title ?? ""), "rtl");
          expect(one(item, "title")?.text).toBe(title);
          expect(one(item, "itunes:title")?.text).toBe(title);
          expect(one(item, "guid")?.text).toBe(holdable(episodesOf(show)[0]?.guid ?? ""));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the structured data cannot end its script, and parses to what was meant", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const show = hostileShow(text);
        const [episode] = episodesOf(show);
        if (!episode) throw new Error("no episode");
        const script = jsonForScript(episodeToJsonLd(show, episode));
        expect(script).not.toMatch(/[<>&\u2028\u2029]/);
        const parsed = JSON.parse(script) as { "@graph": readonly { name: string }[] };
        expect(parsed["@graph"][0]?.name).toBe(holdable(episode.title));
      }),
      { numRuns: 100 },
    );
  });

  test("captions hold no line break of their own, no arrow, no tag of the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const show = hostileShow(text);
        const vtt =
          listOutputs(show)
            .find(({ type }) => type === "text/vtt")
            ?.render() ?? "";
        const blocks = vtt.trimEnd().split("\n\n").slice(1);
        for (const block of blocks) {
          const [timing, ...lines] = block.split("\n");
          // A long one is shown in parts, all of them inside its time.
          expect(timing).toMatch(/^00:00:0[0-2]\.\d{3} --> 00:00:0[0-2]\.\d{3}$/);
          expect(lines.length).toBeGreaterThan(0);
          expect(lines.length).toBeLessThanOrEqual(2);
          expect(lines.join("\n")).not.toContain("-->");
          expect(lines.join("").match(/</g)?.length ?? 0).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test("a text in an item's content keeps its meaning: markup typed as text stays text", () => {
  const show = hostileShow("<b>لا</b> &amp; ]]> &lt;i&gt;");
  const feed = listOutputs(show).find(({ address }) => address.path === "/feed.xml");
  const content = one(all(channelOf(feed?.render() ?? ""), "item")[0], "content:encoded")?.text ?? "";
  const shown = content.replace(/<\/?bdi[^>]*>/g, "");
  expect(shown).toContain("<p>&lt;b&gt;لا&lt;/b&gt; &amp;amp; ]]&gt; &amp;lt;i&amp;gt;</p>");
  expect(content).not.toContain("<b>");
});
