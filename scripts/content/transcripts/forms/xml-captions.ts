// TTML and DFXP, YouTube's srv1, srv2 and srv3, Transcriber's .trs and ELAN's .eaf (elan.ts) -> captions.
// Spec: W3C TTML2, clock and offset times; YouTube's are what it writes.

import { childrenOf, parseXml, textOf, type XmlElement } from "../../../text/parse-xml.ts";
import { looseClock } from "../clock.ts";
import { decodeEntities } from "../cue-text.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";
import { readElan } from "./elan.ts";
import type { Reading } from "./reading.ts";

export function readXmlCaptions(text: string, report: Report): Reading {
  const { root, faults } = parseXml(text.replace(/^\uFEFF/, ""));
  const broken = faults.find(({ kind }) => kind === "broken");
  if (broken) report.error("transcript.xml", broken.line, { reason: excerpt(broken.reason) });
  const name = root === null ? "" : localName(root);
  if (root !== null && name === "tt") return { cues: readTtml(root, report), program: "TTML", by: null };
  if (root !== null && (name === "transcript" || name === "timedtext")) return readYouTube(root, report);
  if (root !== null && name === "Trans")
    return { cues: readTurns(root), program: "Transcriber", by: "people" };
  if (root !== null && name === "ANNOTATION_DOCUMENT")
    return { cues: readElan(root), program: "ELAN", by: "people" };
  if (!broken) report.error("transcript.xml-unknown", 1, { name: name === "" ? "—" : name });
  return { cues: [], program: null, by: null };
}

function localName(element: XmlElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** Elements of a local name anywhere below, in order. */
function* allOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (localName(child) === name) yield child;
    else yield* allOf(child, name);
  }
}

function attribute(element: XmlElement, local: string): string | undefined {
  for (const [key, value] of element.attributes) if (key.slice(key.indexOf(":") + 1) === local) return value;
  return undefined;
}

interface TtmlTimes {
  readonly rate: number;
  readonly ticks: number;
}

function readTtml(root: XmlElement, report: Report): readonly RawCue[] {
  const [numerator = 1, denominator = 1] = (attribute(root, "frameRateMultiplier") ?? "1 1")
    .split(/[ :/]/)
    .map(Number);
  const rate = (Number(attribute(root, "frameRate") ?? 30) * numerator) / denominator || 30;
  const times: TtmlTimes = { rate, ticks: Number(attribute(root, "tickRate") ?? rate) || rate };
  const agents = agentNames(root);
  return [...paragraphsIn(root, 0, times)].flatMap(({ p, from }): readonly RawCue[] => {
    const text = ttmlText(p)
      .replace(/[^\S\n]+/g, " ")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text === "") return [];
    const [first] = [...allOf(p, "span")];
    const begin = attribute(p, "begin") ?? (first && attribute(first, "begin"));
    const start = begin === undefined ? null : ttmlTime(begin, times);
    if (start === null) {
      report.error("transcript.xml-time", p.line, { key: "begin", value: begin ?? "—" });
      return [];
    }
    const [end, lasts] = [attribute(p, "end"), attribute(p, "dur")].map((value) =>
      value === undefined ? null : ttmlTime(value, times),
    );
    const agent = attribute(p, "agent");
    const voice = agent === undefined ? null : (agents.get(agent) ?? agent);
    const until = end ?? (lasts == null ? null : start + lasts);
    const span = { start: from + start, end: until === null ? null : from + until };
    return [{ ...span, voice, text, words: null, line: p.line }];
  });
}

/** Every paragraph, and the second its own times count from: where what it stands in begins. */
function* paragraphsIn(
  element: XmlElement,
  from: number,
  times: TtmlTimes,
): Generator<{ readonly p: XmlElement; readonly from: number }> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (localName(child) === "p") yield { p: child, from };
    else yield* paragraphsIn(child, from + (ttmlTime(attribute(child, "begin") ?? "", times) ?? 0), times);
  }
}

function agentNames(root: XmlElement): ReadonlyMap<string, string> {
  const named = [...allOf(root, "agent")].map(
    (agent) => [attribute(agent, "id") ?? "", textOf(agent).trim()] as const,
  );
  return new Map(named.filter(([id, name]) => id !== "" && name !== ""));
}

