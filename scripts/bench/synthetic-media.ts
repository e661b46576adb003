// The recordings of the made-up programme: on a host that does not exist, remembered as if it had been asked.

import type { SyntheticEpisode } from "./synthetic-programme.ts";

/** The address of an episode's recording. */
export function soundOf({ slug }: SyntheticEpisode): string {
  return `https://media.bench.example/${slug}.mp3`;
}

/** What is remembered of the recordings on another host: a build asks nobody. */
export function mediaLock(episodes: readonly SyntheticEpisode[]): string {
  const media = episodes.map((episode) => {
    const [seconds = 0, minutes = 0, hours = 0] = episode.duration.split(":").reverse().map(Number);
    const duration = hours * 3600 + minutes * 60 + seconds;
    const facts = { type: "audio/mpeg", bytes: duration * 16_000, duration, width: null, height: null };
    return [soundOf(episode), { ...facts, version: '"1"' }];
  });
  return `${JSON.stringify({ version: 1, media: Object.fromEntries(media) })}\n`;
}
