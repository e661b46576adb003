// The programme -> manifest.webmanifest
// Spec: W3C Web Application Manifest

import { lookOf } from "../domain/brand.ts";
import type { Show } from "../domain/show.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { searchWords } from "../text/words/search.ts";
import { wordsOf } from "./feeds/feed-writing.ts";
import { writeJson } from "./json.ts";
import { APP_ICONS, below } from "./output-addresses.ts";

export function renderManifest(show: Show): string {
  const { programme, addresses } = show;
  const { ground } = lookOf(programme).day;
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
    theme_color: ground,
    background_color: ground,
    icons: [APP_ICONS.small, APP_ICONS.large].flatMap(({ name, size }) =>
      ["any", "maskable"].map((purpose) => ({
        src: below(addresses.home, name).path,
        sizes: `${size}x${size}`,
        type: "image/png",
        purpose,
      })),
    ),
    shortcuts: [
      { name: searchWords(programme.interface).title, url: addresses.search.path },
      { name: wordsOf(show).quotes, url: addresses.quotes.path },
    ],
  });
}
