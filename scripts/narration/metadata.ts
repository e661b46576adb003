// What the files say of themselves: ffmpeg's metadata text for MP4. Pure.
// Spec: ffmpeg-formats, FFMETADATA1: `=`, `;`, `#`, `\` and line breaks are escaped.

import { readingChapters } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Timeline } from "./timeline.ts";

/** Title, programme, day, label and chapters. */
export function mp4Metadata(reading: Reading, timeline: Timeline): string {
  const tags = {
    title: reading.title,
    artist: reading.programme,
    album: reading.programme,
    date: reading.episode.day,
    genre: "Podcast",
    comment: reading.episode.disclosure ?? reading.words.label,
  };
  const chapters = readingChapters(reading, timeline).map(({ title, start, end }) =>
    [
      "[CHAPTER]",
      "TIMEBASE=1/1000",
      `START=${Math.round(start * 1000)}`,
      `END=${Math.round(end * 1000)}`,
      `title=${escaped(title)}`,
    ].join("\n"),
  );
  const head = Object.entries(tags).map(([name, value]) => `${name}=${escaped(value)}`);
  return `${[";FFMETADATA1", ...head, ...chapters].join("\n")}\n`;
}

function escaped(value: string): string {
  return value.replace(/[=;#\\\n]/g, (sign) => `\\${sign}`);
}
