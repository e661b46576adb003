// A time code that is none -> the problem that shows the right one.

import type { Place } from "../../domain/problem.ts";
import type { TimecodeError } from "../../domain/timecode.ts";
import { asciiDigits } from "../../text/digits.ts";
import type { ProblemCode } from "../../text/problems.ts";
import { excerpt } from "../excerpt.ts";
import type { Telling } from "../telling.ts";
import type { TimecodeReading } from "./read-timecode.ts";

/** @param typed what stands between the brackets */
export function tellTimecode(
  { fault, corrected }: Extract<TimecodeReading, { kind: "fault" }>,
  typed: string,
  place: () => Place,
  telling: Telling,
): void {
  const found = asciiDigits(excerpt(typed));
  if (corrected === null) telling.error("timecode.unreadable", place, { found });
  else telling.error(codeOf(fault, corrected), place, { found, corrected });
}

function codeOf(fault: TimecodeError["fault"], corrected: string): ProblemCode {
  const isRange = corrected.includes("\u2013");
  return isRange && (fault === "minutes" || fault === "seconds")
    ? `timecode.${fault}-range`
    : `timecode.${fault}`;
}
