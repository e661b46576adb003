// Imported episodes, people and the programme -> the text of their files.

import type { Location } from "../domain/location.ts";
import { seconds } from "../domain/seconds.ts";
import type { Category } from "../domain/show.ts";
import { formatTimecode } from "../domain/timecode.ts";
import { markdownText } from "../draft/markdown-text.ts";
import { yamlComment, yamlExactScalar, yamlScalar } from "../draft/yaml-scalar.ts";
import { fillIn } from "../text/catalogue.ts";
import type { FeedImportWords } from "../text/words/feed-import.ts";
import type { EpisodeType, Feed, FeedChapter } from "./feed.ts";
import type { ImportedGuest, NewPerson } from "./import-people.ts";
import type { NamedTopic } from "./import-topics.ts";
import { notesToMarkdown } from "./notes-to-markdown.ts";

/** An episode's file before it is text. Null and empty are left out. */
export interface EpisodeFile {
  readonly feed: string;
  readonly title: string;
  readonly date: string;
  readonly summary: string;
  readonly number: number | null;
  readonly season: number | null;
  readonly type: EpisodeType;
  readonly isBlocked: boolean;
  /** Null where the programme's hosts present it. */
  readonly hosts: readonly string[] | null;
  readonly guests: readonly ImportedGuest[];
  readonly topics: readonly string[];
  readonly audio: string | null;
  readonly video: string | null;
  readonly poster: string | null;
  /** Seconds, only where no file says it. */
  readonly duration: number | null;
  /** Addresses by language. */
  readonly transcripts: ReadonlyMap<string, string>;
  readonly location: Location | null;
  readonly isExplicit: boolean | null;
  readonly guid: string;
  readonly disclosure: string | null;
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  readonly body: string;
  readonly chapters: readonly FeedChapter[];
}

export function writeEpisode(file: EpisodeFile, words: FeedImportWords): string {
  const head = [
    comment(fillIn(words.from, { feed: file.feed })),
    `title: ${yamlScalar(file.title)}`,
    ...(file.type === "full" ? [] : [`kind: ${file.type}`]),
    ...(file.isBlocked ? ["hidden: true"] : []),
    ...optional("number", file.number),
    ...optional("season", file.season),
    `date: ${file.date}`,
    `summary: ${yamlScalar(file.summary)}`,
    ...(file.hosts === null ? [] : [`hosts: [${file.hosts.join(", ")}]`]),
    ...list("guests", file.guests.map(guestEntry)),
    ...list("topics", file.topics),
    ...optional("audio", file.audio && yamlScalar(file.audio)),
    ...optional("video", file.video && yamlScalar(file.video)),
    ...optional("poster", file.poster && yamlScalar(file.poster)),
    ...optional("duration", file.duration && yamlScalar(clock(file.duration))),
    ...transcriptLines(file.transcripts),
    ...optional("location", file.location && locationEntry(file.location)),
    ...optional("explicit", file.isExplicit),
    `guid: ${yamlExactScalar(file.guid)}`,
    ...list("sources", file.sources.map(sourceEntry)),
    ...optional("disclosure", file.disclosure && yamlScalar(file.disclosure)),
    ...list(
      "corrections",
      file.corrections.map(({ date, text }) => `{ date: ${date}, text: ${yamlScalar(text)} }`),
    ),
  ];
  const chapters = file.chapters.map(
    ({ start, title, links = [] }) =>
      `## ${headingText(title)} [${formatTimecode(seconds(start))}]\n${links.map(linkParagraph).join("")}`,
  );
  const body = [file.body, ...chapters].filter((part) => part !== "").join("\n");
  return `---\n${head.join("\n")}\n---\n${body === "" ? "" : `\n${body}`}`;
}

export function writePerson({ name, honorific, links, photo, role }: NewPerson): string {
  const head = [
    `name: ${yamlScalar(name)}`,
    ...optional("honorific", honorific && yamlScalar(honorific)),
    ...list("roles", role === null ? [] : [yamlScalar(role)]),
    ...list("links", links.map(yamlScalar)),
    ...optional("photo", photo && yamlScalar(photo)),
  ];
  return `---\n${head.join("\n")}\n---\n`;
}

export function writeTopics(topics: readonly NamedTopic[]): string {
  return topics.map(({ id, name }) => `${id}: ${yamlScalar(name)}\n`).join("");
}

/** show.yml before it is text. */
export interface ShowFile {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly interface: "ar" | "en";
  readonly timeZone: string;
  readonly airTime: string;
  readonly site: string;
  readonly author: string | null;
  readonly owner: { readonly name: string; readonly email: string; readonly isGuessed: boolean };
  readonly copyright: string | null;
  readonly categories: readonly Category[];
  readonly isExplicit: boolean;
  readonly artwork: string | null;
  readonly guid: string;
  readonly hosts: readonly string[];
  readonly funding: readonly { readonly title: string; readonly url: string }[];
  readonly podcast: Feed["podcast"];
  readonly isSerial: boolean;
}

