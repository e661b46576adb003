// Reported speech in English: the words around a quotation -> who is said to speak, if they say.
// said Lina Haddad · Lina Haddad, a researcher at the institute, told the programme: · according to Haddad · she added

import type { Speaker } from "./speaker.ts";

/** A speaker, role and name apart; a pronoun has neither, and a gender. */
export interface EnglishSpeech {
  readonly speaker: Speaker;
  readonly gender: "m" | "f" | null;
}

const VERB =
  "(?:said|says|adds?|added|told|tells|explain(?:s|ed)|argue[sd]|note[sd]|warn(?:s|ed)|stress(?:es|ed)|state[sd]|asks?|asked|repl(?:ies|ied)|continue[sd]|recall(?:s|ed)|writes|wrote|insist(?:s|ed)|admit(?:s|ted)|claim(?:s|ed)|conclude[sd]|suggest(?:s|ed)|remark(?:s|ed)|observe[sd]|answer(?:s|ed)|believe[sd]|acknowledge[sd]|emphasi[sz]e[sd]|declare[sd]|announce[sd]|pointed out|joke[sd]|went on)";
const PARTICLE = "(?:al-|el-|bin|ibn|abu|de|van|von|der)";
const NAME_WORD = `(?:${PARTICLE}\\s?)?\\p{Lu}[\\p{L}\\p{M}'’.-]*`;
const TITLE =
  "(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Sheikh|Judge|Gen|General|Col|Colonel|Maj|Major|Capt|Captain|President|Prime|Foreign|Defen[cs]e|Interior|Finance|Minister|Ambassador|Senator|Secretary|Director|Chief|Deputy|Vice|Governor|Mayor|Lt|Brig|Rev|Imam)\\.?";
const NAME = `(?:${TITLE}\\s+)*${NAME_WORD}(?:\\s+${NAME_WORD}){0,3}`;
const AUDIENCE = "(?:\\s+(?:me|us|him|her|them|reporters|the [\\p{L} ]{2,40}|\\p{Lu}[\\p{L} ]{2,40}))?";
const OPENING = "(?:\\s+(?:that|how|in [^,:]{2,60}|on [\\p{L} ]{2,30}))?\\s*[,:]?\\s*$";
const ADVERB = "(?:\\s+(?:also|then|later|further|\\p{L}+ly))?";

const SPEAKER_THEN_VERB = new RegExp(`^(.*?)${ADVERB}\\s+${VERB}${AUDIENCE}${OPENING}`, "u");
const VERB_THEN_SPEAKER = new RegExp(`(?:^|[,.]\\s*)${VERB}\\s+([^,:]+)[,:]?\\s*$`, "iu");
const ACCORDING = /\b[Aa]ccording to ([^:]+?)[,:]?\s*$/u;
const LABEL = /^([^:]{3,80}):\s*$/u;
const AFTER_VERB = new RegExp(`^[\\s,–—-]*${VERB}\\s+(?!that\\b)(.+)$`, "u");
const AFTER_SPEAKER = new RegExp(`^[\\s,–—-]*(.{2,90}?)${ADVERB}\\s+${VERB}\\b`, "u");
const AFTER_ACCORDING = /^[\s,–—-]*according to (.+)$/iu;
const PRONOUN = /^(?:and |but |as |then )?(he|she|they)$/iu;
const ENDS_CLAUSE =
  /[.!?;]\s|,\s(?=(?:and|but|while|who|whose|when|as)\b)|\s(?=(?:on|at|in|during|after|before|from|told|who|when|as|while)\s)/u;
