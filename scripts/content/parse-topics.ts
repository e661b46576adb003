// topics.yml: path and text -> topics and problems. Pure.

import { slug, type TopicId } from "../domain/names.ts";
import type { TopicRecord } from "../domain/record.ts";
import { topicsSchema } from "../schema/topics.ts";
import { oneLine, placed } from "./front-matter/typed.ts";
import type { Parsed } from "./parsed.ts";
import { readYamlFile } from "./read-front-matter.ts";
import { sourceText } from "./source-text.ts";
import { openTelling } from "./telling.ts";

/** Topics in the order typed. */
export function parseTopics(file: string, text: string): Parsed<readonly TopicRecord[]> {
  const telling = openTelling();
  const { data, problems } = readYamlFile(sourceText(file, text), topicsSchema, telling);
  const from = data && placed(data.node);
  const record = Object.entries(data?.value ?? {}).flatMap(([id, topic]): readonly TopicRecord[] => {
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
  return { record, problems: [...problems, ...telling.problems()] };
}
