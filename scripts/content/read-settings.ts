// show.yml and topics.yml of a programme's folder.

import type { Problem } from "../domain/problem.ts";
import type { PersonRecord, ShowRecord, TopicRecord } from "../domain/record.ts";
import { directionOf } from "../text/bidi.ts";
import { nearest } from "../text/nearest.ts";
import { error } from "../text/problems.ts";
import { readBrand } from "./brand/read-brand.ts";
import type { FoundFiles } from "./files/find-files.ts";
import { readText } from "./files/read-text.ts";
import { parseShow, type ShowText } from "./parse-show.ts";
import { parseTopics } from "./parse-topics.ts";
import type { ProgrammeFolder } from "./programme-folder.ts";
import { readFileAs } from "./read-file-as.ts";

/** The settings, null when they cannot be used; the language of messages even then, as far as it could be read. */
export async function readShow(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<{ readonly show: ShowText | null; readonly messages: "ar" | "en" }> {
  if (!files.hasShow) {
    if (!files.hasMisnamedShow)
      problems.push(error("show.missing", { file: folder.file("show.yml"), line: 1, column: 1 }));
    return { show: null, messages: await languageOf(files, folder) };
  }
  const parsed = await readFileAs("show.yml", folder, problems, parseShow);
  const text = parsed?.record ?? null;
  const show = text && { ...text, show: await withBrand(text, folder, problems) };
  const messages = parsed?.messages ?? show?.show.messages ?? (await languageOf(files, folder));
  return { show, messages };
}

/** Whoever writes in Arabic is told in it, where show.yml cannot say what they read. */
async function languageOf({ episodes }: FoundFiles, folder: ProgrammeFolder): Promise<"ar" | "en"> {
  const [first] = episodes;
  if (first === undefined) return "en";
  const { text } = await readText(folder.root, first, { file: folder.file(first) });
  return directionOf(text ?? "") === "rtl" ? "ar" : "en";
}

async function withBrand(
  { show, brand }: ShowText,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<ShowRecord> {
  const known = await withArtworkFacts(show, folder, problems);
  if (brand === undefined) return known;
  const own = { ...known.brand, ...(await readBrand(brand, { language: show.language, folder, problems })) };
  return { ...known, brand: own };
}

async function withArtworkFacts(
  show: ShowRecord,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<ShowRecord> {
  if (show.artwork?.value.kind !== "local") return show;
  const { facts, problems: found } = await folder.media(show.artwork.value, show.artwork.place, "image");
  problems.push(...found);
  return facts === null ? show : { ...show, artworkFacts: facts };
}

/** A host is a person with a file. */
export function hostProblems({ hosts }: ShowText, people: readonly PersonRecord[]): readonly Problem[] {
  const ids = people.map(({ id }) => String(id));
  return hosts
    .filter(({ value }) => !ids.includes(value))
    .map(({ value, place }) => {
      const near = nearest(value, ids).join(", ");
      return near === ""
        ? error("guest.unknown", place, { id: value })
        : error("guest.unknown-near", place, { id: value, nearest: near });
    });
}

/** Topics in the order typed; none without the file. */
export async function readTopics(
  files: FoundFiles,
  folder: ProgrammeFolder,
  problems: Problem[],
): Promise<readonly TopicRecord[]> {
  if (!files.hasTopics) return [];
  return (await readFileAs("topics.yml", folder, problems, parseTopics))?.record ?? [];
}
