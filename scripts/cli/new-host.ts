// new --host: the files that a host asks for, in the project's folder.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Host } from "../domain/hosts.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { draftingWords } from "../text/words/drafting.ts";
import { hostWords } from "../text/words/hosts.ts";
import { hostFiles } from "./host-files.ts";
import type { CliIo } from "./io.ts";
import { writeOrTell } from "./new-write.ts";

interface NewHost {
  readonly host: Host;
  /** Whether files that are there already are written over. */
  readonly isForced: boolean;
  /** The programme's name as an address has it. */
  readonly name: string;
  readonly messages: InterfaceLanguage;
}

/** Writes them, names each on stdout and what the host must be told on stderr; exit code as the verb's. */
export async function newHost({ host, isForced, name, messages }: NewHost, io: CliIo): Promise<number> {
  const all = hostFiles(host, { name });
  const there = all.filter((file) => isThere(join(io.cwd, file.path), file.text));
  const files = all.filter((file) => !there.includes(file));
  const options = { root: io.cwd, mayReplace: isForced, existsCode: "new.host-exists", messages } as const;
  if (!(await writeOrTell(files, options, io))) return 1;
  const words = draftingWords(messages);
  for (const { path } of files) io.stdout(`${fillIn(words.wrote, { file: path })}\n`);
  for (const { path } of there) io.stdout(`${fillIn(words.asItIs, { file: path })}\n`);
  io.stderr(`${hostWords(messages)[host]}\n`);
  return 0;
}

/** Whether a file is there as it would be written: this repository carries those of its own host. */
function isThere(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, "utf8") === text;
}
