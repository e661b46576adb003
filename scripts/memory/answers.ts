// Answers by the fingerprint of their question, from one build to the next: one file, safe to delete.

import type { Fingerprint } from "./fingerprint.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

export interface Answers<T> {
  /** Whether the answer is known by now. */
  readonly has: (question: Fingerprint) => boolean;
  /** The answer to a question, worked out when it is not known. */
  readonly to: (question: Fingerprint, work: () => T) => T;
  /** Writes down what was asked this time, and nothing else: what nobody asks any more is forgotten. */
  readonly save: () => void;
}

/** Works everything out. */
export const NO_ANSWERS = {
  has: () => false,
  to: <T>(_question: Fingerprint, work: () => T): T => work(),
  save: () => {},
};

/** @param version of the code that answers: what another one said is not asked */
export function answersIn<T>(file: string, version: string): Answers<T> {
  const known = readAnswers<T>(file, version);
  const asked = new Map<Fingerprint, T>();
  let isNew = false;
  return {
    has: (question) => known.has(question),
    to: (question, work) => {
      const before = known.get(question);
      isNew ||= before === undefined;
      const answer = before ?? work();
      asked.set(question, answer);
      return answer;
    },
    save: () => {
      if (!isNew && asked.size === known.size) return;
      try {
        writeSealed(file, JSON.stringify([version, [...asked]]));
      } catch {
        // A cache that cannot be written costs time, not truth.
      }
    },
  };
}

function readAnswers<T>(file: string, version: string): ReadonlyMap<Fingerprint, T> {
  try {
    const read: unknown = JSON.parse(String(readSealed(file)));
    return Array.isArray(read) && read[0] === version ? new Map(read[1]) : new Map();
  } catch {
    return new Map();
  }
}
