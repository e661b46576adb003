// Macros that are run once for what many pages show alike: a guest's face, a quote in a list, the foot of the site.
// Nunjucks runs an imported template anew for every page, to get its macros; they are the same each time.

import { sharedNumber } from "./shared-view.ts";

/** One view in more ways than these is no longer one that pages show alike. */
const WAYS = 32;

type Macro = (this: unknown, ...values: unknown[]) => unknown;
type Exported = Readonly<Record<string, unknown>>;
type GiveExported = (fault: unknown, exported: Exported | null) => void;

/** The part of Nunjucks' template that is used; its types leave it out. */
export interface ImportedTemplate {
  getExported(...values: readonly unknown[]): void;
}

/** The same template, whose macros are made once and remember what they made of shared views. */
export function remembering<T extends ImportedTemplate>(template: T): T {
  const getExported = template.getExported.bind(template);
  let known: Exported | null = null;
  template.getExported = (...values: readonly unknown[]) => {
    const [give] = values;
    // With a context, a macro sees the page's variables.
    if (typeof give !== "function") return getExported(...values);
    if (known !== null) return give(null, known);
    const remember: GiveExported = (fault, exported) => {
      if (exported !== null) known = rememberingAll(exported);
      give(fault, known);
    };
    return getExported(remember);
  };
  return template;
}

function rememberingAll(exported: Exported): Exported {
  return Object.fromEntries(
    Object.entries(exported).map(([name, value]) => [
      name,
      typeof value === "function" ? rememberingMacro(value as Macro) : value,
    ]),
  );
}

function rememberingMacro(macro: Macro): Macro {
  const made = new WeakMap<object, Map<string, unknown>>();
  return function run(...values) {
    const [view, ...others] = values;
    const way = typeof view === "object" && view !== null && sharedNumber(view) ? wayOf(others) : null;
    if (way === null) return macro.apply(this, values);
    const ways = made.get(view as object) ?? new Map<string, unknown>();
    const known = ways.get(way);
    if (known !== undefined) return known;
    const result = macro.apply(this, values);
    if (ways.size === 0) made.set(view as object, ways);
    if (ways.size < WAYS) ways.set(way, result);
    return result;
  };
}

/** The other parameters as one text; null when one of them is made for the page. */
function wayOf(values: readonly unknown[]): string | null {
  const parts: string[] = [];
  for (const value of values) {
    if (typeof value !== "object" || value === null) parts.push(`${typeof value} ${value}`);
    else {
      const number = sharedNumber(value);
      if (number === undefined) return null;
      parts.push(`shared ${number}`);
    }
  }
  return parts.join("\n");
}
