// A whole process measured: wall clock, CPU seconds and peak memory, its children included. Linux only: the kernel's
// own accounting of processes that ended gives the CPU time, and /proc the memory while they run.

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Often enough for the peak, which the kernel keeps; seldom enough to cost nothing beside two busy processors. */
const PROBE_MS = 50;
const TICKS_PER_SECOND = 100;

/** What one run cost. Seconds and bytes. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peakMemory: number;
  readonly exitCode: number;
}

/** A command to measure, with where it runs. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end; one at a time, since all children that ended are counted together.
 * @throws Error with its last words when it fails
 */
export async function measure({ program, args, cwd, env = {} }: Command): Promise<Cost> {
  const before = cpuOfEnded();
  const started = performance.now();
  const child = spawn(program, [...args], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
  });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-2000);
  });
  const peaks = new Map<number, number>();
  const probe = setInterval(() => {
    for (const pid of familyOf(child.pid ?? 0)) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peakBytes(pid)));
  }, PROBE_MS);
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  clearInterval(probe);
  const wall = (performance.now() - started) / 1000;
  if (exitCode !== 0) throw new Error(`measure: ${program} ${args.join(" ")} failed:\n${stderr}`);
  const peakMemory = [...peaks.values()].reduce((sum, one) => sum + one, 0);
  return { wall, cpu: cpuOfEnded() - before, peakMemory, exitCode };
}

/** The middle one of an odd number of values, the mean of the two middle ones else. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** CPU seconds of this process's children that ended, and of theirs. */
function cpuOfEnded(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_PER_SECOND;
}

function familyOf(root: number): readonly number[] {
  const family = [root];
  for (const pid of family) family.push(...childrenOf(pid));
  return family;
}

function childrenOf(pid: number): readonly number[] {
  return readOr(`/proc/${pid}/task/${pid}/children`).trim().split(" ").filter(Boolean).map(Number);
}

function peakBytes(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readOr(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
