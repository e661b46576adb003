// A whole process measured: wall clock, CPU seconds and peak memory, its children included.
// Linux only: read from /proc while it runs, and its own last word from the kernel's accounting.

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const PROBE_MS = 10;
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

/** Runs a command to its end. Its output is dropped, but for the last words of one that failed. */
export async function measure({ program, args, cwd, env = {} }: Command): Promise<Cost> {
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
  const cpuByPid = new Map<number, number>();
  let peakMemory = 0;
  const probe = setInterval(() => {
    const family = familyOf(child.pid ?? 0);
    let memory = 0;
    for (const pid of family) {
      memory += residentBytes(pid);
      cpuByPid.set(pid, Math.max(cpuByPid.get(pid) ?? 0, cpuSeconds(pid)));
    }
    peakMemory = Math.max(peakMemory, memory);
  }, PROBE_MS);
  const exitCode = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  clearInterval(probe);
  const wall = (performance.now() - started) / 1000;
  if (exitCode !== 0) process.stderr.write(`${program} ${args.join(" ")} failed:\n${stderr}\n`);
  return { wall, cpu: [...cpuByPid.values()].reduce((sum, one) => sum + one, 0), peakMemory, exitCode };
}

/** The middle one of an odd number of values, the mean of the two middle ones else. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function familyOf(root: number): readonly number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const parent = Number(statFields(pid)[1] ?? -1);
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), pid]);
  }
  const family = [root];
  for (const pid of family) family.push(...(childrenOf.get(pid) ?? []));
  return family;
}

/** Fields of /proc/PID/stat after the command's name: state, parent, … */
function statFields(pid: number): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

function cpuSeconds(pid: number): number {
  const fields = statFields(pid);
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
}

function residentBytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
