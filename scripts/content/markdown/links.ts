// Where a link of the text may lead: to a page or a mailbox, by its whole address.

import type { Place } from "../../domain/problem.ts";
import { excerpt } from "../excerpt.ts";
import type { Telling } from "../telling.ts";

const ALLOWED = new Set(["http:", "https:", "mailto:"]);

/** The address as it may stand in `href`; null, and told, when it leads elsewhere. */
export function allowedHref(href: string, place: () => Place, telling: Telling): string | null {
  const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(href)?.[1]?.toLowerCase();
  if (scheme !== undefined && ALLOWED.has(scheme) && URL.canParse(href)) return href;
  const found = excerpt(decoded(href));
  if (scheme === undefined || ALLOWED.has(scheme)) telling.error("link.relative", place, { found });
  else telling.error("link.scheme", place, { found, scheme });
  return null;
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
