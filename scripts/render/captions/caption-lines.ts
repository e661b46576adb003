// A cue's text in lines that fit a screen.
// At most 42 characters a line, marks and all (the measure broadcasters use), broken between words and near the middle.
// Lines of a right-to-left language are framed by U+200F where their first or last sign has no direction of its own:
// players that lay out left to right would put a full stop on the wrong side, and turn a line that begins with a Latin name.

import { directionOfLanguage } from "../../text/bidi.ts";

/** The most characters (code points) in a line, the marks included. */
export const LINE_CHARACTERS = 42;

const MARK = "\u200F";
const RTL = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]";
const BEGINS_RTL = new RegExp(`^(?=\\p{L})${RTL}`, "u");
const ENDS_RTL = new RegExp(`(?=\\p{L})${RTL}\\p{M}{0,9}$`, "u");
/** Directional embeddings and overrides a file may hold: none may leak into the next line. */
const EMBEDDINGS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The lines of a cue.
 * @param text plain text; its own line breaks are taken as spaces
 */
export function captionLines(text: string, language: string): readonly string[] {
  const isRtl = directionOfLanguage(language) === "rtl";
  const words = text
    .replace(EMBEDDINGS, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const room = isRtl ? LINE_CHARACTERS - 2 : LINE_CHARACTERS;
  const lines = breakLines(
    words.flatMap((word) => pieces(word, room)),
    room,
  );
  return isRtl ? lines.map(framed) : lines;
}

/** Lines of about one length: as few as fit, then as narrow as that number allows. */
function breakLines(words: readonly string[], room: number): readonly string[] {
  const widest = fill(words, room);
  if (widest.length < 2) return widest;
  let narrow = Math.ceil(lengthOf(words.join(" ")) / widest.length);
  for (; narrow < room; narrow++) {
    const lines = fill(words, narrow);
    if (lines.length === widest.length && lines.every((line) => lengthOf(line) <= narrow)) return lines;
  }
  return widest;
}

function fill(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lengthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word that is longer than a line, in pieces. */
function pieces(word: string, room: number): readonly string[] {
  const characters = [...word];
  if (characters.length <= room) return [word];
  return Array.from({ length: Math.ceil(characters.length / room) }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(""),
  );
}

function framed(line: string): string {
  return `${BEGINS_RTL.test(line) ? "" : MARK}${line}${ENDS_RTL.test(line) ? "" : MARK}`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
