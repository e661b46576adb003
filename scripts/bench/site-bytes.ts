// What a site's files are, in bytes: by kind, largest first.

import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

export interface BytesOfKind {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** Addresses below a site, the first that matches names the kind. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^cards\/quotes\/.*-square-/, "cards of quotes, square"],
  [/^cards\/quotes\//, "cards of quotes"],
  [/^cards\//, "other cards and artwork"],
  [/^search\/(?!index\.html)/, "search index"],
  [/^(guests|topics)\/.*\.xml$/, "feeds of guests and topics"],
  [/\.(xml|json)$/, "other feeds, chapters, sitemaps"],
  [/\.(vtt|srt|md|txt)$/, "captions, Markdown"],
  [/^quotes\/[^/]+\/q[0-9a-z]{7}\/index\.html$/, "pages of quotes"],
  [/^episodes\/.*\.html$/, "pages of episodes"],
  [/^quotes\/.*\.html$/, "lists of quotes"],
  [/^(guests|people|topics)\/.*\.html$/, "pages of guests and topics"],
  [/\.html$/, "other pages"],
];

/** Every file of a site. @param site its folder */
export async function bytesByKind(site: string): Promise<readonly BytesOfKind[]> {
  const found = new Map<string, BytesOfKind>();
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(site, file).replaceAll("\\", "/");
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "styles, scripts, fonts, media";
    const { files, bytes } = found.get(kind) ?? { files: 0, bytes: 0 };
    found.set(kind, { kind, files: files + 1, bytes: bytes + (await stat(file)).size });
  }
  return [...found.values()].sort((a, b) => b.bytes - a.bytes);
}
