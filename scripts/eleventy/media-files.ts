// The media that published episodes and people use, and no other: a draft's recording is not on the site.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address } from "../domain/media.ts";
import { imagesIn } from "../domain/prose.ts";
import type { Show } from "../domain/show.ts";
import { fileOf } from "./site-file.ts";

/**
 * Files below `episodes/` that the site needs, such as `media/2026-01-20-water-prices.mp4`; each once, sorted.
 * They keep their path in the site.
 */
export function mediaFiles(show: Show): readonly string[] {
  const { site, artwork } = show.programme;
  const addresses = [
    artwork,
    ...[...show.people, ...show.hosts].map(({ photo }) => photo),
    ...show.episodes.flatMap(addressesOf),
  ];
  const local = addresses.filter((address) => address !== null && address.path !== address.url);
  const paths = [
    ...local.map((address) => fileOf(address as Address, site).slice(1)),
    ...show.episodes.flatMap(({ pictures, clipFiles = [] }) => [...pictures, ...clipFiles]),
    ...show.people.flatMap(({ bio }) => imagesIn(bio)),
  ];
  return [...new Set(paths)].sort();
}

function addressesOf({ video, audio, poster }: EpisodeHead): readonly (Address | null)[] {
  return [video?.kind === "file" ? video : null, audio, poster];
}