export function writeShow(show: ShowFile, words: FeedImportWords): string {
  const { owner } = show;
  const podcast = [
    ...(show.podcast.locked === false ? ["  locked: false"] : []),
    ...list("hosts", show.hosts, "  "),
    ...list(
      "funding",
      show.funding.map(({ title, url }) => `{ title: ${yamlScalar(title)}, url: ${yamlScalar(url)} }`),
      "  ",
    ),
    ...podcastLines(show.podcast),
  ];
  const lines = [
    comment(words.showHead),
    "",
    `title: ${yamlScalar(show.title)}`,
    `description: ${yamlScalar(show.description)}`,
    `language: ${show.language}`,
    `interface: ${show.interface}`,
    `messages: ${show.interface}`,
    comment(words.aboutZone),
    `time_zone: ${show.timeZone}`,
    `air_time: ${yamlScalar(show.airTime)}`,
    comment(words.aboutSite),
    `site: ${yamlScalar(show.site)}`,
    ...optional("author", show.author && yamlScalar(show.author)),
    "owner:",
    `  name: ${yamlScalar(owner.name)}`,
    ...(owner.isGuessed ? [`  ${comment(words.aboutEmail)}`] : []),
    `  email: ${yamlScalar(owner.email)}`,
    ...optional("copyright", show.copyright && yamlScalar(show.copyright)),
    ...list("categories", show.categories.map(categoryEntry)),
    `explicit: ${show.isExplicit}`,
    ...(show.isSerial ? ["type: serial"] : []),
    ...(show.artwork ? [comment(words.aboutArtwork), `artwork: ${yamlScalar(show.artwork)}`] : []),
    comment(words.aboutGuid),
    `guid: ${show.guid}`,
    ...(podcast.length > 0 ? ["podcast:", ...podcast] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function podcastLines({
  license,
  txt = [],
  publisher,
  updateFrequency,
  location,
}: Feed["podcast"]): readonly string[] {
  const flow = (pairs: readonly (readonly [string, string | null])[]) =>
    `{ ${pairs.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`])).join(", ")} }`;
  const quoted = (text: string | null) => text && yamlScalar(text);
  return [
    ...(license
      ? [
          `  license: ${flow([
            ["name", quoted(license.name)],
            ["url", quoted(license.url)],
          ])}`,
        ]
      : []),
    ...list(
      "txt",
      txt.map(({ value, purpose }) =>
        flow([
          ["purpose", quoted(purpose)],
          ["value", yamlScalar(value)],
        ]),
      ),
      "  ",
    ),
    ...(publisher
      ? [
          `  publisher: ${flow([
            ["guid", publisher.guid],
            ["url", quoted(publisher.url)],
          ])}`,
        ]
      : []),
    ...(updateFrequency
      ? [
          `  update_frequency: ${flow([
            ["text", yamlScalar(updateFrequency.text)],
            ["rrule", quoted(updateFrequency.rrule)],
            ["complete", updateFrequency.isComplete ? "true" : null],
          ])}`,
        ]
      : []),
    ...(location ? [`  location: ${locationEntry(location)}`] : []),
  ];
}

function guestEntry({ id, role }: ImportedGuest): string {
  return role === null ? id : `{ person: ${id}, role: ${yamlScalar(role)} }`;
}

function sourceEntry({ title, url }: EpisodeFile["sources"][number]): string {
  return `{ title: ${yamlScalar(title)}${url === null ? "" : `, url: ${yamlScalar(url)}`} }`;
}

function locationEntry({ name, geo, osm }: Location): string {
  const more = [geo === null ? "" : `, geo: ${yamlScalar(geo)}`, osm === null ? "" : `, osm: ${osm}`];
  return `{ name: ${yamlScalar(name)}${more.join("")} }`;
}

function categoryEntry({ name, sub }: Category): string {
  return `{ name: ${yamlScalar(name)}${sub === null ? "" : `, sub: ${yamlScalar(sub)}`} }`;
}

function transcriptLines(transcripts: ReadonlyMap<string, string>): readonly string[] {
  const entries = [...transcripts].map(([language, url]) => `  ${language}: ${yamlScalar(url)}`);
  return entries.length === 0 ? [] : ["transcript:", ...entries];
}

function list(key: string, entries: readonly string[], indent = ""): readonly string[] {
  return entries.length === 0 ? [] : [`${indent}${key}:`, ...entries.map((entry) => `${indent}  - ${entry}`)];
}

function optional(key: string, value: string | number | boolean | null): readonly string[] {
  return value === null || value === "" ? [] : [`${key}: ${value}`];
}

function comment(text: string): string {
  return `# ${yamlComment(text)}`;
}

/** Where a chapter's line led, below its heading, which holds no link. */
function linkParagraph({ text, url }: { readonly text: string; readonly url: string }): string {
  const line = [{ kind: "link" as const, url, inside: [{ kind: "text" as const, text }] }];
  return `\n${notesToMarkdown([{ kind: "paragraph", line }])}`;
}

/** A chapter's title; a `#` at its end would close the heading. */
function headingText(title: string): string {
  return markdownText(title).replace(/(?<!#)#+$/, "\\$&");
}

/** `M:SS` or `H:MM:SS`, whole seconds. */
function clock(duration: number): string {
  return formatTimecode(seconds(Math.floor(duration)));
}
