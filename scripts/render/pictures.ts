// Which picture stands for what: one choice, for feeds, structured data and the sitemap.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import type { Show } from "../domain/show.ts";
import { artworkOf, artworkOfEpisode, cardOfEpisode } from "./cards/cards.ts";

/** The programme's square artwork: the one show.yml names, else ours. */
export function programmeArtwork(show: Show): Address {
  return artworkOf(show);
}

/** An episode's square artwork, for podcast apps. */
export function episodeArtwork(show: Show, episode: EpisodeHead): Address {
  return artworkOfEpisode(show, episode);
}

/** An episode's wide picture: the still of its video, else its card. */
export function episodeStill(show: Show, episode: EpisodeHead): Address {
  return episode.poster ?? cardOfEpisode(show, episode);
}
