// Fields that are more than the form of their value: a day, a file, one of the people.

import type { InterfaceLanguage } from "../text/dates.ts";
import { adminWords } from "../text/words/admin.ts";

/** Collections of the content manager, and the file in one. */
export const COLLECTIONS = { episodes: "episodes", people: "people", settings: "settings" } as const;
export const TOPIC_ROWS = "topics";

const LONG = { widget: "text" } as const;
const FILE = { widget: "file" } as const;
const IMAGE = { widget: "image" } as const;
const DAY = { widget: "datetime", type: "date", format: "YYYY-MM-DD" } as const;
const PEOPLE = {
  widget: "relation",
  collection: COLLECTIONS.people,
  value_field: "{{slug}}",
  display_fields: ["name"],
  search_fields: ["name", "latin"],
} as const;
const TOPICS = {
  widget: "relation",
  collection: COLLECTIONS.settings,
  file: "topics",
  value_field: `${TOPIC_ROWS}.*.id`,
  display_fields: [`${TOPIC_ROWS}.*.name`],
  multiple: true,
} as const;

const WIDGETS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "episode.date": DAY,
  "episode.summary": LONG,
  "episode.guests.person": PEOPLE,
  "episode.hosts": { ...PEOPLE, multiple: true },
  "episode.topics": TOPICS,
  "episode.video": FILE,
  "episode.audio": FILE,
  "episode.poster": IMAGE,
  "episode.transcript.file": FILE,
  "episode.updated": DAY,
  "episode.disclosure": LONG,
  "episode.corrections.date": DAY,
  "episode.corrections.text": LONG,
  // The file of a new person is named by it.
  "person.latin": { widget: "string", required: true },
  "person.photo": IMAGE,
  "person.roles.from": DAY,
  "person.roles.to": DAY,
  "person.roles.since": DAY,
  "person.honorific.from": DAY,
  "person.honorific.to": DAY,
  "person.honorific.since": DAY,
  "topics.description": LONG,
  "show.description": LONG,
  "show.artwork": IMAGE,
  "show.podcast.hosts": { ...PEOPLE, multiple: true },
};

/** What apps and this page itself know the programme by: a slip there is not mended by the next one. */
export const HIDDEN: ReadonlySet<string> = new Set(["show.guid", "show.admin"]);

/** The keys that have a field of their own kind. */
export const WIDGET_KEYS: readonly string[] = Object.keys(WIDGETS);

/** What a key's field is, where its schema does not say it; null where it does. */
export function widgetOf(key: string, language: InterfaceLanguage): Readonly<Record<string, unknown>> | null {
  const widget = WIDGETS[key] ?? null;
  return widget?.widget === "relation" ? { ...widget, comment: adminWords(language).choose } : widget;
}
