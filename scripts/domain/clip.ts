// A quote's clip: its words cut out of the recording, as films to post and as sound.

import type { MediaFile } from "./media.ts";
import type { QuoteId, Slug } from "./names.ts";

/** The shapes of a clip's film, each with what stands in its files' names: its pixels. */
export const CLIP_SHAPES = { wide: "1920x1080", square: "1080x1080", tall: "1080x1920" } as const;

export type ClipShape = keyof typeof CLIP_SHAPES;

/** What the site has of a quote's clip: its widest film, and its sound. */
export interface QuoteClip {
  readonly film: MediaFile | null;
  readonly sound: MediaFile | null;
}

/** Seconds of a clip before the quote's first word and after its last, at most. */
export const CLIP_AROUND = { before: 0.15, after: 0.3 } as const;

/** Where an episode's clips are, below the programme's folder. */
export function clipsFolder(slug: Slug): string {
  return `media/clips/${slug}`;
}

/** The names of a quote's files in that folder. */
export function clipNames(id: QuoteId): Readonly<Record<ClipShape | "sound", string>> {
  const film = (shape: ClipShape) => `${id}-${CLIP_SHAPES[shape]}.mp4`;
  return { wide: film("wide"), square: film("square"), tall: film("tall"), sound: `${id}.mp3` };
}

/**
 * Whose clip an address is: uploaded, its address ends as its path below media/ does, `…/clips/<episode>/<name>`.
 * @returns null for an address that ends otherwise
 */
export function clipAtAddress(url: string): { readonly slug: Slug; readonly name: string } | null {
  const [, slug, name] = /\/clips\/([^/?#]+)\/([^/?#]+\.mp[34])(?:[?#]|$)/.exec(url) ?? [];
  return slug === undefined || name === undefined ? null : { slug: slug as Slug, name };
}
