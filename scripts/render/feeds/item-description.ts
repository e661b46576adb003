// An episode -> its item's description: plain text, for apps that read no HTML.
// Limit: 4000 bytes of UTF-8 (Apple Podcasts, PSP-1), which is about 2000 Arabic letters.

import type { Episode } from "../../domain/episode.ts";
import { shownName } from "../../domain/person.ts";
import { cutToBytes } from "../../text/cut.ts";
import { chapterLines } from "./chapter-lines.ts";
import type { FeedWriting } from "./feed-writing.ts";

/** The most a description may hold, in bytes. */
export const DESCRIPTION_BYTES = 4000;

/** What must be read first comes first: disclosure, summary, guests, chapters, quotes, the page. */
export function itemDescription({ show, words }: FeedWriting, episode: Episode): string {
  const nameOf = (id: Episode["guests"][number]["person"]) => {
    const person = show.personById.get(id);
    return person ? shownName(person, episode.day) : "";
  };
  const guests = episode.guests.map(({ person, role }) =>
    role === null ? nameOf(person) : `${nameOf(person)}${words.separator}${role}`,
  );
  const chapters = chapterLines(episode, words).map(({ clock, title }) => `${clock} ${title}`);
  const parts = [
    episode.disclosure === null ? "" : `${words.disclosure}: ${episode.disclosure}`,
    episode.summary,
    titled(words.guests, guests),
    titled(words.chapters, chapters),
    episode.address.url,
  ];
  return cutToBytes(parts.filter((part) => part !== "").join("\n\n"), DESCRIPTION_BYTES);
}

/** An episode in one paragraph, for readers that show it beside the title. What the recording is not stands first. */
export function itemSummary({ disclosure, summary }: Episode): string {
  return cutToBytes(disclosure === null ? summary : `${disclosure}. ${summary}`, DESCRIPTION_BYTES);
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines].join("\n");
}
