// The parts of an element of somebody's JSON that may tell something of it, and what they tell under which names.

import { CONFIDENCE_KEYS, foldedKey, GUESS_KEYS, TIMES_KEYS } from "./item-keys.ts";

/** The parts of an element that may hold what is asked for, and how to get there. */
export interface Part {
  readonly path: readonly string[];
  readonly byKey: ReadonlyMap<string, readonly [string, unknown]>;
}

/** The element itself, then what it holds of guesses and of times. */
export function partsOf(value: unknown): readonly Part[] {
  const own = partOf(value, []);
  if (own === null) return [];
  const parts = [own];
  // A message of a live service: what was heard stands in its `data`.
  const message = partOf(own.byKey.get("data")?.[1], [own.byKey.get("data")?.[0] ?? ""]);
  const [heard, said] = message?.byKey.get("utterance") ?? [];
  const utterance = partOf(said, [...(message?.path ?? []), heard ?? ""]);
  if (utterance) return [utterance];
  for (const key of [...GUESS_KEYS, ...TIMES_KEYS]) {
    const [name, value] = own.byKey.get(key) ?? [];
    const inner = name === undefined ? null : partOf(Array.isArray(value) ? value[0] : value, [name]);
    if (inner) parts.push(inner);
  }
  return parts;
}

function partOf(value: unknown, path: readonly string[]): Part | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const byKey = new Map<string, readonly [string, unknown]>();
  for (const entry of Object.entries(value)) byKey.set(foldedKey(entry[0]), entry);
  return { path, byKey };
}

/** The first of these keys whose value fits, in the parts' order. */
export function find(
  parts: readonly Part[],
  keys: readonly string[],
  fits: (value: unknown) => boolean,
): { readonly path: readonly string[]; readonly value: unknown } | null {
  for (const { path, byKey } of parts) {
    for (const key of keys) {
      const entry = byKey.get(key);
      if (entry && fits(entry[1])) return { path: [...path, entry[0]], value: entry[1] };
    }
  }
  return null;
}

// A number of a hundred, YouTube's of 255, a logarithm. Google writes 0 for what it does not tell.
/** How sure a recogniser was, above 0 to 1; null where none is told. */
export function confidenceIn(parts: readonly Part[]): number | null {
  const found = find(parts, CONFIDENCE_KEYS, (value) => value !== "" && Number.isFinite(Number(value)));
  if (found === null || typeof found.value === "object" || typeof found.value === "boolean") return null;
  const key = foldedKey(found.path.at(-1) ?? "");
  const typed = Number(found.value);
  const share =
    key === "logprob" ? Math.exp(typed) : typed / (key === "acasrconf" ? 255 : typed > 1 ? 100 : 1);
  return share > 0 && share <= 1 ? share : null;
}
