// What an editor and a designer do between two builds of the made-up programme. Each run does it anew, in other words.

import { appendFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A change of the project in `folder`. @param run counts from 0 */
export type Edit = (folder: string, run: number) => Promise<void>;

/** By what the table calls it. */
export const EDITS: Readonly<Record<string, Edit>> = {
  unchanged: async () => {},
  "one episode edited": async (folder, run) => addSentence(folder, run),
  "one episode added": async (folder, run) => {
    const newest = await newestEpisode(folder);
    const text = await readFile(newest, "utf8");
    // A recording belongs to one episode.
    const silent = text.replace(/^audio: .*\n/m, "");
    // In a year of its own, in which 29 February is a day too.
    const later = silent.replace(/^date: (\d{4})/m, (_, year) => `date: ${Number(year) + 4}`);
    await writeFile(newest.replace(/[^/]+\.md$/, `added-${run + 1}.md`), later);
  },
  "one guest renamed": async (folder, run) => {
    const file = join(folder, "episodes", "people", `person-${run + 1}.md`);
    const text = await readFile(file, "utf8");
    const name = /^name: (.*)$/m.exec(text)?.[1] ?? "";
    // The quotes still name the person as before: that name becomes an alias, as our editors would do.
    await writeFile(
      file,
      text.replace(/^name: .*$/m, `name: ${name} ${"ا".repeat(run + 2)}\naliases: [${name}]`),
    );
  },
  "one template changed": async (folder, run) =>
    appendFile(join(folder, "templates", "pages", "person.njk"), `\n{# ${run} #}`),
  "one style changed": async (folder, run) =>
    appendFile(join(folder, "templates", "styles", "index.css"), `\nbody { --bench: ${run}; }\n`),
};

/** Another sentence at the end of the newest episode: its text and no more. */
export async function addSentence(folder: string, run: number, words = `جملة زيدت ${run}`): Promise<void> {
  await appendFile(await newestEpisode(folder), `\n\n${words}.\n`);
}

/** The newest episode's file, absolute. */
export async function newestEpisode(folder: string): Promise<string> {
  const episodes = join(folder, "episodes");
  const years = (await readdir(episodes)).filter((name) => /^\d{4}$/.test(name)).sort();
  const year = join(episodes, years.at(-1) ?? "");
  const files = (await readdir(year)).filter((name) => /^\d.*\.md$/.test(name)).sort();
  return join(year, files.at(-1) ?? "");
}
