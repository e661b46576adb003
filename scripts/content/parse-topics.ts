// topics.yml: path and text -> topics and problems. Pure.

import { isSlug, slug, type TopicId } from "../domain/names.ts";
import type { TopicRecord } from "../domain/record.ts";
import { topicsSchema } from "../schema/topics.ts";
import { entriesAsTyped } from "./front-matter/entries-as-typed.ts";
import { oneLine, placed } from "./front-matter/typed.ts";
import type { Parsed } from "./parsed.ts";
import { readYamlFile } from "./read-front-matter.ts";
import { type SourceText, sourceText } from "./source-text.ts";
import { openTelling } from "./telling.ts";

/** Topics in the order typed. */
export function parseTopics(file: string, text: string): Parsed<readonly TopicRecord[]> {
  const telling = openTelling();
  const source = sourceText(file, text);
  const { data, problems } = readYamlFile(source, topicsSchema, telling);
  const from = data && placed(data.node);
  const read = Object.entries(data?.value ?? {}).flatMap(([id, topic]): readonly TopicRecord[] => {
    if (topic === undefined || from === null) return [];
    const { name, description } = typeof topic === "string" ? { name: topic } : topic;
    return [
      {
        id: slug<TopicId>(id),
        name: oneLine(name),
        description: description === undefined ? null : oneLine(description),
        place: from.at(id),
      },
    ];
  });
  const record = problems.length === 0 ? read : [...read, ...topicsAsTyped(source, read)];
  return { record, problems: [...problems, ...telling.problems()] };
}

/** Topics with a fault: the episodes that have them are not told that there are none such. */
function topicsAsTyped(source: SourceText, read: readonly TopicRecord[]): readonly TopicRecord[] {
  const known = new Set(read.map(({ id }) => String(id)));
  return entriesAsTyped(source, source.lines.length).flatMap(({ key, value, line }) =>
    isSlug(key) && !known.has(key)
      ? [{ id: slug<TopicId>(key), name: value || key, description: null, place: source.placeIn(line, 0) }]
      : [],
  );
}
