// robots.txt: everything may be read; here is the list.
// Spec: RFC 9309, sitemaps.org

import type { Show } from "../domain/show.ts";

export function renderRobots({ addresses }: Show): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addresses.sitemap.url}\n`;
}
