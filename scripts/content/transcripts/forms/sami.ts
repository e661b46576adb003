// SAMI (.smi) -> captions. HTML in which `<SYNC Start=1000>` begins a caption, and an empty one ends it.
// Spec: Microsoft's SAMI 1.0; start in milliseconds. Not XML: nothing in it is closed.

import { decodeEntities } from "../cue-text.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";

const SYNC = /<sync\b[^>]{0,200}>/gi;

export function readSami(text: string, report: Report): readonly RawCue[] {
  const syncs = [...text.matchAll(SYNC)];
  let line = 1;
  let counted = 0;
  const parts = syncs.flatMap((sync, index) => {
    line += text.slice(counted, sync.index).split("\n").length - 1;
    counted = sync.index;
    const start = /\bstart\s*=\s*["']?(\d{1,10})/i.exec(sync[0])?.[1];
    if (start === undefined) report.error("transcript.time", line, { text: excerpt(sync[0]) });
    const body = text.slice(sync.index + sync[0].length, syncs[index + 1]?.index ?? text.length);
    return start === undefined ? [] : [{ start: Number(start) / 1000, text: plain(body), line }];
  });
  if (parts.length === 0) report.error("transcript.no-times", 1);
  return parts
    .map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? null, voice: null, words: null }))
    .filter((part) => part.text !== "");
}

function plain(body: string): string {
  const bare = body
    .replace(/<!--[\s\S]{0,2000}?-->/g, "")
    .replace(/\s+/g, " ")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<[^<>]{0,300}>/g, "");
  return decodeEntities(bare)
    .replace(/\u00A0/g, " ")
    .split("\n")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
}
