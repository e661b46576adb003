// The packages' whole fonts to the characters the site needs: `npm run fonts` writes templates/fonts/, and builds read
// it. Cutting takes most of a second and three encoders, and gives the same bytes until a face is changed.
// Never `noLayoutClosure`: Arabic letters would lose their joined forms.

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { writeAtomic } from "../../files/write-atomic.ts";
import { FONT_FACES, type FontFace, fontFile } from "./font-faces.ts";

/** What shaping needs, and figures of one width for time codes. Stylistic alternates are left behind. */
const FEATURES = "ccmp locl rlig init medi fina isol liga calt curs kern mark mkmk tnum".split(" ");

/** The face as WOFF2 bytes. @param root the project's folder */
export async function cutFont({ source, characters }: FontFace, root: string): Promise<Uint8Array> {
  const whole = await readFile(join(root, "node_modules", source));
  return subsetFont(whole, characters, { targetFormat: "woff2", noHinting: true, keepFeatures: FEATURES });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = resolve(".");
  for (const face of FONT_FACES) await writeAtomic(fontFile(root, face), await cutFont(face, root));
}
