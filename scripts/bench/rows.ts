// Costs of many runs to the lines of tables, each beside the rival's and the earlier commit's.

import { type Cost, median } from "./measure.ts";
import type { BytesOfKind } from "./site-bytes.ts";

export const RIVAL = "hugo, whole build";
export const OURS = "ours";
export const EARLIER = "earlier";

/** Seconds, bytes, and wall and CPU time against others: Hugo's whole build of its simpler site, an earlier commit's same scenario. */
export interface Row {
  readonly episodes: number;
  readonly what: string;
  readonly wall: number;
  readonly cpu: number | null;
  readonly peakMemory: number | null;
  readonly wallAgainstHugo: number | null;
  readonly cpuAgainstHugo: number | null;
  readonly wallAgainstEarlier: number | null;
  readonly cpuAgainstEarlier: number | null;
}

/** A run, or a span of one: then only its wall clock is known. */
export type Measured = Pick<Cost, "wall"> & Partial<Cost>;

type Costs = ReadonlyMap<string, readonly Measured[]>;

export function rowsOf(episodes: number, costs: Costs): readonly Row[] {
  return [...costs].map(([what, list]) => {
    const earlier = what.startsWith(OURS) ? costs.get(what.replace(OURS, EARLIER)) : undefined;
    const against = (others: readonly Measured[] | undefined, key: "wall" | "cpu") => {
      const [own, other] = [middle(list, key), middle(others ?? [], key)];
      return own === null || other === null ? null : own / other;
    };
    return {
      episodes,
      what,
      wall: median(list.map(({ wall }) => wall)),
      cpu: middle(list, "cpu"),
      peakMemory: middle(list, "peakMemory"),
      wallAgainstHugo: against(costs.get(RIVAL), "wall"),
      cpuAgainstHugo: against(costs.get(RIVAL), "cpu"),
      wallAgainstEarlier: against(earlier, "wall"),
      cpuAgainstEarlier: against(earlier, "cpu"),
    };
  });
}

function middle(list: readonly Measured[], key: keyof Cost): number | null {
  const known = list.flatMap((cost) => cost[key] ?? []);
  return known.length === 0 ? null : median(known);
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.episodes,
    row.what,
    number(row.wall, 2),
    number(row.cpu, 2),
    number(row.peakMemory === null ? null : row.peakMemory / 1e6, 0),
    number(row.wallAgainstHugo, 2),
    number(row.cpuAgainstHugo, 2),
    number(row.wallAgainstEarlier, 2),
    number(row.cpuAgainstEarlier, 2),
  ]);
  const heads = "wall s|CPU s|peak MB|wall × Hugo|CPU × Hugo|wall × earlier|CPU × earlier".split("|");
  return markdown(["episodes", "what", ...heads], lines);
}

/** Files and bytes of a site by kind, and of one episode. */
export function bytesTable(episodes: number, name: string, kinds: readonly BytesOfKind[]): string {
  const all = { kind: "all", files: 0, bytes: 0 };
  for (const { files, bytes } of kinds) {
    all.files += files;
    all.bytes += bytes;
  }
  const lines = [...kinds, all].map(({ kind, files, bytes }) => [
    kind,
    files,
    number(bytes / 1e6, 2),
    number(files / episodes, 1),
    number(bytes / episodes / 1e3, 1),
  ]);
  return markdown([`${name}, ${episodes}`, "files", "MB", "files an episode", "KB an episode"], lines);
}

function number(value: number | null, digits: number): string {
  return value === null ? "" : value.toFixed(digits);
}

function markdown(heads: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const rule = heads.map((_, column) =>
    typeof lines[0]?.[column] === "number" || column > 1 ? "---:" : "---",
  );
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
