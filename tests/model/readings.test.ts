// What a programme may say of a quote: a machine's reading bears witness to nothing, a correction is said where the quote stands.

import { describe, expect, test } from "vitest";
import type { Day } from "../../scripts/domain/names.ts";
import { type DatedRole, shownName } from "../../scripts/domain/person.ts";
import type { EpisodeRecord } from "../../scripts/domain/record.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import { renderVtt } from "../../scripts/render/captions/vtt.ts";
import { saysMachineReading } from "../../scripts/text/machine-reading.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeTranscript,
  typed,
} from "../support/records.ts";
import { episodesOf } from "../support/show.ts";

const SAID = "لا أحد كان يتوقع هذا الجسر";

function episodeOf(over: Partial<EpisodeRecord>) {
  const { show } = assembleShow(
    makeProgramme({
      people: [makePersonRecord("layla", { honorifics: [held("الدكتورة")] })],
      episodes: [
        makeEpisodeRecord("2024-02-13-test", {
          blocks: [{ kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", SAID) }],
          transcripts: [makeTranscript([makeCue(1, 4, SAID, "ليلى المختلقة")])],
          ...over,
        }),
      ],
    }),
    { now: Date.parse("2026-01-01T00:00:00Z") },
  );
  const [episode] = episodesOf(show);
  const quote = episode?.quotes[0];
  if (!show || !episode || !quote) throw new Error("the test's programme lost its quote");
  return { show, episode, quote };
}

function held(text: string, over: Partial<DatedRole> = {}): DatedRole {
  return { text, from: null, to: null, since: null, ...over };
}

const READING = "قراءة آلية لنص الحلقة، وليست تسجيلاً للبث ولا صوت الضيوف";

test.each<[string, Partial<EpisodeRecord>, boolean, string | null]>([
  ["a recording of people", {}, false, "verbatim"],
  ["the key", { recording: "reading" }, true, "published"],
  ["a disclosure that says so", { disclosure: READING }, true, "published"],
  ["a disclosure of something else", { disclosure: "أُعدت الحلقة بدعم من معهد مختلق" }, false, "verbatim"],
  ["the key against its disclosure", { disclosure: READING, recording: "broadcast" }, false, "verbatim"],
])("%s decides what is said of a quote", (_, over, isReading, standing) => {
  const { episode, quote } = episodeOf(over);
  expect(episode.isReading).toBe(isReading);
  expect(quote.standing?.kind).toBe(standing);
  expect(quote.check === null).toBe(isReading);
  // A reading's transcript still says when its words are heard.
  expect(quote.span?.start).toBe(1);
});

test("a reading that discloses nothing says what it is all the same", () => {
  expect(episodeOf({ recording: "reading" }).episode.disclosure).toBe(READING);
});

test.each([
  ["بصوت آلي", true],
  ["هذه القراءة الآلية لا صوت للضيوف فيها", true],
  ["A machine reading of the text.", true],
  ["Read by a machine, not a recording", true],
  ["ليست قراءة آلية، بل تسجيل البث", false],
  ["This is not a machine reading", false],
  ["قراءة في كتاب", false],
  ["الأصوات الآلية في الشوارع", false],
])("«%s» says that a machine reads: %s", (disclosure, says) => {
  expect(saysMachineReading(disclosure)).toBe(says);
});

test("a corrected quote says when, and nothing else, of a recording and of a reading", () => {
  const correction = (date: string) =>
    typed({ date: date as Day, text: "الصواب: الجسران.", quote: "لا أحد كان" });
  const corrections = [correction("2024-02-20"), correction("2024-03-01"), correction("2024-02-25")];
  for (const recording of [null, "reading"] as const) {
    const { episode, quote } = episodeOf({ corrections, recording });
    expect(quote.standing).toEqual({ kind: "corrected", day: "2024-03-01" });
    expect(episode.blocks).toContainEqual({ kind: "quote", quote });
  }
});

describe("a name as it is shown", () => {
  const person = {
    name: "قاصد محمود صالح",
    honorifics: [
      held("العميد الركن", { to: "2020-12-31" as Day }),
      held("اللواء الركن", { from: "2021-01-01" as Day, to: "2023-06-30" as Day }),
      held("الفريق الركن د.", { from: "2023-07-01" as Day }),
    ],
  };

  test.each<[string | null, string]>([
    ["2019-05-05", "العميد الركن قاصد محمود صالح"],
    ["2021-01-01", "اللواء الركن قاصد محمود صالح"],
    ["2024-02-13", "الفريق الركن د. قاصد محمود صالح"],
    [null, "الفريق الركن د. قاصد محمود صالح"],
  ])("on %s it is %s", (day, shown) => {
    expect(shownName(person, day as Day | null)).toBe(shown);
  });

  test("it is bare where nothing stands before it", () => {
    expect(shownName({ name: "صباح العكيلي", honorifics: [] }, null)).toBe("صباح العكيلي");
  });

  test("captions call the voice so too", () => {
    const { show, episode } = episodeOf({});
    const [track] = episode.captions;
    expect(track && renderVtt(show.transcript(episode.slug, track.language))).toContain(
      "<v الدكتورة ليلى المختلقة>",
    );
  });
});
