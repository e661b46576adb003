// The page that frames are shot from: template, colours and fonts in one document that asks for nothing.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type BrandTypeface, nearestWeight } from "../domain/look.ts";
import { lookStyles } from "../text/look-styles.ts";
import type { Reading } from "./reading.ts";

/** A face of one of the two families: which file serves which script at which weight. */
interface Face {
  readonly family: "Plex" | "Kufi";
  readonly folder: string;
  /** What it is set with. */
  readonly role: "text" | "display";
  readonly weight: number;
}

const FACES: readonly Face[] = [
  { family: "Plex", folder: "ibm-plex-sans-arabic", role: "text", weight: 400 },
  { family: "Plex", folder: "ibm-plex-sans-arabic", role: "text", weight: 500 },
  { family: "Kufi", folder: "noto-kufi-arabic", role: "display", weight: 700 },
];
// Latin last: what both files hold is taken from it, so that figures are those of the text.
const SCRIPTS = {
  arabic: "U+0600-06FF, U+0750-077F, U+08A0-08FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC",
  latin: "U+0000-00FF, U+2010-2026, U+2039-203A",
};

/**
 * The document, whole.
 * @param templates the project's `templates/`, absolute
 */
export async function framePage(
  templates: string,
  { look, typefaces }: Pick<Reading, "look" | "typefaces">,
): Promise<string> {
  const [page = "", tokens = "", ...styles] = await Promise.all(
    ["narration/frame.html", "styles/tokens.css", "narration/frame.css", "narration/thread.css"].map((file) =>
      readFile(join(templates, file), "utf8"),
    ),
  );
  const fonts = (await Promise.all(FACES.map((face) => fontFaces(face, typefaces[face.role])))).join("");
  return page
    .replace("/*fonts*/", () => fonts)
    .replace("/*tokens*/", () => `${lookStyles(look)}${tokens}`)
    .replace("/*styles*/", () => styles.join("\n"));
}

/** @param own the programme's, whose script is taken where it has it */
async function fontFaces({ family, folder, weight }: Face, own: BrandTypeface | undefined): Promise<string> {
  const require = createRequire(import.meta.url);
  const faces = Object.entries(SCRIPTS).map(async ([script, range]) => {
    const isOwn = own?.scripts.includes(script) === true;
    const [id, cut] = isOwn ? [own.id, nearestWeight(own, weight)] : [folder, weight];
    const file = require.resolve(`@fontsource/${id}/files/${id}-${script}-${cut}-normal.woff2`);
    const data = (await readFile(file)).toString("base64");
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data});unicode-range:${range}}`;
  });
  return (await Promise.all(faces)).join("\n");
}
