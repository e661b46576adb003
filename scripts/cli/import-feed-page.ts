// One page of a feed, from an address or a file -> the feed on it, with what could not be taken. Never throws.

import { open } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { decodeFeed } from "../feed-import/decode-feed.ts";
import { type FeedReading, readFeed } from "../feed-import/read-feed.ts";
import { error, type ProblemCode, warning } from "../text/problems.ts";
import type { FetchedBytes } from "./fetch-bytes.ts";
import { FetchFault } from "./fetch-fault.ts";

const MIB = 1024 * 1024;
/** Ten thousand episodes with their notes are less. */
const MOST_MIB = 100;
/** The most bytes of a page. */
export const MOST_PAGE = MOST_MIB * MIB;

/** Null where nothing answers. */
export async function addressPage(url: AbsoluteUrl, answer: Promise<FetchedBytes>): Promise<FeedReading>;
export async function addressPage(
  url: AbsoluteUrl,
  answer: Promise<FetchedBytes | null>,
): Promise<FeedReading | null>;
export async function addressPage(
  url: AbsoluteUrl,
  answer: Promise<FetchedBytes | null>,
): Promise<FeedReading | null> {
  try {
    const found = await answer;
    return found && readBytes(url, found.bytes, found.charset);
  } catch (fault) {
    if (!(fault instanceof FetchFault)) throw fault;
    return refusedPage(url, "feed.unreadable", { reason: fault.message });
  }
}

/** @param name how messages call it */
export async function filePage(path: string, name: string): Promise<FeedReading> {
  try {
    const file = await open(path, "r");
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return refusedPage(name, "feed.unreadable", { reason: "no file" });
      if (facts.size > MOST_PAGE) return refusedPage(name, "feed.too-large", { most: String(MOST_MIB) });
      return readBytes(name, await file.readFile(), null);
    } finally {
      await file.close();
    }
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return refusedPage(name, "feed.unreadable", { reason });
  }
}

export function refusedPage(name: string, code: ProblemCode, values: Problem["values"]): FeedReading {
  return { feed: null, problems: [error(code, { file: name, line: 1, column: 1 }, values)] };
}

function readBytes(name: string, packed: Uint8Array, charset: string | null): FeedReading {
  const bytes = unpacked(packed);
  if (bytes === null) return refusedPage(name, "feed.unreadable", { reason: "gzip" });
  const decoded = decodeFeed(bytes, charset);
  if (decoded.text === null) return refusedPage(name, "feed.encoding", { encoding: decoded.encoding });
  const page = readFeed(name, decoded.text);
  if (decoded.misnamed === null || page.feed === null) return page;
  const values = { named: decoded.misnamed, encoding: decoded.encoding };
  const other = warning("feed.encoding-other", { file: name, line: 1, column: 1 }, values);
  return { ...page, problems: [other, ...page.problems] };
}

/** A feed that was saved as it is sent, compressed; null for one that is damaged. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_PAGE });
  } catch {
    return null;
  }
}
