// The programme -> manifest.webmanifest
// Spec: W3C Web Application Manifest

import type { Show } from "../domain/show.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { writeJson } from "./json.ts";

export function renderManifest({ programme, addresses }: Show): string {
  const { artwork } = programme;
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
    ...(artwork === null ? {} : { icons: [{ src: artwork.path, sizes: "any", purpose: "any" }] }),
  });
}
