// Problems of content.

import { fileProblems } from "./problems-content-files.ts";
import { keyProblems } from "./problems-content-keys.ts";
import { namedMediaProblems } from "./problems-content-media.ts";
import { textProblems } from "./problems-content-text.ts";
import { yamlProblems } from "./problems-content-yaml.ts";

export const contentProblems = {
  ...fileProblems,
  ...yamlProblems,
  ...keyProblems,
  ...textProblems,
  ...namedMediaProblems,
};
