// Lines of a text's head, «ضيوف الحلقة: فلان؛ فلان»: what is a field, and a list below a field's name as one line.

import { GUEST_FIELD, HOST_FIELD, OTHER_FIELD } from "../text/article-signs.ts";
import type { Paragraph } from "./paragraphs.ts";

const NAME_ALONE = /^([^:]{2,30}?)\s*:$/u;
const FIELD = /^([^:]{2,30}?)\s*:/u;
const MOST_LETTERS = 90;

/** Whether a label is a field's name, such as ضيوف الحلقة or المدة. */
export function isFieldName(label: string): boolean {
  return HOST_FIELD.test(label) || GUEST_FIELD.test(label) || OTHER_FIELD.test(label);
}

/** Whether a line is a field with its value: no title, however it reads. */
export function isFieldLine(text: string): boolean {
  return isFieldName(FIELD.exec(text)?.[1] ?? "");
}

/** A field's name that stands alone takes the short lines below it as its value. */
export function joinFields(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const { text, level } = paragraph;
    const last = joined.at(-1);
    const isValue = text.length <= MOST_LETTERS && level === null && !/[:.!?\u061F]$|:\s/u.test(text);
    if (isOpen && last && isValue) {
      joined[joined.length - 1] = {
        text: `${last.text}${last.text.endsWith(":") ? " " : "\u061B "}${text}`,
        level: null,
      };
      continue;
    }
    isOpen = isFieldName(NAME_ALONE.exec(text)?.[1] ?? "");
    joined.push(isOpen ? { text: text.replace(/\s*:$/u, ":"), level: null } : paragraph);
  }
  return joined;
}
