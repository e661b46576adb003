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
  return cues.filter((cue) => {
    const folded = cue.text.length > LONGEST ? "" : fold(cue.text);
    if (!NEVER_SAID.test(folded) && !(by === "machine" && SELDOM_SAID.test(folded))) return true;
    report.warning("transcript.stock-phrase", cue, { text: excerpt(cue.text) });
    return false;
  });
}
