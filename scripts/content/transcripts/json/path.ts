// Ways through JSON, as the table of programs writes them: `results.channels.*.alternatives.0.words.*`.
// `*` is every element of an array or every value of an object, a number one element.

import { fieldsOf } from "../json-values.ts";
import { channelOf } from "./channels.ts";
import { childOf, elementsOf, type JsonNode } from "./json-tree.ts";

/** Whether a way leads anywhere. A `*` is tried at the first elements only: it asks for the form, not for all content. */
export function hasPath(value: unknown, path: string): boolean {
  return leads(value, path.split("."));
}

const TRIED = 40;

function leads(value: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return value !== undefined && value !== null;
  if (step === "*") {
    const inner = Array.isArray(value) ? value : Object.values(fieldsOf(value));
    return inner.slice(0, TRIED).some((one: unknown) => leads(one, rest));
  }
  if (Array.isArray(value)) return /^\d+$/.test(step) && leads(value[Number(step)], rest);
  return Object.hasOwn(fieldsOf(value), step) && leads(fieldsOf(value)[step], rest);
}

/** The elements at the end of a way, array by array: each inner list is one array's. */
export function listsAt(root: JsonNode, path: string): readonly (readonly JsonNode[])[] {
  return nodesAt(root, path.split(".").slice(0, -1))
    .map(elementsOf)
    .filter((list) => list.length > 0);
}

/** What each of those arrays is a field of, in their order; none where an array is nobody's field. */
export function holdersAt(root: JsonNode, path: string): readonly JsonNode[] {
  const [, above, key = ""] = /^(.*\*)\.([^.*]+)\.\*$/.exec(path) ?? [];
  if (above === undefined) return [];
  const isHolder = ({ value }: JsonNode) => {
    const list = fieldsOf(value)[key];
    return Array.isArray(list) && list.length > 0;
  };
  return nodesAt(root, above.split(".")).filter(isHolder);
}

/**
 * The number of the channel that each of those arrays is of, by its place among them or as a live message names it.
 * None where the way leads through neither.
 */
export function channelsAt(root: JsonNode, path: string): readonly string[] {
  const [, above, below = ""] = /^((?:.*\.)?(?:channels|transcripts)\.\*|\*)\.(.+)$/.exec(path) ?? [];
  if (above === undefined) return [];
  return nodesAt(root, above.split(".")).flatMap((channel, at) => {
    const name = above === "*" ? channelOf(channel.value) : String(at);
    return listsAt(channel, below).map(() => name);
  });
}

function nodesAt(node: JsonNode, steps: readonly string[]): readonly JsonNode[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [node];
  if (step === "*") {
    const isList = node.values !== undefined || Array.isArray(node.value);
    const inner = isList
      ? elementsOf(node)
      : Object.keys(fieldsOf(node.value)).flatMap((key) => childOf(node, key) ?? []);
    return inner.flatMap((one) => nodesAt(one, rest));
  }
  if (/^\d+$/.test(step))
    return elementsOf(node)
      .slice(Number(step), Number(step) + 1)
      .flatMap((one) => nodesAt(one, rest));
  const child = childOf(node, step);
  return child === null ? [] : nodesAt(child, rest);
}
