// The programme's own source, and what each file of it imports.

import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix, resolve } from "node:path";

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, "../..");

export interface Source {
  /** From `scripts/`, with `/`. */
  readonly file: string;
  readonly room: string;
  readonly text: string;
  /** What stands in import, export … from, import() and require(). */
  readonly imports: readonly string[];
}

const IMPORTS = [
  /^[ \t]*(?:import|export)\b[^"'`;]*?\bfrom\s*["'`]([^"'`]+)["'`]/gm,
  /^[ \t]*import\s*["'`]([^"'`]+)["'`]/gm,
  /\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?["'`]([^"'`]+)["'`]/g,
  /\brequire\(\s*["'`]([^"'`]+)["'`]/g,
];

export function makeSource(file: string, text: string): Source {
  const imports = IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ""));
  return { file, room: file.split("/")[0] ?? "", text, imports };
}

/** Every file of `scripts/` that is code. */
export function readSources(): readonly Source[] {
  return readdirSync(join(ROOT, "scripts"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => makeSource(file.replaceAll("\\", "/"), readFileSync(join(ROOT, "scripts", file), "utf8")));
}

/** The room that a relative import leads to, or null for a package. */
export function roomOf(source: Source, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  return posix.join(posix.dirname(source.file), specifier).split("/")[0] ?? "";
}

/** Node's own module without its prefix: `fs/promises`; null for anything else. */
export function nodeModuleOf(specifier: string): string | null {
  if (specifier.startsWith("node:")) return specifier.slice("node:".length);
  return builtinModules.includes(specifier) ? specifier : null;
}

export function packageOf(specifier: string): string | null {
  if (specifier.startsWith(".") || nodeModuleOf(specifier) !== null) return null;
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}
