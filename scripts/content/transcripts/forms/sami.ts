// SAMI (.smi) -> captions. HTML in which `<SYNC Start=1000>` begins a caption, and an empty one ends it.
// Spec: Microsoft's SAMI 1.0; start in milliseconds. Not XML: nothing in it is closed.

import type { Language } from "../../../domain/names.ts";
import { decodeEntities } from "../cue-text.ts";
import type { RawCue } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";

const SYNC = /<sync\b[^>]{0,200}>/gi;

/** @param language of several that a file holds, the one that is read */
export function readSami(text: string, report: Report, language: Language): readonly RawCue[] {
  const syncs = [...text.matchAll(SYNC)];
  const spoken = classOf(text, language);
  let line = 1;
  let counted = 0;
  const parts = syncs.flatMap((sync, index) => {
    line += text.slice(counted, sync.index).split("\n").length - 1;
    counted = sync.index;
    const start = /\bstart\s*=\s*["']?(\d{1,10})/i.exec(sync[0])?.[1];
    if (start === undefined) report.error("transcript.time", line, { text: excerpt(sync[0]) });
    const body = text.slice(sync.index + sync[0].length, syncs[index + 1]?.index ?? text.length);
    const said = spoken === null ? body : partsOf(body).get(spoken);
    return start === undefined || said === undefined
      ? []
      : [{ start: Number(start) / 1000, text: plain(said), line }];
  });
  if (parts.length === 0) report.error("transcript.no-times", 1);
  return parts
    .map((part, index) => ({ ...part, end: parts[index + 1]?.start ?? null, voice: null, words: null }))
    .filter((part) => part.text !== "");
}

const PARAGRAPH = /<p\b[^>]{0,200}?\bclass\s*=\s*["']?([\w-]{1,40})[^>]{0,200}>/gi;

/** What a moment shows in each class, by the class in small letters. */
function partsOf(body: string): ReadonlyMap<string, string> {
  const heads = [...body.matchAll(PARAGRAPH)];
  return new Map(
    heads.map((head, at) => [
      (head[1] ?? "").toLowerCase(),
      body.slice(head.index + head[0].length, heads[at + 1]?.index ?? body.length),
    ]),
  );
}

/** The class of a language where a file has several: by its style's `lang`, else by its name (ENCC); null for one. */
function classOf(text: string, language: Language): string | null {
  const classes = [...new Set([...text.matchAll(PARAGRAPH)].map(([, name = ""]) => name.toLowerCase()))];
  if (classes.length < 2) return null;
  const styles = [...text.matchAll(/\.([\w-]{1,40})\s*\{[^}]{0,400}?\blang\s*:\s*([a-z]{2,3})/gi)];
  const styled = styles.find(([, , lang = ""]) => lang.toLowerCase() === language)?.[1]?.toLowerCase();
  return styled ?? classes.find((name) => name.startsWith(language)) ?? classes[0] ?? null;
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
