// `npm start` measured: from saving a file to the page changed on the disk, and to the browser's being told to reload.

import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { request } from "node:http";
import { basename, join } from "node:path";
import { addSentence, newestEpisode } from "./edits.ts";

const START_MS = 30 * 60_000;
const SAVE_MS = 5 * 60_000;

/** Seconds after saving. */
export interface Saved {
  readonly disk: number;
  readonly reload: number;
}

/** Starts the preview of a project and saves its newest episode, `runs` times. @param env what it is told beside */
export async function measureServe(
  folder: string,
  runs: number,
  env: Readonly<Record<string, string>>,
): Promise<readonly Saved[]> {
  const port = 8500 + Math.floor(process.pid % 400);
  const server = spawn("npm", ["run", "-s", "start", "--", "--port", String(port)], {
    cwd: folder,
    stdio: ["ignore", "ignore", "ignore"],
    detached: true,
    env: { ...process.env, ...env },
  });
  try {
    const slug = basename(await newestEpisode(folder), ".md");
    const page = join(folder, "_preview", String(port), "episodes", slug, "index.html");
    await until(() => answers(port, `/episodes/${slug}/`), START_MS);
    const saved: Saved[] = [];
    for (let run = 0; run < runs; run++) saved.push(await save(folder, page, port, run));
    return saved;
  } finally {
    stop(server);
  }
}

async function save(folder: string, page: string, port: number, run: number): Promise<Saved> {
  const sentence = `سطر ${run} من المعاينة`;
  const reload = nextReload(port);
  // The server settles after its first build, and after the one before.
  await new Promise((done) => setTimeout(done, 3000));
  const started = performance.now();
  await addSentence(folder, run, sentence);
  const disk = until(async () => (await readFile(page, "utf8")).includes(sentence), SAVE_MS).then(
    () => (performance.now() - started) / 1000,
  );
  const told = reload.then(() => (performance.now() - started) / 1000);
  return { disk: await disk, reload: await told };
}

/** Resolves when the development server tells browsers to reload. Its own protocol, over a WebSocket, RFC 6455. */
function nextReload(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const key = Buffer.from(`bench-${port}-0123456789`.slice(0, 16)).toString("base64");
    const headers = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-key": key,
      "sec-websocket-version": "13",
    };
    request({ port, headers })
      .once("upgrade", (_response, socket) => {
        socket.on("data", (chunk: Buffer) => {
          if (!/eleventy\.reload|reload/.test(chunk.toString("latin1"))) return;
          socket.destroy();
          resolve();
        });
      })
      .once("error", reject)
      .end();
  });
}

async function answers(port: number, path: string): Promise<boolean> {
  return await fetch(`http://localhost:${port}${path}`)
    .then((response) => response.ok)
    .catch(() => false);
}

async function until(holds: () => Promise<boolean>, most: number): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < most) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error("measureServe: it never came");
}

function stop({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, "SIGTERM");
}
