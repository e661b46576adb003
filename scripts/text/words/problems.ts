// Every problem's sentences, room by room, in both languages.

import { catalogue } from "../catalogue.ts";
import { alignProblems } from "./problems-align.ts";
import { alignFileProblems } from "./problems-align-files.ts";
import { contentProblems } from "./problems-content.ts";
import { feedImportProblems } from "./problems-feed-import.ts";
import { feedItemProblems } from "./problems-feed-items.ts";
import { feedProblems } from "./problems-feeds.ts";
import { hostProblemWords } from "./problems-hosts.ts";
import { importProblems } from "./problems-import.ts";
import { lookProblems } from "./problems-look.ts";
import { mediaProblems } from "./problems-media.ts";
import { modelProblems } from "./problems-model.ts";
import { permanenceProblems } from "./problems-permanence.ts";
import { transcriptProblems } from "./problems-transcript.ts";

const sentences = {
  ...contentProblems,
  ...transcriptProblems,
  ...mediaProblems,
  ...lookProblems,
  ...alignProblems,
  ...alignFileProblems,
  ...modelProblems,
  ...feedProblems,
  ...feedItemProblems,
  ...importProblems,
  ...feedImportProblems,
  ...permanenceProblems,
  ...hostProblemWords,
};

/** A code that has sentences. */
export type ProblemCode = keyof typeof sentences;

/** Every problem's sentences in a language, by code. */
export const problemWords = catalogue(sentences);
