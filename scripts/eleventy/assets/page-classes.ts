// Which classes a page laid out with a template can have: whatever word stands in the templates it names, and what the
// page's scripts add. A word that is no class keeps a rule too many; a class cannot go missing.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { templatesNamedBy } from "../../build/hash-templates.ts";
import { SCRIPTED } from "./scripted-parts.ts";

const WORD = /[A-Za-z][\w-]*/g;
/** `face--{{ size }}`: every class that begins so. */
const BEGINNING = /([A-Za-z][\w-]*-)\{\{/g;
const ADDED = /\bclass(?:Name = |List\.\w+\()["'`]([\w -]+)(\$\{)?/g;
const SHEET = "{{ sheet.";
/** What its scripts add is added on the page that has it, and in the window that page's sheet is fetched for. */
const SEARCH = { template: "components/search/search.njk", scripts: "search" };

/** Pages that are laid out alike and share a sheet. */
export interface PageKind {
  /** Below `templates/`. */
  readonly template: string;
  /** Whether such a page can have an element of a class. */
  readonly hasClass: (name: string) => boolean;
}

/** Every template of a page that carries or names its sheet. @param root the project's folder */
export function listPageKinds(root: string): readonly PageKind[] {
  const { named, textOf } = templatesNamedBy(join(root, "templates"));
  const names = readdirSync(join(root, "templates/pages")).filter((name) => name.endsWith(".njk"));
  return names.sort().flatMap((name) => {
    const template = `pages/${name}`;
    const all = [...named(template)];
    const brought = Object.values(SCRIPTED)
      .filter(({ on }) => all.includes(on))
      .flatMap((part) => [...named(part.template)]);
    const text = [...all, ...brought].map(textOf).join("\n");
    if (!text.includes(SHEET)) return [];
    const added = addedClasses(join(root, "scripts/browser"), all.includes(SEARCH.template));
    const words = new Set([...(text.match(WORD) ?? []), ...added.words]);
    const beginnings = [...[...text.matchAll(BEGINNING)].map(([, one = ""]) => one), ...added.beginnings];
    const hasClass = (one: string) => words.has(one) || beginnings.some((other) => one.startsWith(other));
    return [{ template, hasClass }];
  });
}

interface AddedClasses {
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
}

function addedClasses(folder: string, withSearch: boolean): AddedClasses {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && (withSearch || !file.startsWith(SEARCH.scripts)),
  );
  const added = files.flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(ADDED)]);
  return {
    words: added.flatMap(([, names = "", more]) => (more ? [] : names.split(" "))),
    beginnings: added.flatMap(([, names = "", more]) => (more ? [names] : [])),
  };
}
