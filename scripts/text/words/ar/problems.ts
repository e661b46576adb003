// Every problem's sentences in Arabic, room by room. tests/text holds both languages to the same codes and names.

import { alignProblems } from "./problems-align.ts";
import { alignFileProblems } from "./problems-align-files.ts";
import { contentProblems } from "./problems-content.ts";
import { feedImportProblems } from "./problems-feed-import.ts";
import { feedItemProblems } from "./problems-feed-items.ts";
import { feedProblems } from "./problems-feeds.ts";
import { importProblems } from "./problems-import.ts";
import { mediaProblems } from "./problems-media.ts";
import { modelProblems } from "./problems-model.ts";
import { permanenceProblems } from "./problems-permanence.ts";
import { transcriptProblems } from "./problems-transcript.ts";

export const problemWords = {
  ...contentProblems,
  ...transcriptProblems,
  ...mediaProblems,
  ...alignProblems,
  ...alignFileProblems,
  ...modelProblems,
  ...feedProblems,
  ...feedItemProblems,
  ...importProblems,
  ...feedImportProblems,
  ...permanenceProblems,
};
