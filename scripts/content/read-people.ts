// The people of a programme's folder, their pictures looked for.

import type { Problem } from "../domain/problem.ts";
import type { PersonRecord, Typed } from "../domain/record.ts";
import type { FoundFiles } from "./files/find-files.ts";
import { inTurns } from "./in-turns.ts";
import { parsePerson } from "./parse-person.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";
import { FILES_AT_ONCE, readFileAs } from "./read-file-as.ts";

/** By file name. */
export async function readPeople(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<{ readonly people: readonly PersonRecord[]; readonly inner: readonly Typed<string>[] }> {
  const links: Typed<string>[] = [];
  const people = await inTurns(files.people, FILES_AT_ONCE, async (path) => {
    const person = (await readFileAs(path, folder, problems, parsePerson))?.record ?? null;
    if (person === null) return null;
    const { images, inner, ...record } = person;
    links.push(...inner);
    const photo = record.photo?.value.kind === "local" ? [record.photo] : [];
    const inText = images.map(({ value, place }) => ({
      value: { kind: "local", path: value } as const,
      place,
    }));
    for (const { value, place } of [...photo, ...inText]) {
      problems.push(...(await folder.media(value, place, "image")).problems);
    }
    return record;
  });
  return { people: people.filter((person) => person !== null), inner: links };
}
