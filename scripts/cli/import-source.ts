// The bytes of a file to import, or of stdin; never more than an article can have.

import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { decodeArticle } from "../article/decode-article.ts";
import { looksLikeHtml, pageFacts } from "../article/html-text.ts";
import { MOST_FILE_BYTES, MOST_PAGE_BYTES } from "../article/open-article.ts";
import { isWordDocument } from "../article/word-document.ts";
import { decodeFeed } from "../feed-import/decode-feed.ts";
import { looksLikeFeed } from "../feed-import/looks-like-feed.ts";
import type { FetchedBytes } from "./fetch-bytes.ts";
import type { CliIo } from "./io.ts";

export type Source =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "fault"; readonly fault: "missing" | "unreadable" | "long"; readonly limit: number };

// As much as looksLikeFeed looks at, in two bytes a letter.
const HEAD = 8000;
const FEED_NAME = /\.(?:xml|rss|rdf|atom|opml)(?:\.gz)?$/i;

/** @param file a path from the project's folder, or `-` for stdin */
export async function readSource(file: string, io: CliIo): Promise<Source> {
  return file === "-" ? await readStream(io.stdin) : await readPath(resolve(io.cwd, file));
}

/** Whether what is to be imported is an address of the web, and no file. */
export function isAddress(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

/** Whether what came from an address is a page with an article on it, and no feed. */
export function isArticlePage({ bytes, url }: FetchedBytes): boolean {
  if (isWordDocument(bytes)) return true;
  const decoded = decodeArticle(bytes, MOST_PAGE_BYTES);
  if (decoded.kind === "fault" || looksLikeFeed(decoded.text)) return false;
  if (looksLikeHtml(decoded.text)) return pageFacts(decoded.text)?.isArticle ?? false;
  return /\.(?:txt|md)$/i.test(new URL(url).pathname);
}

/**
 * Whether a file is meant as a podcast's feed, and no article: it begins like one, or is markup and named like one.
 * What it is instead, the feeds' importer says.
 */
export async function isFeed(file: string, io: CliIo): Promise<boolean> {
  const handle = file === "-" ? null : await open(resolve(io.cwd, file), "r").catch(() => null);
  // What is not there and is named like a feed was meant as one.
  if (handle === null) return FEED_NAME.test(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return true;
    const text = decodeFeed(buffer.subarray(0, bytesRead), null).text ?? "";
    return looksLikeFeed(text) || (FEED_NAME.test(file) && /^\s*</.test(text));
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}

async function readPath(path: string): Promise<Source> {
  try {
    const handle = await open(path, "r");
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) return fault("unreadable");
      if (facts.size > MOST_FILE_BYTES) return fault("long");
      return { kind: "bytes", bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return fault(isMissing ? "missing" : "unreadable");
  }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Source> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    length += bytes.length;
    if (length > MOST_FILE_BYTES) return fault("long");
    chunks.push(bytes);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks) };
}

function fault(kind: "missing" | "unreadable" | "long"): Source {
  return { kind: "fault", fault: kind, limit: MOST_FILE_BYTES };
}
