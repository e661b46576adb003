// A speaker as printed -> the role in front and the name after it.
// The role is the longest run of titles, offices and their complements; the name begins where that run ends.

import {
  BODIES,
  HONORIFICS,
  LINEAGE,
  NAME_SUFFIXES,
  NAMELIKE_HEADS,
  OFFICE_HEADS,
  OFFICES,
  PROFESSIONS,
  QUALIFIERS,
  RANK_MARKS,
  RANKS,
  titleKey,
} from "./titles.ts";

/** Both parts as printed. `name` is empty for an office nobody is named for (السفير الروسي لدى العراق). */
export interface Speaker {
  readonly role: string;
  readonly name: string;
}

// An abbreviation written to its name: د.قاصد, أ.د/صالح, Dr.Smith.
const GLUED = /(^|\s)((?:أ\.م\.د|أ\.د|م\.د|[دمأ]|Dr|Prof|Mr|Mrs|Ms|Gen)[./])(?=\p{L}{2})/giu;
const ABBREVIATED = /^(?:[دمأ]|dr|prof|mr|mrs|ms|gen|lt|col|maj|capt|eng)$/iu;
/** What parts a name from the office after it: a comma, a stroke, a bracket, a dash between spaces. */
const AFTER_NAME = /[،,|]|\s*\(|\s[-–—/]\s/u;
const DEFINITE = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;
const CALLED = new Set(["يدعى", "تدعى", "يسمى", "تسمى", "اسمه", "اسمها"].map(titleKey));
/** What only looks so: fathers and mothers, and whom they bore, are no titles. */
const OWN_ARTICLE = /^(?:والد(?:[ةهيا]|ان|ين|ها|هما?|نا|ت(?:ه|ها|هما?|ي|نا))?|والي|فالح|بالغة?)$/u;
const ATTACHED = /^[لبو](?=\p{L}{3})/u;

// زوجها, جارهما, مراسلنا: kin or company of somebody else, and no name.
const KIN =
  /^(?:مراسل|مراسلت|موفد|موفدت|مندوب|مندوبت|زوج|زوجت|جار|جارت|صديق|صديقت|زميل|زميلت|شقيق|شقيقت|والد|والدت|رفيق|رفيقت|شريك|شريكت|ابن|ابنت|ضيف|ضيفت)(?:ها|هما|هم|ه|نا)$/u;

/**
 * A speaker's role and name. An office after the name and a comma is part of the role.
 * @example splitSpeaker("المحلل السياسي صباح العكيلي") // { role: "المحلل السياسي", name: "صباح العكيلي" }
 * @example splitSpeaker("د. سهيل القمري، الباحث في الأمن") // { role: "د.، الباحث في الأمن", name: "سهيل القمري" }
 */
export function splitSpeaker(printed: string): Speaker {
  const mark = AFTER_NAME.exec(printed);
  if (mark === null) return splitWords(printed);
  const front = splitWords(printed.slice(0, mark.index));
  if (front.name === "") return splitWords(printed);
  const office = printed
    .slice(mark.index + mark[0].length)
    .replace(/\)\s*$/, "")
    .trim();
  // A dash or a stroke may be a name's own; behind a comma nothing is.
  if (/[-–—/|]/u.test(mark[0]) && !opensRole(office.split(/\s/u)[0] ?? "")) return splitWords(printed);
  const roles = [front.role, opensRole(office.split(/\s/u)[0] ?? "") ? office : ""];
  return { role: roles.filter((role) => role !== "").join("، "), name: front.name };
}

function splitWords(printed: string): Speaker {
  const tokens = printed
    .replace(GLUED, "$1$2 ")
    .trim()
    .split(/[\s\u00A0]+/u)
    .filter((token) => token !== "");
  const start = nameStart(tokens);
  const trim = (part: readonly string[]) => part.join(" ").replace(/^[\s،,/:-]+|[\s،,:-]+$/gu, "");
  // نقيب متقاعد يدعى حسن: the verb stands between both and is neither.
  const isCalled = start > 0 && CALLED.has(titleKey(tokens[start] ?? ""));
  return { role: trim(tokens.slice(0, start)), name: trim(tokens.slice(start + (isCalled ? 1 : 0))) };
}

/** Whether a word has the article, by itself or after و ف ب ك ل: والدكتور, but not والدة. */
export function isDefinite(word: string): boolean {
  return DEFINITE.test(word) && !OWN_ARTICLE.test(word);
}

/** Whether a word is a title or a rank by itself: د., الدكتور, اللواء. */
export function isTitle(word: string): boolean {
  return isHonorific(word, titleKey(word));
}

/** Whether a word surely stands beside the name of whom it means: زوجها, مراسلتنا; شقيقه may be شقيقة, a sister of the named. */
export function isNamedKin(word: string): boolean {
  return KIN.test(titleKey(word)) && !/(?<!ت)[هة]$/u.test(word);
}

/** Whether a role can begin with this word: a title, a rank, an office. */
export function opensRole(word: string): boolean {
  const key = titleKey(word);
  return OFFICES.has(key) || OFFICE_HEADS.has(key) || isHonorific(word, key);
}

