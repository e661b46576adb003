// Transcript JSON, of whichever program -> captions.
// Known programs stand in json/programs.ts; of others the list with the most timed text is read, and it is told.

import { looseClock, tellFrames } from "../clock.ts";
import { plainReading, type Reading } from "../forms/reading.ts";
import { valuePlace } from "../json-places.ts";
import { fieldsOf, type SegmentReading } from "../json-values.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";
import { whisperCppCue } from "../whisper-cpp.ts";
import { attachWords } from "./attach-words.ts";
import { asList } from "./by-column.ts";
import { findList, shownKeys } from "./find-lists.ts";
import { itemsToCues } from "./items-to-cues.ts";
import { type JsonNode, readJsonTree } from "./json-tree.ts";
import { looseItem, voiceWithin } from "./loose-item.ts";
import { channelsAt, hasPath, holdersAt, listsAt } from "./path.ts";
import { JSON_PROGRAMS, type JsonProgram } from "./programs.ts";
import { readSpeakers } from "./speakers.ts";
import { json3Cue } from "./youtube-json3.ts";

const NOTHING: Reading = plainReading([]);
/** Lists that need no program's name: everybody writes them. */
const COMMON = new Set([
  "*",
  "segments.*",
  "utterances.*",
  "words.*",
  "cues.*",
  "results.*",
  "transcription.*",
]);

export function readJson(text: string, report: Report): Reading {
  const tree = readJsonTree(withoutFrames(text, report), report);
  if (tree === null) return NOTHING;
  const root = asList(tree);
  const known = JSON_PROGRAMS.find(({ signs }) =>
    signs.some((ways) => ways.every((way) => hasPath(root.value, way))),
  );
  if (known === undefined) return { ...NOTHING, cues: readUnknown(root, report) };
  const way = known.lists.find((one) => listsAt(root, one).length > 0) ?? "";
  const cues =
    known.form === undefined
      ? readItems(root, way, known, report)
      : readSegments(listsAt(root, way), known.form, report);
  // Named, but without what is looked for: a job that has not ended, an answer without times.
  if (cues.length === 0 && report.isEmpty()) {
    const values = { program: known.program, keys: shownKeys(root.value) };
    report.error("transcript.json-no-words", root.place, values);
  }
  return { cues, program: known.isCommon ? null : known.program, by: known.by };
}

const FRAMED = /"\s*\d{1,3}:\d\d:\d\d[:;]\d\d(?:[\s,>\u2013\u2014-]{1,6}\d{1,3}:\d\d:\d\d[:;]\d\d)?\s*"/g;
const RATE = /"(?:fps|frame_?rate)"\s*:\s*"?(\d{2,3}(?:\.\d{1,6})?)/i;

/** Clocks that count frames as clocks that count hundredths, which take as many letters: places stay. */
function withoutFrames(text: string, report: Report): string {
  if (text.search(FRAMED) < 0) return text;
  const declared = Number(RATE.exec(text)?.[1] ?? 0);
  const rate = declared || tellFrames(text.split("\n"), report);
  return text.replace(FRAMED, (found) =>
    found.replace(/(\d:\d\d:\d\d)[:;](\d\d)/g, (_, clock: string, frames: string) => {
      const part = (looseClock(`0:00:00:${frames}`, rate)?.time ?? 0) * 100;
      return `${clock}.${String(Math.min(99, Math.round(part))).padStart(2, "0")}`;
    }),
  );
}

function readItems(root: JsonNode, way: string, known: JsonProgram, report: Report) {
  const lists = listsAt(root, way);
  const kept = known.program.startsWith("Google") ? lists.map(withoutSummary) : lists;
  const voices = holdersAt(root, way).map(({ value }) => voiceWithin(value));
  const [unit, frame] = [known.unit ?? null, frameOf(root, report)];
  const reading = { unit, frame, speakers: readSpeakers(root.value), report };
  const cues = itemsToCues(kept, { ...reading, voices, channels: channelsAt(root, way) });
  if (way !== "segments.*" || cues.some(({ words }) => words !== null)) return cues;
  const words = listsAt(root, "words.*");
  return words.length === 0 ? cues : attachWords(cues, itemsToCues(words, reading));
}

const FRAME_KEY = /"(?:start|in|end|out)_?frames?"|"frame_?(?:start|in|end|out)"/i;
const USUAL_RATE = 25;

/** How long a frame is, where a file counts some: of its own rate, else the usual one, which is told. */
function frameOf({ source }: JsonNode, report: Report): number | null {
  const declared = Number(RATE.exec(source)?.[1] ?? 0);
  if (declared > 0) return 1 / declared;
  const at = source.search(FRAME_KEY);
  if (at < 0) return null;
  report.warning("transcript.frames", source.slice(0, at).split("\n").length, { rate: String(USUAL_RATE) });
  return 1 / USUAL_RATE;
}

function readUnknown(root: JsonNode, report: Report): readonly RawCue[] {
  const way = findList(root.value);
  if (way === null) {
    const named = [...COMMON]
      .map((one) => one.split(".")[0] ?? "")
      .find((key) => key in fieldsOf(root.value));
    const place = named === undefined ? root.place : valuePlace(root.source, root.place, [named]);
    const timeless = readItems(root, untimed(root), UNKNOWN, report);
    if (timeless.length === 0 && report.isEmpty())
      report.error("transcript.json-shape", place, { keys: excerpt(shownKeys(root.value)) });
    return timeless;
  }
  const lists = listsAt(root, way);
  if (!COMMON.has(way))
    report.warning("transcript.json-unknown", lists[0]?.[0]?.place ?? root.place, { way });
  return readItems(root, way, UNKNOWN, report);
}

const UNKNOWN: JsonProgram = { program: "", by: null, signs: [], lists: [] };

/** The list of a usual name whose elements have text but no time: each is told. */
function untimed(root: JsonNode): string {
  return [...COMMON].find((way) => listsAt(root, way).length > 0) ?? "";
}

function readSegments(
  lists: readonly (readonly JsonNode[])[],
  form: NonNullable<JsonProgram["form"]>,
  report: Report,
): readonly RawCue[] {
  const read: (fields: Readonly<Record<string, unknown>>) => SegmentReading =
    form === "json3" ? json3Cue : whisperCppCue;
  return lists.flat().flatMap((node, index) => {
    const { cue, start } = read(fieldsOf(node.value));
    if (start === null) return [];
    const { line, column } = valuePlace(node.source, node.place, start);
    if (cue !== null) return [{ ...cue, line, column }];
    const found = start.reduce<unknown>((at, key) => fieldsOf(at)[key], node.value);
    const values = { number: String(index + 1), key: start.join(".") };
    if (found === undefined) report.error("transcript.segment", { line, column }, values);
    else
      report.error(
        "transcript.segment-time",
        { line, column },
        { ...values, value: excerpt(JSON.stringify(found)) },
      );
    return [];
  });
}

// With speakers asked for, Google's last result holds all words of the ones before it once more.
function withoutSummary(list: readonly JsonNode[]): readonly JsonNode[] {
  const words = list.map(({ value }) => looseItem(value)?.words ?? []);
  const [first, last] = [words[0]?.[0]?.start?.amount, words.at(-1)?.[0]?.start?.amount];
  const before = words.slice(0, -1).flat().length;
  const isAgain =
    first !== undefined && last !== undefined && last <= first && (words.at(-1)?.length ?? 0) >= 0.9 * before;
  return list.length > 1 && isAgain ? list.slice(-1) : list;
}
