// Whether a file in the place of a reading is one that we made: it says so in its tags. Anything else is a recording.

import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import { narrationWords } from "../text/words/narration.ts";

/** Tags stand at either end of a file. */
const END_BYTES = 4 * 1024 * 1024;
/** MP4's tags are UTF-8, MP3's are UTF-16. */
const ENCODINGS = ["utf8", "utf16le"] as const;

/**
 * Those of the files that are there and do not say that they are a machine's reading.
 * @param paths absolute
 * @param disclosure what the episode's readings say of themselves in place of our words; null for none
 */
export async function recordingsAmong(
  paths: readonly string[],
  disclosure: string | null,
): Promise<readonly string[]> {
  const labels = [
    narrationWords("ar").label,
    narrationWords("en").label,
    ...(disclosure ? [disclosure] : []),
  ];
  const signs = labels.flatMap((label) => ENCODINGS.map((encoding) => Buffer.from(label, encoding)));
  const isForeign = await Promise.all(
    paths.map(async (path) => existsSync(path) && !signs.some(isIn(await endsOf(path)))),
  );
  return paths.filter((_, at) => isForeign[at]);
}

function isIn(bytes: Buffer): (sign: Buffer) => boolean {
  return (sign) => bytes.includes(sign);
}

async function endsOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, END_BYTES);
    const [head, tail] = [Buffer.alloc(length), Buffer.alloc(length)];
    await file.read(head, 0, length, 0);
    await file.read(tail, 0, length, size - length);
    return Buffer.concat([head, tail]);
  } finally {
    await file.close();
  }
}
