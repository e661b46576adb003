// Tables -> captions: Whisper's TSV, whisper.cpp's and Premiere's CSV, any with named columns, in Arabic too; without
// names Audacity's labels, and what begins with two times.
// Spec: RFC 4180 for quotes; `,` `;` or a tab between columns, as the first row has them.

import type { Transcriber } from "../../../domain/transcript.ts";
import { ARABIC_COLUMNS } from "../../../text/column-names.ts";
import { asciiDigits } from "../../../text/digits.ts";
import { fold } from "../../../text/fold.ts";
import { looseClock, tellFrames } from "../clock.ts";
import { END_KEYS, foldedKey, START_KEYS, TEXT_KEYS } from "../json/item-keys.ts";
import { itemsToCues } from "../json/items-to-cues.ts";
import { readSpeakers } from "../json/speakers.ts";
import type { Report } from "../report.ts";
import type { Reading } from "./reading.ts";

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Tables that one program writes, by their columns. */
const PROGRAMS: readonly {
  readonly columns: string;
  readonly program: string;
  readonly by: Transcriber | null;
  readonly unit: number;
}[] = [
  { columns: "start\tend\ttext", program: "Whisper (TSV)", by: "machine", unit: 0.001 },
  { columns: "start,end,text", program: "whisper.cpp (CSV)", by: "machine", unit: 0.001 },
  { columns: "start,end,speaker,text", program: "whisper.cpp (CSV)", by: "machine", unit: 0.001 },
  { columns: "speakername,starttime,endtime,text", program: "Adobe Premiere Pro (CSV)", by: null, unit: 1 },
];

const CLOCK = /^\d{1,5}:\d{1,2}(?:[:;.,]\d{1,9}){0,2}$/;
const LABEL = /^\d{1,6}[.,]\d{1,9}\t\d{1,6}[.,]\d{1,9}\t/;

/** Whether a text's first lines are a table with a column of times and one of text, or Audacity's labels. */
export function isTable(head: string): boolean {
  const first = firstLine(head);
  return isNamedTable(head) || LABEL.test(first) || bareColumns(cellsOf(first)) !== null;
}

/** Whether a text's first line names such columns. */
export function isNamedTable(head: string): boolean {
  return hasColumns(cellsOf(firstLine(head)).map(columnName));
}

const firstLine = (text: string): string => text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/, 1)[0] ?? "";
const cellsOf = (line: string): readonly string[] => rowsOf(line, markOf(line))[0]?.cells ?? [];
const columnName = (cell: string): string =>
  ARABIC_COLUMNS.get(fold(cell)) ?? cell.trim().replace(/^name$/i, "speaker");

export function readTable(text: string, report: Report): Reading {
  const source = text.replace(/^\uFEFF/, "");
  const first = firstLine(source);
  const isLabels = LABEL.test(first);
  const mark = isLabels ? "\t" : markOf(first);
  const [header, ...rest] = rowsOf(source, mark);
  const named = (header?.cells ?? []).map(columnName);
  const bare = isLabels
    ? ["start", "end", "text"]
    : hasColumns(named)
      ? null
      : numberedColumns(header?.cells ?? []);
  const columns = bare ?? named;
  const folded = columns.map(foldedKey).join(mark);
  const known = (bare === null ? PROGRAMS.find((one) => one.columns === folded) : undefined) ?? {
    program: isLabels ? "Audacity" : "CSV",
    by: null,
    unit: null,
  };
  const rate = tellFrames(source.split("\n"), report);
  const nodes = (bare !== null && header ? [header, ...rest] : rest)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== "") && cells[0]?.trim() !== "\\")
    .map(({ cells, line }) => ({
      value: Object.fromEntries(columns.map((column, at) => [column, cellValue(cells[at] ?? "", rate)])),
      source: "",
      place: { line, column: 1, at: 0 },
    }));
  const cues = itemsToCues([nodes], { unit: known.unit, speakers: readSpeakers(null), report });
  return { cues, program: known.program, by: known.by };
}

// Clocks are times wherever they stand, frames too; numbers and words stay what they are.
function cellValue(cell: string, rate: number): unknown {
  const trimmed = asciiDigits(cell.trim());
  const clock = CLOCK.test(trimmed) ? looseClock(trimmed, rate) : null;
  return clock
    ? { seconds: clock.time }
    : /^\d{1,12}(?:[.,]\d{1,9})?$/.test(trimmed)
      ? Number(trimmed.replace(",", "."))
      : cell.trim();
}

/** The columns of a table without names whose first row has two clocks: what stands between them and the words is the speaker. */
function bareColumns(cells: readonly string[]): readonly string[] | null {
  const clocks = cells.flatMap((cell, at) => (CLOCK.test(asciiDigits(cell.trim())) ? [at] : []));
  const [start, end] = clocks;
  if (clocks.length !== 2 || start === undefined || end === undefined || cells.length < end + 2) return null;
  const named = (at: number) => (at === cells.length - 1 ? "text" : at > end ? "speaker" : `column ${at}`);
  return cells.map((_, at) => (at === start ? "start" : at === end ? "end" : named(at)));
}

// So much as a table's own ending allows: two numbers, the second the larger, then words.
function numberedColumns(cells: readonly string[]): readonly string[] | null {
  const [start, end] = cells.slice(0, 2).map((cell) => asciiDigits(cell.trim()).replace(",", "."));
  const isNumber = (cell = "") => /^\d{1,12}(?:\.\d{1,9})?$/.test(cell);
  if (cells.length < 3 || !isNumber(start) || !isNumber(end) || Number(end) <= Number(start))
    return bareColumns(cells);
  return cells.map((_, at) => ["start", "end"][at] ?? (at === cells.length - 1 ? "text" : "speaker"));
}

function hasColumns(cells: readonly string[]): boolean {
  const names = cells.map(foldedKey);
  const has = (keys: readonly string[]) => names.some((name) => keys.includes(name));
  return (
    cells.length > 1 &&
    has(START_KEYS.map(({ key }) => key)) &&
    has(TEXT_KEYS) &&
    (cells.length > 2 || !has(END_KEYS.map(({ key }) => key)))
  );
}

function markOf(first: string): string {
  return ["\t", ";", ","].find((mark) => first.split(mark).length > 1) ?? ",";
}

function rowsOf(text: string, mark: string): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r\\n|\\n|\\r|$)`, "g");
  for (const [whole, quoted, bare = "", end = ""] of text.matchAll(pattern)) {
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    line += whole.split(/\r\n|\n|\r/).length - 1;
    if (end === mark) continue;
    rows.push({ cells, line: began });
    cells = [];
    began = line;
  }
  return rows.filter((row) => row.cells.length > 1 || row.cells[0] !== "");
}
