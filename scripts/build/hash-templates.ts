// Templates, hashed with every template they name, so that a page depends on what it is laid out with.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Hash, hashText } from "./hash.ts";

// `extends`, `import`, `from` and `include` name a template by its path, and so does a path in a variable.
const NAMED = /["']([\w./-]+\.njk)["']/g;

/** In `templates/`: what an owner has of their own, below the same names; docs/look.md. */
export const OWN = "own";
const OURS = "templates/";

/** @param folder `templates/`; each file is read once, so make it anew for each build */
export function templatesNamedBy(folder: string) {
  const texts = new Map<string, string>();
  const textOf = (template: string): string => {
    const text = texts.get(template) ?? readTemplate(folder, template);
    texts.set(template, text);
    return text;
  };
  /** A template, every one it names, and those they name. */
  const named = (template: string): ReadonlySet<string> => {
    const all = new Set([template]);
    for (const name of all) for (const [, other = ""] of textOf(name).matchAll(NAMED)) all.add(other);
    return all;
  };
  return { named, textOf };
}

/**
 * Of a template with every template it names, and those they name. A file that is not there is one more state of it.
 * @param folder as above
 */
export function hashTemplates(folder: string): (template: string) => Hash {
  const { named, textOf } = templatesNamedBy(folder);
  return (template) => {
    const lines = [...named(template)].sort().map((name) => `${name}\n${textOf(name)}`);
    return hashText(lines.join("\n"));
  };
}

/** What renders it: an owner's own file of the same name, else ours; ours by `templates/…`, whatever the owner has. */
function readTemplate(folder: string, template: string): string {
  const ours = template.startsWith(OURS) ? template.slice(OURS.length) : null;
  return ours === null
    ? (readOr(join(folder, OWN, template), null) ?? readOr(join(folder, template), ""))
    : readOr(join(folder, ours), "");
}

function readOr<T>(file: string, otherwise: T): string | T {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
}
