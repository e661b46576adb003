// new --person "NAME": the skeleton of a person, refused for somebody who is there already under a folded name.

import { type Day, type PersonId, slug } from "../domain/names.ts";
import { writePersonDraft } from "../draft/write-person.ts";
import { fillIn } from "../text/catalogue.ts";
import { matchPerson } from "../text/names.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { proposePersonId } from "../text/slugs.ts";
import { splitSpeaker } from "../text/speaker.ts";
import { draftingWords } from "../text/words/drafting.ts";
import type { CliIo } from "./io.ts";
import type { Desk, NewRequest } from "./new.ts";
import type { Known } from "./new-known.ts";
import { askSlug } from "./new-slug.ts";
import { writeOrTell } from "./new-write.ts";

const NAMELESS = "person";

/** Writes it and names it on stdout; exit code as the verb's. Titles typed before the name become the role. */
export async function newPerson(
  typed: string,
  request: NewRequest,
  known: Known,
  { io, asking }: Desk,
): Promise<number> {
  const words = draftingWords(known.messages);
  if (!request.force && tellKnown(typed, known, io)) return 1;
  const split = splitSpeaker(typed);
  const { name, role } = split.name === "" ? { name: typed, role: "" } : split;
  const id = request.slug ?? (await askSlug(proposePersonId(name) || NAMELESS, words, io, asking));
  const path = `episodes/people/${slug(id)}.md`;
  const draft = {
    id: slug<PersonId>(id),
    name,
    role: role === "" ? null : role,
    // Nobody knows since when, and today's role would be missing from an episode of yesterday.
    since: request.isDayTyped ? request.day : firstHeard(id, known),
    bio: [],
    questions: [],
  };
  const text = writePersonDraft(draft, known.language);
  const options = {
    root: io.cwd,
    mayReplace: false,
    existsCode: "new.exists",
    messages: known.messages,
  } as const;
  if (!(await writeOrTell([{ path, text }], options, io))) return 1;
  io.stdout(`${fillIn(words.wrote, { file: path })}\n`);
  return 0;
}

/** The day of the first episode that has them for a guest already. */
function firstHeard(id: string, { record }: Known): Day | null {
  const days = record.episodes
    .filter(({ guests }) => guests.some(({ value }) => value.person === id))
    .map(({ day }) => day);
  return days.toSorted()[0] ?? null;
}

// A name that is there is refused; one that is near is only mentioned.
function tellKnown(name: string, known: Known, io: CliIo): boolean {
  const match = matchPerson(name, known.people);
  if (match.kind === "none") {
    const names = match.nearest.map((near) => `${near.name} (${near.id})`).join(", ");
    if (names !== "") io.stderr(`${fillIn(draftingWords(known.messages).near, { names })}\n`);
    return false;
  }
  const ids = match.kind === "one" ? [match.id] : match.ids;
  const place = { file: `episodes/people/${ids[0]}.md`, line: 1, column: 1 };
  const problem = error("new.person-known", place, { name, people: ids.join(", ") });
  io.stderr(reportProblems([problem], known.messages));
  return true;
}
