// Alignment remembered by content: an episode whose transcript and quotes are as before costs a hash and a look-up.

import { createHash } from "node:crypto";
import { type QuoteCheck, VERDICTS } from "../domain/quote.ts";
import type { Transcript } from "../domain/transcript.ts";
import { alignInOrder } from "./align-in-order.ts";
import { ALIGNMENT_VERSION, type QuoteRequest } from "./align-quotes.ts";

/** Where answers are kept. Keys are hexadecimal, values are text. */
export interface AlignmentMemory {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
}

/** As alignInOrder; what was asked before is not worked out again. What cannot be read back is. */
export function alignWithMemory(
  transcript: Transcript,
  requests: readonly QuoteRequest[],
  memory: AlignmentMemory,
): readonly QuoteCheck[] {
  const key = alignmentKey(transcript, requests);
  const known = readChecks(memory.get(key), requests.length);
  if (known) return known;
  const checks = alignInOrder(transcript, requests);
  memory.set(key, JSON.stringify(checks));
  return checks;
}

/** SHA-256 of all that an answer depends on: the words, their times and voices, the questions, the algorithm. */
export function alignmentKey(transcript: Transcript, requests: readonly QuoteRequest[]): string {
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([
      ALIGNMENT_VERSION,
      transcript.by,
      requests.map(({ text, voices, near }) => [text, voices, near]),
    ]),
  );
  for (const { start, end, voice, text, words } of transcript.cues) {
    const timed = words?.map((word) => [word.text, word.start, word.end, word.confidence ?? null]) ?? null;
    hash.update(JSON.stringify([start, end, voice, text, timed]));
  }
  return hash.digest("hex");
}

const KNOWN_VERDICTS: ReadonlySet<unknown> = new Set(VERDICTS);

function readChecks(value: string | undefined, count: number): readonly QuoteCheck[] | null {
  if (value === undefined) return null;
  try {
    const checks: unknown = JSON.parse(value);
    const isWhole = Array.isArray(checks) && checks.length === count && checks.every(isCheck);
    return isWhole ? (checks as readonly QuoteCheck[]) : null;
  } catch {
    return null;
  }
}

function isCheck(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const check = value as Partial<QuoteCheck>;
  return (
    KNOWN_VERDICTS.has(check.verdict) && typeof check.score === "number" && Array.isArray(check.differences)
  );
}
