// A recording of the programme's own folder to a player, by the part it asks for.

import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { staysInside } from "../content/files/read-text.ts";
import { localMediaPath } from "../content/media-path.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".mp4": "video/mp4",
  ".m4v": "video/mp4",
  ".webm": "video/webm",
  ".mov": "video/quicktime",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".wav": "audio/wav",
  ".ogg": "audio/ogg",
  ".oga": "audio/ogg",
  ".opus": "audio/ogg",
  ".flac": "audio/flac",
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Only sound and films below media/; anything else is not found. @param folder the programme's, absolute */
export async function sendMedia(
  folder: string,
  path: string,
  { request, response }: Exchange,
): Promise<void> {
  const type = TYPES[extname(path).toLowerCase()];
  const real = await realpath(folder);
  const isOurs = localMediaPath(path) === path && type !== undefined && (await staysInside(real, path));
  const facts = isOurs ? await stat(join(real, path)).catch(() => null) : null;
  if (type === undefined || !facts?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader("content-type", type);
  response.setHeader("accept-ranges", "bytes");
  response.setHeader("cache-control", "no-store");
  const part = partOf(request.headers.range, facts.size, response);
  if (part === null) response.end();
  else
    createReadStream(join(real, path), part)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The part that is asked for, both ends in it; null for one that is not there. */
function partOf(range: string | undefined, size: number, response: ServerResponse) {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  const start = asked ? Number(asked[1]) : 0;
  const end = Math.min(size - 1, asked?.[2] ? Number(asked[2]) : size - 1);
  response.statusCode = start > end ? 416 : asked ? 206 : 200;
  if (asked)
    response.setHeader("content-range", start > end ? `bytes */${size}` : `bytes ${start}-${end}/${size}`);
  if (start > end) return null;
  response.setHeader("content-length", String(end - start + 1));
  return { start, end };
}
