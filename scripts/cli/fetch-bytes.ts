// One file from the web, whole: its redirects, its size and its time bounded.

export interface FetchedBytes {
  readonly bytes: Uint8Array;
  /** Where it was in the end. */
  readonly url: string;
  /** The character set the server named, or null. */
  readonly charset: string | null;
}

export interface FetchLimits {
  readonly most: number;
  readonly timeout: number;
  /** The one host beside the public ones that may be asked: that of an address which a person typed. */
  readonly trusted: string | null;
}

/** Why there is nothing; `kind` is `too-large` or the reason in a few words. */
export class FetchFault extends Error {
  override readonly name = "FetchFault";
}

const MOST_HOPS = 5;
const AGENT = { "user-agent": "show-notes/1 (import)", accept: "*/*" };

/** @throws FetchFault for everything that keeps the file away */
export async function fetchBytes(
  from: string,
  fetch: typeof globalThis.fetch,
  limits: FetchLimits,
): Promise<FetchedBytes> {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = from;
  for (let hops = 0; hops <= MOST_HOPS; hops++) {
    if (isPrivate(url, limits.trusted)) throw new FetchFault(`${new URL(url).host} is not public`);
    const answer = await fetch(url, { headers: AGENT, redirect: "manual", signal }).catch(
      (fault: unknown) => {
        throw new FetchFault(reasonOf(fault, limits));
      },
    );
    const next = answer.headers.get("location");
    if (answer.status >= 300 && answer.status < 400 && next !== null) {
      await answer.body?.cancel();
      url = redirected(next, url);
      continue;
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      throw new FetchFault(`HTTP ${answer.status}`);
    }
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(answer.headers.get("content-type") ?? "")?.[1];
    const bytes = await bodyOf(answer, limits);
    return { bytes, url, charset: charset ?? null };
  }
  throw new FetchFault("redirects without end");
}

function redirected(location: string, from: string): string {
  if (!URL.canParse(location, from)) throw new FetchFault(`redirect to ${location}`);
  const to = new URL(location, from);
  const isWorse = to.protocol !== "https:" && new URL(from).protocol === "https:";
  if (isWorse || !/^https?:$/.test(to.protocol)) throw new FetchFault(`redirect to ${to.origin}`);
  return to.href;
}

async function bodyOf(answer: Response, limits: FetchLimits): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of answer.body ?? []) {
      size += piece.length;
      if (size > limits.most) break;
      pieces.push(piece);
    }
  } catch (fault) {
    throw new FetchFault(reasonOf(fault, limits));
  }
  if (size > limits.most) throw new FetchFault("too large");
  return new Uint8Array(Buffer.concat(pieces));
}

const PRIVATE_NAMES = /^localhost$|\.(?:localhost|local|internal|lan|home\.arpa)$|^[^.]+$/i;
const PRIVATE_V4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Whether an address leads into somebody's own network: a feed has no business there. */
function isPrivate(url: string, trusted: string | null): boolean {
  const { hostname, host } = new URL(url);
  if (host === trusted) return false;
  return hostname.startsWith("[") || PRIVATE_NAMES.test(hostname) || PRIVATE_V4.test(hostname);
}

function reasonOf(fault: unknown, { timeout }: FetchLimits): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return `no answer within ${timeout / 1000} s`;
  return fault.cause instanceof Error ? fault.cause.message || fault.cause.name : fault.message;
}
