// Short names of values: two values with the same hash are the same to whoever writes them down.

import { hash as digest } from "node:crypto";

/** Base64 of 128 bits, or a short text itself after a mark. */
export type Hash = string;

const SHORT = 40;
/** 128 bits in letters of base64. */
const LETTERS = 22;
const known = new WeakMap<object, Hash>();

/** Of a file's bytes, or of a text's. */
export function hashBytes(bytes: string | Uint8Array): Hash {
  return digest("sha256", bytes, "base64").slice(0, LETTERS);
}

export function hashText(text: string): Hash {
  return text.length <= SHORT ? `=${text}` : hashBytes(text);
}

/** Of any value that JSON can write. An object's is worked out once: values of this project are never changed in place. */
export function hash(value: unknown): Hash {
  if (typeof value === "string") return hashText(value);
  if (typeof value !== "object" || value === null) return `=${value}`;
  const before = known.get(value);
  if (before !== undefined) return before;
  // A new list of things that are known is not written out again.
  const text = Array.isArray(value) ? `[${value.map(hash).join(" ")}]` : JSON.stringify(value);
  const made = hashText(text);
  known.set(value, made);
  return made;
}
