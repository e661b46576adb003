// What recognisers write into silence, learnt from other people's subtitles: no part of the recording. Told, and left out.

import type { Transcriber } from "../../../domain/transcript.ts";
import { fold } from "../../../text/fold.ts";
import { NEVER_SAID, SELDOM_SAID } from "../../../text/stock-phrases.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";

const LONGEST = 90;

/** @param by people write down what was said, whatever it is */
export function dropStockPhrases(
  cues: readonly RawCue[],
  by: Transcriber | null,
  report: Report,
): readonly RawCue[] {
  if (by === "people") return cues;
  return cues.flatMap((cue) => {
    const lines = cue.text.split("\n");
    const said = lines.filter((line) => !isStock(line, by));
    if (!isStock(cue.text, by) && said.length === lines.length) return [cue];
    const left = isStock(cue.text, by) ? [] : said;
    const dropped = left.length === 0 ? cue.text : lines.filter((line) => !said.includes(line)).join(" ");
    report.warning("transcript.stock-phrase", cue, { text: excerpt(dropped) });
    return left.length === 0 ? [] : [{ ...cue, text: left.join("\n") }];
  });
}

function isStock(text: string, by: Transcriber | null): boolean {
  const folded = text.length > LONGEST ? "" : fold(text);
  return NEVER_SAID.test(folded) || (by === "machine" && SELDOM_SAID.test(folded));
}
