// One file from the web, whole: its redirects, its size and its time bounded; asked again where a server is busy, and
// from where it broke off where a connection breaks or the import was stopped; not sent again where it has not changed.
// Specs: RFC 9110, sections 10.2.3 (Retry-After), 13.1 (If-None-Match, If-Modified-Since, If-Range) and 14 (ranges).

import { broken, FetchFault } from "./fetch-fault.ts";
import type { FetchStore, KeptAnswer } from "./fetch-store.ts";
import { isPrivateHost, type Resolve } from "./private-network.ts";

/** The network: what a test hands in instead. */
export interface ImportWire {
  readonly fetch: typeof globalThis.fetch;
  /** Where a name leads; without it only names and addresses themselves are held against private networks. */
  readonly resolve?: Resolve;
  /** Waits so many milliseconds before it asks again. */
  readonly wait?: (ms: number) => Promise<void>;
  /** What was fetched before, and is kept from now on; without it nothing is. */
  readonly store?: FetchStore;
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
  /** Milliseconds for which what is kept is taken without asking; 0 when it is left out. */
  readonly fresh?: number;
}

const MOST_HOPS = 5;
const MOST_TRIES = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const BUSY = new Set([408, 425, 429, 500, 502, 503, 504]);
const AGENT = { "user-agent": "show-notes/1 (import)", accept: "*/*" };

/** What has come so far, by what a server knows that the rest belongs to it, and where it is kept. */
interface Part {
  pieces: Uint8Array[];
  size: number;
  validator: string | null;
  add: ((piece: Uint8Array) => Promise<void>) | null;
}

const NOTHING: Readonly<Part> = { pieces: [], size: 0, validator: null, add: null };
/** A tag that names bytes, and no weak one; else the date. */
const validatorOf = ({ etag, modified }: Pick<KeptAnswer, "etag" | "modified">) =>
  (etag?.startsWith('"') ? etag : null) ?? modified;

/** @throws FetchFault for everything that keeps the file away */
export async function fetchBytes(from: string, wire: ImportWire, limits: FetchLimits): Promise<FetchedBytes> {
  const kept = (await wire.store?.whole(from)) ?? null;
  const age = kept && wire.store ? wire.store.now() - kept.at : -1;
  if (kept && age >= 0 && age < (limits.fresh ?? 0)) return kept;
  const begun = await wire.store?.part(from);
  const part: Part = begun
    ? { pieces: [begun.bytes], size: begun.bytes.length, validator: validatorOf(begun), add: null }
    : { ...NOTHING };
  for (let tries = 1; ; tries++) {
    try {
      return await fetchOnce(from, part, { wire, limits, kept });
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
  /** What the server sent another time. */
  readonly kept: KeptAnswer | null;
}

async function fetchOnce(from: string, part: Part, asking: Asking): Promise<FetchedBytes> {
  const { wire, limits, kept } = asking;
  const signal = AbortSignal.timeout(limits.timeout);
  const headers = { ...AGENT, ...(part.size > 0 ? rangeOf(part) : conditionsOf(kept)) };
  let url = from;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    const { host, hostname } = new URL(url);
    if (host !== limits.trusted && (await isPrivateHost(hostname, wire.resolve ?? null)))
      throw new FetchFault(`${host} is not public`);
    const answer = await wire.fetch(url, { headers, redirect: "manual", signal }).catch((fault: unknown) => {
      throw broken(fault, limits.timeout);
    });
    if (answer.status === 304 && kept) {
      await wire.store?.keep(from, kept);
      return kept;
    }
    const next = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel();
      url = redirected(next, url);
      continue;
    }
    if (!answer.ok) return await refused(answer, part);
    return await wholeOf(answer, part, { ...asking, from, url });
  }
  throw new FetchFault("redirects without end");
}

async function refused(answer: Response, part: Part): Promise<never> {
  await answer.body?.cancel();
  // What was kept of it is all of it, or of a longer one: it is asked for whole.
  const isBeyond = answer.status === 416 && part.size > 0;
  if (isBeyond) Object.assign(part, NOTHING, { pieces: [] });
  const again = isBeyond || BUSY.has(answer.status);
  throw new FetchFault(`HTTP ${answer.status}`, again ? retryAfter(answer) : null);
}

/** The rest of what broke off, if it is still the same file. */
function rangeOf({ size, validator }: Part): Readonly<Record<string, string>> {
  return validator === null ? {} : { range: `bytes=${size}-`, "if-range": validator };
}

/** Only if it is no more what it was. */
function conditionsOf(kept: KeptAnswer | null): Readonly<Record<string, string>> {
  return {
    ...(kept?.etag ? { "if-none-match": kept.etag } : {}),
    ...(kept?.modified ? { "if-modified-since": kept.modified } : {}),
  };
}

interface Answered extends Asking {
  readonly from: string;
  readonly url: string;
}

/** All of an answer, kept while it comes. */
async function wholeOf(answer: Response, part: Part, answered: Answered): Promise<FetchedBytes> {
  const { wire, limits, from, url } = answered;
  const { headers } = answer;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(headers.get("content-type") ?? "")?.[1] ?? null;
  const facts = { url, charset, etag: headers.get("etag"), modified: headers.get("last-modified") };
  restOrAnew(answer, part);
  // What was sent packed is unpacked here, and a range of it is none of what is in hand.
  part.validator = headers.get("content-encoding") === null ? validatorOf(facts) : null;
  const before = new Uint8Array(Buffer.concat(part.pieces));
  if (part.validator !== null)
    part.add = (await wire.store?.begin(from, { ...facts, bytes: before })) ?? null;
  const bytes = await bodyOf(answer, part, limits);
  await wire.store?.keep(from, { ...facts, bytes });
  return { bytes, url, charset };
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

/** Sent whole: what came before is forgotten. From elsewhere: it is asked for whole. */
function restOrAnew({ status, headers }: Response, part: Part): void {
  const from = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "")?.[1];
  const isRest = status === 206 && Number(from) === part.size;
  if (!isRest) Object.assign(part, NOTHING, { pieces: [] });
  if (status === 206 && !isRest) throw new FetchFault("another range", 0);
}

async function bodyOf(answer: Response, part: Part, limits: FetchLimits): Promise<Uint8Array> {
  try {
    for await (const piece of answer.body ?? []) {
      part.pieces.push(piece);
      part.size += piece.length;
      if (part.size > limits.most) break;
      await part.add?.(piece);
    }
  } catch (fault) {
    throw broken(fault, limits.timeout);
  }
  if (part.size > limits.most) throw new FetchFault("too large");
  return new Uint8Array(Buffer.concat(part.pieces));
}
