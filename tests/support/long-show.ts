// A programme of one episode of three hours, with all that is said in it.

import { seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makeMediaFileRecord,
  makeProgramme,
  makeTranscript,
  typed,
} from "./records.ts";

export const CUES = 4000;

export function threeHours(): Show {
  const words = "سنبني جسراً خيالياً فوق نهر لا يجري في مدينة لم تُبن بعد ولن تُبنى أبداً".split(" ");
  const text = (index: number) => words.map((_, at) => words[(index * (at + 3)) % words.length]).join(" ");
  const cues = Array.from({ length: CUES }, (_, index) =>
    makeCue(index * 2.7, index * 2.7 + 2.6, index === 3000 ? "الكلمة المفقودة" : text(index), "منى"),
  );
  const video = typed(makeMediaFileRecord("long.mp4", { duration: seconds(10_800) }));
  const episode = makeEpisodeRecord("long", { video, transcripts: [makeTranscript(cues)] });
  const made = assembleShow(makeProgramme({ episodes: [episode] }), {
    now: Date.parse("2026-01-01T00:00:00Z"),
    preview: false,
  });
  if (!made.show) throw new Error(JSON.stringify(made.problems));
  return made.show;
}