function nameStart(tokens: readonly string[]): number {
  const keys = tokens.map(titleKey);
  let at = 0;
  let last: "none" | "honorific" | "office" = "none";
  while (at < tokens.length) {
    const step = roleStep(tokens, keys, at, last);
    if (step === null) break;
    at += step.length;
    last = step.kind;
  }
  return Math.min(at, tokens.length);
}

interface RoleStep {
  readonly kind: "honorific" | "office";
  readonly length: number;
}

// One more piece of the role at `at`, or null where the name begins.
function roleStep(
  tokens: readonly string[],
  keys: readonly string[],
  at: number,
  last: "none" | RoleStep["kind"],
): RoleStep | null {
  const token = tokens[at] ?? "";
  const key = keys[at] ?? "";
  if (isHonorific(token, key)) return { kind: last === "office" ? last : "honorific", length: 1 };
  const marks = rankMarks(keys, at);
  if (marks > 0) return { kind: "honorific", length: 1 + marks };
  if (last === "honorific" && isRankMark(keys, at)) return { kind: last, length: 1 };
  if (OFFICES.has(last === "none" ? key : key.replace(/^و(?=ال)/u, ""))) return { kind: "office", length: 1 };
  if (last === "none" && KIN.test(key)) return { kind: "office", length: 1 };
  if (isHead(tokens, keys, at)) return { kind: "office", length: complement(keys, at) };
  if (last !== "none" && QUALIFIERS.has(key)) return { kind: last, length: 1 };
  if (last === "none") return startsUnknownOffice(tokens, keys, at) ? { kind: "office", length: 1 } : null;
  if (last === "honorific") return qualifiesTitle(tokens, keys, at) ? { kind: last, length: 1 } : null;
  if (isBody(key)) return { kind: "office", length: complement(keys, at) };
  return isDefinite(token) && !LINEAGE.has(keys[at + 1] ?? "") ? { kind: "office", length: 1 } : null;
}

/** المهندس الزراعي حسان الدروبي: an adjective of the title, where a whole name without the article is still to come. */
function qualifiesTitle(tokens: readonly string[], keys: readonly string[], at: number): boolean {
  const next = tokens[at + 1] ?? "";
  const isAdjective = /(?:ي|ية)$/u.test(tokens[at] ?? "") && isDefinite(tokens[at] ?? "");
  return isAdjective && tokens.length > at + 2 && !isDefinite(next) && !LINEAGE.has(keys[at + 1] ?? "");
}

/** لواء ركن متقاعد: how many words belong to the rank that stands here without an article. */
function rankMarks(keys: readonly string[], at: number): number {
  if (!RANKS.has(keys[at] ?? "")) return 0;
  // نقيب السابق: a former one, however it is written.
  const after = keys.slice(at + 1).findIndex((key) => !RANK_MARKS.has(key) && !QUALIFIERS.has(key));
  return after;
}

/** الرقيب أول فهد: what belongs to a rank with its article, where a name is still to come. */
function isRankMark(keys: readonly string[], at: number): boolean {
  const before = (keys[at - 1] ?? "").replace(/^ال/u, "");
  return RANK_MARKS.has(keys[at] ?? "") && RANKS.has(before) && keys.length > at + 1;
}

// A lone letter is a title only with its dot or stroke.
function isHonorific(token: string, key: string): boolean {
  if (!HONORIFICS.has(key)) return false;
  return !ABBREVIATED.test(key) || key.length > 1 || /[./]$/.test(token) || /^[دم]$/u.test(token);
}

// A head needs its complement and, unless that cannot be a name (وزير الدفاع), a name after it.
function isHead(tokens: readonly string[], keys: readonly string[], at: number): boolean {
  const key = keys[at] ?? "";
  const next = keys[at + 1] ?? "";
  if (NAMELIKE_HEADS.has(key)) return isBody(next) || NAMELIKE_HEADS.has(next) || PROFESSIONS.has(next);
  if (!OFFICE_HEADS.has(key) || next === "") return false;
  return at + 2 < tokens.length || isBody(next) || isDefinite(tokens[at + 1] ?? "");
}

function isBody(key: string): boolean {
  return BODIES.has(key) || OFFICE_HEADS.has(key) || BODIES.has(key.replace(ATTACHED, ""));
}

// A head with the word after it; heads and bodies in a row (نائب رئيس لجنة) go on by themselves.
function complement(keys: readonly string[], at: number): number {
  return isBody(keys[at + 1] ?? "") ? 1 : 2;
}

// الأكاديمي العراقي غالب الدعمي: definite words nobody listed, with an indefinite name after them.
function startsUnknownOffice(tokens: readonly string[], keys: readonly string[], at: number): boolean {
  if (!isDefinite(tokens[at] ?? "") || LINEAGE.has(keys[at + 1] ?? "")) return false;
  const rest = tokens.slice(at + 1).findIndex((token) => !isDefinite(token));
  return rest !== -1 && !NAME_SUFFIXES.has(keys[at + 1] ?? "");
}
