// YAML text -> values that know their places.
// Spec: YAML 1.2.2, core schema; without anchors, aliases, tags and further documents, which nobody here needs.

import type { Place, Problem } from "../../domain/problem.ts";
import { error } from "../../text/problems.ts";
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
} from "../../text/yaml.ts";
import { cleanText, codePoint, unseenIn } from "../clean-text.ts";
import { excerpt } from "../excerpt.ts";
import type { SourceText } from "../source-text.ts";
import type { DataEntry, DataNode } from "./data-node.ts";
import { yamlProblem } from "./yaml-problem.ts";

/** Front matter is a few lines; the parser takes more than linear time over odd ones. */
const MOST_LETTERS = 100_000;
const MOST_PROBLEMS = 50;
const MOST_LINE = 500;
// `{person:layla}`: a key with its value in it.
const GLUED_KEY = /^([A-Za-z_]+):(\S.*)$/;

// Direction marks and the like around a key or a value: copied along from where they were needed.
const MARKS = "[\\u200B-\\u200F\\u061C\\u2060\\u2066-\\u2069\\uFEFF]";
const EDGE_MARKS = new RegExp(`^${MARKS}+|${MARKS}+$`, "gu");
// A no-break space where YAML wants a space: before a key, after its colon, after a hyphen.
const LAYOUT = /^[ \u00A0]*(?:-[ \u00A0]+)?(?:[\u200E\u200F\u061C]*[\w-]+:[ \u00A0]+)?/gm;

/** @returns a node, or null when nothing can be read; only the first fault of form, since others follow from it */
export function parseYaml(
  typed: string,
  line: number,
  source: SourceText,
): { readonly node: DataNode | null; readonly problems: readonly Problem[] } {
  // Letter for letter, so that every place stays what it is.
  const text = typed.replace(LAYOUT, (layout) => layout.replaceAll("\u00A0", " "));
  const base = source.lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const placeAt = (offset: number) => source.placeAt(base + Math.min(offset, text.length));
  if (text.length > MOST_LETTERS) {
    return { node: null, problems: [error("yaml.too-long", placeAt(0), { most: String(MOST_LETTERS) })] };
  }
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const [fault] = document.errors;
  if (fault) {
    const { code, pos, message } = fault;
    return { node: null, problems: [yamlProblem({ code, offset: pos[0], message, text, placeAt })] };
  }
  const problems: Problem[] = [];
  const node = convert(document.contents, { placeAt, problems, text });
  return { node, problems: problems.slice(0, MOST_PROBLEMS) };
}

interface Conversion {
  readonly placeAt: (offset: number) => Place;
  readonly problems: Problem[];
  readonly text: string;
}

function convert(node: unknown, making: Conversion): DataNode {
  const place = making.placeAt(startOf(node));
  refuseExtras(node, place, making);
  if (isMap(node)) return { kind: "map", entries: convertEntries(node.items, making), place };
  if (isSeq(node)) return { kind: "list", items: node.items.map((item) => convert(item, making)), place };
  if (!isScalar(node)) return { kind: "scalar", value: null, source: "", isPlain: true, place };
  tellEscaped(node, place, making);
  tellHash(node, making);
  const value = scalarValue(node.value, node.type === "PLAIN");
  const source = typeof value === "string" ? value : (node.source ?? String(value ?? ""));
  return { kind: "scalar", value, source, isPlain: node.type === "PLAIN", place };
}

function convertEntries(items: readonly unknown[], making: Conversion): readonly DataEntry[] {
  const places = new Map<string, Place>();
  return items.flatMap((pair): readonly DataEntry[] => {
    if (!isPair(pair)) return [];
    const keyPlace = making.placeAt(startOf(pair.key));
    refuseExtras(pair.key, keyPlace, making);
    if (!isScalar(pair.key) || pair.key.value === null) {
      making.problems.push(error("yaml.key", keyPlace));
      return [];
    }
    const { key, glued } = readKey(pair.key, { isAlone: isUnplaced(pair.value), place: keyPlace }, making);
    const before = places.get(key);
    if (before) {
      const values = { key: excerpt(key), line: String(before.line) };
      making.problems.push(error("yaml.duplicate-key", keyPlace, values));
      return [];
    }
    places.set(key, keyPlace);
    if (glued !== null) return [{ key, keyPlace, value: textNode(glued, keyPlace) }];
    const value = key === "guid" ? exact(pair.value, making) : convert(pair.value, making);
    return [{ key, keyPlace, value: isUnplaced(pair.value) ? { ...value, place: keyPlace } : value }];
  });
}

