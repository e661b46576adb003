// The lines that put an episode's or a quote's recording into a page of another site.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";
import { escapeHtml } from "../../render/markup.ts";
import { embedAddress } from "../../render/output-addresses.ts";

/** Of a video whose size nobody knows, and of a sound, in CSS pixels. */
export const FRAME = { width: 640, height: 360 } as const;
export const SOUND_HEIGHT = 120;
/** Below a picture: the title and what is said of the recording. */
const LINES_BELOW = 88;
/** Of a quote's frame on a phone, in CSS pixels: what stands around the words, a line of them, and how many letters it holds. */
const QUOTE_FRAME = {
  around: 206,
  line: 42,
  letters: 26,
  video: 192,
  audio: 54,
  disclosure: 80,
  most: 820,
} as const;

/** What can be framed from here; null for a stream, and for another host's video. */
export function playedFile({
  video,
  audio,
}: EpisodeHead): { kind: "video" | "audio"; file: MediaFile } | null {
  if (video?.kind === "file") return { kind: "video", file: video };
  return video === null && audio ? { kind: "audio", file: audio } : null;
}

/** The HTML to paste that frames an episode's recording; "" where its host has its own. */
export function episodeEmbedCode(episode: EpisodeHead): string {
  const played = playedFile(episode);
  if (played === null) return "";
  const { url } = embedAddress(episode);
  if (played.kind === "audio") return frame(url, episode.title, SOUND_HEIGHT);
  const { width, height } = played.file;
  const size = width && height ? { width, height } : FRAME;
  return frame(url, episode.title, Math.round((FRAME.width * size.height) / size.width) + LINES_BELOW);
}

/** HTML to paste, high enough for a phone. @param title what a screen reader says of the frame */
export function quoteEmbedCode(episode: Episode, quote: Quote, title: string): string {
  const { around, line, letters, disclosure, most, ...media } = QUOTE_FRAME;
  const played = playedFile(episode);
  const height =
    around +
    Math.ceil(quote.text.length / letters) * line +
    (played === null ? 0 : media[played.kind]) +
    (episode.disclosure === null ? 0 : disclosure);
  return frame(`${embedAddress(episode).url}#${quote.id}`, title, Math.min(most, height));
}

function frame(url: string, title: string, height: number): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0;max-width:${FRAME.width}px" loading="lazy" allow="fullscreen; picture-in-picture"></iframe>`;
}
