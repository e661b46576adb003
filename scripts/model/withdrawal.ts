// What a person withdrew is taken out here, before anything is joined, so that no output can show it.
// `photo`: the picture. `name`: the name, wherever it stands. `all`: the person and what they said.

import type { PersonId } from "../domain/names.ts";
import type { Prose } from "../domain/prose.ts";
import type { PersonRecord } from "../domain/record.ts";
import type { Cue, Transcript } from "../domain/transcript.ts";
import { nameMask } from "../text/mask.ts";
import { anonymousId } from "./ids.ts";

/** The words put in place of what is withdrawn. */
export interface WithdrawalWords {
  readonly withheldName: string;
  readonly withheldSpeech: string;
}

/** How to write things without what was withdrawn. */
export interface Withdrawal {
  /** The id an output may show, or null when the person is to leave no trace. */
  publicId(person: PersonRecord): PersonId | null;
  /** Running text without withdrawn names. */
  text(text: string): string;
  prose(prose: Prose): Prose;
  /** @param speakerOf the person a voice belongs to, if known */
  transcript(transcript: Transcript, speakerOf: (voice: string) => PersonRecord | null): Transcript;
}

/**
 * @param people all of them
 * @param words in the interface's language
 * @param programmeGuid the namespace of anonymous ids
 */
export function withdrawalOf(
  people: readonly PersonRecord[],
  words: WithdrawalWords,
  programmeGuid: string,
): Withdrawal {
  const nameless = people.filter((person) => person.withdrawn === "name" || person.withdrawn === "all");
  const mask = nameMask(nameless.flatMap(namesOf), words.withheldName);
  const cue = (source: Cue, speaker: PersonRecord | null): Cue => {
    if (speaker?.withdrawn === "all") {
      return { ...source, voice: null, text: words.withheldSpeech, words: null };
    }
    const text = mask(source.text);
    return {
      ...source,
      text,
      voice: speaker?.withdrawn === "name" ? words.withheldName : source.voice && mask(source.voice),
      words: text === source.text ? source.words : null,
    };
  };
  return {
    publicId: (person) => {
      if (person.withdrawn === "all") return null;
      return person.withdrawn === "name" ? anonymousId(person.id, programmeGuid) : person.id;
    },
    text: mask,
    prose: (prose) => (nameless.length === 0 ? prose : prose.map((part) => maskPart(part, mask))),
    transcript: (transcript, speakerOf) =>
      nameless.length === 0
        ? transcript
        : {
            ...transcript,
            cues: transcript.cues.map((c) => cue(c, c.voice === null ? null : speakerOf(c.voice))),
          },
  };
}

function namesOf(person: PersonRecord): readonly string[] {
  return [person.name.value, ...(person.latin ? [person.latin] : []), ...person.aliases];
}

function maskPart(part: Prose[number], mask: (text: string) => string): Prose[number] {
  if (part.kind === "html") return { kind: "html", html: mask(part.html) as typeof part.html };
  return part.kind === "image" ? { ...part, alt: mask(part.alt) } : part;
}