/** A guid in quotation marks is what apps know, letter for letter: what was typed by its number is not composed. */
function exact(node: unknown, making: Conversion): DataNode {
  const read = convert(node, making);
  if (!isScalar(node) || typeof node.value !== "string" || read.kind !== "scalar") return read;
  const typed = making.text.slice(node.range?.[0], node.range?.[1]);
  return node.type === "QUOTE_DOUBLE" && /\\[uU]/.test(typed) && read.value !== null
    ? { ...read, value: node.value, source: node.value }
    : read;
}

/** A key, and the value that was written to it without a space, which is told. */
function readKey(
  { source, value }: Scalar,
  { isAlone, place }: { readonly isAlone: boolean; readonly place: Place },
  { problems }: Conversion,
): { readonly key: string; readonly glued: string | null } {
  const typed = String(source ?? value)
    .replace(EDGE_MARKS, "")
    .normalize("NFC");
  const [, key, glued] = (isAlone && GLUED_KEY.exec(typed)) || [];
  if (key === undefined || glued === undefined) return { key: typed, glued: null };
  const values = { found: excerpt(typed), write: `${key}: ${excerpt(glued)}` };
  problems.push(error("yaml.colon-space", place, values));
  return { key, glued };
}

function textNode(text: string, place: Place): DataNode {
  return { kind: "scalar", value: text, source: text, isPlain: true, place };
}

// An anchor or alias could make a value stand in many places, and a tag could make it something else.
function refuseExtras(node: unknown, place: Place, { problems }: Conversion): void {
  if (isAlias(node)) problems.push(error("yaml.alias", place, { found: `*${excerpt(node.source)}` }));
  if (!isScalar(node) && !isCollection(node)) return;
  if (node.anchor) problems.push(error("yaml.alias", place, { found: `&${excerpt(node.anchor)}` }));
  if (node.tag)
    problems.push(
      error("yaml.tag", place, { found: excerpt(node.tag.replace(/^tag:yaml\.org,2002:/, "!!")) }),
    );
}

// "\u202E" in quotation marks is a letter that the file itself does not show.
function tellEscaped({ value, range }: Scalar, place: Place, { problems, text }: Conversion): void {
  const unseen = typeof value === "string" ? unseenIn(value) : null;
  if (unseen === null || text.slice(range?.[0], range?.[1]).includes(unseen)) return;
  problems.push(error("text.control", place, { found: codePoint(unseen) }));
}

// `title: حلقة #2` is the title حلقة to YAML. A note has a space after its sign.
function tellHash({ range, type }: Scalar, { problems, text, placeAt }: Conversion): void {
  const [start = 0, end = 0] = range ?? [];
  if (type !== "PLAIN" || start === end) return;
  const lost = /^[ \t]+(#[^\s#].*)/u.exec(text.slice(end, end + MOST_LINE).split("\n")[0] ?? "");
  if (!lost) return;
  const whole = `${text.slice(start, end)} ${lost[1]}`.trim();
  const write = /["\\]/.test(whole) ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`;
  problems.push(
    error("yaml.hash", placeAt(end + lost[0].indexOf("#")), { found: excerpt(lost[1] ?? ""), write }),
  );
}

function scalarValue(value: unknown, isPlain: boolean): string | number | boolean | null {
  if (typeof value === "string") {
    const shown = value.replace(EDGE_MARKS, "");
    if (isPlain && shown !== value && /^(?:\d{1,15}|true|false)$/.test(shown)) return JSON.parse(shown);
    return cleanText(shown.replace(/\p{Surrogate}/gu, "\uFFFD").normalize("NFC"));
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function startOf(node: unknown): number {
  return isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

function isUnplaced(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? "") === "");
}
