// Where else the programme is heard and followed: the links of show.yml that lead to a platform, told by their hosts.

import type { Programme } from "../../domain/show.ts";

/** A platform's mark (templates/components/listen-on/), and the hosts that are its own. */
const PLATFORMS: readonly (readonly [mark: string, host: RegExp])[] = [
  ["apple", /(?:^|\.)(?:podcasts|music)\.apple\.com$/],
  ["spotify", /(?:^|\.)spotify\.com$/],
  ["youtube", /(?:^|\.)(?:youtube\.com|youtu\.be)$/],
  ["anghami", /(?:^|\.)anghami\.com$/],
  ["telegram", /(?:^|\.)(?:t\.me|telegram\.me)$/],
  ["whatsapp", /(?:^|\.)(?:whatsapp\.com|wa\.me)$/],
];

/** In the order typed; links that lead elsewhere are none of these. */
export function listenOnView({ links }: Programme) {
  return links.flatMap(({ title, url }) => {
    const { href, hostname } = new URL(url);
    const mark = PLATFORMS.find(([, host]) => host.test(hostname))?.[0];
    return mark === undefined ? [] : [{ title, href, mark }];
  });
}
