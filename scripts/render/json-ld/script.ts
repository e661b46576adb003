// Structured data as a page carries it.

import type { Html } from "../../domain/names.ts";
import { cleanJson } from "../json.ts";

/**
 * A value as the text of a `<script type="application/ld+json">`: no character in it can end the script,
 * begin a comment, or end a line of JavaScript.
 */
export function jsonForScript(value: unknown): Html {
  return cleanJson(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ) as Html;
}
