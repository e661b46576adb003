// YAML once read: values that know where they were typed.

import type { Place } from "../../domain/problem.ts";

export interface DataEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: DataNode;
}

/** `source` is the scalar as typed, without its quotation marks; `isPlain` when it had none. */
export type DataNode =
  | {
      readonly kind: "scalar";
      readonly value: string | number | boolean | null;
      readonly source: string;
      readonly isPlain: boolean;
      readonly place: Place;
    }
  | { readonly kind: "list"; readonly items: readonly DataNode[]; readonly place: Place }
  | { readonly kind: "map"; readonly entries: readonly DataEntry[]; readonly place: Place };

/** A step into a node: a key, or an index from 0. */
export type Step = string | number;

/** The node at the end of a path, or null where there is none. */
export function nodeAt(node: DataNode, path: readonly Step[]): DataNode | null {
  let at: DataNode | null = node;
  for (const step of path) at = at === null ? null : childOf(at, step);
  return at;
}

function childOf(node: DataNode, step: Step): DataNode | null {
  if (node.kind === "map") return node.entries.find(({ key }) => key === String(step))?.value ?? null;
  return node.kind === "list" ? (node.items[Number(step)] ?? null) : null;
}

/** Where the value at the end of a path stands; the nearest thing around it where it is missing. */
export function placeOf(node: DataNode, path: readonly Step[]): Place {
  let at = node;
  for (const step of path) {
    const child = childOf(at, step);
    if (child === null) break;
    at = child;
  }
  return at.place;
}

/** Paths, as keys of a set. */
export function pathKey(path: readonly Step[]): string {
  return JSON.stringify(path.map(String));
}

/** What is made otherwise of a node before it is read. */
export interface Amendments {
  /** Scalars that are wanted as they were typed: `title: 2024` is the text "2024". */
  readonly asTyped: ReadonlySet<string>;
  /** Values that are left out. */
  readonly without: ReadonlySet<string>;
}

/** A node with amendments, by the keys of paths; keys without a value are left out too. Places stay. */
export function amend(node: DataNode, amendments: Amendments, path: readonly Step[] = []): DataNode {
  const { asTyped, without } = amendments;
  const isLeftOut = (own: readonly Step[]) => without.size > 0 && without.has(pathKey(own));
  switch (node.kind) {
    case "scalar":
      return asTyped.size > 0 && asTyped.has(pathKey(path)) ? { ...node, value: node.source } : node;
    case "list": {
      const items = node.items.flatMap((item, index) => {
        const own = [...path, index];
        return isLeftOut(own) ? [] : [amend(item, amendments, own)];
      });
      return { ...node, items };
    }
    case "map": {
      const entries = node.entries.flatMap((entry) => {
        const own = [...path, entry.key];
        if (isLeftOut(own) || isNothing(entry.value)) return [];
        return [{ ...entry, value: amend(entry.value, amendments, own) }];
      });
      return { ...node, entries };
    }
  }
}

/** A node as a plain value. Objects have no prototype: `__proto__` is a key like any other. */
export function plainValue(node: DataNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(plainValue);
    case "map": {
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) object[key] = plainValue(value);
      return object;
    }
  }
}

/** Whether nothing was typed: `summary:` alone, or `summary: ""` as content managers write it. */
export function isNothing(node: DataNode): boolean {
  return node.kind === "scalar" && (node.value === null || node.value === "");
}
