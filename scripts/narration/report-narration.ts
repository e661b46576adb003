// A reading made -> what an editor is told of it: files, loudness, and the times to type. Pure.

import { formatClock, formatSpan } from "../domain/timecode.ts";
import { isolate } from "../text/bidi.ts";
import type { NarrateMessages } from "../text/words/narration.ts";
import type { Loudness } from "./loudness.ts";
import { readingChapters, readingQuotes } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Timeline } from "./timeline.ts";

export interface NarrationReport {
  readonly reading: Reading;
  readonly timeline: Timeline;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly loudness: { readonly video: Loudness; readonly audio: Loudness };
}

/**
 * Sections with a line for each thing. Chapters are rounded down to the second, as they are typed;
 * quotes are exact, since nobody needs to type them.
 */
export function reportNarration(
  { reading, timeline, files, loudness }: NarrationReport,
  messages: NarrateMessages,
): string {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const sections = [
    [messages.files, ...files.map(({ path, bytes }) => `${kilobytes(bytes)}  ${path}`), kilobytes(total)],
    [messages.loudness, `MP4  ${formatLoudness(loudness.video)}`, `MP3  ${formatLoudness(loudness.audio)}`],
    [
      messages.chapters,
      ...readingChapters(reading, timeline).map(
        ({ title, start }) => `[${formatClock(start)}] ${isolate(title)}`,
      ),
    ],
    [
      messages.quotes,
      ...readingQuotes(timeline).map(
        ({ span, speaker, text }) =>
          `[${formatSpan(span)}] ${isolate(`${speaker.name}: ${firstWords(text)}`)}`,
      ),
    ],
  ];
  return sections
    .map(([title, ...lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`)
    .join("\n");
}

/** A measurement in the words of its standard. */
export function formatLoudness({ integrated, truePeak }: Loudness): string {
  return `${integrated.toFixed(1)} LUFS, ${truePeak.toFixed(1)} dBTP`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`.padStart(8);
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(" ")} …` : words.join(" ");
}
