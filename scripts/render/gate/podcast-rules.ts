// What the podcast: elements of an item must be.
// Spec: Podcasting 2.0 namespace, each tag's own page; roles and groups from its taxonomy.

import type { RssItem } from "../feeds/rss-feed.ts";
import { textOf } from "../feeds/rss-feed.ts";
import type { XmlElement } from "../xml/element.ts";
import { isWebAddress, itemRule, NAMESPACE, PSP, type Rule, type Values, when } from "./rule.ts";

const LABEL_CHARACTERS = 128;
const TRANSCRIPT_TYPES = new Set([
  "text/plain",
  "text/html",
  "text/vtt",
  "application/json",
  "application/x-subrip",
]);
/** The part of the taxonomy that a talk programme uses: group -> roles. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  cast: ["host", "co-host", "guest host", "guest", "voice actor", "narrator", "announcer", "reporter"],
};

export const PODCAST_RULES: readonly Rule[] = [
  itemRule({
    id: "feed.transcript",
    source: `${PSP}; ${NAMESPACE}, transcript: url, and a type of its list`,
    check: (item) =>
      named(item, "podcast:transcript").flatMap(({ attributes: { url = "", type = "" } }) =>
        when(!isWebAddress(url) || !TRANSCRIPT_TYPES.has(type), { url, type }),
      ),
  }),
  itemRule({
    id: "feed.chapters",
    source: `${NAMESPACE}, chapters: url, type application/json+chapters`,
    check: (item) =>
      named(item, "podcast:chapters").flatMap(({ attributes: { url = "", type = "" } }) =>
        when(!isWebAddress(url) || type !== "application/json+chapters", { url, type }),
      ),
  }),
  itemRule({
    id: "feed.soundbite-time",
    source: `${NAMESPACE}, soundbite: startTime and duration, within the recording`,
    check: soundbitesOutside,
  }),
  itemRule({
    id: "feed.label-long",
    source: `${NAMESPACE}, soundbite and person: at most 128 characters, a name not blank`,
    check: (item) =>
      ["podcast:soundbite", "podcast:person"].flatMap((name) =>
        named(item, name).flatMap(({ content }) => {
          const text = String(content ?? "");
          const isBlank = name === "podcast:person" && text.trim() === "";
          return when(isBlank || [...text].length > LABEL_CHARACTERS, { text });
        }),
      ),
  }),
  itemRule({
    id: "feed.person-role",
    source: `${NAMESPACE}, person: role and group are terms of the taxonomy`,
    check: (item) =>
      named(item, "podcast:person").flatMap(({ attributes: { role = "host", group = "cast" } }) =>
        when(!(ROLES[group] ?? []).includes(role), { role, group }),
      ),
  }),
  itemRule({
    id: "feed.alternate",
    source: `${NAMESPACE}, alternateEnclosure: a type, and one source or more`,
    check: (item) =>
      named(item, "podcast:alternateEnclosure").flatMap(({ attributes: { type = "" }, content }) => {
        const sources = Array.isArray(content) ? (content as readonly XmlElement[]) : [];
        const uris = sources.filter(({ name, attributes }) => name === "podcast:source" && attributes.uri);
        return when(type === "" || uris.length === 0, { type });
      }),
  }),
];

function named({ elements }: RssItem, name: string): readonly XmlElement[] {
  return elements.filter((one) => one.name === name);
}

/** The duration is in whole seconds, rounded down: a quote may end in the last one's fraction. */
function soundbitesOutside(item: RssItem): readonly Values[] {
  const duration = Number(textOf(item.elements, "itunes:duration") ?? Number.NaN);
  return named(item, "podcast:soundbite").flatMap(({ attributes }) => {
    const start = Number(attributes.startTime ?? Number.NaN);
    const length = Number(attributes.duration ?? Number.NaN);
    const isTimed = start >= 0 && length > 0;
    const isOutside = isTimed && start + length > duration + 1;
    return when(!isTimed || isOutside, { start: String(start), length: String(length) });
  });
}
