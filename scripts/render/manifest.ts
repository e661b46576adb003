// The programme -> manifest.webmanifest
// Spec: W3C Web Application Manifest

import type { Show } from "../domain/show.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { writeJson } from "./json.ts";
import { programmeArtwork } from "./pictures.ts";

export function renderManifest(show: Show): string {
  const { programme, addresses } = show;
  return writeJson({
    id: addresses.home.path,
    name: programme.title,
    short_name: programme.title,
    description: programme.description,
    lang: programme.language,
    dir: directionOfLanguage(programme.language),
    start_url: addresses.home.path,
    scope: addresses.home.path,
    display: "minimal-ui",
    icons: [{ src: programmeArtwork(show).path, sizes: "any", purpose: "any" }],
  });
}
