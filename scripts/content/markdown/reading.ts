// What the readers of one file's Markdown share.

import type { Typed } from "../../domain/record.ts";
import type { Telling } from "../telling.ts";
import type { MarkdownSource } from "./inline-place.ts";

export interface Reading extends MarkdownSource {
  readonly telling: Telling;
  /** Pictures of the text, for whoever can look whether they are there. */
  readonly images: Typed<string>[];
}
