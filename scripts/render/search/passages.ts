// A recording's moments to be found: its chapters, and its transcripts in passages of one speaker.
// A passage keeps where each cue begins, so that what is found opens at its own second.

import { compareVoice } from "../../align/voices.ts";
import type { Episode } from "../../domain/episode.ts";
import type { CaptionTrack } from "../../domain/media.ts";
import type { Person } from "../../domain/person.ts";
import { honorificOn, roleOn } from "../../domain/person.ts";
import type { SearchRecord } from "../../domain/search.ts";
import type { Show } from "../../domain/show.ts";
import type { Cue } from "../../domain/transcript.ts";
import { searchWords } from "../../text/words/search.ts";
import { filtersOf, namedPeople, nameWords, shownOf, soundLabel } from "./parts.ts";

/** A passage is no longer than this, in seconds: long enough to hold a thought, short enough to be one. */
const LONGEST = 75;
/** A silence of this many seconds begins a passage. */
const PAUSE = 4;

export function passageRecords(show: Show, episode: Episode): readonly SearchRecord[] {
  return [
    ...chapterRecords(show, episode),
    ...episode.captions.flatMap((track) => transcriptRecords(show, episode, track)),
  ];
}

function chapterRecords(show: Show, episode: Episode): readonly SearchRecord[] {
  const shown = shownOf(show, episode);
  const { chapter } = searchWords(show.programme.interface);
  const guests = namedPeople(show, episode).map(({ id }) => id);
  return episode.chapters.map(({ title, start }) => ({
    kind: "passage",
    path: episode.address.path,
    shown: { ...shown, text: title, label: shown.label || chapter, starts: [[0, start]] },
    context: [],
    filters: filtersOf(episode, guests),
  }));
}

function transcriptRecords(show: Show, episode: Episode, track: CaptionTrack): readonly SearchRecord[] {
  const people = namedPeople(show, episode);
  const voices = new Map<string, Person | null>();
  const speakerOf = (voice: string) => {
    const known = voices.get(voice);
    if (known !== undefined) return known;
    const found = people.find((person) => compareVoice(voice, nameWords(person)) === "same") ?? null;
    voices.set(voice, found);
    return found;
  };
  const { language } = track;
  const transcript = show.transcript(episode.slug, language);
  const isForeign = language.split("-")[0] !== show.programme.language.split("-")[0];
  // Where the captioner named nobody, a passage may be anybody's.
  const isNamed = transcript.cues.some(({ voice }) => voice !== null);
  const heard = shownOf(show, episode);
  const label = soundLabel(show, episode, heard.label);
  const shown = { ...heard, label, language: isForeign ? language : "" };
  return passagesOf(transcript.cues).map((cues) => {
    const voice = cues[0]?.voice ?? null;
    const person = voice === null ? null : speakerOf(voice);
    const role = person === null ? null : roleOn(person.roles, episode.day);
    return {
      kind: "passage",
      path: episode.address.path,
      shown: { ...shown, ...cueText(cues), speaker: voice ?? "", tone: person?.tone ?? null },
      context:
        person === null
          ? voice === null
            ? []
            : [voice]
          : nameWords(person, role, honorificOn(person, episode.day)),
      filters: filtersOf(episode, person ? [person.id] : isNamed ? [] : people.map(({ id }) => id)),
    };
  });
}

function passagesOf(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const passages: Cue[][] = [];
  for (const cue of cues) {
    const current = passages.at(-1);
    const [first, before] = [current?.[0], current?.at(-1)];
    const isSame = first && before && before.voice === cue.voice && cue.start - before.end <= PAUSE;
    if (isSame && cue.end - first.start <= LONGEST) current?.push(cue);
    else passages.push([cue]);
  }
  return passages;
}

function cueText(cues: readonly Cue[]): Pick<SearchRecord["shown"], "text" | "starts"> {
  let text = "";
  const starts: [number, number][] = [];
  for (const cue of cues) {
    const words = cue.text.replace(/\s+/g, " ").trim();
    if (words === "") continue;
    if (text !== "") text += " ";
    starts.push([text.length, cue.start]);
    text += words;
  }
  return { text, starts };
}
