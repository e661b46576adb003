// What a quote's page tells beside the quote, and what an episode's page leads to.

import { expect, test } from "vitest";
import type { Day } from "../../scripts/domain/names.ts";
import type { BlockRecord } from "../../scripts/domain/record.ts";
import { listenOnView } from "../../scripts/eleventy/views/listen-on.ts";
import { questionBefore } from "../../scripts/eleventy/views/question-before.ts";
import { relatedEpisodes } from "../../scripts/eleventy/views/related-episodes.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeTopicRecord,
  prose,
  typed,
} from "../support/records.ts";
import { episodesOf, showOf } from "../support/show.ts";

const cue = (start: number, voice: string | null, text: string) => makeCue(start, start + 4, text, voice);
const block = (text: string): BlockRecord => ({
  kind: "prose",
  prose: prose(text),
  plain: text,
  place: { file: "episodes/test.md", line: 1, column: 1 },
});

function asked(
  before: readonly ReturnType<typeof block>[],
  cues: readonly ReturnType<typeof cue>[],
  isReading = false,
) {
  const blocks = [...before, { kind: "quote" as const, quote: makeQuoteRecord("layla", "الماء حق", 20, 25) }];
  const [episode] = episodesOf(
    showOf(
      makeProgramme({
        people: [makePersonRecord("layla", { name: typed("layla") })],
        episodes: [makeEpisodeRecord("2024-02-13-one", { blocks })],
      }),
    ),
  );
  const quote = episode?.quotes[0];
  if (!episode || !quote) throw new Error("no quote");
  return questionBefore({ ...episode, isReading }, quote, { cues, names: ["ليلى"] });
}

test.each([
  ["the sentence before it in the text", [block("مقدمة. ما الحل؟")], [], "ما الحل؟"],
  ["one that words of saying part from it", [block("ما الحل؟"), block("فأجابت:")], [], "ما الحل؟"],
  ["nothing, where no question comes before", [block("مقدمة. وقالت:")], [], null],
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
  expect(relatedEpisodes(show, newest)).toEqual(["2023-04-01-x", "2023-01-01-x", "2023-03-01-x"]);
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
