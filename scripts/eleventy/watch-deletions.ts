// The preview notices a file that was taken away: Eleventy's watcher says that it is gone, and builds nothing.
// A file that is still there is touched instead, its bytes left alone: that is a change, and builds.

import { existsSync, utimesSync, watch } from "node:fs";
import { join } from "node:path";

// Programs save by putting a new file in the old one's place: it is gone for a moment.
const GONE_MS = 200;
const OF_THE_PROGRAMME = /\.(?:md|yml|vtt|srt|json|mp4|mp3|m4a|webm|jpe?g|png|webp)$/i;

/**
 * Watches a folder for as long as the process runs, without keeping it alive.
 * @param folder the programme's: `episodes/`
 */
export function watchDeletions(folder: string): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true, persistent: false }, (_event, name) => {
    if (name === null || !OF_THE_PROGRAMME.test(name) || existsSync(join(folder, name))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!existsSync(join(folder, name))) touch(join(folder, "show.yml"));
    }, GONE_MS).unref();
  }).on("error", () => {
    // The folder itself is gone, which the next build says.
  });
}

function touch(file: string): void {
  if (!existsSync(file)) return;
  const now = new Date();
  utimesSync(file, now, now);
}
