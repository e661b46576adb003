// TTML and DFXP (ttml.ts), YouTube's srv1, srv2 and srv3, Transcriber's .trs and ELAN's .eaf (elan.ts) -> captions.
// YouTube's and Transcriber's have no spec: what they write.

import type { Language } from "../../../domain/names.ts";
import { childrenOf, parseXml, textOf, type XmlElement } from "../../../text/parse-xml.ts";
import { decodeEntities } from "../cue-text.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";
import { readElan } from "./elan.ts";
import type { Reading } from "./reading.ts";
import { readTtml } from "./ttml.ts";
import { allOf, attribute, localName } from "./xml-elements.ts";

/** @param language of several that a file holds, the one that is read */
export function readXmlCaptions(text: string, report: Report, language: Language): Reading {
  const { root, faults } = parseXml(text.replace(/^\uFEFF/, ""));
  const broken = faults.find(({ kind }) => kind === "broken");
  if (broken) report.error("transcript.xml", broken.line, { reason: excerpt(broken.reason) });
  const name = root === null ? "" : localName(root);
  if (root !== null && name === "tt") return { ...readTtml(root, report, language), by: null };
  if (root !== null && (name === "transcript" || name === "timedtext")) return readYouTube(root, report);
  if (root !== null && name === "Trans")
    return { cues: readTurns(root), program: "Transcriber", by: "people" };
  if (root !== null && name === "ANNOTATION_DOCUMENT")
    return { cues: readElan(root), program: "ELAN", by: "people" };
  if (!broken) report.error("transcript.xml-unknown", 1, { name: name === "" ? "—" : name });
  return { cues: [], program: null, by: null };
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
