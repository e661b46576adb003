// The verbs, a line each: for whoever asks, and for whoever named none of them.

import { fillIn } from "../text/catalogue.ts";
import { nearest } from "../text/nearest.ts";
import * as help from "../text/words/help.ts";
import { usageWords } from "../text/words/usage.ts";
import { columns } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { programmeLanguage } from "./programme-words.ts";

const HELP = {
  new: help.newHelp,
  import: help.importHelp,
  start: help.startHelp,
  check: help.checkHelp,
  build: help.buildHelp,
  upload: help.uploadHelp,
  announce: help.announceHelp,
  narrate: help.narrateHelp,
  transcribe: help.transcribeHelp,
  clips: help.clipsHelp,
  kit: help.kitHelp,
  align: help.alignHelp,
};

/** Exit 0 when asked for; 2 when a verb was meant. */
export async function tellVerbs(typed: string, io: CliIo): Promise<number> {
  const language = await programmeLanguage(io);
  const words = usageWords(language);
  const rows = Object.entries(HELP).map(([name, about]) => [name, about(language).about]);
  const overview = `${words.verbs}\n\n${columns(rows)}\n${fillIn(words.more, { verb: "check" })}\n`;
  if (["help", "--help", "-h"].includes(typed)) {
    io.stdout(overview);
    return 0;
  }
  const [near] = nearest(typed, Object.keys(HELP), 1);
  const sentence = near === undefined ? words.unknownVerb : words.unknownVerbNear;
  const told = typed === "" ? "" : `${fillIn(sentence, { verb: typed, nearest: near ?? "" })}\n\n`;
  io.stderr(`${told}${overview}`);
  return 2;
}

/** Exit 1: what a verb needs is not installed. */
export async function tellMissingPackage(name: string, io: CliIo): Promise<number> {
  io.stderr(`${fillIn(usageWords(await programmeLanguage(io)).needsPackage, { name })}\n`);
  return 1;
}
