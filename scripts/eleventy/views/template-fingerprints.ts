// Which templates a page is laid out with, and whether one of them changed.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fingerprint, textFingerprint } from "../../memory/fingerprint.ts";

// `extends`, `import`, `from` and `include` name a template by its path, and so does a path in a variable.
const NAMED = /["']([\w./-]+\.njk)["']/g;

export interface TemplateFingerprints {
  /** Of a template and all that it is laid out with. */
  readonly of: (template: string) => Fingerprint;
  /** Of every template there is. */
  readonly all: () => Fingerprint;
}

/**
 * Of a template with every template it names, and those they name. A file that is not there is one more state of it.
 * @param folder `templates/`; read once for each file, so make it anew for each build
 */
export function templateFingerprints(folder: string): TemplateFingerprints {
  const texts = new Map<string, string>();
  const textOf = (template: string): string => {
    const known = texts.get(template);
    if (known !== undefined) return known;
    const text = readOr(join(folder, template), "");
    texts.set(template, text);
    return text;
  };
  const known = new Map<string, Fingerprint>();
  const of = (template: string): Fingerprint => {
    const before = known.get(template);
    if (before !== undefined) return before;
    const all = new Set([template]);
    for (const name of all) {
      for (const [, other = ""] of textOf(name).matchAll(NAMED)) all.add(other);
    }
    const made = textFingerprint(
      [...all]
        .sort()
        .map((name) => `${name}\n${textOf(name)}`)
        .join("\n"),
    );
    known.set(template, made);
    return made;
  };
  const all = () => textFingerprint(templatesIn(folder).map(of).join(" "));
  return { of, all };
}

function templatesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".njk"))
    .sort();
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return otherwise;
  }
}
