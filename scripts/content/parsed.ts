// What reading one file gives: its record, or null where nothing of it can be used, and all its problems.

import type { Problem } from "../domain/problem.ts";

export interface Parsed<T> {
  readonly record: T | null;
  readonly problems: readonly Problem[];
}
