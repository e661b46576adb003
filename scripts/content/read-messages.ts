// The language of messages, for whoever needs nothing else of the programme.

import { realpath } from "node:fs/promises";
import { readText } from "./files/read-text.ts";
import { parseShow } from "./parse-show.ts";

const SHOW = "show.yml";

/**
 * The language of messages that show.yml names; null where there is no show.yml that can be read.
 * @param root the programme's folder, absolute; it need not be there
 */
export async function readMessages(root: string): Promise<"ar" | "en" | null> {
  const real = await realpath(root).catch(() => null);
  if (real === null) return null;
  const { text } = await readText(real, SHOW, { file: SHOW });
  return text === null ? null : parseShow(SHOW, text).messages;
}
