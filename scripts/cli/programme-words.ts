// The language of messages, where nothing of the programme has been read yet.

import { join } from "node:path";
import type { InterfaceLanguage } from "../text/dates.ts";
import { buildWords } from "../text/words/build.ts";
import type { CliIo } from "./io.ts";

/** The one asked for, else show.yml's; English where there is no show.yml that can be read. */
export async function programmeLanguage({ cwd, lang = null }: CliIo): Promise<InterfaceLanguage> {
  if (lang !== null) return lang;
  // Loaded where it is needed and not before: a build with nothing to do reads no YAML.
  const { readMessages } = await import("../content/read-messages.ts");
  return (await readMessages(join(cwd, "episodes"))) ?? "en";
}

/** What a build says, in that language. */
export async function programmeWords(io: CliIo): Promise<ReturnType<typeof buildWords>> {
  return buildWords(await programmeLanguage(io));
}
