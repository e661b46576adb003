// Short names of values: two values with the same hash are the same to whoever writes them down.

import { hash as digest } from "node:crypto";
import { rememberedOf } from "../domain/remember.ts";

/** Base64 of 128 bits, or a short text itself after a mark. */
export type Hash = string;

const SHORT = 40;
/** 128 bits in letters of base64. */
const LETTERS = 22;

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
  return hashObject(value);
}

const hashObject = rememberedOf((value: object): Hash => {
  // A new list of things that are known is not written out again.
  const text = Array.isArray(value) ? `[${value.map(hash).join(" ")}]` : JSON.stringify(value);
  return hashText(text);
});
