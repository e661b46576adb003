// Costs of many runs to the lines of a table, each beside the rival's.

import { type Cost, median } from "./measure.ts";

export const RIVAL = "hugo, whole build";

/** Seconds, bytes, and wall and CPU time against Hugo's whole build of its simpler site; null where there is none. */
export interface Row {
  readonly episodes: number;
  readonly what: string;
  readonly wall: number;
  readonly cpu: number | null;
  readonly peakMemory: number | null;
  readonly wallAgainstHugo: number | null;
  readonly cpuAgainstHugo: number | null;
}

/** A run, or a span of one: then only its wall clock is known. */
export type Measured = Pick<Cost, "wall"> & Partial<Cost>;

export function rowsOf(episodes: number, costs: ReadonlyMap<string, readonly Measured[]>): readonly Row[] {
  const rival = costs.get(RIVAL) ?? [];
  const middle = (list: readonly Measured[], key: keyof Cost): number | null => {
    const known = list.flatMap((cost) => cost[key] ?? []);
    return known.length === 0 ? null : median(known);
  };
  const against = (value: number | null, key: keyof Cost): number | null => {
    const other = middle(rival, key);
    return value === null || other === null ? null : value / other;
  };
  return [...costs].map(([what, list]) => {
    const cpu = middle(list, "cpu");
    const wall = median(list.map((cost) => cost.wall));
    return {
      episodes,
      what,
      wall,
      cpu,
      peakMemory: middle(list, "peakMemory"),
      wallAgainstHugo: against(wall, "wall"),
      cpuAgainstHugo: against(cpu, "cpu"),
    };
  });
}

export function table(rows: readonly Row[]): string {
  const number = (value: number | null, digits: number) => (value === null ? "" : value.toFixed(digits));
  const lines = rows.map((row) =>
    [
      row.episodes,
      row.what,
      number(row.wall, 2),
      number(row.cpu, 2),
      number(row.peakMemory === null ? null : row.peakMemory / 1e6, 0),
      number(row.wallAgainstHugo, 2),
      number(row.cpuAgainstHugo, 2),
    ].join(" | "),
  );
  return [
    "| episodes | what | wall s | CPU s | peak MB | wall × Hugo | CPU × Hugo |",
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: |",
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n");
}
