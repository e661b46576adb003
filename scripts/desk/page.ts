// What every page of the desk has: its language, its words, its keys.

import { seconds } from "../domain/seconds.ts";
import { formatTimecode } from "../domain/timecode.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { type DeskWords, deskWords } from "../text/words/desk.ts";

/** Of every page. */
export interface DeskPage {
  readonly token: string;
  readonly language: InterfaceLanguage;
  /** The project's folder, absolute: an editor opens files by it. */
  readonly root: string;
}

/** What every page has. */
export function common({ token, language }: DeskPage) {
  const query = new URLSearchParams({ token }).toString();
  const words = deskWords(language);
  return { language, direction: language === "ar" ? "rtl" : "ltr", words, token, query, help: helpOf(words) };
}

/** Every key, as the help shows them (browser/desk/actions.ts has what they do). */
function helpOf(words: DeskWords) {
  const keys: readonly (readonly [string, string])[] = [
    [words.keyPlay, words.helpPlay],
    ["J K ↓ ↑", words.helpStep],
    ["S L", words.helpSound],
    ["T M", words.helpTake],
    ["[ ]", words.helpHere],
    ["Q W E R", words.helpNudge],
    ["X", words.helpElsewhere],
    ["B", words.helpWho],
    ["N", words.helpDoubt],
    [words.keyEnter, words.helpRight],
    ["C", words.helpRetype],
    ["U", words.helpUndo],
    ["O", words.helpOpen],
    ["?", words.helpHelp],
  ];
  return keys.map(([typed, does]) => ({ keys: typed.split(" "), does }));
}

/** A time, or from when to when, as it is shown. */
export function clockOf(start: number, end: number | null): string {
  const from = formatTimecode(seconds(start));
  return end === null ? from : `${from}–${formatTimecode(seconds(end))}`;
}
