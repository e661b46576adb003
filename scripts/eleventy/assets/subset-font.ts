// A whole font to the characters the site needs, remembered under the cache folder by what went in.
// The only importer of subset-font. Never `noLayoutClosure`: Arabic letters would lose their joined forms.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "../../build/store.ts";
import type { FontFace } from "./font-faces.ts";

/** Of what is kept: all that it depends on is in its key. */
const VERSION = "1";
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
  const store = openStore(cache, VERSION);
  const known = store.get(`fonts/${key}`, "woff2") as Uint8Array | undefined;
  if (known) return known;
  // Loaded only when there is something to cut: three encoders come with it.
  const { default: subsetFont } = await import("subset-font");
  const made = await subsetFont(source, face.characters, options);
  store.set(`fonts/${key}`, "woff2", made);
  store.flush();
  return made;
}
