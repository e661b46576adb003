// A Markdown file's front matter -> checked values with places; its body's place is told along.

import type { Problem } from "../domain/problem.ts";
import { neededKeys } from "../schema/known-keys.ts";
import type { z } from "../schema/zod.ts";
import { error } from "../text/problems.ts";
import { draftWords } from "../text/words/draft.ts";
import { tellUnseen } from "./clean-text.ts";
import { excerpt } from "./excerpt.ts";
import { type CheckedData, checkData } from "./front-matter/check-data.ts";
import { parseYaml } from "./front-matter/parse-yaml.ts";
import { proseLine } from "./front-matter/prose-line.ts";
import { splitFrontMatter } from "./front-matter/split-front-matter.ts";
import type { SourceText } from "./source-text.ts";
import type { Telling } from "./telling.ts";

export interface ReadFile<T> {
  readonly data: CheckedData<T> | null;
  readonly body: { readonly text: string; readonly line: number };
  /** What is wrong with the front matter. */
  readonly problems: readonly Problem[];
}

/** Both parts of an episode's or a person's file. */
export function readMarkdownFile<Schema extends z.ZodObject>(
  source: SourceText,
  schema: Schema,
  telling: Telling,
): ReadFile<z.output<Schema>> {
  const { frontMatter, body, problems } = splitFrontMatter(source, neededKeys(schema));
  if (frontMatter === null) return { data: null, body, problems };
  tellUnseen(source, [0, body.line], true, telling);
  tellUnseen(source, [body.line, source.lines.length], false, telling);
  tellQuestions(source, body.line, telling);
  const read = readYaml({ ...frontMatter, source, schema });
  return { data: read.data, body, problems: [...problems, ...withProse(read, frontMatter, source)] };
}

/** Of text among the keys YAML says something else, if anything. */
function withProse(
  { data, problems }: Pick<ReadFile<unknown>, "data" | "problems">,
  { text, line }: { readonly text: string; readonly line: number },
  source: SourceText,
): readonly Problem[] {
  const lines = text.split("\n");
  const at = proseLine(lines, data === null);
  if (at === null) return problems;
  const prose = error("yaml.prose", source.placeIn(line + at, 0), { found: excerpt(lines[at] ?? "") });
  return data === null ? [prose] : [prose, ...problems];
}

/** A file that is YAML from its first line to its last. */
export function readYamlFile<Schema extends z.ZodObject | z.ZodRecord>(
  source: SourceText,
  schema: Schema,
  telling: Telling,
): { readonly data: CheckedData<z.output<Schema>> | null; readonly problems: readonly Problem[] } {
  tellUnseen(source, [0, source.lines.length], true, telling);
  return readYaml({ text: source.text, line: 0, source, schema });
}

interface YamlPart<Schema> {
  readonly text: string;
  readonly line: number;
  readonly source: SourceText;
  readonly schema: Schema;
}

function readYaml<Schema extends z.ZodObject | z.ZodRecord>({
  text,
  line,
  source,
  schema,
}: YamlPart<Schema>) {
  const { node, problems } = parseYaml(text, line, source);
  if (node === null) return { data: null, problems };
  const isEmpty = node.kind === "scalar" && node.value === null;
  // An empty front matter lacks every key, which is better said one by one.
  const map = isEmpty ? { kind: "map" as const, entries: [], place: source.placeIn(0, 0) } : node;
  if (map.kind !== "map") return { data: null, problems: [...problems, error("yaml.not-map", map.place)] };
  const data = checkData(map, schema);
  return { data, problems: [...problems, ...data.problems] };
}

// A question of an import's, as draft/comments.ts writes it, in whatever language.
const QUESTIONS = (["ar", "en"] as const).map((language) => draftWords(language).question).join("|");
const QUESTION = new RegExp(`^\\s*#\\s*(?:${QUESTIONS})\\s*:\\s*(.*?)\\s*$`, "iu");

/** What an import could not know stands as questions in the file: until it is answered, it is nobody's word. */
function tellQuestions(source: SourceText, end: number, telling: Telling): void {
  for (const [line, text] of source.lines.slice(0, end).entries()) {
    const question = QUESTION.exec(text)?.[1];
    if (question === undefined) continue;
    telling.error("question.open", () => source.placeIn(line, text.indexOf("#")), { question });
  }
}
