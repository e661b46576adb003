// The text of a WebVTT or SRT caption -> runs of plain text, each with its voice and its word times.
// Spec: WebVTT 6.4 (cue text parsing). Classes, annotations, ruby glosses and unknown tags leave no trace.
// Reads each character once, whatever the nesting: tags are not held on a stack, only the voice is.

import { clockSeconds } from "./caption-time.ts";

/** A time tag: the letters from `at` on are spoken from `time` on. */
export interface TimeMark {
  readonly at: number;
  readonly time: number;
}

/** The word that begins at `at` is one its recogniser was not sure of: `<c.confidence-43>`, as transcribe writes it. */
export interface DoubtMark {
  readonly at: number;
  /** Above 0, below 1. */
  readonly confidence: number;
}

/** Plain text spoken by one voice. `marks` are positions in `text`. */
export interface VoiceRun {
  readonly voice: string | null;
  readonly text: string;
  readonly marks: readonly TimeMark[];
  readonly doubts: readonly DoubtMark[];
  /** The one word that is set off by a tag, counted from 0; null for none or several. */
  readonly emphasis: number | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  lrm: "\u200E",
  rlm: "\u200F",
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));?/gi;
const VOICE = /^v(?:\.\S*)?\s+(.*)$/s;
/** HTML's, and the one of SubStation Alpha, which converters leave. */
const LINE_BREAK = /<br\s{0,9}\/?>|\\N/gi;
const SETS_OFF = /^\/?(?:[ubi]|font|c)(?![a-z])/i;
const DOUBT = /^c\.confidence-(\d{1,2})$/;
const SRT_TAG = /^\/?[a-z]/i;

interface OpenRun {
  voice: string | null;
  text: string;
  marks: TimeMark[];
  doubts: DoubtMark[];
  /** Where tags that set off words open and close. */
  edges: number[];
}

/**
 * A caption's text without its markup, in runs of one voice each; never empty runs.
 * @param isVtt SRT knows neither voices nor time tags, and lets `a < b` stand
 */
export function readCueText(source: string, isVtt: boolean): readonly VoiceRun[] {
  const runs: OpenRun[] = [openRun(null)];
  let [isGloss, isDoubted] = [false, false];
  const lines = source.replace(LINE_BREAK, "\n").replace(/\\h/g, " ");
  for (const piece of pieces(isVtt ? lines : lines.replace(/\{\\[^}\n]{0,80}\}/g, ""), isVtt)) {
    const run = runs.at(-1);
    if (!run) break;
    if (piece.kind === "text") {
      if (!isGloss) run.text += decodeEntities(piece.text);
      continue;
    }
    const time = isVtt ? clockSeconds(piece.text) : null;
    if (time !== null) run.marks.push({ at: run.text.length, time });
    else if (/^\/?rt\b/.test(piece.text)) isGloss = !piece.text.startsWith("/");
    else if (/^\/?v(?![a-z])/.test(piece.text)) runs.push(openRun(voiceOf(piece.text)));
    else if (DOUBT.test(piece.text)) {
      run.doubts.push({ at: run.text.length, confidence: confidenceOf(piece.text) });
      isDoubted = true;
    } else if (isDoubted && piece.text === "/c") isDoubted = false;
    else if (SETS_OFF.test(piece.text)) run.edges.push(run.text.length);
  }
  return runs.filter((run) => run.text.trim() !== "").map(trimRun);
}

function openRun(voice: string | null): OpenRun {
  return { voice, text: "", marks: [], doubts: [], edges: [] };
}

function confidenceOf(tag: string): number {
  return Math.max(1, Number(DOUBT.exec(tag)?.[1])) / 100;
}

/** Text of a form that has no markup of its own, without the HTML that programs leave in it. */
export function plainText(text: string): string {
  if (!/[<&\\]/.test(text)) return text;
  // Written for HTML, and for XML before that: &amp;#39;
  return decodeEntities(
    readCueText(text, false)
      .map((run) => run.text)
      .join(" "),
  );
}

function voiceOf(tag: string): string | null {
  const name = decodeEntities(VOICE.exec(tag)?.[1] ?? "")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
  return name === "" ? null : name;
}

function* pieces(source: string, isVtt: boolean): Generator<{ kind: "text" | "tag"; text: string }> {
  let at = 0;
  let close = -1;
  while (at < source.length) {
    const open = source.indexOf("<", at);
    if (close < open) close = source.indexOf(">", open);
    // An opened tag that never closes: WebVTT drops it with what follows, in SRT it is speech.
    if (open < 0 || close < open) {
      yield { kind: "text", text: open < 0 || !isVtt ? source.slice(at) : source.slice(at, open) };
      return;
    }
    const again = isVtt ? -1 : source.indexOf("<", open + 1);
    const isTag = isVtt || ((again < 0 || again > close) && SRT_TAG.test(source.slice(open + 1, open + 3)));
    if (open > at) yield { kind: "text", text: source.slice(at, open) };
    yield isTag ? { kind: "tag", text: source.slice(open + 1, close) } : { kind: "text", text: "<" };
    at = isTag ? close + 1 : open + 1;
  }
}

/** Text with the entities that captions use as their characters; others stay as typed. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
  });
}

function trimRun(run: OpenRun): VoiceRun {
  const lead = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  const placed = <Mark extends { readonly at: number }>(mark: Mark): Mark => ({
    ...mark,
    at: Math.min(Math.max(0, mark.at - lead), text.length),
  });
  const [marks, doubts] = [run.marks.map(placed), run.doubts.map(placed)];
  return { voice: run.voice, text, marks, doubts, emphasis: emphasisOf(run) };
}

// A tag around one word of several.
function emphasisOf({ text, edges }: OpenRun): number | null {
  const [from = 0, to = 0] = edges;
  const inside = text.slice(from, to).trim();
  if (edges.length !== 2 || inside === "" || /\s/.test(inside) || inside === text.trim()) return null;
  return text
    .slice(0, from)
    .split(/\s+/)
    .filter((word) => word !== "").length;
}
