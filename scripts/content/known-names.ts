// A name typed where an id belongs: once people and topics are read, it is known whose.

import type { Problem } from "../domain/problem.ts";
import type { PersonRecord, TopicRecord } from "../domain/record.ts";
import { fold } from "../text/fold.ts";
import { matchPerson } from "../text/names.ts";

const PEOPLE_KEYS = new Set(["guests", "person", "hosts"]);

/** The problem of a wrong id, with the id of the person or topic that has this name; any other problem as it is. */
export function withKnownId(
  problem: Problem,
  people: readonly PersonRecord[],
  topics: readonly TopicRecord[],
): Problem {
  const { code, values } = problem;
  if (code !== "value.slug" && code !== "value.slug-near") return problem;
  const { key = "", value = "" } = values;
  const id = PEOPLE_KEYS.has(key)
    ? personNamed(value, people)
    : key === "topics"
      ? topicNamed(value, topics)
      : null;
  const write = key === "person" ? `person: ${id}` : id;
  return write === null || id === null
    ? problem
    : { ...problem, code: "value.slug-near", values: { ...values, write } };
}

function personNamed(name: string, people: readonly PersonRecord[]): string | null {
  const candidates = people.map((person) => ({ ...person, name: person.name.value }));
  const match = matchPerson(name, candidates);
  return match.kind === "one" ? match.id : null;
}

function topicNamed(name: string, topics: readonly TopicRecord[]): string | null {
  return topics.find((topic) => fold(topic.name) === fold(name))?.id ?? null;
}
