// Captions as programs leave them -> captions that say each thing once, at its time, in its speaker's voice.
// One rule a file; each looks at the whole file, because one caption alone does not show what its program does.

import type { Transcriber } from "../../../domain/transcript.ts";
import type { RawCue } from "../raw-cue.ts";
import type { Report } from "../report.ts";
import { endAtNext } from "./end-at-next.ts";
import { joinWordCues } from "./join-word-cues.ts";
import { keepWordsInside } from "./keep-words-inside.ts";
import { dropLoops } from "./loops.ts";
import { nameSpeakers } from "./name-speakers.ts";
import { sayOnce } from "./say-once.ts";
import { dropStockPhrases } from "./stock-phrases.ts";

/** @param by who wrote the words: a stock phrase that people wrote down was said */
export function cleanCues(raw: readonly RawCue[], by: Transcriber | null, report: Report): readonly RawCue[] {
  const named = nameSpeakers(raw);
  const said = sayOnce(dropLoops(named, report));
  const inside = keepWordsInside(said, report);
  return endAtNext(dropStockPhrases(joinWordCues(inside), by, report));
}
