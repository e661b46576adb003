// What an editor is told: where, and which sentence of the catalogue with which values.
// The sentences live in text/words/problems-*.ts.

/** A position in a text file. `file` is relative to the project, `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing to mend. An error stops the build; a warning is listed. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly place: Place;
  /** A key of the problem catalogue, such as `timecode.minutes`. */
  readonly code: string;
  /** What fills the `{braces}` of its sentences. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether it is told of a draft, which is on no page: then it is a warning, whatever it is about. */
  readonly isDrafts?: boolean;
}

/** By file, then line, then column, then code: the order every list of problems is shown in. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
