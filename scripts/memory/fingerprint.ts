// A short text that stands for a value: two values with the same one are the same to whoever writes them down.

import { hash } from "node:crypto";

/** Base64 of 128 bits, or a short text itself after a mark. */
export type Fingerprint = string;

const SHORT = 40;
/** 128 bits in letters of base64. */
const LETTERS = 22;
const known = new WeakMap<object, Fingerprint>();

/** A value's own answer to what stands for it, so that it need not be written out; asked every time. */
export const STANDING = Symbol("fingerprint");

/** Something that says what stands for it: it sees to it that a value that JSON writes otherwise has another one. */
export interface Standing {
  readonly [STANDING]: () => Fingerprint;
}

/** Says what stands for an object from here on. @param made called once, when somebody asks */
export function standFor(value: object, made: () => Fingerprint): void {
  // What was said first stays.
  if (STANDING in value || known.has(value)) return;
  let print: Fingerprint | null = null;
  const answer = () => {
    print ??= made();
    return print;
  };
  // Unseen by whoever copies or writes out the object.
  Object.defineProperty(value, STANDING, { value: answer, configurable: true });
}

/** Of text. */
export function textFingerprint(text: string): Fingerprint {
  return text.length <= SHORT ? `=${text}` : bytesFingerprint(text);
}

/** Of a file's bytes, or of a text's. */
export function bytesFingerprint(bytes: string | Uint8Array): Fingerprint {
  return hash("sha256", bytes, "base64").slice(0, LETTERS);
}

/**
 * Of any value that JSON can write. An object's is worked out once: values of this project are never changed in place.
 */
export function fingerprint(value: unknown): Fingerprint {
  if (typeof value === "string") return textFingerprint(value);
  if (typeof value !== "object" || value === null) return `=${value}`;
  const standing = (value as Partial<Standing>)[STANDING];
  if (standing !== undefined) return standing.call(value as Standing);
  const before = known.get(value);
  if (before !== undefined) return before;
  // A new list of things that are known is not written out again.
  const made = textFingerprint(textOf(value));
  known.set(value, made);
  return made;
}

function textOf(value: object): string {
  return Array.isArray(value) ? `[${value.map(fingerprint).join(" ")}]` : JSON.stringify(value);
}
