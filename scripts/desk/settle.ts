// A machine's captions settled by somebody who listens: a word, a caption, the whole -> edits of one file.

import { editBetween, type TextEdit } from "../text/text-edits.ts";
import { isScalar, parseDocument } from "../text/yaml.ts";
import { cuesToVtt } from "../transcription/cues-to-vtt.ts";
import type { ActionFault, DeskAction, DeskEdit } from "./desk-action.ts";
import type { DeskEpisode, DeskFile } from "./desk-episode.ts";
import { byPeople, settled } from "./read-through.ts";
import { retypeCaption, retypeWord } from "./retype-caption.ts";

/** Whether the desk can put words into a transcript's file. */
export function isCaptions({ path }: DeskFile): boolean {
  return /\.(?:vtt|srt)$/i.test(path);
}

type Settling = Extract<DeskAction, { readonly do: "settle-caption" | "settle-word" }>;

/** Words of the captions as somebody heard them; what is settled of a machine's file is noted in it. */
export function settle(action: Settling, { captions, transcript }: DeskEpisode): DeskEdit | ActionFault {
  if (captions === null || !transcript?.cues.some((cue) => cue.line === action.line)) return "noWords";
  if (!isCaptions(captions)) return "noCaptions";
  const isWord = action.do === "settle-word";
  const typed = isWord
    ? retypeWord(captions.text, action, action.text)
    : retypeCaption(captions.text, action.line, action.text);
  if (typed === null) return "byHand";
  const isNoted = transcript.by === "machine" && /\.vtt$/i.test(captions.path);
  const after = isNoted ? settled(typed, transcript, isWord ? null : action.line) : typed;
  const edits = editBetween(captions.text, after);
  if (edits.length === 0) return "nothing";
  const isAll = isMachines(captions.text) && !isMachines(after);
  const key = isAll ? "settledAll" : isWord ? "settledWord" : "settledCaption";
  const values = { text: action.text.trim() || "∅", heard: isWord ? action.heard : "", file: captions.path };
  return { file: captions, edits, said: { key, values } };
}

function isMachines(text: string): boolean {
  return byPeople(text) !== null;
}

/** Where an episode's front matter says `by: machine` of a transcript. */
function machineInEpisode(text: string, language: string): TextEdit | null {
  const [head = "", open = "", yaml = ""] = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---/m.exec(text) ?? [];
  const document = parseDocument(yaml, { version: "1.2", schema: "core", logLevel: "silent" });
  const by = head === "" ? null : document.getIn(["transcript", language, "by"], true);
  if (!isScalar(by) || !by.range || by.value !== "machine") return null;
  return { from: open.length + by.range[0], to: open.length + by.range[1], text: "people" };
}

/** Whoever has read a machine's words through writes `by: people`, where it says `by: machine`. */
export function settleAll({ file, captions, transcript }: DeskEpisode): DeskEdit | ActionFault {
  if (captions === null || transcript?.by !== "machine") return "nothing";
  const after = byPeople(captions.text);
  const said = (path: string) => ({ key: "byPeople", values: { file: path } }) as const;
  if (after !== null)
    return { file: captions, edits: editBetween(captions.text, after), said: said(captions.path) };
  const typed = machineInEpisode(file.text, transcript.language);
  return typed === null ? "byHand" : { file, edits: [typed], said: said(file.path) };
}

/** A machine's words in a form that has no place for what is settled -> WebVTT, with their times, voices and doubts. */
export function asCaptions({ record, captions, transcript }: DeskEpisode): DeskEdit | ActionFault {
  if (captions === null || transcript?.by !== "machine" || /\.vtt$/i.test(captions.path)) return "nothing";
  const stem = record.file.replace(/\.md$/i, "");
  const path = `${stem}.${transcript.language}.vtt`;
  // One that the episode names by its path is named there.
  if (!captions.path.startsWith(`${stem}.`)) return "byHand";
  const { program } = transcript;
  const text = cuesToVtt(transcript.cues, [
    "by: machine",
    ...(program === null ? [] : [`program: ${program}`]),
  ]);
  const said = { key: "madeCaptions", values: { before: captions.path, file: path } } as const;
  return { file: captions, edits: [], becomes: { path, text }, said };
}
