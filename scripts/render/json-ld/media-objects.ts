// An episode's sound and picture as AudioObject and VideoObject.

import type { Episode } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import { languageOf, type Show } from "../../domain/show.ts";
import { isoDuration } from "../../domain/timecode.ts";
import { episodeStill } from "../pictures.ts";
import { clips } from "./clips.ts";
import { type JsonLd, listOf } from "./parts.ts";

/** The video with its key moments; null for an episode without one. */
export function videoObject(show: Show, episode: Episode): JsonLd | null {
  const { video, address } = episode;
  if (video === null) return null;
  const where =
    video.kind === "file"
      ? { contentUrl: video.url, ...fileFacts(video) }
      : video.kind === "hls"
        ? { contentUrl: video.url, encodingFormat: "application/x-mpegURL" }
        : { embedUrl: `https://www.youtube-nocookie.com/embed/${encodeURIComponent(video.id)}` };
  return {
    "@type": "VideoObject",
    "@id": `${address.url}#video`,
    ...common(show, episode),
    ...where,
    thumbnailUrl: episodeStill(show, episode).url,
    hasPart: listOf(clips(show, episode)),
  };
}

/** The sound file; the key moments are its own when there is no video. */
export function audioObject(show: Show, episode: Episode): JsonLd | null {
  const { audio, address } = episode;
  if (audio === null) return null;
  return {
    "@type": "AudioObject",
    "@id": `${address.url}#audio`,
    ...common(show, episode),
    contentUrl: audio.url,
    ...fileFacts(audio),
    hasPart: episode.video === null ? listOf(clips(show, episode)) : undefined,
  };
}

function common(show: Show, episode: Episode): JsonLd {
  return {
    name: episode.title,
    description: episode.disclosure === null ? episode.summary : `${episode.disclosure}. ${episode.summary}`,
    uploadDate: episode.published,
    duration: episode.duration === null ? undefined : isoDuration(episode.duration),
    inLanguage: languageOf(show, episode),
    isFamilyFriendly: !episode.isExplicit,
  };
}

/** What a file is, in the words of a media object. */
export function fileFacts({ type, bytes, width, height }: MediaFile): JsonLd {
  return {
    encodingFormat: type,
    contentSize: String(bytes),
    width: pixels(width),
    height: pixels(height),
  };
}

/** A bare number is no distance; E37 is the pixel of UN/CEFACT's Recommendation 20. */
function pixels(value: number | null): JsonLd | undefined {
  return value === null ? undefined : { "@type": "QuantitativeValue", value, unitCode: "E37" };
}
