// A programme of the tests under an address that is not kept for examples: what check says of those is a test of its own.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The same settings with `.example` names as if they were somebody's. Nothing of it is ever asked for. */
function withRealAddress(settings: string): string {
  return settings.replace(/^(site: .*|owner: .*| +email: .*)$/gm, (line) =>
    line.replace(/\.example\b/g, ".news"),
  );
}

/** The same in a programme's folder: in its settings, and where its lock remembers the addresses. */
export function giveRealAddress(folder: string): void {
  const show = join(folder, "show.yml");
  const settings = readFileSync(show, "utf8");
  const site = /^site: (\S+)/m.exec(settings)?.[1] ?? "";
  writeFileSync(show, withRealAddress(settings));
  const lock = join(folder, "feed.lock.json");
  if (!existsSync(lock)) return;
  writeFileSync(lock, readFileSync(lock, "utf8").replaceAll(site, site.replace(".example", ".news")));
}
