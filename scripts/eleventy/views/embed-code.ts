// The lines that put an episode's or a quote's recording into a page of another site.

import type { EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Quote } from "../../domain/quote.ts";
import { escapeHtml } from "../../render/markup.ts";
import { below, embedAddress } from "../../render/output-addresses.ts";

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

/** HTML to paste. @param size of the picture; null for sound */
export function episodeEmbedCode(
  episode: EpisodeHead,
  size: { readonly width: number; readonly height: number } | null,
): string {
  const height =
    size === null ? SOUND_HEIGHT : Math.round((FRAME.width * size.height) / size.width) + LINES_BELOW;
  return frame(embedAddress(episode), episode.title, height);
}

/** HTML to paste, high enough for a phone. @param title what a screen reader says of the frame */
export function quoteEmbedCode(
  quote: Quote,
  title: string,
  shown: { readonly media: "video" | "audio" | null; readonly hasDisclosure: boolean },
): string {
  const { around, line, letters, disclosure, most, ...media } = QUOTE_FRAME;
  const height =
    around +
    Math.ceil(quote.text.length / letters) * line +
    (shown.media === null ? 0 : media[shown.media]) +
    (shown.hasDisclosure ? disclosure : 0);
  return frame(below(quote.address, "embed/"), title, Math.min(most, height));
}

function frame({ url }: Address, title: string, height: number): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0;max-width:${FRAME.width}px" loading="lazy" allow="fullscreen; picture-in-picture"></iframe>`;
}
