// A file behind HTTP: HEAD, then ranges. Every wait, redirect and body has an end.
// Specs: RFC 9110 (HEAD, Range, Content-Range).

import type { ByteSource } from "./byte-source.ts";

/** `fetch`, or what a test hands in. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface RemoteLimits {
  /** Milliseconds for one request, its body included. */
  readonly timeout: number;
  readonly redirects: number;
  /** Bytes of one file that may be fetched in all. */
  readonly bytes: number;
}

export const REMOTE_LIMITS: RemoteLimits = { timeout: 20_000, redirects: 5, bytes: 32 * 1024 * 1024 };

/** Why a server's answer is of no use. `detail` fills the problem's sentence. */
export class RemoteFault extends Error {
  override readonly name = "RemoteFault";
  readonly kind: "unreachable" | "status" | "redirects";
  readonly detail: string;
  constructor(kind: RemoteFault["kind"], url: string, detail: string) {
    super(`remote media: ${url}: ${kind} (${detail})`);
    this.kind = kind;
    this.detail = detail;
  }
}

/** What the headers say. `bytes` is null when they do not; `version` is ETag or Last-Modified. */
export interface RemoteFile {
  readonly type: string;
  readonly bytes: number | null;
  readonly version: string | null;
  readonly hasRanges: boolean;
  /** The first bytes, as far as the first answer went. */
  readonly start: Uint8Array;
}

// Enough for any header, and for the whole index of an hour of fast-start video.
export const BLOCK = 256 * 1024;

/**
 * Asks for the headers, then for the first block.
 * @throws RemoteFault
 */
export async function openRemote(url: string, fetch: FetchLike, limits: RemoteLimits): Promise<RemoteFile> {
  // Some servers refuse HEAD; the first range tells the same.
  const head = await request(url, { method: "HEAD" }, fetch, limits).catch((fault: unknown) => {
    if (fault instanceof RemoteFault && fault.kind === "status") return null;
    throw fault;
  });
  const first = await request(url, { headers: range(0, BLOCK) }, fetch, limits);
  const hasRanges = first.response.status === 206;
  const headers = first.response.headers;
  const total = hasRanges ? totalOf(headers.get("content-range")) : lengthOf(headers);
  return {
    type: (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
    bytes: total ?? (head ? lengthOf(head.response.headers) : null),
    version: headers.get("etag") ?? headers.get("last-modified"),
    hasRanges,
    start: await bodyOf(url, first, BLOCK),
  };
}

/** Bytes from afar. `isShort()` once some were refused: no ranges, or more than the limit. */
export interface RemoteBytes extends ByteSource {
  readonly isShort: () => boolean;
}

/** The rest of the file by ranges, in blocks that are kept: parsers read the same places again. */
export function remoteBytes(
  url: string,
  file: RemoteFile,
  fetch: FetchLike,
  limits: RemoteLimits,
): RemoteBytes {
  const size = file.bytes ?? file.start.length;
  const blocks = new Map<number, Promise<Uint8Array>>([[0, Promise.resolve(file.start)]]);
  let left = limits.bytes - file.start.length;
  let isShort = false;
  const block = (index: number) => {
    const known = blocks.get(index);
    if (known) return known;
    left -= BLOCK;
    isShort ||= !file.hasRanges || left < 0;
    if (isShort) throw new RemoteFault("unreachable", url, "too much to read");
    const from = index * BLOCK;
    const asked = request(url, { headers: range(from, Math.min(size, from + BLOCK)) }, fetch, limits).then(
      (answer) => bodyOf(url, answer, BLOCK),
    );
    blocks.set(index, asked);
    return asked;
  };
  const read = async (start: number, end: number) => {
    const last = Math.min(end, size);
    const parts: Uint8Array[] = [];
    for (let at = start; at < last; ) {
      const index = Math.floor(at / BLOCK);
      const bytes = await block(index);
      const part = bytes.subarray(at - index * BLOCK, Math.min(bytes.length, last - index * BLOCK));
      if (part.length === 0) break;
      parts.push(part);
      at += part.length;
    }
    return parts.length === 1 && parts[0] ? parts[0] : new Uint8Array(Buffer.concat(parts));
  };
  return { size, read, isShort: () => isShort };
}

/**
 * The beginning of a text behind a URL, such as a playlist.
 * @param most bytes that are waited for
 * @throws RemoteFault
 */
export async function remoteText(
  url: string,
  fetch: FetchLike,
  limits: RemoteLimits,
  most: number = BLOCK,
): Promise<string> {
  const answer = await request(url, {}, fetch, limits);
  return new TextDecoder().decode(await bodyOf(url, answer, most));
}

interface Answer {
  readonly response: Response;
}

/** One request, its redirects followed by hand: never from https to http, never for ever. */
async function request(
  url: string,
  init: RequestInit,
  fetch: FetchLike,
  limits: RemoteLimits,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeout);
  let at = url;
  for (let hops = 0; hops <= limits.redirects; hops++) {
    const response = await fetch(at, { ...init, redirect: "manual", signal }).catch((fault: unknown) => {
      throw new RemoteFault("unreachable", url, reasonOf(fault));
    });
    if (response.status < 300 || response.status > 399) {
      if (response.ok) return { response };
      await response.body?.cancel();
      throw new RemoteFault("status", url, String(response.status));
    }
    await response.body?.cancel();
    const next = leadsTo(response.headers.get("location"), at);
    if (next === null) throw new RemoteFault("redirects", url, at);
    at = next;
  }
  throw new RemoteFault("redirects", url, at);
}

/** Where a redirect leads, or null for nowhere, another scheme, or from https to http. */
function leadsTo(location: string | null, from: string): string | null {
  if (location === null || !URL.canParse(location, from)) return null;
  const next = new URL(location, from);
  const isSafe = next.protocol === "https:" || (next.protocol === "http:" && from.startsWith("http:"));
  return isSafe ? next.href : null;
}

/** At most `most` bytes of a body; what comes after is not waited for. */
async function bodyOf(url: string, { response }: Answer, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = response.body?.getReader();
    while (reader && length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      length += value.length;
    }
    await reader?.cancel();
  } catch (fault) {
    throw new RemoteFault("unreachable", url, reasonOf(fault));
  }
  return new Uint8Array(Buffer.concat(parts)).subarray(0, most);
}

function range(start: number, end: number): Record<string, string> {
  // Compressed, the ranges would be of something else.
  return { range: `bytes=${start}-${end - 1}`, "accept-encoding": "identity" };
}

function totalOf(contentRange: string | null): number | null {
  const match = /^bytes \d+-\d+\/(\d+)$/.exec(contentRange ?? "");
  return match ? Number(match[1]) : null;
}

function lengthOf(headers: Headers): number | null {
  const text = headers.get("content-length");
  return text !== null && /^\d+$/.test(text) && !headers.has("content-encoding") ? Number(text) : null;
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError" || fault.name === "AbortError") return "no answer in time";
  const { cause } = fault;
  return cause instanceof Error && cause.message !== "" ? cause.message : fault.message;
}
