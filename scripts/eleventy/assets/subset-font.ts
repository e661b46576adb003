// A whole font to the characters the site needs, remembered under the cache folder by what went in.
// The only importer of subset-font. Never `noLayoutClosure`: Arabic letters would lose their joined forms.

import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FontFace } from "./font-faces.ts";

/** What shaping needs, and figures of one width for time codes. Stylistic alternates are left behind. */
const FEATURES = "ccmp locl rlig init medi fina isol liga calt curs kern mark mkmk tnum".split(" ");

/**
 * The face as WOFF2 bytes.
 * @param modules the node_modules folder
 * @param cache a folder for results; the same font and characters are cut once
 */
export async function subsetFace(face: FontFace, modules: string, cache: string): Promise<Uint8Array> {
  const source = await readFile(join(modules, face.source));
  const options = { targetFormat: "woff2", noHinting: true, keepFeatures: FEATURES } as const;
  const key = createHash("sha256")
    .update(source)
    .update(JSON.stringify([face.characters, options]))
    .digest("hex");
  const remembered = join(cache, `${key}.woff2`);
  const known = await readFile(remembered).catch(() => null);
  if (known) return known;
  // Loaded only when there is something to cut: three encoders come with it.
  const { default: subsetFont } = await import("subset-font");
  const made = await subsetFont(source, face.characters, options);
  await remember(remembered, made);
  return made;
}

async function remember(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch {
    // A cache that cannot be written costs time, not the build; half a font is none.
    await rm(file, { force: true }).catch(() => {});
  }
}
