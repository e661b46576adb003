// One file from the web, whole: its redirects, its size and its time bounded; asked again where a server is busy, and
// from where it broke off where a connection breaks.
// Specs: RFC 9110, sections 10.2.3 (Retry-After), 13.1.5 (If-Range) and 14 (ranges).

import { isPrivateHost, type Resolve } from "./private-network.ts";

/** The network: what a test hands in instead. */
export interface ImportWire {
  readonly fetch: typeof globalThis.fetch;
  /** Where a name leads; without it only names and addresses themselves are held against private networks. */
  readonly resolve?: Resolve;
  /** Waits so many milliseconds before it asks again. */
  readonly wait?: (ms: number) => Promise<void>;
}

export interface FetchedBytes {
  readonly bytes: Uint8Array;
  /** Where it was in the end. */
  readonly url: string;
  /** The character set the server named, or null. */
  readonly charset: string | null;
}

export interface FetchLimits {
  readonly most: number;
  /** Milliseconds an answer may take, each time it is asked for. */
  readonly timeout: number;
  /** The one host beside the public ones that may be asked: that of an address which a person typed. */
  readonly trusted: string | null;
}

/** Why there is nothing; `kind` is `too-large` or the reason in a few words. */
export class FetchFault extends Error {
  override readonly name = "FetchFault";
  /** Whether it may be otherwise in a moment, and how many milliseconds the server asks to wait. */
  readonly again: number | null;

  constructor(message: string, again: number | null = null) {
    super(message);
    this.again = again;
  }
}

const MOST_HOPS = 5;
const MOST_TRIES = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);
const AGENT = { "user-agent": "show-notes/1 (import)", accept: "*/*" };

/** What has come so far, and by what a server knows that the rest belongs to it. */
interface Part {
  pieces: Uint8Array[];
  size: number;
  validator: string | null;
}

/** @throws FetchFault for everything that keeps the file away */
export async function fetchBytes(from: string, wire: ImportWire, limits: FetchLimits): Promise<FetchedBytes> {
  const part: Part = { pieces: [], size: 0, validator: null };
  for (let tries = 1; ; tries++) {
    try {
      return await fetchOnce(from, part, { wire, limits });
    } catch (fault) {
      if (!(fault instanceof FetchFault) || fault.again === null || tries === MOST_TRIES) throw fault;
      const wait = wire.wait ?? ((ms: number) => new Promise<void>((done) => void setTimeout(done, ms)));
      await wait(Math.min(LONGEST_WAIT, Math.max(fault.again, FIRST_WAIT * 2 ** (tries - 1))));
    }
  }
}

interface Asking {
  readonly wire: ImportWire;
  readonly limits: FetchLimits;
}

async function fetchOnce(from: string, part: Part, { wire, limits }: Asking): Promise<FetchedBytes> {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = from;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    const { host, hostname } = new URL(url);
    if (host !== limits.trusted && (await isPrivateHost(hostname, wire.resolve ?? null)))
      throw new FetchFault(`${host} is not public`);
    const headers = { ...AGENT, ...rangeOf(part) };
    const answer = await wire.fetch(url, { headers, redirect: "manual", signal }).catch((fault: unknown) => {
      throw broken(fault, limits);
    });
    const next = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel();
      url = redirected(next, url);
      continue;
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      const isBusy = BUSY.has(answer.status);
      throw new FetchFault(`HTTP ${answer.status}`, isBusy ? retryAfter(answer) : null);
    }
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
    return { bytes: await bodyOf(answer, part, limits), url, charset: charset ?? null };
  }
  throw new FetchFault("redirects without end");
}

/** The rest of what broke off, if it is still the same file. */
function rangeOf({ size, validator }: Part): Readonly<Record<string, string>> {
  return size > 0 && validator !== null ? { range: `bytes=${size}-`, "if-range": validator } : {};
}

/** Milliseconds that a server asks to wait; a date is left to our own patience. */
function retryAfter(answer: Response): number {
  const seconds = Number(answer.headers.get("retry-after") ?? "0");
  return Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0;
}

function redirected(location: string, from: string): string {
  if (!URL.canParse(location, from)) throw new FetchFault(`redirect to ${location}`);
  const to = new URL(location, from);
  const isWorse = to.protocol !== "https:" && new URL(from).protocol === "https:";
  if (isWorse || !/^https?:$/.test(to.protocol)) throw new FetchFault(`redirect to ${to.origin}`);
  return to.href;
}

async function bodyOf(answer: Response, part: Part, limits: FetchLimits): Promise<Uint8Array> {
  const from = /^bytes (\d+)-/.exec(answer.headers.get("content-range") ?? "")?.[1];
  const isRest = answer.status === 206 && Number(from) === part.size;
  // Sent whole: what came before is forgotten. From elsewhere: it is asked for whole.
  if (!isRest) Object.assign(part, { pieces: [], size: 0, validator: null });
  if (answer.status === 206 && !isRest) throw new FetchFault("another range", 0);
  const tag = answer.headers.get("etag");
  // A weak one names no bytes.
  part.validator = (tag?.startsWith('"') ? tag : null) ?? answer.headers.get("last-modified");
  try {
    for await (const piece of answer.body ?? []) {
      part.pieces.push(piece);
      part.size += piece.length;
      if (part.size > limits.most) break;
    }
  } catch (fault) {
    throw broken(fault, limits);
  }
  if (part.size > limits.most) throw new FetchFault("too large");
  return new Uint8Array(Buffer.concat(part.pieces));
}

/** A connection that broke may hold the next time; a host that nobody knows or that does not answer will not. */
function broken(fault: unknown, limits: FetchLimits): FetchFault {
  const cause = fault instanceof Error ? fault.cause : undefined;
  const isUnknown = cause instanceof Error && "code" in cause && cause.code === "ENOTFOUND";
  const isLate = fault instanceof Error && fault.name === "TimeoutError";
  return new FetchFault(reasonOf(fault, limits), isUnknown || isLate ? null : 0);
}

function reasonOf(fault: unknown, { timeout }: FetchLimits): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  return fault.cause instanceof Error ? fault.cause.message || fault.cause.name : fault.message;
}
