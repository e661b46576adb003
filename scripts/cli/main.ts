// The verbs. Each is a file, loaded when called.

import type { CliIo, Verb } from "./io.ts";

const VERBS: Readonly<Record<string, () => Promise<{ readonly run: Verb }>>> = {
  align: () => import("./align.ts"),
  announce: () => import("./announce.ts"),
  build: () => import("./build.ts"),
  check: () => import("./check.ts"),
  clips: () => import("./clips.ts"),
  import: () => import("./import.ts"),
  kit: () => import("./kit.ts"),
  narrate: () => import("./narrate.ts"),
  new: () => import("./new.ts"),
  start: () => import("./start.ts"),
  transcribe: () => import("./transcribe.ts"),
  upload: () => import("./upload.ts"),
};

/** Runs the verb that this process was called with, and leaves its exit code. */
export async function main(): Promise<void> {
  const io: CliIo = {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    now: () => Date.now(),
    env: process.env,
  };
  const [verb = "", ...args] = process.argv.slice(2);
  const load = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (load) {
    try {
      const { run } = await load();
      process.exitCode = await run(args, io);
    } catch (fault) {
      const name = missingPackage(fault);
      if (name === null) throw fault;
      const { tellMissingPackage } = await import("./overview.ts");
      process.exitCode = await tellMissingPackage(name, io);
    }
  } else {
    const { tellVerbs } = await import("./overview.ts");
    process.exitCode = await tellVerbs(verb, io);
  }
}

/** The package that a verb cannot do without, where the project was installed without those of development. */
function missingPackage(fault: unknown): string | null {
  const isMissing = fault instanceof Error && "code" in fault && fault.code === "ERR_MODULE_NOT_FOUND";
  return isMissing ? (/Cannot find package '([^']+)'/.exec(fault.message)?.[1] ?? null) : null;
}
