// PersonDraft -> the text of a person's file, its questions as comments beside what they ask about.

import type { PersonDraft, QuestionPlace } from "../domain/draft.ts";
import type { Day } from "../domain/names.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { splitRole } from "../text/split-role.ts";
import { draftWords } from "../text/words/draft.ts";
import { above, comment, offeredItem, offeredKey, questionsAt } from "./comments.ts";
import { markdownText } from "./markdown-text.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/** The file's text, ending in a line break. What nobody has said yet is a comment to fill in. */
export function writePersonDraft(draft: PersonDraft, language: InterfaceLanguage): string {
  const words = draftWords(language);
  const aboveKey = (place: QuestionPlace, explanation: string) =>
    above(draft.questions, place, explanation, language);
  const { honorific, office } = splitRole(draft.role ?? "");
  const head = [
    ...(draft.bio.length === 0 ? [comment(words.personSkeleton)] : []),
    ...questionsAt(draft.questions, "name", language),
    `name: ${yamlScalar(draft.name)}`,
    ...aboveKey("latin", words.aboutLatin),
    offeredKey('latin: ""'),
    comment(words.aboutHonorific),
    honorific === "" ? offeredKey('honorific: ""') : `honorific: ${yamlScalar(honorific)}`,
    ...aboveKey("roles", words.aboutRoles),
    ...roleLines(office, draft.since),
    comment(words.aboutAliases),
    "aliases: []",
    comment(words.aboutLinks),
    "links: []",
    ...questionsAt(draft.questions, "bio", language),
    comment(words.aboutBio),
  ];
  const body = draft.bio.map(markdownText).join("\n\n");
  return `---\n${head.join("\n")}\n---\n${body === "" ? "" : `${body}\n`}`;
}

function roleLines(office: string, since: Day | null): readonly string[] {
  const from = since === null ? "" : `, from: ${since}`;
  if (office === "") return ["roles:", offeredItem(`- { text: ""${from} }`)];
  return ["roles:", `  - { text: ${yamlScalar(office)}${from} }`];
}
