// Whether what stands before a name is surely the office of whoever is named. «رئيس الوزراء محمد» is Muhammad; «مدير أعمال حمزة»
// is somebody else, whose employer is Hamza: an office takes the next noun, and only what closes it leaves the name alone.

import { countries } from "./countries.ts";
import { isDefinite, isNamedKin, isTitle } from "./speaker.ts";
import {
  BODIES,
  FIELDS,
  NAMELIKE_HEADS,
  NOUNS_LIKE_ADJECTIVES,
  OFFICE_HEADS,
  OFFICES,
  QUALIFIERS,
  RANK_MARKS,
  RANKS,
  titleKey,
} from "./titles.ts";

/** سياسي, حقوقية: an adjective, which nobody is the owner of; not رواية, تغذية, أغاني. */
const ADJECTIVE = /^(?!ت\p{L}{2}[يى][ةه]$)\p{L}{2,}(?:ي|(?<!ا)ي[ةه])$/u;
const FEMININE = /[ةه]$/u;
const LATIN = /^[a-z]/i;

const isHead = (key: string) => OFFICE_HEADS.has(key) || NAMELIKE_HEADS.has(key);

/**
 * @param role as text/speaker.ts parts it from the name, without what follows a comma
 * @example isSureRole("المتحدث باسم الجيش العراقي اللواء") // true
 * @example isSureRole("ممثل عائلة") // false
 * @example isSureRole("مستشار الرئيس") // false
 */
export function isSureRole(role: string): boolean {
  let [head, before] = ["", ""];
  let isOpen = false;
  for (const token of role.split(/\s+/u).filter((part) => part !== "")) {
    const key = titleKey(token);
    const isRank = RANK_MARKS.has(key) && (RANKS.has(before) || RANK_MARKS.has(before));
    const last = before;
    before = key;
    if (LATIN.test(token) || QUALIFIERS.has(key) || isRank) isOpen = false;
    else if (isNamedKin(token) || isTitle(token) || (RANKS.has(key) && !isHead(key))) {
      if (isOpen) return false;
    } else if (isDefinite(token)) {
      // The name belongs to the nearest office: مستشار الرئيس فلان.
      if (isOpen && OFFICES.has(key)) return false;
      isOpen = false;
    } else if (isHead(key) || BODIES.has(key) || BODIES.has(key.replace(/^[لبو](?=..)/u, ""))) {
      // خبير قانون: what is listed as a body may be what the head is learned in.
      isOpen = !FIELDS[head]?.has(key);
      if (isHead(key)) head = key;
    } else if (isAdjective(token, last) || countries().has(key) || FIELDS[head]?.has(key)) isOpen = false;
    else return false;
  }
  return !isOpen;
}

/** An adjective agrees with the office or the body before it: مخرج مسرحية is whose play, رابطة محبي whose admirers. */
function isAdjective(token: string, last: string): boolean {
  if (!ADJECTIVE.test(token) || NOUNS_LIKE_ADJECTIVES.has(titleKey(token))) return false;
  if (isHead(last)) return FEMININE.test(token) === FEMININE.test(last);
  return FEMININE.test(token) || !FEMININE.test(last);
}
