// Problems of content, in English.

import { fileProblems } from "./problems-content-files.ts";
import { keyProblems } from "./problems-content-keys.ts";
import { textProblems } from "./problems-content-text.ts";

export const contentProblems = { ...fileProblems, ...keyProblems, ...textProblems };
