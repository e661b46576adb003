// What plays on an episode's page.

import type { Episode } from "../../domain/episode.ts";
import type { Span } from "../../domain/seconds.ts";
import type { Show } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { cardOfEpisode } from "../../render/cards/cards.ts";
import { episodeStill } from "../../render/pictures.ts";
import { mediaAtTime, youTubePage } from "../../render/time-links.ts";

import type { ViewWords } from "./view-words.ts";

const SPEEDS = ["0.75", "1", "1.25", "1.5", "2"] as const;

/** @param span what to play, for a page about one quote; null for the whole */
export function playerView(show: Show, episode: Episode, said: ViewWords, span: Span | null = null) {
  const { captions, duration } = episode;
  const source = sourceOf(episode, span);
  return {
    ...source,
    // Sound alone needs no picture: a card of words would say the headline above it once more.
    poster: source.kind === "audio" ? (episode.poster?.path ?? "") : episodeStill(show, episode).path,
    /** Whether that is a card, whose words nothing may lie on. */
    isCard: source.kind !== "audio" && episode.poster === null,
    tracks: captions.map(({ vtt, language, label }, index) => ({
      href: vtt.path,
      language,
      label,
      isDefault: index === 0,
    })),
    clock: duration === null ? "" : formatClock(duration),
    /** In seconds; 0 when nobody knows it. */
    duration: duration ?? 0,
    downloads: downloadsOf(show, episode, said),
    speeds: SPEEDS,
  };
}

/** The recording's own files, and what goes with them; what plays elsewhere is not ours to give. */
function downloadsOf(show: Show, episode: Episode, { words, fill }: ViewWords) {
  const { video, audio, captions } = episode;
  const named = (name: string, href: string) => ({ name, href });
  const files = [
    ...(video?.kind === "file" ? [named(words.downloadVideo, video.path)] : []),
    ...(audio ? [named(words.downloadAudio, audio.path)] : []),
    ...captions.map(({ vtt, label }) => named(fill(words.downloadCaptions, { language: label }), vtt.path)),
  ];
  return files.length === 0 ? [] : [...files, named(words.downloadCard, cardOfEpisode(show, episode).path)];
}

export type PlayerView = ReturnType<typeof playerView>;

function sourceOf(episode: Episode, span: Span | null) {
  const { video, audio, unasked } = episode;
  const none = { kind: "none", src: "", type: "", id: "", width: 16, height: 9 };
  if (video?.kind === "file") {
    const { path, type, width, height } = video;
    const src = span ? mediaAtTime(episode, span) : path;
    return { ...none, kind: "video", src, type, width: width ?? 16, height: height ?? 9 };
  }
  if (video?.kind === "hls")
    return { ...none, kind: "hls", src: video.url, type: "application/vnd.apple.mpegurl" };
  if (video?.kind === "youtube") {
    const src = span ? mediaAtTime({ ...episode, audio: null }, span) : youTubePage(video.id);
    return { ...none, kind: "youtube", src, id: video.id };
  }
  if (audio)
    return { ...none, kind: "audio", src: span ? mediaAtTime(episode, span) : audio.path, type: audio.type };
  if (unasked) {
    const src = span ? mediaAtTime(episode, span) : unasked.path;
    return { ...none, kind: unasked.kind, src, type: typeByName(unasked.url, unasked.kind) };
  }
  return none;
}

/** Types by the endings that are not the commonest of their kind. */
const TYPES: Readonly<Record<string, string>> = {
  webm: "webm",
  ogg: "ogg",
  oga: "ogg",
  opus: "ogg",
  ogv: "ogg",
  m4a: "mp4",
  aac: "aac",
  wav: "wav",
  flac: "flac",
};

/** The type of a file that nobody has read, by its name: what a browser needs to try it. */
function typeByName(url: string, kind: "video" | "audio"): string {
  const ending = /\.(\w+)$/.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? "";
  return `${kind}/${TYPES[ending] ?? (kind === "video" ? "mp4" : "mpeg")}`;
}
