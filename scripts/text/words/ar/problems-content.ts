// Problems of content, in Arabic.

import { fileProblems } from "./problems-content-files.ts";
import { keyProblems } from "./problems-content-keys.ts";
import { textProblems } from "./problems-content-text.ts";

export const contentProblems = { ...fileProblems, ...keyProblems, ...textProblems };
