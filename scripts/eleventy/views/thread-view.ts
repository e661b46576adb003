// The thread: the whole programme as a line, chapters as segments, quotes as marks in their speaker's tone.

import type { Episode } from "../../domain/episode.ts";
import { shownName } from "../../domain/person.ts";
import type { Span } from "../../domain/seconds.ts";
import type { Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { hasRecording, type TimeView, timeView } from "./time-view.ts";

/** The thread's own units: its length. */
const LENGTH = 1000;
/** A mark that lasts a second in three hours is still seen: four pixels on a phone. */
const NARROWEST = 12;
/** And hit: 24 pixels on a phone. Where two reach over each other, the page's script takes the nearer one. */
const REACH = 74;
/** Between two chapters, a gap is left to be seen. */
const GAP = 6;
const NAME_CHARACTERS = 90;

export interface ThreadView {
  readonly length: number;
  readonly duration: number;
  /** The whole length, as a clock. */
  readonly clock: string;
  /** Chapters; `name` is "" and `time` false for what comes before the first. */
  readonly segments: readonly {
    readonly x: number;
    readonly width: number;
    readonly seen: number;
    readonly name: string;
    readonly time: TimeView | false;
  }[];
  readonly marks: readonly {
    readonly id: string;
    readonly x: number;
    readonly width: number;
    /** What of the line a pointer may hit for it. */
    readonly reach: number;
    readonly reachWidth: number;
    readonly tone: number;
    readonly name: string;
    readonly time: TimeView;
  }[];
}

/**
 * Null when there is nothing on the line to show.
 * @param leadsTo where the links go: to the player on the same page, or to the episode's page
 */
export function threadView(show: Show, episode: Episode, leadsTo: "player" | "page"): ThreadView | null {
  const { duration, chapters, quotes } = episode;
  if (duration === null || duration === 0 || !hasRecording(episode)) return null;
  if (chapters.length === 0 && quotes.every(({ span }) => span === null)) return null;
  return {
    length: LENGTH,
    duration,
    clock: formatClock(duration),
    segments: segmentsOf(episode, duration, leadsTo),
    marks: quotes.flatMap(({ id, span, person, text }) => {
      const time = timeView(episode, span);
      if (span === null || time === null) return [];
      const speaker = show.personById.get(person);
      return [
        {
          id,
          ...markAt(span, duration),
          tone: speaker?.tone ?? 0,
          name: `${time.clock} ${speaker ? shownName(speaker, episode.day) : ""}: ${cutToCharacters(text, NAME_CHARACTERS)}`,
          time: leadsTo === "player" ? time : { ...time, href: `${episode.address.path}?q=${id}` },
        },
      ];
    }),
  };
}

function segmentsOf(episode: Episode, duration: number, leadsTo: "player" | "page"): ThreadView["segments"] {
  const { chapters } = episode;
  const before = chapters[0]?.start ?? duration;
  const nameless = before > 0 ? [{ ...stretch(0, before, duration), name: "", time: false as const }] : [];
  return [
    ...nameless,
    ...chapters.map(({ title, start, end }) => {
      const time = timeView(episode, { start, end: null });
      const page = { href: `${episode.address.path}?t=${start}` };
      return {
        ...stretch(start, end ?? duration, duration),
        name: `${formatClock(start)} ${title}`,
        time: time === null ? (false as const) : leadsTo === "player" ? time : { ...time, ...page },
      };
    }),
  ];
}

function stretch(start: number, end: number, duration: number) {
  const width = at(Math.max(0, end - start), duration);
  return { x: at(start, duration), width, seen: Math.max(1, Math.round((width - GAP) * 10) / 10) };
}

function markAt({ start, end }: Span, duration: number) {
  const width = Math.max(NARROWEST, at((end ?? start) - start, duration));
  const x = Math.min(at(start, duration), LENGTH - width);
  const reachWidth = Math.max(REACH, width);
  const middle = x + width / 2;
  const reach = Math.min(Math.max(0, middle - reachWidth / 2), LENGTH - reachWidth);
  return { x, width, reach: Math.round(reach * 10) / 10, reachWidth };
}

function at(time: number, duration: number): number {
  return Math.round((time / duration) * LENGTH * 10) / 10;
}
