// Voices of captions that are nobody's, though nearly somebody's by their letters: a slip of the hand, told with the name.

import type { Problem } from "../domain/problem.ts";
import type { Cue, Transcript } from "../domain/transcript.ts";
import { foldName } from "../text/names.ts";
import { editDistance } from "../text/nearest.ts";
import { warning } from "../text/problems.ts";
import { NAMELESS_VOICE } from "../text/sense-words.ts";
import type { FoundPerson } from "./find-person.ts";

/** Letters of a name to one that may be wrong in it, and the most that may: who is less like it is somebody else. */
const LETTERS_TO_A_SLIP = 5;
const MOST_SLIPS = 2;
/** In a word shorter than this two wrong letters make another name: سامي and هادي. */
const LONG_WORD = 6;

/** A warning for each such voice, at its first caption. A name cut short, as captioners write it, is no slip. */
export function voiceProblems(
  transcripts: readonly Transcript[],
  findPerson: (name: string) => FoundPerson,
): readonly Problem[] {
  return transcripts.flatMap(({ cues, file }) =>
    [...firstCues(cues)].flatMap(([name, { line, column = 1 }]) => {
      const nearest = NAMELESS_VOICE.test(name.trim()) ? null : nearName(name, findPerson(name));
      const place = { file, line: Math.max(1, line), column };
      return nearest === null ? [] : [warning("captions.voice-near", place, { name, nearest })];
    }),
  );
}

function firstCues(cues: readonly Cue[]): ReadonlyMap<string, Cue> {
  const firsts = new Map<string, Cue>();
  for (const cue of cues) if (cue.voice !== null && !firsts.has(cue.voice)) firsts.set(cue.voice, cue);
  return firsts;
}

// In the spelling that is nearest: a voice in Latin letters is offered the Latin name.
function nearName(voice: string, found: FoundPerson): string | null {
  if (found.kind !== "none") return null;
  const wanted = foldName(voice);
  const names = found.nearest.flatMap(({ name, aliases, latin }) => [name.value, ...aliases, latin ?? ""]);
  const slips = names
    .map((name) => ({ name, slips: slipsOf(wanted, foldName(name)) }))
    .filter(({ slips }) => slips <= Math.min(MOST_SLIPS, wanted.length / LETTERS_TO_A_SLIP));
  return slips.toSorted((a, b) => a.slips - b.slips)[0]?.name ?? null;
}

function slipsOf(typed: string, name: string): number {
  const [words, others] = [typed.split(" "), name.split(" ")];
  const isOther = (word: string, at: number) =>
    word.length < LONG_WORD && editDistance(word, others[at] ?? "") > 1;
  return words.length === others.length && words.some(isOther) ? Infinity : editDistance(typed, name);
}
