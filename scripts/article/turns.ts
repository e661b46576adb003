// Paragraphs of an interview, «المذيع: … / فلان: …» -> turns: who is said to speak, and what. Other texts have none.

import { ANSWERERS, AS_FOR, ASKERS } from "../text/article-signs.ts";
import { splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";
import { speechWord } from "../text/speech.ts";
import { titleKey } from "../text/titles.ts";
import { isFieldName } from "./fields.ts";
import { QUOTED_WHOLE } from "./signatures.ts";

/** What one speaker says until the next label, a paragraph an entry. */
export interface Turn {
  /** As printed, without its colon. */
  readonly label: string;
  /** How it is printed, colon and all. */
  readonly printed: string;
  readonly isQuestion: boolean;
  /** Paragraphs of the source: the labelled one first. */
  readonly texts: readonly string[];
  /** Index of its first and of its last paragraph. */
  readonly from: number;
  readonly to: number;
}

const LABELLED =
  /^((?:[^:\u061F?.!«»"“”]|(?<=(?:^|\s)\p{L}{1,4})\.){1,60}?)(\s*[:：]\s*|\s+[-–—]\s+)(\S[\s\S]*)$/u;
const LABEL_ALONE = /^((?:[^:\u061F?.!«»"“”]|(?<=(?:^|\s)\p{L}{1,4})\.){1,60}?)\s*[:：]$/u;
const ASIDE = /^[([/].*[)\]/]$/u;
export const ENDS_ASKING = /[?\u061F][\s"”»)!]*$/u;
/** The label of whoever answers where none is printed. */
export const ANSWER = "الضيف";
const NUMBERED_LABEL = /\s*\d{1,3}$/u;
const MOST_NAME_WORDS = 4;
const LEAST_TURNS = 3;
const LEAST_SHARE = 0.4;
const ASKS_OFTEN = 0.6;

interface Labelled {
  readonly label: string;
  readonly printed: string;
  readonly text: string;
  readonly at: number;
}

/** How an interview's paragraphs are read. */
export interface Interview {
  /** Whether a paragraph opens a turn: a question's line reads like a title, and is none. */
  readonly opensTurn: (paragraph: string) => boolean;
  /** The turns among paragraphs of it, in order. */
  readonly turnsIn: (paragraphs: readonly string[]) => readonly Turn[];
  /** Labels of those who ask, where they are names. */
  readonly askers: readonly string[];
  /** Whether no answer's label is a name: ج, الضيف, or none at all. */
  readonly isUnsigned: boolean;
}

/** @returns null where the paragraphs, all of the text's, are no interview */
export function interviewIn(all: readonly string[]): Interview | null {
  const labelled = labelledIn(all);
  if (!isInterview(labelled, all.length)) return null;
  const keys = new Set(labelled.map(({ label }) => keyOf(label)));
  const asks = askersAmong(labelled);
  const turnsAmong = (paragraphs: readonly string[]) =>
    paragraphs.flatMap((paragraph, at) => {
      const one = labelOf(paragraph, at);
      return one !== null && keys.has(keyOf(one.label)) ? [one] : [];
    });
  const named = labelled.filter(({ label }) => asks.has(keyOf(label)) && !isRoleLabel(label));
  return {
    opensTurn: (paragraph) => turnsAmong([paragraph]).length > 0,
    turnsIn: (paragraphs) =>
      turnsAmong(paragraphs).map(({ label, printed, text, at }, index, turns) => {
        const rest = paragraphs.slice(at + 1, turns[index + 1]?.at ?? paragraphs.length);
        const more = ownTexts(rest);
        const to = at + more.length;
        const texts = [text, ...more].filter((one) => one !== "");
        return { label, printed, isQuestion: asks.has(keyOf(label)), texts, from: at, to };
      }),
    askers: [...new Set(named.map(({ label }) => label))],
    isUnsigned: labelled.every(({ label }) => asks.has(keyOf(label)) || isRoleLabel(label)),
  };
}

/** Whether a label says by a word who asks or answers, so that it names nobody. */
export function isRoleLabel(label: string): boolean {
  const key = keyOf(label);
  return ASKERS.has(key) || ANSWERERS.has(key);
}

/** What follows a turn without a label goes on with it, until a sentence tells what somebody said. */
export function ownTexts(rest: readonly string[]): readonly string[] {
  const end = rest.findIndex((text) => isTelling(wordsOf(text)[0] ?? "") || isOfAnother(text));
  return end === -1 ? rest : rest.slice(0, end);
}

/** وقالت الكرخي: tells what was said; whoever is named behind it does not take the next turn. */
function isTelling(word: string): boolean {
  return speechWord(word)?.force === "strong";
}

/** أما الناقد فلان فقال: */
function isOfAnother(text: string): boolean {
  const lead = wordsOf(text.split(/[:«"“]/u)[0] ?? "");
  return AS_FOR.has(titleKey(lead[0] ?? "")) && isTelling(lead.at(-1) ?? "");
}

function labelOf(paragraph: string, at: number): Labelled | null {
  const alone = LABEL_ALONE.exec(paragraph)?.[1] ?? "";
  const [, label = alone, between = ":", text = ""] = LABELLED.exec(paragraph) ?? [];
  return label !== "" && isLabel(label) ? { label: label.trim(), printed: label + between, text, at } : null;
}

function labelledIn(paragraphs: readonly string[]): readonly Labelled[] {
  const found = paragraphs.flatMap((paragraph, at) => labelOf(paragraph, at) ?? []);
  const counts = new Map<string, number>();
  for (const { label } of found) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return found.filter(({ label, printed, text, at }) => {
    if ((counts.get(keyOf(label)) ?? 0) > 1) return true;
    // A field of the head (مقدم الحلقة: فلان) is printed once, and asks nothing.
    if (isField(label, text) || !printed.trimEnd().endsWith(":")) return false;
    if (isRoleLabel(label) || splitSpeaker(label).role !== "") return true;
    // هناك أمران: no name, which would stand elsewhere too.
    const last = wordsOf(label).at(-1) ?? label;
    return paragraphs.some((other, index) => index !== at && other.includes(last));
  });
}

function isField(label: string, text: string): boolean {
  return isFieldName(label) && !ENDS_ASKING.test(text) && !/[.!]$/u.test(text);
}

function isLabel(label: string): boolean {
  const words = wordsOf(label);
  if (words.length === 0 || /^\d/.test(label)) return false;
  if (isRoleLabel(label)) return true;
  const { name, role } = splitSpeaker(label.replace(/\s*[([].*$/u, ""));
  const count = wordsOf(name).length;
  if (words.some((word) => (word === words[0] ? isTelling(word) : speechWord(word) !== null))) return false;
  return (count >= 1 && count <= MOST_NAME_WORDS) || (role !== "" && name === "");
}

function isInterview(labelled: readonly Labelled[], paragraphs: number): boolean {
  const keys = labelled.map(({ label }) => keyOf(label));
  const distinct = new Set(keys);
  const changes = keys.filter((key, index) => index > 0 && key !== keys[index - 1]).length;
  const isSaidTwice = keys.length > distinct.size;
  const isByWord = keys.some((key) => ASKERS.has(key)) && keys.length >= 2;
  if (distinct.size < 2 || changes < (isByWord ? 1 : 2) || !(isSaidTwice || isByWord)) return false;
  if (keys.length < LEAST_TURNS && !isByWord) return false;
  if (labelled.every(({ text }) => QUOTED_WHOLE.test(text))) return false;
  return labelled.length >= paragraphs * LEAST_SHARE || keys.length - distinct.size >= LEAST_TURNS;
}

/** Who asks: those whose label says so; else whoever's turns mostly end in a question, while another's do not. */
function askersAmong(labelled: readonly Labelled[]): ReadonlySet<string> {
  const keys = new Set(labelled.map(({ label }) => keyOf(label)));
  const byWord = labelled.filter(
    ({ label }) => ASKERS.has(keyOf(label)) || ASKERS.has(titleKey(wordsOf(label)[0] ?? "")),
  );
  if (byWord.length > 0) return new Set(byWord.map(({ label }) => keyOf(label)));
  const share = (key: string) => {
    const own = labelled.filter(({ label }) => keyOf(label) === key);
    return own.filter(({ text }) => ENDS_ASKING.test(text)).length / own.length;
  };
  const asking = [...keys].filter((key) => share(key) >= ASKS_OFTEN);
  return asking.length < keys.size ? new Set(asking) : new Set();
}

/** Whether a paragraph of a turn is the page's remark, and nobody's words: (فاصل), [شريط مسجل]. */
export function isAside(text: string): boolean {
  return ASIDE.test(text.trim());
}

function keyOf(label: string): string {
  return titleKey(label.replace(NUMBERED_LABEL, ""));
}
