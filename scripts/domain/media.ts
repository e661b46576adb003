// Sound and picture of an episode.

import type { AbsoluteUrl, Language } from "./names.ts";
import type { Seconds } from "./seconds.ts";

/** How a picture keeps its colours; `other` is CMYK and the like, `alpha` is any with transparency. */
export type Colours = "rgb" | "grey" | "alpha" | "other";

/** What a prober read from a file. `type` is a MIME type; `bytes` counts the whole file. */
export interface MediaFacts {
  readonly type: string;
  readonly bytes: number;
  readonly duration: Seconds | null;
  readonly width: number | null;
  readonly height: number | null;
  /** Pictures only, and only those whose bytes were read. */
  readonly colours?: Colours;
  /** What browsers do not play of it, by its name; absent where they play all. */
  readonly unplayable?: string;
  /** Lower-case hex SHA-256 of the bytes, null for remote media. */
  readonly sha256: string | null;
}

/** What a server said of a remote file. `version` is its ETag or Last-Modified: unchanged, it need not be read again. */
export interface RemoteMediaFacts extends MediaFacts {
  readonly version: string | null;
}

/** Remote media remembered in media.lock.json, by URL as typed (normalised). */
export interface MediaLock {
  readonly media: ReadonlyMap<string, RemoteMediaFacts>;
}

/** Where the site keeps a thing: `path` from the site's root (with its prefix), `url` absolute. */
export interface Address {
  readonly path: string;
  readonly url: AbsoluteUrl;
}

/** A file a feed can carry. For remote media, `path` is the absolute URL too. */
export interface MediaFile extends Address, MediaFacts {
  readonly kind: "file";
}

/** A recording elsewhere that nobody has asked about yet: a page can play it, and a feed, which states sizes, cannot carry it. */
export interface UnaskedRecording extends Address {
  readonly kind: "video" | "audio";
}

/** A stream: HLS playlist. */
export interface HlsStream {
  readonly kind: "hls";
  readonly url: AbsoluteUrl;
}

/** A video on YouTube, loaded only after a tap. */
export interface YouTubeVideo {
  readonly kind: "youtube";
  readonly id: string;
}

export type Video = MediaFile | HlsStream | YouTubeVideo;

/** A transcript's addresses in the site; what was said is asked for by its language (`Show.transcript`). */
export interface CaptionTrack {
  readonly language: Language;
  /** The language's own name, such as العربية. */
  readonly label: string;
  /** How many cues it has. */
  readonly cueCount: number;
  readonly vtt: Address;
  readonly srt: Address;
  readonly json: Address;
}
