// Written words <-> what the voice is given: each written word with what is said for it.

import { withoutBidiControls } from "../text/bidi.ts";

/** A word as it stands in the text, with its punctuation, and as it is said. */
export interface SpokenWord {
  readonly written: string;
  readonly spoken: string;
}

/** What a voice is given: one text, and where in it each word begins, in code points. */
export interface SpokenText {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  readonly starts: readonly number[];
}

const SAYABLE = /[\p{L}\p{N}]/u;

/**
 * A text's words. What has no letter and no digit, such as `–` or `(…)`, stays with the word before it.
 * @param forms abbreviations as they are said
 */
export function spokenWords(text: string, forms: Readonly<Record<string, string>>): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  let unsaid = "";
  for (const written of withoutBidiControls(text).split(/\s+/)) {
    if (written === "") continue;
    const last = words.at(-1);
    if (SAYABLE.test(written)) {
      const whole = unsaid === "" ? written : `${unsaid} ${written}`;
      words.push({ written: whole, spoken: spokenForm(written, forms) });
      unsaid = "";
    } else if (last) words[words.length - 1] = joined(last, written);
    else unsaid = unsaid === "" ? written : `${unsaid} ${written}`;
  }
  return words;
}

/** The words joined for a voice. */
export function spokenText(words: readonly SpokenWord[]): SpokenText {
  const starts: number[] = [];
  let length = 0;
  for (const { spoken } of words) {
    starts.push(length);
    length += [...spoken].length + 1;
  }
  return { text: words.map(({ spoken }) => spoken).join(" "), words, starts };
}

/** A word with what follows it unsaid; words left out by the text are heard as a breath. */
function joined(word: SpokenWord, unsaid: string): SpokenWord {
  const breath = /…|\.{2}/.test(unsaid) && !/[.,،]$/.test(word.spoken) ? "," : "";
  return { written: `${word.written} ${unsaid}`, spoken: word.spoken + breath };
}

function spokenForm(written: string, forms: Readonly<Record<string, string>>): string {
  const form = Object.hasOwn(forms, written) ? forms[written] : undefined;
  if (form !== undefined) return form;
  return (
    written
      // Marks that a voice would spell out, and characters that it would obey.
      .replace(/[\p{Cc}\p{Cf}“”„«»"()[\]{}<>*_#|\\/~^`=+]/gu, "")
      // Two full stops or an ellipsis are a breath, not the word "dot".
      .replace(/\.{2,}|…/g, ",")
  );
}
