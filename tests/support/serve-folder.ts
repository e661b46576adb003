// A static server for tests: right types, byte ranges, 127.0.0.1 on a free port.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliCompressSync } from "node:zlib";

export interface FolderServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Paths asked for so far, with their query, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** Where the site's root is: `/podcast/` serves the folder under that prefix. `/` unless told. */
  readonly prefix?: string;
  /** Sends texts with Brotli, as docs/hosting.md asks of a host. */
  readonly asAHost?: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".rss": "application/rss+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".srt": "application/x-subrip; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".mp4": "video/mp4",
  ".m4a": "audio/mp4",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".wav": "audio/wav",
  ".webm": "video/webm",
  ".m3u8": "application/vnd.apple.mpegurl",
  ".ts": "video/mp2t",
};

/**
 * Serves a folder until closed: `/` is index.html, a missing path is 404.html with status 404,
 * a `Range` of bytes is answered with 206.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<FolderServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    answer(folder, options, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  { prefix = "/", asAHost = false }: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = decodeURIComponent(pathname);
  const file = path.startsWith(prefix) ? await fileAt(folder, path.slice(prefix.length)) : null;
  if (file && asAHost && TEXTS.has(extname(file.path))) return sendPacked(file.path, response);
  if (file) return send(file, 200, request, response);
  const missing = await fileAt(folder, "404.html");
  if (missing) return send(missing, 404, request, response);
  response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
}

/** The file a path means, or null; never one outside the folder. */
async function fileAt(folder: string, path: string): Promise<{ path: string; size: number } | null> {
  const inside = normalize(join(folder, path));
  if (inside !== normalize(folder) && !inside.startsWith(normalize(folder + sep))) return null;
  for (const candidate of [inside, join(inside, "index.html")]) {
    const facts = await stat(candidate).catch(() => null);
    if (facts?.isFile()) return { path: candidate, size: facts.size };
  }
  return null;
}

/** Names that change with their bytes, and what a host says of them. */
const HASHED = /-\w{8,}\.(css|js|woff2)$/;
const KEPT = "public, max-age=31536000, immutable";
const TEXTS = new Set([".html", ".css", ".js", ".json", ".svg", ".vtt", ".webmanifest", ".txt", ".xml"]);

/** A host packs a file once, not while somebody waits. */
const packed = new Map<string, Promise<Buffer>>();

async function sendPacked(path: string, response: ServerResponse): Promise<void> {
  const body = await (packed.get(path) ?? pack(path));
  response
    .writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "content-encoding": "br",
      "content-length": body.length,
      "cache-control": HASHED.test(path) ? KEPT : "no-cache",
    })
    .end(body);
}

function pack(path: string): Promise<Buffer> {
  const body = readFile(path).then((bytes) => brotliCompressSync(bytes));
  packed.set(path, body);
  return body;
}

async function send(
  file: { path: string; size: number },
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const range = status === 200 ? rangeOf(request.headers.range, file.size) : null;
  const headers = {
    "content-type": TYPES[extname(file.path)] ?? "application/octet-stream",
    "accept-ranges": "bytes",
    "cache-control": HASHED.test(file.path) ? KEPT : "no-store",
  };
  if (range === "unsatisfiable") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const part = range ? { "content-range": `bytes ${start}-${end}/${file.size}` } : {};
  response.writeHead(range ? 206 : status, { ...headers, ...part, "content-length": end - start + 1 });
  if (request.method === "HEAD" || file.size === 0) response.end();
  else await pipeline(createReadStream(file.path, { start, end }), response).catch(() => {});
}

/** The first range of a header: inclusive positions, null when there is none that counts. */
function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | "unsatisfiable" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return null;
  const [, from = "", to = ""] = match;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(size - 1, Number(to));
  return start > end ? "unsatisfiable" : { start, end };
}
