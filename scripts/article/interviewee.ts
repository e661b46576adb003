// An interview's title -> whom it names: «حوار مع الباحثة فلانة: …», «فلان لـ«الموقع»: …», «مقابلة: فلان يتحدث عن …».

import { INTERVIEW } from "../text/article-signs.ts";
import { splitSpeaker } from "../text/speaker.ts";
import { wordsOf } from "../text/speaker-phrase.ts";

const MOST_NAME_WORDS = 4;
/** سالم الشطي يتكلم عن البحر: behind the name, what is done or about what. */
const TELLS = /(?<=\S\s+\S+)\s+(?:[يت]\p{L}{3,}|عن|حول|في|بعد|قبل)(?=\s).*$/u;
/** فلان لـ«الموقع», فلانة للموقع: to whom it was said. */
const TO_WHOM = /\s+(?:لـ?\s*[«"“(]|لـ\s*\p{L}|لل|to\s).*$/u;

/** Role and name as the titles print them; empty where they name nobody. */
export function intervieweeIn(titles: readonly string[]): string {
  for (const title of titles) {
    const behind = INTERVIEW.exec(title);
    const rest = behind ? title.slice(behind[0].length) : title;
    const [label = "", said = ""] = rest.split(/\s*[:：]\s+/u, 2);
    // Without a word for an interview only a label can be a name: what follows may begin with anything.
    const candidates = behind ? [label.replace(TELLS, "")] : said === "" ? [] : [label];
    for (const candidate of candidates) {
      const printed = candidate.replace(TO_WHOM, "").trim();
      if (isPerson(printed)) return printed;
    }
  }
  return "";
}

function isPerson(printed: string): boolean {
  const { name } = splitSpeaker(printed);
  const count = wordsOf(name).length;
  return count >= 2 && count <= MOST_NAME_WORDS && !/[\p{N}\u061F?!]/u.test(printed);
}
