// TTML and DFXP -> captions. Also Apple's, which tells the time of each word.
// Spec: W3C TTML2, clock and offset times.

import type { Language } from "../../../domain/names.ts";
import { textOf, type XmlElement } from "../../../text/parse-xml.ts";
import { looseClock } from "../clock.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import type { Report } from "../report.ts";
import type { Reading } from "./reading.ts";
import { allOf, attribute, localName } from "./xml-elements.ts";

interface TtmlTimes {
  readonly rate: number;
  readonly ticks: number;
  /** Whether numbers without a unit are seconds, as Apple's Podcasts and Music write them: some have a fraction. */
  readonly isBareSeconds: boolean;
}

/** @param language of several that a file holds, the one that is read */
export function readTtml(
  root: XmlElement,
  report: Report,
  language: Language,
): Pick<Reading, "cues" | "program"> {
  const times = timesOf(root);
  const agents = agentNames(root);
  const isApple = /podcasts\.apple\.com|music\.apple\.com/.test([...root.attributes.values()].join(" "));
  // Apple counts every time from the start of the recording, whatever it stands in.
  const found = [...paragraphsIn(root, { from: 0, lang: "" }, times)];
  const all = isApple ? found.map((one) => ({ ...one, from: 0 })) : found;
  const spoken = all.filter(({ lang }) => lang.toLowerCase().split("-")[0] === language);
  const isMixed = new Set(all.map(({ lang }) => lang)).size > 1;
  const cues = (isMixed && spoken.length > 0 ? spoken : all).flatMap((one) =>
    readParagraph(one, { times, agents, report }),
  );
  return { cues, program: isApple ? "Apple (TTML)" : "TTML" };
}

interface TtmlReading {
  readonly times: TtmlTimes;
  readonly agents: ReadonlyMap<string, string>;
  readonly report: Report;
}

function readParagraph({ p, from }: Paragraph, { times, agents, report }: TtmlReading): readonly RawCue[] {
  const text = linesOf(p);
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
  return [{ ...span, voice, text, words: timedSpans(p, span, times), line: p.line }];
}

function timesOf(root: XmlElement): TtmlTimes {
  const [numerator = 1, denominator = 1] = (attribute(root, "frameRateMultiplier") ?? "1 1")
    .split(/[ :/]/)
    .map(Number);
  const rate = (Number(attribute(root, "frameRate") ?? 30) * numerator) / denominator || 30;
  const ticks = Number(attribute(root, "tickRate") ?? rate) || rate;
  const isBareSeconds = [...allOf(root, "p")].some((p) => /^\d+\.\d+$/.test(attribute(p, "begin") ?? ""));
  return { rate, ticks, isBareSeconds };
}

function linesOf(p: XmlElement): string {
  return ttmlText(p)
    .replace(/[^\S\n]+/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** A span for each word. Times within a paragraph count from its start by the standard, from the file's by Apple. */
function timedSpans(
  p: XmlElement,
  { start, end }: { readonly start: number; readonly end: number | null },
  times: TtmlTimes,
): readonly RawWord[] | null {
  const leaves = [...allOf(p, "span")].flatMap((span) => leavesOf(span));
  const words = leaves.flatMap((leaf) => {
    const text = ttmlText(leaf).trim();
    const [from, to] = ["begin", "end"].map((key) => ttmlTime(attribute(leaf, key) ?? "", times));
    return text === "" || from == null || to == null ? [] : [{ text, start: from, end: to }];
  });
  const isWhole = words.map(({ text }) => text).join(" ") === linesOf(p).replace(/\s+/g, " ");
  if (words.length < 2 || !isWhole || words.some(({ text }) => /\s/.test(text))) return null;
  const last = words.at(-1)?.start ?? 0;
  const isWithin = end !== null && last <= end - start && (words[0]?.start ?? 0) < start;
  return isWithin
    ? words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
    : words;
}

function leavesOf(span: XmlElement): readonly XmlElement[] {
  const inner = [...allOf(span, "span")];
  return inner.length === 0 ? [span] : inner.flatMap(leavesOf);
}

interface Around {
  /** The second a paragraph's times count from: where what it stands in begins. */
  readonly from: number;
  readonly lang: string;
}

interface Paragraph extends Around {
  readonly p: XmlElement;
}

/** Every paragraph, with what it inherits. */
function* paragraphsIn(element: XmlElement, around: Around, times: TtmlTimes): Generator<Paragraph> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const lang = attribute(child, "lang") ?? around.lang;
    if (localName(child) === "p") yield { p: child, from: around.from, lang };
    else {
      const from = around.from + (ttmlTime(attribute(child, "begin") ?? "", times) ?? 0);
      yield* paragraphsIn(child, { from, lang }, times);
    }
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
function ttmlTime(text: string, { rate, ticks, isBareSeconds }: TtmlTimes): number | null {
  if (isBareSeconds && /^\d{1,9}(?:\.\d{1,20})?$/.test(text)) return Number(text);
  const [, amount, unit = ""] = /^\s*(\d{1,12}(?:\.\d{1,12})?)(h|ms|m|s|f|t)\s*$/.exec(text) ?? [];
  if (amount === undefined) return looseClock(text.trim(), rate)?.time ?? null;
  if (unit === "f") return Number(amount) / rate;
  return unit === "t" ? Number(amount) / ticks : Number(amount) * (UNITS[unit as keyof typeof UNITS] ?? 1);
}
