// What the readers of one file's Markdown share.

import type { Typed } from "../../domain/record.ts";
import type { Telling } from "../telling.ts";
import type { MarkdownSource } from "./inline-place.ts";

export interface Reading extends MarkdownSource {
  readonly telling: Telling;
  /** Pictures of the text, for whoever can look whether they are there. */
  readonly images: Typed<string>[];
  /** What closes a blockquote that names nobody, for whoever knows the people: it may be a name. */
  readonly closings: Typed<string>[];
  /** Links to other pages of the site, as `episode:SLUG` or `person:ID`, for whoever knows what is there. */
  readonly inner: Typed<string>[];
}
