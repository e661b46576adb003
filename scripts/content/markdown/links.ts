// Where a link of the text may lead: to a page or a mailbox, by its whole address; to another episode or a person, by
// name or by the file that it is written in.

import { innerLink } from "../../domain/inner-link.ts";
import type { Place } from "../../domain/problem.ts";
import { excerpt } from "../excerpt.ts";
import type { Telling } from "../telling.ts";

const ALLOWED = new Set(["http:", "https:", "mailto:"]);

const FILE = /\/(people\/)?([a-z0-9-]+)\.md$/;

/**
 * A link to another page of the site: `episode:SLUG` or `person:ID`, also where the file is named that it is written in,
 * as editors' programs complete it: `../people/karim-nasser.md`. Null for any other.
 * @param file the one that the link stands in, from the project's folder
 */
export function innerHref(href: string, file: string): string | null {
  if (innerLink(href) !== null) return href;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || !URL.canParse(href, `file:///${file}`)) return null;
  const [, folder, id] = FILE.exec(decoded(new URL(href, `file:///${file}`).pathname)) ?? [];
  return id === undefined ? null : `${folder === undefined ? "episode" : "person"}:${id}`;
}

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
