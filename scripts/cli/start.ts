// start: the site on this machine, with drafts, built anew on every change of content, views, styles or code.
// Node itself watches scripts/ and starts over: Eleventy keeps modules it has loaded.

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { dirname, join } from "node:path";
import { cacheFault } from "../build/up-to-date.ts";
import { fillIn } from "../text/catalogue.ts";
import { startHelp } from "../text/words/help.ts";
import { defineVerb, WrongUsage } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { programmeWords } from "./programme-words.ts";

const FIRST_PORT = 8080;
const PORTS_TRIED = 50;
const ASKED_EVERY_MS = 100;
// No folder whose name begins with a dot: Eleventy's server answers 404 to a player's range request for a file in one.
const PREVIEW = "_preview";

/** Runs until it is stopped (Ctrl+C). Exit 1 when nothing can be remembered, 2 for wrong usage or when no port is free. */
export const run = defineVerb({
  name: "start",
  help: startHelp,
  options: {
    port: { type: "string", shown: "NUMBER", short: "p", default: String(FIRST_PORT), accepts: isPort },
  },
  positionals: {},
  run: ({ port }, io) => start(Number(port), io),
});

async function start(wanted: number, io: CliIo): Promise<number> {
  const port = await freePort(wanted);
  if (port === null) throw new WrongUsage(fillIn((await programmeWords(io)).noPort, { port: wanted }));
  const fault = cacheFault(io.cwd);
  if (fault !== null) {
    io.stderr(`${fillIn((await programmeWords(io)).noCache, fault)}\n`);
    return 1;
  }
  const address = `http://localhost:${port}/`;
  // Whoever knows it may edit: it is said on this terminal, and nowhere else.
  const token = randomBytes(18).toString("base64url");
  const child = spawn(
    process.execPath,
    ["--watch-path=./scripts", "--watch-preserve-output", eleventyCommand(), ...eleventyArguments(port)],
    {
      cwd: io.cwd,
      stdio: "inherit",
      env: {
        ...{ ...io.env, SITE_URL: io.env.SITE_URL ?? address, NODE_NO_WARNINGS: "1", DESK_TOKEN: token },
        ...(io.lang ? { MESSAGES: io.lang } : {}),
      },
    },
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
  if (await Promise.race([answers(port), ended.then(() => false)]))
    io.stderr(`${address}\n${address}desk/?token=${token}\n`);
  return await ended;
}

/** True once somebody listens at the port: the first build is there then. */
async function answers(port: number): Promise<boolean> {
  while (!(await isOpen(port))) await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS).unref());
  return true;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536;
}

function eleventyCommand(): string {
  const module = createRequire(import.meta.url).resolve("@11ty/eleventy");
  return join(dirname(module), "..", "cmd.cjs");
}

function eleventyArguments(port: number): readonly string[] {
  return ["--serve", "--quiet", `--port=${port}`, `--output=${PREVIEW}/${port}`];
}

/** The first port from `first` on that nobody listens at; null when there is none near. */
async function freePort(first: number): Promise<number | null> {
  for (let port = first; port < Math.min(first + PORTS_TRIED, 65_536); port++) {
    if (await isFree(port)) return port;
  }
  return null;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
