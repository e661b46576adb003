// An episode's chapters -> chapters.json
// Spec: Podcasting 2.0 namespace, JSON chapters 1.2.0; served as application/json+chapters.
// Chapters are sorted and never overlap: the domain guarantees it.

import type { Episode } from "../domain/episode.ts";
import { languageOf, type Show } from "../domain/show.ts";
import { directionOfLanguage, standingAlone } from "../text/bidi.ts";
import { writeJson } from "./json.ts";
import { pageAtTime } from "./time-links.ts";

/** The chapters with the seconds the page has, each with the address that opens there. */
export function renderChapters(show: Show, episode: Episode): string {
  const { programme } = show;
  const direction = directionOfLanguage(languageOf(show, episode));
  const chapters = {
    version: "1.2.0",
    title: standingAlone(episode.title, direction),
    author: programme.author,
    podcastName: programme.title,
    chapters: episode.chapters.map(({ start, end, title }) => ({
      startTime: start,
      ...(end === null ? {} : { endTime: end }),
      title: standingAlone(title, direction),
      url: pageAtTime(episode.address, start),
    })),
  };
  return writeJson(chapters);
}
