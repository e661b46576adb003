// A package of a typeface, as it is installed: its name -> what its files hold.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrandTypeface } from "../../domain/look.ts";

const require = createRequire(import.meta.url);

/**
 * @param name `@fontsource/cairo`
 * @returns null where it is not installed, or is no package of a typeface
 */
export function readTypeface(name: string): BrandTypeface | null {
  try {
    const { id, family, weights, subsets } = readJson(`${name}/metadata.json`);
    const { version } = readJson(`${name}/package.json`);
    return { id, family, version, weights: weights.toSorted((a, b) => a - b), scripts: subsets };
  } catch {
    return null;
  }
}

/** Of metadata.json and package.json, what is read here. */
interface PackageFacts {
  readonly id: string;
  readonly family: string;
  readonly version: string;
  readonly weights: readonly number[];
  readonly subsets: readonly string[];
}

function readJson(file: string): PackageFacts {
  return JSON.parse(readFileSync(require.resolve(file), "utf8")) as PackageFacts;
}
