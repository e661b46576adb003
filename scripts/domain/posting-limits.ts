// What each place takes of a post: the one home of these numbers, for clips and for texts to post.
// docs/posting.md shows the same table; a test holds the two together.

export type PlaceName = "youtube" | "x" | "telegram" | "whatsapp" | "facebook" | "instagram" | "linkedin";

export interface PlaceLimits {
  /** As the place writes it. */
  readonly name: string;
  /** Of a post's text, in characters; for X weighted ones, for YouTube bytes of the description. */
  readonly text: number;
  /** Of the text under a picture or film, where that is less. */
  readonly caption?: number;
  readonly hashtags?: number;
  /** Of a film: bytes, and seconds of one that anybody may post. Null: none that a clip comes near. */
  readonly bytes: number | null;
  readonly seconds: number | null;
}

const MB = 1_000_000;

/** As their documents, or those of programs that post there, said on LIMITS_DAY. */
export const POSTING_LIMITS: Readonly<Record<PlaceName, PlaceLimits>> = {
  youtube: { name: "YouTube", text: 5000, bytes: null, seconds: 180 },
  x: { name: "X", text: 280, bytes: 512 * MB, seconds: 140 },
  telegram: { name: "Telegram", text: 4096, caption: 1024, bytes: 50 * MB, seconds: null },
  whatsapp: { name: "WhatsApp", text: 4096, caption: 1024, bytes: 16 * MB, seconds: null },
  facebook: { name: "Facebook", text: 63_206, bytes: null, seconds: null },
  instagram: { name: "Instagram", text: 2200, hashtags: 30, bytes: 300 * MB, seconds: 90 },
  linkedin: { name: "LinkedIn", text: 3000, bytes: 200 * MB, seconds: 600 },
};

export const LIMITS_DAY = "2026-11-30";

/** YouTube's other fields: a title in characters, all tags together with the commas and quotes between them. */
export const YOUTUBE = { title: 100, tags: 500, fewestChapters: 3, shortestChapter: 10 } as const;

/** The largest film that every place takes, in bytes. */
export const MOST_BYTES = Math.min(...Object.values(POSTING_LIMITS).map(({ bytes }) => bytes ?? MB * MB));

/** Bits a second of a film's pictures that every place takes: Instagram's. */
export const MOST_BITS = 5_000_000;
