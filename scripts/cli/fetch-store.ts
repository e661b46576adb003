// What an import has fetched, kept below `.cache/import/`: so that a feed that has not changed is not sent again, and an
// import that was stopped goes on where it was. Each file is a line of JSON and then the bytes as they came.

import { createHash } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeAtomic } from "../files/write-atomic.ts";

/** What a server sent of an address, whole or up to where it broke off. */
export interface KeptAnswer {
  readonly bytes: Uint8Array;
  /** Where it was in the end. */
  readonly url: string;
  readonly charset: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface FetchStore {
  /** Null where there is none, or it is damaged. */
  readonly whole: (url: string) => Promise<KeptAnswer | null>;
  readonly part: (url: string) => Promise<KeptAnswer | null>;
  readonly keep: (url: string, answer: Omit<KeptAnswer, "at">) => Promise<void>;
  /** Begins to keep an answer while it comes; what is handed to the outcome is added to it. */
  readonly begin: (
    url: string,
    answer: Omit<KeptAnswer, "at">,
  ) => Promise<(piece: Uint8Array) => Promise<void>>;
  readonly now: () => number;
}

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** @param folder need not be there; what is older than a month is taken away */
export async function openFetchStore(folder: string, now: () => number): Promise<FetchStore> {
  for (const name of await readdir(folder).catch(() => [])) {
    const { mtimeMs } = await stat(join(folder, name));
    if (now() - mtimeMs > DAYS_KEPT * DAY_MS) await rm(join(folder, name), { force: true });
  }
  const file = (url: string, ending: string) =>
    join(folder, `${createHash("sha256").update(url).digest("hex").slice(0, 32)}.${ending}`);
  return {
    now,
    whole: async (url) => await read(file(url, "whole"), true),
    part: async (url) => await read(file(url, "part"), false),
    keep: async (url, answer) => {
      await mkdir(folder, { recursive: true });
      await writeAtomic(file(url, "whole"), Buffer.concat([head(answer, now()), answer.bytes]));
      await rm(file(url, "part"), { force: true });
    },
    begin: async (url, answer) => {
      const path = file(url, "part");
      await mkdir(folder, { recursive: true });
      await writeFile(path, Buffer.concat([head(answer, now()), answer.bytes]));
      return async (piece) => await appendFile(path, piece);
    },
  };
}

function head({ bytes, ...facts }: Omit<KeptAnswer, "at">, at: number): Buffer {
  return Buffer.from(`${JSON.stringify({ ...facts, at, size: bytes.length })}\n`);
}

/** @param isWhole whether its bytes have to be as many as were written at first */
async function read(path: string, isWhole: boolean): Promise<KeptAnswer | null> {
  const all = await readFile(path).catch(() => null);
  const end = all?.indexOf("\n") ?? -1;
  if (all === null || end === -1) return null;
  try {
    const { size, ...facts } = JSON.parse(all.subarray(0, end).toString("utf8"));
    const bytes = new Uint8Array(all.subarray(end + 1));
    return isWhole && bytes.length !== size ? null : { ...facts, bytes };
  } catch {
    return null;
  }
}
