// Another program, run to its end: arguments in, both outputs out. No shell, so nothing typed by an editor is ever read as a command.

import { execFile } from "node:child_process";

export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProgramOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which the program is ended; ten minutes unless told. */
  readonly timeout?: number;
}

/** A program that could not be started, failed, or took too long. `isMissing`: there is no such program. */
export class ProgramFault extends Error {
  override readonly name = "ProgramFault";
  readonly isMissing: boolean;
  constructor(program: string, reason: string, isMissing: boolean) {
    super(`${program}: ${reason}`);
    this.isMissing = isMissing;
  }
}

/**
 * Runs a program and waits.
 * @throws ProgramFault with the last lines it wrote to stderr
 * @example await runProgram("ffmpeg", ["-version"])
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const { timeout = 600_000, ...rest } = options;
    const settings = { maxBuffer: 64 * 1024 * 1024, timeout, ...rest };
    execFile(program, [...args], settings, (fault, stdout, stderr) => {
      if (!fault) resolve({ stdout, stderr });
      else if (fault.code === "ENOENT") reject(new ProgramFault(program, "there is no such program", true));
      else reject(new ProgramFault(program, stderr.trim().split("\n").slice(-4).join("\n"), false));
    });
  });
}

/** Whether a program is there and answers to `args`. */
export function canRun(program: string, args: readonly string[], options?: ProgramOptions): Promise<boolean> {
  return runProgram(program, args, { timeout: 20_000, ...options }).then(
    () => true,
    () => false,
  );
}
