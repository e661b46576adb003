// Imported episodes, people and the programme -> the text of their files.

import type { Location } from "../domain/location.ts";
import { seconds } from "../domain/seconds.ts";
import type { Category } from "../domain/show.ts";
import { formatTimecode } from "../domain/timecode.ts";
import { type YamlMap, yamlLines } from "../draft/front-matter.ts";
import { markdownText } from "../draft/markdown-text.ts";
import { yamlComment } from "../draft/yaml-scalar.ts";
import type { EpisodeInput } from "../schema/episode.ts";
import { fillIn } from "../text/catalogue.ts";
import type { FeedImportWords } from "../text/words/feed-import.ts";
import type { Feed, FeedChapter } from "./feed.ts";
import type { NewPerson } from "./import-people.ts";
import type { NamedTopic } from "./import-topics.ts";
import { notesToMarkdown } from "./notes-to-markdown.ts";

/** An episode's file before it is text. */
export interface EpisodeFile {
  /** Where it was imported from. */
  readonly feed: string;
  /** In the order of its lines; null and empty lists are left out. */
  readonly frontMatter: { readonly [Key in keyof EpisodeInput]?: EpisodeInput[Key] | null };
  /** Markdown, ending in a line break; empty for none. */
  readonly body: string;
}

export function writeEpisode({ feed, frontMatter, body }: EpisodeFile, words: FeedImportWords): string {
  const values = Object.entries(frontMatter).filter(
    ([key, value]) => key === "hosts" || !Array.isArray(value) || value.length > 0,
  );
  const head = [
    comment(fillIn(words.from, { feed })),
    ...yamlLines(Object.fromEntries(values) as unknown as YamlMap),
  ];
  return fileOf(head, body);
}

export function writePerson({ file, markdown }: NewPerson): string {
  return fileOf(yamlLines(file as unknown as YamlMap), markdown);
}

function fileOf(head: readonly string[], body: string): string {
  return `---\n${head.join("\n")}\n---\n${body}`;
}

export function writeTopics(topics: readonly NamedTopic[]): string {
  return topics.map(({ id, name }) => `${yamlLines({ [id]: name }).join("")}\n`).join("");
}

/** Chapters that stand in no text, as headings below it. */
export function chapterHeadings(chapters: readonly FeedChapter[]): readonly string[] {
  return chapters.map(
    ({ start, title, links = [] }) =>
      `## ${headingText(title)} [${formatTimecode(seconds(start))}]\n${links.map(linkParagraph).join("")}`,
  );
}

/** show.yml before it is text. */
export interface ShowFile {
  readonly title: string;
  readonly description: string;
  /** Whether the description was longer than Apple takes. */
  readonly isCut: boolean;
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
  const { owner, interface: tongue } = show;
  const podcast = yamlLines(podcastKeys(show), "  ");
  const lines = [
    comment(words.showHead),
    "",
    ...yamlLines({
      title: show.title,
      description: show.description,
      language: show.language,
      interface: tongue,
      messages: tongue,
    }),
    comment(words.aboutZone),
    ...yamlLines({ time_zone: show.timeZone, air_time: show.airTime }),
    comment(words.aboutSite),
    ...yamlLines({ site: show.site, author: show.author || null }),
    "owner:",
    ...yamlLines({ name: owner.name }, "  "),
    ...(owner.isGuessed ? [`  ${comment(words.aboutEmail)}`] : []),
    ...yamlLines({ email: owner.email }, "  "),
    ...yamlLines({
      copyright: show.copyright || null,
      categories: show.categories.map(({ name, sub }) => ({ name, sub })),
      explicit: show.isExplicit,
      type: show.isSerial ? "serial" : null,
    }),
    ...(show.artwork ? [comment(words.aboutArtwork), ...yamlLines({ artwork: show.artwork })] : []),
    comment(words.aboutGuid),
    ...yamlLines({ guid: show.guid }),
    ...(podcast.length > 0 ? ["podcast:", ...podcast] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function podcastKeys({ hosts, funding, podcast }: ShowFile): YamlMap {
  const { locked, license, txt = [], publisher, updateFrequency, location } = podcast;
  const some = <T>(list: readonly T[]) => (list.length === 0 ? null : list);
  return {
    locked: locked === false ? false : null,
    hosts: some(hosts),
    funding: some(funding.map(({ title, url }) => ({ title, url }))),
    license: license && { name: license.name, url: license.url },
    txt: some(txt.map(({ purpose, value }) => ({ purpose, value }))),
    publisher: publisher && { guid: publisher.guid, url: publisher.url },
    update_frequency: updateFrequency && {
      text: updateFrequency.text,
      rrule: updateFrequency.rrule,
      complete: updateFrequency.isComplete || null,
    },
    location: location && typedLocation(location),
  };
}

/** A place as an editor types it. */
export function typedLocation({ name, geo, osm }: Location) {
  return { name, ...(geo === null ? {} : { geo }), ...(osm === null ? {} : { osm }) };
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
