// What an editor decides at the desk -> edits of one file. Nothing is written here.

import type { Seconds, Span } from "../domain/seconds.ts";
import { seconds } from "../domain/seconds.ts";
import { formatSpan } from "../domain/timecode.ts";
import { editBetween, lineEnd, lineStarts, offsetOf } from "../text/text-edits.ts";
import type { ActionFault, DeskAction, DeskEdit } from "./desk-action.ts";
import type { DeskEpisode, DeskQuote } from "./desk-episode.ts";
import { takeHeard, takeTyped } from "./mend-words.ts";
import { asCaptions, isCaptions, settle, settleAll } from "./settle.ts";

export function editFor(action: DeskAction, episode: DeskEpisode): DeskEdit | ActionFault {
  switch (action.do) {
    case "set-chapter":
      return setChapter(action, episode);
    case "by-people":
      return settleAll(episode);
    case "as-captions":
      return asCaptions(episode);
    case "settle-caption":
    case "settle-word":
      return settle(action, episode);
  }
  const found = episode.quotes[action.quote - 1];
  if (found === undefined) return "noQuote";
  switch (action.do) {
    case "take-heard":
    case "take-typed":
      return takeWords(action.do, episode, found);
    case "set-time":
      return setTime(action, episode, found);
    case "said-by":
      return sayWho(action.name, episode, found);
  }
}

type Taking = "take-heard" | "take-typed";

function takeWords(
  taking: Taking,
  { file, captions, transcript }: DeskEpisode,
  found: DeskQuote,
): DeskEdit | ActionFault {
  const { pairs, record, number } = found;
  if (pairs.length === 0 || transcript === null || captions === null) return "noWords";
  const others = pairs.filter(({ likeness }) => likeness === "other");
  if (others.length === 0) return "nothing";
  const isHeard = taking === "take-heard";
  const own = isHeard ? file : captions;
  if (!isHeard && !isCaptions(captions)) return "noCaptions";
  const edits = isHeard
    ? takeHeard(file.text, record, pairs)
    : editBetween(captions.text, takeTyped(captions.text, transcript, pairs) ?? captions.text);
  if (edits === null || edits.length === 0) return "byHand";
  const words = (side: "typed" | "heard") => others.map((pair) => pair[side] || "∅").join(" … ");
  return {
    file: own,
    edits,
    said: {
      key: isHeard ? "tookHeard" : "tookTyped",
      values: { number: String(number), typed: words("typed"), heard: words("heard"), file: own.path },
    },
  };
}

function setTime(
  { start, end }: { readonly start: number; readonly end: number | null },
  { file }: DeskEpisode,
  { record, number }: DeskQuote,
): DeskEdit | ActionFault {
  if (end !== null && end <= start) return "wrongTime";
  const span: Span = { start: seconds(start), end: end === null ? null : seconds(end) };
  const code = `[${formatSpan(span)}]`;
  const said = { key: "setTime", values: { number: String(number), code, file: file.path } } as const;
  if (record.span !== null) {
    const at = offsetOf(file.text, record.span.place);
    const typed = at === null ? null : /^\[[^\]\n]*\]/.exec(file.text.slice(at));
    if (at === null || typed === null) return "byHand";
    return { file, said, edits: [{ from: at, to: at + typed[0].length, text: code }] };
  }
  const at = record.timecodeGoesTo && offsetOf(file.text, record.timecodeGoesTo);
  return at === null ? "byHand" : { file, said, edits: [{ from: at, to: at, text: ` ${code}` }] };
}

function sayWho(
  name: string,
  { file, people }: DeskEpisode,
  { record, number }: DeskQuote,
): DeskEdit | ActionFault {
  if (!people.includes(name)) return "unknownName";
  const { value, place } = record.name;
  const at = offsetOf(file.text, place);
  if (at === null || value === "" || !file.text.startsWith(value, at)) return "byHand";
  const said = { key: "saidBy", values: { number: String(number), name, file: file.path } } as const;
  return { file, said, edits: [{ from: at, to: at + value.length, text: name }] };
}

const TIME_AT_END = /[ \t]*\[[^\]\n]*\][ \t]*$/;

function setChapter(
  { line, start }: { readonly line: number; readonly start: number },
  { file, chapters }: DeskEpisode,
): DeskEdit | ActionFault {
  const chapter = chapters.find((one) => one.line === line);
  const at = lineStarts(file.text)[line - 1];
  if (chapter === undefined || at === undefined) return "byHand";
  const end = lineEnd(file.text, at);
  const content = file.text.slice(at, end);
  const typed = TIME_AT_END.exec(content);
  if ((typed === null) !== (chapter.start === null)) return "byHand";
  const code = `[${formatSpan({ start: seconds(start) as Seconds, end: null })}]`;
  const from = at + (typed?.index ?? content.trimEnd().length);
  const said = { key: "setChapter", values: { title: chapter.title, code, file: file.path } } as const;
  return { file, said, edits: [{ from, to: end, text: ` ${code}` }] };
}
