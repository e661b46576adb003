// The language of the programme's messages, where nothing of the programme has been read yet.

import { join } from "node:path";
import type { InterfaceLanguage } from "../text/dates.ts";
import { buildWords } from "../text/words/build.ts";

/** English where there is no show.yml that can be read. @param root the project's folder, absolute */
export async function programmeLanguage(root: string): Promise<InterfaceLanguage> {
  // Loaded where it is needed and not before: a build with nothing to do reads no YAML.
  const { readMessages } = await import("../content/read-messages.ts");
  return (await readMessages(join(root, "episodes"))) ?? "en";
}

/** What a build says, in that language. */
export async function programmeWords(root: string): Promise<ReturnType<typeof buildWords>> {
  return buildWords(await programmeLanguage(root));
}
