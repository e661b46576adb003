// An MP3 with its tag: title, programme, language, what it is, chapters, picture. The only importer of browser-id3-writer.
// Specs: ID3 v2.3, ID3 chapter frame addendum 1.0 (CHAP, CTOC).

import { ID3Writer } from "browser-id3-writer";
import { readingChapters } from "./marks.ts";
import type { Reading } from "./reading.ts";
import type { Timeline } from "./timeline.ts";

const FRONT_COVER = 3;

/**
 * The sound with a tag in front.
 * @param sound an MP3, its older tag is replaced
 * @param artwork JPEG
 */
export function tagMp3(
  sound: Uint8Array,
  artwork: Uint8Array,
  reading: Reading,
  timeline: Timeline,
): Uint8Array {
  const { tagLanguage, label } = reading.words;
  const chapters = readingChapters(reading, timeline).map((chapter, index) => ({
    id: `ch${index}`,
    startTime: Math.round(chapter.start * 1000),
    endTime: Math.round(chapter.end * 1000),
    subFrames: { TIT2: chapter.title },
  }));
  const writer = new ID3Writer(bufferOf(sound));
  writer
    .setFrame("TIT2", reading.title)
    .setFrame("TPE1", [reading.programme])
    .setFrame("TALB", reading.programme)
    .setFrame("TYER", Number(reading.episode.day.slice(0, 4)))
    .setFrame("TCON", ["Podcast"])
    .setFrame("TLAN", tagLanguage)
    .setFrame("COMM", { language: tagLanguage, description: "", text: reading.episode.disclosure ?? label })
    .setFrame("CTOC", {
      id: "toc",
      topLevel: true,
      ordered: true,
      childElementIds: chapters.map(({ id }) => id),
      subFrames: {},
    });
  for (const chapter of chapters) writer.setFrame("CHAP", chapter);
  writer.setFrame("APIC", {
    type: FRONT_COVER,
    data: bufferOf(artwork),
    description: "",
    useUnicodeEncoding: false,
  });
  return new Uint8Array(writer.addTag());
}

/** The bytes as a buffer of their own: a view may be a part of a larger one. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
