// The shape of the source: circles between files, the length of files and functions, the number of parameters.

import { posix } from "node:path";
import { parseAst } from "vitest/node";
import type { Source } from "./sources.ts";

/** Lines of a file beyond which it is two files. */
const LONGEST_FILE = 200;
const LONGEST_FUNCTION = 30;
const MOST_PARAMETERS = 3;

/** Catalogues and tables: a list of like things is as long as there are things. */
const TABLES: readonly RegExp[] = [/^text\/words\//, /^content\/transcripts\/json\/programs\.ts$/];

/** Files that import each other, by whatever way, each circle once. Imports of types alone are none. */
export function circles(sources: readonly Source[]): readonly string[] {
  const known = new Map(sources.map((source) => [source.file, targetsOf(source)]));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const from = way.indexOf(file);
    if (from >= 0) found.push([...way.slice(from), file].join(" -> "));
    if (from >= 0 || done.has(file)) return;
    for (const target of known.get(file) ?? []) if (known.has(target)) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of known.keys()) walk(file, []);
  return found;
}

const VALUES_FROM = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s+)?["'](\.[^"']+)["']/gm;

function targetsOf({ file, text }: Source): readonly string[] {
  return [...text.matchAll(VALUES_FROM)].map(([, to = ""]) => posix.join(posix.dirname(file), to));
}

/** Files that are too long, and are no table. */
export function longFiles(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const lines = text.split("\n").length - 1;
    return lines <= LONGEST_FILE || TABLES.some((table) => table.test(file)) ? [] : [`${file} ${lines}`];
  });
}

/** Functions that take more than an object would say better. */
export function manyParameters(sources: readonly Source[]): readonly string[] {
  return functionsOf(sources).flatMap(({ at, parameters }) =>
    parameters > MOST_PARAMETERS ? [`${at} ${parameters}`] : [],
  );
}

/** Functions that are longer than a screen shows beside what calls them. */
export function longFunctions(sources: readonly Source[]): readonly string[] {
  return functionsOf(sources).flatMap(({ at, lines }) =>
    lines > LONGEST_FUNCTION ? [`${at} ${lines}`] : [],
  );
}

interface FunctionFacts {
  readonly at: string;
  readonly parameters: number;
  readonly lines: number;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Of each source, since parsing all of them takes seconds and two rules ask. */
const known = new WeakMap<Source, readonly FunctionFacts[]>();

function functionsOf(sources: readonly Source[]): readonly FunctionFacts[] {
  return sources.flatMap((source) => {
    const found = known.get(source) ?? functionsIn(source);
    known.set(source, found);
    return found;
  });
}

function functionsIn({ file, text }: Source): readonly FunctionFacts[] {
  const found: FunctionFacts[] = [];
  eachNode(parseAst(text, { lang: file.endsWith("ts") ? "ts" : "js" }), ({ type, params, start, end }) => {
    if (!FUNCTIONS.has(String(type)) || !Array.isArray(params)) return;
    const before = text.slice(0, Number(start)).split("\n").length;
    const lines = text.slice(Number(start), Number(end)).split("\n").length;
    found.push({ at: `${file}:${before}`, parameters: params.length, lines });
  });
  return found;
}

function eachNode(node: unknown, see: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== "object" || node === null) return;
  if ("type" in node) see(node as Readonly<Record<string, unknown>>);
  for (const child of Object.values(node)) eachNode(child, see);
}
