// episodes/ -> another programme. What was there is moved aside in one step, and back when the new one cannot be put in.

import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readProgramme } from "../content/read-programme.ts";
import { replaceFolder } from "../files/replace-folder.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { draftingWords } from "../text/words/drafting.ts";
import { programmeWords } from "../text/words/programme.ts";
import type { CliIo } from "./io.ts";
import { type FileToWrite, writeTogether } from "./write-together.ts";

/** The programme that comes with this repository, known by its guid and by its files. */
const SAMPLE = {
  guid: "657276b5-0de6-5c7b-9548-3e0008bf6f7c",
  files:
    /^(show\.yml|topics\.yml|feed\.lock\.json|media\.lock\.json|(media\/)?2024-02-13-russia-iraq\.[\w.]+|people\/(qasid-mahmoud-saleh|sabah-al-ukaili|yahya-rasool)\.md|media\/kit\/.*)$/,
};
const MOST_NAMED = 5;

interface Replacing {
  /** Whether a programme that is not the sample may be put aside. */
  readonly isForced: boolean;
  readonly messages: InterfaceLanguage;
}

/** @returns 0 with the new programme in its place; 1 when another one is there, and nothing was touched */
export async function replaceProgramme(
  files: readonly FileToWrite[],
  { isForced, messages }: Replacing,
  io: CliIo,
): Promise<number> {
  const words = programmeWords(messages);
  const folder = join(io.cwd, "episodes");
  const aside = freeFolder(io.cwd);
  const why = isForced ? null : await whyNot(folder, words);
  if (why !== null) {
    io.stderr(`${fillIn(why, { folder: `${aside}/` })}\n`);
    return 1;
  }
  const staged = join(io.cwd, ".cache", "new-programme");
  await rm(staged, { recursive: true, force: true });
  await writeTogether(staged, files, []);
  const isThere = await replaceFolder(folder, staged, join(io.cwd, aside));
  if (isThere) io.stderr(`${fillIn(words.aside, { folder: `${aside}/` })}\n`);
  for (const { path } of files)
    io.stdout(`${fillIn(draftingWords(messages).wrote, { file: `episodes/${path}` })}\n`);
  io.stderr(`${words.next}\n`);
  return 0;
}

/** The sentence that says why the folder must stay; null for none, or the sample, or nothing there. */
async function whyNot(folder: string, words: ReturnType<typeof programmeWords>): Promise<string | null> {
  const { record } = await readProgramme(folder);
  if (record.show !== null && record.show.guid !== SAMPLE.guid) {
    return fillIn(words.notSample, { title: record.show.title });
  }
  const others = filesBelow(folder).filter((path) => !SAMPLE.files.test(path));
  if (others.length === 0) return null;
  const named = others.slice(0, MOST_NAMED).join(", ");
  return fillIn(words.notOurs, { files: others.length > MOST_NAMED ? `${named} …` : named });
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** The first name that is free, below the project's folder. */
function freeFolder(root: string): string {
  for (let turn = 1; ; turn += 1) {
    const name = `.cache/former-programme${turn === 1 ? "" : `-${turn}`}`;
    if (!existsSync(join(root, name))) return name;
  }
}
