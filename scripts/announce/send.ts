// An announcement -> HTTP, with patience: what may pass is tried again, what will not is told at once.

import type { PingRequest } from "./plan.ts";

/** How it went. `status` is the last answer's, null when there was none. */
export interface Outcome {
  readonly isHeard: boolean;
  readonly attempts: number;
  readonly status: number | null;
  /** The last answer or failure in a few words, in English, without anything secret. */
  readonly reason: string;
}

/** The world, handed in. */
export interface Sending {
  readonly fetch: typeof fetch;
  /** Waits for so many milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  readonly attempts: number;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
const PASSING = new Set([408, 425, 429]);

/** Sends until it is heard, refused for good, or tried often enough. Never throws. */
export async function sendPing(request: PingRequest, sending: Sending): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    const { retryAfter, ...outcome } = await attemptOnce(request, sending);
    const mayPass = outcome.status === null || PASSING.has(outcome.status) || outcome.status >= 500;
    if (outcome.isHeard || !mayPass || attempt >= sending.attempts) return { ...outcome, attempts: attempt };
    const wait = retryAfter ?? FIRST_WAIT * 4 ** (attempt - 1);
    await sending.sleep(Math.min(wait, LONGEST_WAIT));
  }
}

interface Attempt {
  readonly isHeard: boolean;
  readonly status: number | null;
  readonly reason: string;
  /** Milliseconds the service asks for. */
  readonly retryAfter: number | null;
}

async function attemptOnce(request: PingRequest, { fetch, timeout }: Sending): Promise<Attempt> {
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: { ...request.headers },
      body: request.body,
      // A redirect could carry the token to another host.
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    await answer.body?.cancel();
    const moved = answer.headers.get("location");
    const { status, ok } = answer;
    const reason = moved && !ok ? `HTTP ${status}, moved to ${moved}` : `HTTP ${status}`;
    return { isHeard: ok, status, reason, retryAfter: seconds(answer.headers.get("retry-after")) };
  } catch (fault) {
    return { isHeard: false, status: null, reason: reasonOf(fault, timeout), retryAfter: null };
  }
}

function seconds(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}

function reasonOf(fault: unknown, timeout: number): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  return fault.cause instanceof Error ? fault.cause.message || fault.cause.name : fault.message;
}
