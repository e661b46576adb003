// A place for recordings outside git: a bucket of a store that speaks Amazon S3's language.

import type { AbsoluteUrl, Slug } from "./names.ts";

export interface RecordingStore {
  /** Where the store is asked, such as `https://s3.eu-central-1.amazonaws.com/`. */
  readonly endpoint: AbsoluteUrl;
  readonly bucket: string;
  /** Null for the one that the endpoint names, or the store's only one. */
  readonly region: string | null;
  /** Where everybody reads what is in the bucket; ends in `/`. */
  readonly address: AbsoluteUrl;
}

/**
 * Where a clip lies in the store: below its bytes' hash, since a quote is cut anew under the same name; it ends as
 * `clipAtAddress` reads it.
 */
export function clipKey(slug: Slug, name: string, sha256: string): string {
  return `${sha256.slice(0, 16)}/clips/${slug}/${name}`;
}