// Dr. Haddad: a title's full stop ends no sentence.
const SENTENCE_END = /(?<=(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|Gen|Col|Lt|Sen|Capt|Maj))[.!?;]["”’]?)\s+(?=\p{Lu})/u;
const STARTS_ROLE = /^(?:an?|the|our|its|his|her)\s+/iu;
/** Words before a name that are no office of whoever bears it. */
const NO_ROLE =
  /\b(?:said|says|and|but|with|to|of|by|from|that|when|while|because|meanwhile|however|yesterday|today|for|in|on|at|as)\b/iu;
const OFFICE =
  /^(?:head|director|professor|author|former|lecturer|editor|founder|chief|chair\w*|president|minister|ambassador)\b/iu;
const MOST_ROLE_WORDS = 7;
const MOST_OFFICE_WORDS = 14;

/** Whether a sentence is English. */
export function isEnglish(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/[\u0600-\u06FF]/.test(text);
}

/** The report in the words before a quotation. */
export function englishBefore(lead: string): EnglishSpeech | null {
  const clause = lastSentence(lead);
  const found =
    ACCORDING.exec(clause) ??
    SPEAKER_THEN_VERB.exec(clause) ??
    VERB_THEN_SPEAKER.exec(clause) ??
    LABEL.exec(clause);
  return found ? speechOf(found[1] ?? "", "end") : null;
}

/** The report in the words after a quotation. */
export function englishAfter(trail: string): EnglishSpeech | null {
  if (/^\s*[.!?;]/u.test(trail)) return null;
  const after = AFTER_VERB.exec(trail) ?? AFTER_ACCORDING.exec(trail);
  if (after)
    return speechOf(((after[1] ?? "").split(SENTENCE_END)[0] ?? "").replace(/[.!?:].?$/u, ""), "start");
  const before = AFTER_SPEAKER.exec(trail);
  return before ? speechOf(before[1] ?? "", "end") : null;
}

function lastSentence(text: string): string {
  return text.split(SENTENCE_END).at(-1) ?? text;
}

/** @param side where in the phrase the speaker stands */
function speechOf(phrase: string, side: "start" | "end"): EnglishSpeech | null {
  const text = phrase.trim().replace(/,$/u, "");
  const pronoun = PRONOUN.exec(side === "end" ? lastWords(text) : (text.split(/[\s,]/u)[0] ?? ""))?.[1];
  if (pronoun !== undefined) return { speaker: { role: "", name: "" }, gender: genderOf(pronoun) };
  const speaker = side === "start" ? speakerFirst(text) : speakerLast(text);
  return speaker === null ? null : { speaker, gender: null };
}

function lastWords(text: string): string {
  return (
    text
      .split(/[,.;]\s*/u)
      .at(-1)
      ?.trim() ?? ""
  );
}

function genderOf(pronoun: string): EnglishSpeech["gender"] {
  if (/^they$/iu.test(pronoun)) return null;
  return /^she$/iu.test(pronoun) ? "f" : "m";
}

// Lina Haddad, a researcher at the institute · water researcher Lina Haddad
function speakerFirst(text: string): Speaker | null {
  const [head = "", office = ""] = text.split(/,\s+/u);
  const found = new RegExp(`^([^,]*?)(${NAME})`, "u").exec(head.split(ENDS_CLAUSE)[0] ?? "");
  if (!found) return null;
  const role = roleOf(found[1] ?? "") || officeOf(office);
  return nameOf(found[2] ?? "", role);
}

// …, Lina Haddad, a researcher at the institute, · The minister, Omar Said,
function speakerLast(text: string): Speaker | null {
  const parts = text.split(/,\s+/u);
  const whole = new RegExp(`^(.*?)(${NAME})$`, "u");
  for (let at = parts.length - 1; at >= 0; at--) {
    const found = whole.exec(parts[at] ?? "");
    if (!found) continue;
    const office = parts.slice(at + 1).join(", ");
    return nameOf(found[2] ?? "", roleOf(found[1] ?? "") || officeOf(office));
  }
  return null;
}

function nameOf(printed: string, role: string): Speaker | null {
  const titles = new RegExp(`^((?:${TITLE}\\s+)*)(.*)$`, "u").exec(printed);
  const name = (titles?.[2] ?? printed).trim().replace(/[.,]$/u, "");
  const title = (titles?.[1] ?? "").trim();
  if (name === "" || /^(?:The|A|An|It|This|That|He|She|They|We|I|You|But|And|In|On|As)$/u.test(name))
    return null;
  return { role: [role, title].filter((part) => part !== "").join(" "), name };
}

function roleOf(text: string): string {
  const words = text.trim().split(/\s+/u);
  const from = words.findLastIndex((word) => /^(?:an?|the|our|its)$/iu.test(word));
  const role = words
    .slice(from + 1)
    .join(" ")
    .replace(/[,:]$/u, "");
  const isRole = from !== -1 || !NO_ROLE.test(role);
  return isRole && words.length - from - 1 <= MOST_ROLE_WORDS && /^\p{L}/u.test(role) ? role : "";
}

/** What stands behind a name and a comma, where it is an office. */
function officeOf(text: string): string {
  const office = text.trim().replace(/[,:.]$/u, "");
  const isOffice = STARTS_ROLE.test(office) || OFFICE.test(office);
  return isOffice && office.split(/\s+/u).length <= MOST_OFFICE_WORDS ? office.replace(STARTS_ROLE, "") : "";
}

const PRESENTER = new RegExp(`\\b(?:[Hh]ost|[Pp]resenter|[Aa]nchor|[Mm]oderator)s?,?\\s+(${NAME})`, "u");
const PRESENTED = new RegExp(`\\b(?:hosted|presented|moderated)\\s+by\\s+(${NAME})`, "u");
const GUESTS =
  /\b(?:joined (?:by|in the studio by)|guests?(?: (?:is|are|was|were|include|included|includes))?:?|(?:spoke|speaks|talked|talks) (?:to|with)|hosted|hosts|interview(?:ed|s)|welcom(?:ed|es)|discuss(?:ed|es) .{3,80}? with|featur(?:ed|es))\s+(?!by\b)(.+)$/u;
const PROGRAMME = /\b(?:programme|program|episode|show|podcast|studio|hosts?|presenter|anchor|guests?)\b/iu;
const ONE_OF_LIST = new RegExp(
  `((?:[\\p{Ll}’'-]+\\s+){0,5})(${NAME})(?:,\\s+((?:an?|the|head|director|professor|author|former|lecturer|editor|founder|chief)\\b[^,.;]{2,90}))?`,
  "gu",
);

/** Whom an English sentence introduces as guest or host of the programme. */
export function englishIntroduced(
  sentence: string,
): readonly { readonly as: "guest" | "host"; readonly speaker: Speaker }[] {
  if (!PROGRAMME.test(sentence)) return [];
  const presenter = (PRESENTER.exec(sentence) ?? PRESENTED.exec(sentence))?.[1] ?? "";
  const host = presenter === "" ? null : nameOf(presenter, "");
  const list = (GUESTS.exec(sentence)?.[1] ?? "").replace(PRESENTED, "");
  const guests = [...list.matchAll(ONE_OF_LIST)].flatMap(([, before = "", name = "", office = ""]) => {
    const speaker = nameOf(name, officeOf(office) || roleOf(before.replace(/^.*\band\s+/u, "")));
    return speaker && /\s/u.test(speaker.name) && speaker.name !== host?.name
      ? [{ as: "guest" as const, speaker }]
      : [];
  });
  return [...(host ? [{ as: "host" as const, speaker: host }] : []), ...guests];
}