function ttmlText(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === "string"
        ? child.replace(/\s+/g, " ")
        : localName(child) === "br"
          ? "\n"
          : ttmlText(child),
    )
    .join("");
}

const UNITS = { h: 3600, m: 60, s: 1, ms: 0.001 } as const;

/** `00:00:01.500`, `00:00:01:12` in frames, `1.5s`, `1500ms`, `36f`, `15000000t`. */
function ttmlTime(text: string, { rate, ticks }: TtmlTimes): number | null {
  const [, amount, unit = ""] = /^\s*(\d{1,12}(?:\.\d{1,12})?)(h|ms|m|s|f|t)\s*$/.exec(text) ?? [];
  if (amount === undefined) return looseClock(text.trim(), rate)?.time ?? null;
  if (unit === "f") return Number(amount) / rate;
  return unit === "t" ? Number(amount) / ticks : Number(amount) * (UNITS[unit as keyof typeof UNITS] ?? 1);
}

/** srv1: `text start dur` in seconds; srv2: `text t d`, srv3: `p t d` with `s t`, in milliseconds. */
function readYouTube(root: XmlElement, report: Report): Reading {
  const elements = [...allOf(root, "text"), ...allOf(root, "p")];
  const isAuto = [...allOf(root, "s")].some((word) => attribute(word, "ac") !== undefined);
  const cues = elements.flatMap((element): readonly RawCue[] => {
    // Written for HTML, and then for XML: &amp;#39;
    const text = decodeEntities(textOf(element))
      .replace(/<[^<>]{0,80}>/g, "")
      .trim();
    if (text === "") return [];
    const inSeconds = attribute(element, "start");
    const unit = inSeconds === undefined ? 0.001 : 1;
    const typed = inSeconds ?? attribute(element, "t");
    const start = typed === undefined || !/^\d/.test(typed) ? Number.NaN : Number(typed) * unit;
    if (Number.isNaN(start)) {
      report.error("transcript.xml-time", element.line, {
        key: inSeconds === undefined ? "t" : "start",
        value: typed ?? "—",
      });
      return [];
    }
    const length = Number(attribute(element, "dur") ?? attribute(element, "d") ?? Number.NaN) * unit;
    const end = Number.isNaN(length) ? null : start + length;
    return [{ start, end, voice: null, text, words: timedWords(element, start, end), line: element.line }];
  });
  return { cues, program: "YouTube (srv)", by: isAuto ? "machine" : null };
}

/** Transcriber's: a turn has a speaker, and a `Sync` the time of the words behind it. */
function readTurns(root: XmlElement): readonly RawCue[] {
  const names = new Map(
    [...allOf(root, "Speaker")].map(
      (one) => [attribute(one, "id") ?? "", attribute(one, "name") ?? ""] as const,
    ),
  );
  return [...allOf(root, "Turn")].flatMap((turn) => {
    const [until, speaker = ""] = [Number(attribute(turn, "endTime")), attribute(turn, "speaker")];
    const cues: { start: number; text: string; line: number }[] = [];
    for (const child of turn.children) {
      if (typeof child !== "string" && localName(child) === "Sync")
        cues.push({ start: Number(attribute(child, "time")), text: "", line: child.line });
      const open = cues.at(-1);
      if (open && typeof child === "string") open.text += child;
    }
    // Two speakers at once are two ids.
    const voice = names.get(speaker) ?? (speaker === "" || speaker.includes(" ") ? null : speaker);
    return cues
      .map((cue, at) => ({ ...cue, end: cues[at + 1]?.start ?? until, voice, words: null }))
      .filter(({ text, start, end }) => text.trim() !== "" && end >= start);
  });
}

const LAST_WORD = 1;

function timedWords(element: XmlElement, from: number, end: number | null): readonly RawWord[] | null {
  const words = childrenOf(element, "s").flatMap((word) => {
    const text = decodeEntities(textOf(word)).trim();
    return text === "" ? [] : [{ text, start: from + (Number(attribute(word, "t") ?? 0) || 0) / 1000 }];
  });
  if (words.length < 2) return null;
  return words.map((word, index) => {
    const last = Math.max(word.start, Math.min(end ?? word.start + LAST_WORD, word.start + LAST_WORD));
    return { ...word, end: words[index + 1]?.start ?? last };
  });
}
