// Values -> the YAML of a front matter or of show.yml: a line a key, a line each entry of a list.

import { yamlExactScalar, yamlScalar } from "./yaml-scalar.ts";

/** Null and undefined are left out. */
export type YamlValue = string | number | boolean | null | undefined | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

/** A day or a moment, which nobody reads otherwise. */
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-][\d:]+))?$/;

/** @param indent before each line */
export function yamlLines(values: YamlMap, indent = ""): readonly string[] {
  return known(values).flatMap(([key, value]) => {
    if (!isList(value) || value.length === 0) return [`${indent}${key}: ${inLine(value, key)}`];
    return [`${indent}${key}:`, ...value.map((entry) => `${indent}  - ${inLine(entry, "")}`)];
  });
}

function inLine(value: YamlValue, key: string): string {
  // Apps know an episode by it, letter for letter.
  if (key === "guid") return yamlExactScalar(String(value));
  if (typeof value === "string") return DATE.test(value) ? value : yamlScalar(value);
  if (isList(value)) return `[${value.map((entry) => inLine(entry, "")).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{ ${known(value)
    .map(([name, inner]) => `${isWord(name) ? name : yamlScalar(name)}: ${inLine(inner, name)}`)
    .join(", ")} }`;
}

function known(values: YamlMap): readonly (readonly [string, YamlValue])[] {
  return Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isWord(name: string): boolean {
  return /^[a-z][a-z_-]*$/i.test(name) && !/^(?:no|on|yes|off|y|n|true|false|null)$/i.test(name);
}
