// A person's file among the episodes, an episode among the people: told in one sentence, not key by key.

import { basename } from "node:path";
import type { Problem } from "../domain/problem.ts";
import { error } from "../text/problems.ts";
import { entriesAsTyped } from "./front-matter/entries-as-typed.ts";
import type { SourceText } from "./source-text.ts";

const OF_AN_EPISODE = ["title", "date", "summary"];
const OF_A_PERSON = "name";

/** @param end the line, from 0, that its front matter ends before */
export function misplaced(source: SourceText, end: number, folder: "episodes" | "people"): Problem | null {
  const { file } = source;
  const keys = new Set(entriesAsTyped(source, end).map(({ key }) => key));
  const isPerson = keys.has(OF_A_PERSON) && !OF_AN_EPISODE.some((key) => keys.has(key));
  const isEpisode = !keys.has(OF_A_PERSON) && OF_AN_EPISODE.filter((key) => keys.has(key)).length > 1;
  if (folder === "episodes" ? !isPerson : !isEpisode) return null;
  const place = { file, line: 1, column: 1 };
  const top = file.split("/")[0] ?? "";
  return folder === "episodes"
    ? error("file.person", place, { path: `${top}/people/${basename(file)}` })
    : error("file.episode", place, { path: `${top}/${basename(file)}` });
}
