// One file into a store: in parts, several at once; resumed after a break; never over another file.
// Spec: Amazon S3 API, multipart upload and conditional writes (If-None-Match).

import { createHash } from "node:crypto";
import { escapeXmlText } from "../text/xml.ts";
import { type FileParts, partsOf, readPart } from "./parts.ts";
import { forget, recall, remember, type Sent } from "./sent-parts.ts";
import { type Store, StoreFault, textIn } from "./store.ts";

export interface FileToUpload {
  /** On the disk, absolute. */
  readonly path: string;
  /** Its name in the bucket. */
  readonly key: string;
  /** Its MIME type, by its bytes. */
  readonly type: string;
  readonly store: Store;
  /** The folder that remembers what was sent to this store, absolute. */
  readonly memory: string;
  /** Bytes that are there, and of all. */
  readonly onProgress: (done: number, all: number) => void;
}

/** The file is there: since now, or since before. */
export type Uploaded = "uploaded" | "there";

/** The file on the disk is not what it was when the upload began. */
export class FileChanged extends Error {
  override readonly name = "FileChanged";
}

const AT_ONCE = 3;
/** Where a file's own SHA-256 stands beside it in the store. */
const HASH_HEADER = "x-amz-meta-sha256";

/** @throws StoreFault, `exists` for another file of this name; FileChanged */
export async function uploadFile(task: FileToUpload): Promise<Uploaded> {
  const parts = await partsOf(task.path);
  if (await isThere(task, parts)) return "there";
  try {
    await sendAll(task, parts);
  } catch (fault) {
    if (!(fault instanceof StoreFault)) throw fault;
    // Put together already, the answer lost on its way; or by somebody else, just now.
    if (fault.kind === "unreachable" && (await isThere(task, parts).catch(() => false))) return "uploaded";
    if (fault.kind !== "gone" && fault.kind !== "exists") throw fault;
    await giveUp(task);
    if (!(await isThere(task, parts))) await sendAll(task, parts);
  }
  return "uploaded";
}

/** Whether the very bytes are there under this name. @throws StoreFault `exists` where others are */
async function isThere({ store, key }: FileToUpload, parts: FileParts): Promise<boolean> {
  try {
    const { headers, body } = await store.ask({ method: "GET", key });
    const isSame = Number(headers.get("content-length")) === parts.bytes;
    const told = headers.get(HASH_HEADER);
    const sha256 = !isSame || told !== null ? told : await hashOf(body);
    await body?.cancel().catch(() => {});
    if (isSame && sha256 === parts.sha256) return true;
    throw new StoreFault("exists", key);
  } catch (fault) {
    // A key that may not list is told that it may not, where there is no file: writing decides.
    if (fault instanceof StoreFault && (fault.kind === "denied" || fault.kind === "absent")) return false;
    throw fault;
  }
}

async function hashOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const whole = createHash("sha256");
  if (body !== null) for await (const chunk of body) whole.update(chunk);
  return whole.digest("hex");
}

async function sendAll(task: FileToUpload, parts: FileParts): Promise<void> {
  const sent = await begun(task, parts);
  const waiting = parts.parts.map((_, index) => index).filter((index) => !(index + 1 in sent.tags));
  const tell = () => {
    const missing = waiting.reduce((sum, index) => sum + sizeOf(parts, index), 0);
    task.onProgress(parts.bytes - missing, parts.bytes);
  };
  tell();
  const open = [...waiting];
  const worker = async () => {
    for (let index = open.shift(); index !== undefined; index = open.shift()) {
      sent.tags[index + 1] = await sendPart(task, parts, { id: sent.id, index });
      await remember(task, sent);
      waiting.splice(waiting.indexOf(index), 1);
      tell();
    }
  };
  const stopping = () =>
    worker().catch((fault: unknown) => {
      open.length = 0;
      throw fault;
    });
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, stopping));
  const broken = ends.find((end) => end.status === "rejected");
  if (broken?.reason instanceof FileChanged) await giveUp(task);
  if (broken) throw broken.reason;
  await complete(task, sent);
  await forget(task);
}

function sizeOf({ bytes, partSize }: FileParts, index: number): number {
  return Math.min(partSize, bytes - index * partSize);
}

/** What was sent is of no use any more, and is paid for until it is dropped. */
async function giveUp(task: FileToUpload): Promise<void> {
  const sent = await recall(task);
  if (sent !== null) await drop(task, sent.id);
  await forget(task);
}

async function drop({ store, key }: FileToUpload, uploadId: string): Promise<void> {
  await store.ask({ method: "DELETE", key, query: { uploadId } }).catch((fault: unknown) => {
    if (!(fault instanceof StoreFault)) throw fault;
  });
}

/** The upload that was broken off, or a new one. */
async function begun(task: FileToUpload, { sha256 }: FileParts): Promise<Sent> {
  const before = await recall(task);
  if (before?.sha256 === sha256) return before;
  await giveUp(task);
  const { xml } = await task.store.ask({
    method: "POST",
    key: task.key,
    query: { uploads: "" },
    headers: { "content-type": task.type, [HASH_HEADER]: sha256 },
  });
  const id = xml === null ? "" : textIn(xml, "UploadId");
  if (id === "") throw new StoreFault("answer", "no UploadId");
  const sent = { id, sha256, tags: {} };
  await remember(task, sent);
  return sent;
}

async function sendPart(
  { path, key, store }: FileToUpload,
  parts: FileParts,
  { id, index }: { readonly id: string; readonly index: number },
): Promise<string> {
  const body = await readPart(path, parts, index);
  if (body === null) throw new FileChanged(path);
  const query = { partNumber: String(index + 1), uploadId: id };
  const { headers } = await store.ask({ method: "PUT", key, query, body });
  return headers.get("etag") ?? "";
}

async function complete(task: FileToUpload, { id, tags }: Sent): Promise<void> {
  const numbers = Object.keys(tags)
    .map(Number)
    .sort((a, b) => a - b);
  const rows = numbers.map(
    (number) =>
      `<Part><PartNumber>${number}</PartNumber><ETag>${escapeXmlText(tags[number] ?? "")}</ETag></Part>`,
  );
  const body = new TextEncoder().encode(
    `<CompleteMultipartUpload>${rows.join("")}</CompleteMultipartUpload>`,
  );
  const request = { method: "POST", key: task.key, query: { uploadId: id }, body } as const;
  try {
    await task.store.ask({ ...request, headers: { "if-none-match": "*" } });
  } catch (fault) {
    // A store that knows no condition was asked before the first part; nothing better is to be had of it.
    if (!(fault instanceof StoreFault && fault.kind === "unconditional")) throw fault;
    await task.store.ask(request);
  }
}
