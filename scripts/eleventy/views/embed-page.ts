// An episode's recording alone: the page that a card or another site frames. What a shared link says of it.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import { wholeEpisode } from "../../domain/show.ts";
import { embedAddress } from "../../render/output-addresses.ts";
import { episodeStill } from "../../render/pictures.ts";
import { episodeEmbedCode, FRAME, SOUND_HEIGHT } from "./embed-code.ts";
import { disclosureOf } from "./episode-view.ts";
import { type Page, type PageHead, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";

/** None for an episode without a file of its own: a stream or another host's video is framed from there. */
export function embedPages(making: PageMaking, head: EpisodeHead): readonly Page[] {
  return playedFile(head) === null ? [] : [embedPage(making, head)];
}

function embedPage(making: PageMaking, { slug, address }: EpisodeHead): Page {
  const { show, said, page } = making;
  return page(embedAddress({ address }), "pages/embed.njk", () => {
    const episode = wholeEpisode(show, slug);
    const { kind, file } = playedFile(episode) ?? { kind: "audio" as const, file: null };
    return {
      head: pageHead({
        title: titled(making, episode.title),
        description: episode.summary,
        canonical: episode.address.url,
        isIndexed: false,
      }),
      data: {
        disclosure: disclosureOf(episode, said),
        embed: {
          kind,
          language: show.programme.language,
          direction: said.direction,
          title: said.text(episode.title),
          label: episode.title,
          page: episode.address.path,
          src: file?.path ?? "",
          type: file?.type ?? "",
          poster: episodeStill(show, episode).path,
          tracks: episode.captions.map(({ vtt, language, label }) => ({ src: vtt.path, language, label })),
        },
      },
    };
  });
}

/** What a card can play of an episode; false for nothing. */
export function sharedMedia(episode: EpisodeHead): PageHead["media"] {
  const played = playedFile(episode);
  if (played === null) return false;
  const { kind, file } = played;
  const size = { width: file.width ?? FRAME.width, height: file.height ?? FRAME.height };
  return {
    kind,
    player: embedAddress(episode).url,
    src: file.url,
    type: file.type,
    ...(kind === "video" ? size : { width: FRAME.width, height: SOUND_HEIGHT }),
  };
}

/** The lines that frame an episode's recording; "" where its host has its own. */
export function embedCodeOf(episode: EpisodeHead): string {
  const played = playedFile(episode);
  if (played === null) return "";
  const { width, height } = played.file;
  return episodeEmbedCode(
    episode,
    played.kind === "audio" ? null : width && height ? { width, height } : FRAME,
  );
}

/** What can be framed from here; null for a stream, and for another host's video. */
export function playedFile({
  video,
  audio,
}: EpisodeHead): { kind: "video" | "audio"; file: MediaFile } | null {
  if (video?.kind === "file") return { kind: "video", file: video };
  return video === null && audio ? { kind: "audio", file: audio } : null;
}
