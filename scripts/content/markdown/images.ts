// Pictures of the text: `![what it shows](media/name.jpg)`, a file of media/ with words for those who do not see it.

import { excerpt } from "../excerpt.ts";
import { localMediaPath } from "../media-path.ts";
import { inlinePlace } from "./inline-place.ts";
import { inlineText } from "./inline-text.ts";
import type { Token } from "./markdown-it.ts";
import type { Reading } from "./reading.ts";

/** A picture's file and words; null, and told, when it has none that can be used. */
export function readImage(
  image: Token,
  around: Token,
  reading: Reading,
): { readonly path: string; readonly alt: string } | null {
  const { telling } = reading;
  const place = () => inlinePlace(around, Number(image.meta?.offset ?? 0), reading);
  const source = decodedSource(String(image.attrGet("src") ?? ""));
  const alt = inlineText(image.children ?? []);
  const found = excerpt(source);
  if (/^[a-z][a-z0-9+.-]*:/i.test(source) || source.startsWith("//")) {
    telling.error("image.elsewhere", place, { found });
    return null;
  }
  const path = localMediaPath(source);
  if (path === null) {
    telling.error("image.path", place, { found });
    return null;
  }
  if (alt === "") telling.error("image.alt", place, { found });
  reading.images.push({ value: path, place: place() });
  return { path, alt };
}

function decodedSource(source: string): string {
  try {
    return decodeURIComponent(source).normalize("NFC");
  } catch {
    return source;
  }
}
