// Broken files: the programme's own look.

import { readFileSync } from "node:fs";
import { SHOW } from "../support/folder.ts";
import type { Broken } from "./form.ts";

const sample = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sites/sample/episodes/media/${name}`, import.meta.url)));
const LOGO = "look:\n  logo: media/logo.svg\n";
const ICON = "look:\n  icon: media/icon.svg\n";
/** A drawing with something in it. */
export const svg = (inside: string, tag = 'viewBox="0 0 30 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${tag}>\n${inside}\n<path d="M0 0h30v10z"/></svg>\n`;

export const brokenLooks: readonly Broken[] = [
  { name: "a-logo-with-a-script", files: withLogo(svg("<script>alert(1)</script>")) },
  { name: "a-logo-that-asks-elsewhere", files: withLogo(svg('<image href="https://spy.example/a.png"/>')) },
  { name: "a-logo-with-words", files: withLogo(svg('<text x="1" y="8">اسم</text>')) },
  { name: "a-logo-without-measures", files: withLogo(svg("", 'width="300" height="100"')) },
  {
    name: "a-logo-cut-off",
    files: withLogo('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path'),
  },
  { name: "a-logo-too-large", files: withLogo(svg(`<path d="${"M0 0h30".repeat(20_000)}"/>`)) },
  {
    name: "a-logo-of-a-photograph",
    files: { "show.yml": `${SHOW}look: { logo: media/a.jpg }\n`, "media/a.jpg": sample("artwork.jpg") },
  },
  {
    name: "a-logo-elsewhere",
    files: { "show.yml": `${SHOW}look: { logo: https://cdn.example/logo.svg }\n` },
  },
  { name: "a-logo-that-is-not-there", files: { "show.yml": SHOW + LOGO } },
  { name: "an-icon-that-is-wide", files: { "show.yml": SHOW + ICON, "media/icon.svg": svg("") } },
  {
    name: "an-icon-too-small",
    files: { "show.yml": `${SHOW}look: { icon: media/icon.png }\n`, "media/icon.png": tinySquare() },
  },
];

function withLogo(content: string) {
  return { "show.yml": SHOW + LOGO, "media/logo.svg": content };
}

/** One transparent pixel. */
function tinySquare(): Uint8Array {
  return new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    ),
  );
}
