import { expect, test } from "vitest";
import type { Day, Instant } from "../../scripts/domain/names.ts";
import { waitingEpisodes } from "../../scripts/model/waiting-episodes.ts";
import { waitingLine } from "../../scripts/text/waiting.ts";
import { makeEpisodeRecord, makeProgramme } from "../support/records.ts";

const NOW = Date.parse("2026-01-05T12:00:00Z");
const episode = (day: string, over: Parameters<typeof makeEpisodeRecord>[1] = {}) =>
  makeEpisodeRecord(`${day}-x`, { day: day as Day, ...over });

test("drafts wait for their editor, others for their hour: today's too, until the programme's air time", () => {
  const programme = makeProgramme({
    episodes: [
      episode("2026-01-05"),
      episode("2026-01-04"),
      episode("2020-01-01", { isDraft: true }),
      episode("2025-12-31", { instant: "2026-01-05T16:00:00+03:00" as Instant }),
      episode("2025-12-30", { instant: "2026-01-05T14:00:00+03:00" as Instant }),
    ],
  });
  const air = programme.show?.airTime ?? "";
  expect(air > "16:00").toBe(true);
  expect(waitingEpisodes(programme, NOW)).toEqual([
    { file: "episodes/2020-01-01-x.md", until: null },
    { file: "episodes/2025-12-31-x.md", until: "2026-01-05T16:00:00+03:00" },
    { file: "episodes/2026-01-05-x.md", until: expect.stringMatching(/^2026-01-05T/) },
  ]);
  expect(waitingEpisodes({ ...programme, show: null }, NOW)).toEqual([]);
});

test("they are named with what they wait for, the first ones of many", () => {
  const draft = { file: "episodes/a.md", until: null };
  const scheduled = { file: "episodes/b.md", until: "2026-01-05T20:00:00+04:00" };
  expect(waitingLine([], "ar")).toBe("");
  expect(waitingLine([draft, scheduled], "en")).toBe(
    "Not on the site yet: episodes/a.md (draft), episodes/b.md (scheduled for 2026-01-05 20:00 +04:00).\n",
  );
  expect(waitingLine([scheduled], "ar")).toBe(
    "ليس على الموقع بعد: \u2068episodes/b.md\u2069 (مجدولة إلى \u20682026-01-05 20:00 +04:00\u2069).\n",
  );
  expect(waitingLine(Array(9).fill(draft), "ar")).toMatch(/، وغيرها 4\.\n$/);
});
