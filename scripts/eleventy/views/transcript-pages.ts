// Transcripts too long for the first view of their episode, each on a page of its own.

import type { EpisodeHead } from "../../domain/episode.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { chaptersView, disclosureOf, unpublishedLabel } from "./episode-view.ts";
import { type Page, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";
import { playerView } from "./player-view.ts";
import { threadView } from "./thread-view.ts";
import { isTranscriptApart, transcriptAddress, transcriptText } from "./transcript-view.ts";

/** None for an episode whose transcripts are on its own page. */
export function transcriptPages(making: PageMaking, listed: EpisodeHead): readonly Page[] {
  const { show, said, page } = making;
  if (!isTranscriptApart(listed)) return [];
  return listed.captions.map((track) => {
    const address = transcriptAddress(listed, track);
    const label = said.fill(said.words.transcriptIn, { language: track.label });
    return page(address, "pages/transcript.njk", () => {
      const episode = wholeEpisode(show, listed.slug);
      return {
        head: pageHead({
          title: titled(making, `${label} · ${episode.title}`),
          description: `${label} · ${episode.summary}`,
          canonical: address.url,
          type: "article",
          isIndexed: episode.unpublished === null,
        }),
        data: {
          title: said.text(`${said.words.transcript}: ${episode.title}`),
          plainTitle: episode.title,
          disclosure: disclosureOf(episode, said),
          player: playerView(show, episode, said),
          thread: threadView(show, episode, "player") ?? false,
          chapters: chaptersView(show, episode, said),
          unpublished: unpublishedLabel(episode, said),
          episode: {
            title: said.text(episode.title),
            href: episode.address.path,
            day: said.day(episode.day),
          },
          text: transcriptText(show, episode, track, said),
        },
      };
    });
  });
}
