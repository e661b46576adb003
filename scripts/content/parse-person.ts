// A person's file: path and text -> record and problems. Pure.

import { type Day, isSlug, type PersonId } from "../domain/names.ts";
import type { DatedRole } from "../domain/person.ts";
import type { PersonRecord, Typed } from "../domain/record.ts";
import { personSchema } from "../schema/person.ts";
import type { z } from "../schema/zod.ts";
import { stemOf, tellFileName } from "./files/file-name.ts";
import type { CheckedData } from "./front-matter/check-data.ts";
import { entriesAsTyped } from "./front-matter/entries-as-typed.ts";
import { nearKeys } from "./front-matter/near-keys.ts";
import { oneLine, type Placed, placed } from "./front-matter/typed.ts";
import { readBiography } from "./markdown/biography.ts";
import { misplaced } from "./misplaced.ts";
import { parseMediaSource, sourceOf } from "./parse-media-source.ts";
import type { Parsed } from "./parsed.ts";
import { readMarkdownFile } from "./read-front-matter.ts";
import { type SourceText, sourceText } from "./source-text.ts";
import { openTelling, type Telling } from "./telling.ts";

/** A person before the picture's file is looked at. */
export interface PersonText extends PersonRecord {
  /** Links of the biography to other pages of the site. */
  readonly inner: readonly Typed<string>[];
  /** Pictures of the biography, below media/. */
  readonly images: readonly Typed<string>[];
}

type PersonData = z.output<typeof personSchema>;
type TypedRole = NonNullable<PersonData["roles"]>[number];

// Where the keys of a file would stand at the latest.
const MOST_LINES = 40;

/** @returns a record even for a file with errors, with what could be read of it; null when its name is no id */
export function parsePerson(file: string, text: string): Parsed<PersonText> {
  const source = sourceText(file, text);
  const telling = openTelling();
  const { data, body, problems } = readMarkdownFile(source, personSchema, telling);
  const elsewhere = misplaced(source, body.line, "people");
  if (elsewhere !== null) return { record: null, problems: [elsewhere] };
  const bio = readBiography(body.text, { source, firstLine: body.line }, telling);
  const stem = stemOf(file);
  if (!isSlug(stem)) tellFileName(file, telling);
  const nameAsTyped = typeof data?.value?.name === "string" ? undefined : findName(source, body.line);
  const own = { file, id: stem as PersonId, ...bio };
  const record = isSlug(stem) ? makePerson({ ...own, nameAsTyped }, data, telling) : null;
  return { record, problems: [...problems, ...telling.problems()] };
}

const NAME = "name" satisfies keyof PersonData;

/** The name in a file that has faults: quotes name its owner all the same, and are not told that nobody has the name. */
function findName(source: SourceText, bodyLine: number): string | undefined {
  // Without an end of the front matter, all of the file is the body.
  const entries = entriesAsTyped(source, bodyLine === 0 ? MOST_LINES : bodyLine);
  const isMeant = (key: string) => key === NAME || nearKeys(key, Object.keys(personSchema.shape))[0] === NAME;
  return entries.find(({ key, value }) => value !== "" && isMeant(key))?.value;
}

interface Own extends Pick<PersonText, "file" | "id" | "bio" | "bioPlain" | "images" | "inner"> {
  readonly nameAsTyped: string | undefined;
}

function makePerson(
  { nameAsTyped, ...own }: Own,
  data: CheckedData<PersonData> | null,
  telling: Telling,
): PersonText {
  const value: Partial<PersonData> = data?.value ?? {};
  const start = { file: own.file, line: 1, column: 1 };
  const from = placed(data?.node ?? { kind: "map", entries: [], place: start });
  const roles = from.each(value.roles, "roles");
  return {
    ...own,
    name: { value: oneLine(value.name ?? nameAsTyped ?? own.id), place: from.at("name") },
    latin: value.latin === undefined ? null : oneLine(value.latin),
    honorifics: honorificsOf(from, value.honorific).map((one) => datedRole(one, telling)),
    roles: roles.map((role) => datedRole(role, telling)),
    rolePlaces: roles.map(({ place }) => place),
    aliases: (value.aliases ?? []).map(oneLine),
    links: value.links ?? [],
    photo: sourceOf(from.typed(value.photo, "photo"), parseMediaSource, telling),
    withdrawn: value.withdrawn ?? null,
  };
}

function datedRole({ value, place }: Typed<TypedRole>, telling: Telling): DatedRole {
  if (typeof value === "string") return { text: oneLine(value), from: null, to: null, since: null };
  const { since = null, from = since, to = null } = value;
  const first = since !== null && from !== null && since > from ? since : from;
  if (first !== null && to !== null && to < first) {
    telling.error("role.days", () => place, { role: oneLine(value.text), from: first, to });
  }
  const days = { from: from as Day | null, to: to as Day | null, since: since as Day | null };
  return { text: oneLine(value.text), ...days };
}

/** One text, or a list whose entries have their days. */
function honorificsOf(from: Placed, typed: PersonData["honorific"]): readonly Typed<TypedRole>[] {
  if (typeof typed !== "string") return from.each(typed, "honorific");
  return [{ value: typed, place: from.at("honorific") }];
}
