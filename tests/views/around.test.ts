// What a quote's page tells beside the quote, and what an episode's page leads to.

import { expect, test } from "vitest";
import type { Day } from "../../scripts/domain/names.ts";
import type { BlockRecord } from "../../scripts/domain/record.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import { listenOnView } from "../../scripts/eleventy/views/listen-on.ts";
import { questionBefore } from "../../scripts/eleventy/views/question-before.ts";
import { relatedEpisodes } from "../../scripts/eleventy/views/related-episodes.ts";
import { siteView } from "../../scripts/eleventy/views/site-view.ts";
import { subscribeView } from "../../scripts/eleventy/views/subscribe-view.ts";
import { viewWords } from "../../scripts/eleventy/views/view-words.ts";
import { ASSETS } from "../support/page-assets.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makeMediaFileRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeTopicRecord,
  prose,
  typed,
} from "../support/records.ts";
import { episodesOf, showOf } from "../support/show.ts";

const cue = (start: number, voice: string | null, text: string) => makeCue(start, start + 4, text, voice);
const said = (name: string, text: string): BlockRecord => ({
  kind: "quote",
  quote: makeQuoteRecord(name, text),
});
const AT = { file: "episodes/test.md", line: 1, column: 1 };
const written = (text: string): BlockRecord => ({
  kind: "prose",
  prose: prose(text),
  plain: text,
  place: AT,
});

function asked(before: readonly BlockRecord[], cues: readonly ReturnType<typeof cue>[], isReading = false) {
  const blocks = [...before, { kind: "quote" as const, quote: makeQuoteRecord("layla", "الماء حق", 20, 25) }];
  const people = ["layla", "amal", "salim"].map((id) => makePersonRecord(id, { name: typed(id) }));
  const episodes = [makeEpisodeRecord("2024-02-13-one", { blocks })];
  const [episode] = episodesOf(showOf(makeProgramme({ people, episodes })));
  const quote = episode?.quotes.at(-1);
  if (!episode || !quote) throw new Error("no quote");
  const hosts = ["amal", "layla"] as never;
  return questionBefore({ ...episode, isReading }, quote, { hosts, cues, names: ["ليلى"] });
}

test.each([
  ["the presenter's words right above it", [said("amal", "شكراً. ما الحل؟")], [], "ما الحل؟"],
  ["nothing, where the presenter did not ask", [said("amal", "ما الحل؟ تفضلي.")], [], null],
  ["nothing that another guest asked", [said("salim", "ما الحل؟")], [], null],
  ["nothing that the speaker asked, who presents as well", [said("layla", "ما الحل؟")], [], null],
  ["nothing that the text parts from it", [said("amal", "ما الحل؟"), written("ثم تحدث غيرها.")], [], null],
  ["nothing of a sentence of the text", [written("ما الحل؟")], [], null],
  [
    "nothing of a chapter's title",
    [{ kind: "chapter", title: "ما الحل؟", start: seconds(10), place: AT }],
    [],
    null,
  ],
  [
    "the other voice's last words, in the transcript",
    [],
    [cue(0, "منى", "أهلاً."), cue(4, "منى", "ما رأيك؟"), cue(8, "ليلى", "طيب."), cue(20, "ليلى", "الماء حق")],
    "ما رأيك؟",
  ],
  [
    "nothing, where the other voice did not ask",
    [],
    [cue(4, "منى", "تفضلي."), cue(20, "ليلى", "الماء حق")],
    null,
  ],
  ["nothing, where no voice is told apart", [], [cue(4, null, "ما رأيك؟"), cue(20, null, "الماء حق")], null],
  [
    "nothing of what the speaker asks themselves",
    [],
    [cue(0, "منى", "تفضلي."), cue(8, "ليلى", "أتعلمون؟"), cue(20, "ليلى", "الماء حق")],
    null,
  ],
] as const)("what was asked before a quote is %s", (_what, before, cues, expected) => {
  expect(asked(before, cues)).toBe(expected);
});

test("a machine's reading asks nothing", () => {
  const cues = [cue(4, "منى", "ما رأيك؟"), cue(20, "ليلى", "الماء حق")];
  expect([asked([], cues), asked([], cues, true)]).toEqual(["ما رأيك؟", null]);
});

test("related episodes share guests, then topics, the nearer in time first, and never stand beside it already", () => {
  const people = ["layla", "amal"].map((id) => makePersonRecord(id));
  const of = (day: string, guest: string, topic: string) =>
    makeEpisodeRecord(`${day}-x`, {
      day: day as Day,
      guests: [typed({ person: guest, role: null })] as never,
      topics: [typed(topic)] as never,
    });
  const episodes = [
    of("2023-01-01", "layla", "rivers"),
    of("2023-02-01", "amal", "rivers"),
    of("2023-03-01", "amal", "bridges"),
    of("2023-04-01", "layla", "bridges"),
    of("2023-05-01", "amal", "rivers"),
    of("2023-06-01", "layla", "bridges"),
  ];
  const show = showOf(
    makeProgramme({ people, episodes, topics: ["rivers", "bridges"].map((id) => makeTopicRecord(id, id)) }),
  );
  const [newest] = show.episodes;
  if (!newest) throw new Error("no episode");
  expect(relatedEpisodes(show)(newest)).toEqual(["2023-04-01-x", "2023-01-01-x", "2023-03-01-x"]);
});

test("a link is a platform's by its own host, and by no other that is named like it", () => {
  const { programme } = showOf(makeProgramme());
  const links = [
    "https://podcasts.apple.com/x",
    "https://open.spotify.com/show/1",
    "https://www.youtube.com/@x",
    "https://play.anghami.com/podcast/1",
    "https://t.me/x",
    "https://whatsapp.com/channel/1",
    "https://programme.example/",
    "https://notspotify.com/",
    "https://spotify.com.example/",
  ].map((url) => ({ title: url, url }));
  expect(listenOnView({ ...programme, links }).map(({ mark }) => mark)).toEqual([
    "apple",
    "spotify",
    "youtube",
    "anghami",
    "telegram",
    "whatsapp",
  ]);
});

test.each([
  ["is offered where an episode has a film", makeMediaFileRecord("one.mp4"), true],
  ["is not where none has", null, false],
])(
  "the video feed %s: below every page, to feed readers and among the ways to follow",
  (_, film, isThere) => {
    const episodes = [makeEpisodeRecord("2024-02-13-one", film ? { video: typed(film) } : {})];
    const show = showOf(makeProgramme({ episodes }));
    const said = viewWords(show.programme);
    const site = siteView(
      show,
      { ...ASSETS, search: "", fonts: [], icon: { href: "", type: "" }, sheets: {} },
      said,
    );
    const { path } = show.addresses.feedVideo;
    expect(site.feeds.some(({ href }) => href === path)).toBe(isThere);
    expect(subscribeView(show, said).podcasts.some((feed) => feed.path === path)).toBe(isThere);
  },
);
