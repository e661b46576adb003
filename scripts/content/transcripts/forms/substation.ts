// SubStation Alpha (.ass, .ssa; Aegisub, stable-ts) -> captions.
// Spec: the comments of Aegisub's own format; the order of fields is the file's own, in its `Format:` line.

import { clockSeconds } from "../caption-time.ts";
import { readCueText } from "../cue-text.ts";
import type { RawCue, RawWord } from "../raw-cue.ts";
import { excerpt, type Report } from "../report.ts";

const USUAL = "layer,start,end,style,name,marginl,marginr,marginv,effect,text";

/** The `Dialogue:` lines; drawings and comments say nothing. */
export function readSubstation(lines: readonly string[], report: Report): readonly RawCue[] {
  let fields = USUAL.split(",");
  return lines.flatMap((line, index) => {
    const format = /^\s*Format\s*:(.*)$/i.exec(line)?.[1];
    if (format !== undefined && /\btext\b/i.test(format))
      fields = format
        .toLowerCase()
        .split(",")
        .map((key) => key.trim());
    const dialogue = /^\s*Dialogue\s*:\s?(.*)$/i.exec(line)?.[1];
    return dialogue === undefined ? [] : dialogueCue(dialogue, fields, { line: index + 1, report });
  });
}

function dialogueCue(
  dialogue: string,
  fields: readonly string[],
  { line, report }: { readonly line: number; readonly report: Report },
): readonly RawCue[] {
  const parts = dialogue.split(",");
  const text = parts.slice(fields.length - 1).join(",");
  const fieldOf = (key: string) => parts[fields.indexOf(key)]?.trim() ?? "";
  const [start, end] = [clockSeconds(fieldOf("start")), clockSeconds(fieldOf("end"))];
  if (start === null || end === null) {
    report.error("transcript.time", line, { text: excerpt(dialogue) });
    return [];
  }
  // {\p1} draws with letters.
  if (/\{[^}]*\\p[1-9]/.test(text)) return [];
  const shown = text.replace(/\\[Nn]/g, "\n").replace(/\\h/g, " ");
  const bare = shown.replace(/\{[^}]*\}/g, "");
  if (bare.trim() === "") return [];
  const [run] = readCueText(bare, false);
  const marked = markedWord(shown);
  const voice = fieldOf("name") || fieldOf("actor");
  return [
    {
      start,
      end,
      voice: voice || null,
      text: run?.text ?? bare.trim(),
      words: karaoke(shown, start),
      ...(marked === null ? {} : { marked }),
      line,
    },
  ];
}

// {\k50} before a syllable: it lasts fifty hundredths. Syllables without a space between them are one word.
function karaoke(text: string, start: number): readonly RawWord[] | null {
  const syllables = [...text.matchAll(/\{[^}]*\\k[fo]?(\d{1,6})[^}]*\}([^{]*)/gi)];
  if (syllables.length === 0) return null;
  const words: RawWord[] = [];
  let at = start;
  let isOpen = false;
  for (const [, hundredths = "0", said = ""] of syllables) {
    const end = at + Number(hundredths) / 100;
    for (const [index, piece] of said.split(/\s+/).entries()) {
      const before = words.at(-1);
      if (piece !== "" && isOpen && index === 0 && before)
        words[words.length - 1] = { ...before, text: before.text + piece, end };
      else if (piece !== "") words.push({ text: piece, start: at, end });
    }
    isOpen = said.trim() === "" ? false : !/\s$/.test(said);
    at = end;
  }
  return words;
}

// A word between two changes of style, as stable-ts and Aegisub's scripts highlight the spoken one.
function markedWord(text: string): number | null {
  const parts = text
    .replace(/^\{[^}]*\}(?=\S*\s)/, (lead) => (/\\(?:1?c|b|u|i)/.test(lead) ? lead : ""))
    .split(/\{[^}]*\}/);
  const [before = "", word = "", after] = parts;
  if (parts.length !== 3 || after === undefined || word.trim() === "" || /\s/.test(word.trim())) return null;
  return before.split(/\s+/).filter((piece) => piece !== "").length;
}
