// A bucket of an S3-compatible store, asked over HTTP: requests signed, and asked again after a break.
// Specs: Amazon S3 API; AWS Signature Version 4.

import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import type { RecordingStore } from "../domain/recording-store.ts";
import { parseXml, type XmlElement } from "../text/parse-xml.ts";

/** What may write into the bucket. `session` is for keys that end by themselves. */
export interface StoreKeys {
  readonly id: string;
  readonly secret: string;
  readonly session: string | null;
}

/**
 * `unreachable`: no answer, however often. `key`: unknown, or its secret is another. `denied`: the key may not do this.
 * `clock`: this machine's is off. `gone`: the store has no such upload. `absent`: no such file. `exists`: there is one of this name.
 * `unconditional`: the store knows no conditions.
 */
export type StoreFaultKind =
  | "unreachable"
  | "key"
  | "denied"
  | "bucket"
  | "clock"
  | "gone"
  | "absent"
  | "exists"
  | "unconditional"
  | "answer";

/** What a store refuses, or that it does not answer. `detail` is its own reason. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  readonly kind: StoreFaultKind;
  readonly detail: string;
  constructor(kind: StoreFaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
  }
}

/** The world as a store needs it. */
export interface StoreWire {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds before it asks again. */
  readonly wait: (ms: number) => Promise<void>;
}

export interface StoreRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface StoreAnswer {
  readonly headers: Headers;
  /** Null unless the answer is XML. */
  readonly xml: XmlElement | null;
  /** The body, for whoever asked for a file; null once it was read as XML. */
  readonly body: ReadableStream<Uint8Array> | null;
}

export interface Store {
  /** @throws StoreFault for all that is no success */
  readonly ask: (request: StoreRequest) => Promise<StoreAnswer>;
}

/** A part of 8 MiB on a slow line takes minutes. */
const PATIENCE = 15 * 60 * 1000;
const ATTEMPTS = 6;
const FIRST_WAIT = 500;
const BUSY = new Set([429, 500, 502, 503, 504]);

/** Codes of S3's errors, by what they mean here. */
const KINDS: Readonly<Record<string, StoreFaultKind>> = {
  InvalidAccessKeyId: "key",
  SignatureDoesNotMatch: "key",
  InvalidToken: "key",
  ExpiredToken: "key",
  AccessDenied: "denied",
  NoSuchBucket: "bucket",
  InvalidBucketName: "bucket",
  RequestTimeTooSkewed: "clock",
  NoSuchUpload: "gone",
  NoSuchKey: "absent",
  InvalidPart: "gone",
  PreconditionFailed: "exists",
  ConditionalRequestConflict: "exists",
  NotImplemented: "unconditional",
};
/** The same where an answer has no words. */
const BY_STATUS: Readonly<Record<number, StoreFaultKind>> = {
  401: "key",
  403: "denied",
  404: "absent",
  412: "exists",
  501: "unconditional",
};

export function openStore(place: RecordingStore, keys: StoreKeys, wire: StoreWire): Store {
  const client = new AwsClient({
    accessKeyId: keys.id,
    secretAccessKey: keys.secret,
    ...(keys.session === null ? {} : { sessionToken: keys.session }),
    ...(place.region === null ? {} : { region: place.region }),
    service: "s3",
  });
  const once = async ({ method, key, query = {}, headers = {}, body }: StoreRequest) => {
    const sha256 = createHash("sha256")
      .update(body ?? "")
      .digest("hex");
    const datetime = new Date(wire.now()).toISOString().replace(/[:-]|\.\d{3}/g, "");
    const signed = await client.sign(addressOf(place, key, query), {
      method,
      headers: { ...headers, "x-amz-content-sha256": sha256 },
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
      aws: { datetime },
    });
    return await answerOf(await wire.fetch(signed, { signal: AbortSignal.timeout(PATIENCE) }), method);
  };
  return { ask: (request) => again(() => once(request), wire) };
}

/** The bucket stands in the path: every store reads that, and no name has to be resolved for it. */
function addressOf(
  { endpoint, bucket }: RecordingStore,
  key: string,
  query: Readonly<Record<string, string>>,
) {
  const url = new URL(endpoint);
  const steps = [bucket, ...key.split("/")].map(encodeURIComponent).join("/");
  url.pathname = `${url.pathname.replace(/\/*$/, "/")}${steps}`;
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** A break and a busy server are asked again, later each time. */
async function again(once: () => Promise<StoreAnswer>, { wait }: StoreWire): Promise<StoreAnswer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (fault) {
      const isFinal = fault instanceof StoreFault && fault.kind !== "unreachable";
      if (isFinal) throw fault;
      if (attempt === ATTEMPTS)
        throw fault instanceof StoreFault ? fault : new StoreFault("unreachable", reasonOf(fault));
    }
    await wait(FIRST_WAIT * 2 ** (attempt - 1));
  }
}

async function answerOf(response: Response, method: StoreRequest["method"]): Promise<StoreAnswer> {
  const { headers, status, body } = response;
  if (response.ok && method === "GET") return { headers, xml: null, body };
  const text = await response.text();
  const xml = text.trim().startsWith("<") ? parseXml(text).root : null;
  // A file is put together while the answer waits: what goes wrong then stands in an answer that began as a success.
  if (response.ok && xml?.name !== "Error") return { headers, xml, body: null };
  throw faultOf(status, xml);
}

function faultOf(status: number, xml: XmlElement | null): StoreFault {
  const code = xml === null ? "" : textIn(xml, "Code");
  const said = [String(status), code, xml === null ? "" : textIn(xml, "Message")].filter(Boolean).join(" ");
  if (code === "RequestTimeTooSkewed" && xml !== null)
    return new StoreFault("clock", textIn(xml, "ServerTime") || said);
  const known = KINDS[code] ?? BY_STATUS[status];
  if (known !== undefined) return new StoreFault(known, said);
  const isBusy =
    BUSY.has(status) || code === "InternalError" || code === "SlowDown" || code === "RequestTimeout";
  return new StoreFault(isBusy ? "unreachable" : "answer", said);
}

/** The text of the first element of a name, anywhere in an answer; "" where there is none. */
export function textIn(element: XmlElement, name: string): string {
  if (element.name === name) return element.children.filter((child) => typeof child === "string").join("");
  for (const child of element.children) {
    const text = typeof child === "string" ? "" : textIn(child, name);
    if (text !== "") return text;
  }
  return "";
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const { cause } = fault;
  return cause instanceof Error && cause.message !== "" ? cause.message : fault.message;
}
