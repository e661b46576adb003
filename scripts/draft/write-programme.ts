// ProgrammeDraft -> the files of a new programme: show.yml, topics.yml, and an example that is plainly one.

import { fullColour } from "../domain/colour.ts";
import { OUR_LOOK, signalOn } from "../domain/look.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { type ProgrammeWords, programmeWords } from "../text/words/programme.ts";
import { comment } from "./comments.ts";
import { yamlScalar } from "./yaml-scalar.ts";

/** What a team says of its programme before there is one. */
export interface ProgrammeDraft {
  readonly title: string;
  /** Empty where the title is Latin itself. */
  readonly latin: string;
  /** What is spoken, as BCP 47 writes it. */
  readonly language: string;
  /** Of the site's own words and of messages. */
  readonly interface: InterfaceLanguage;
  readonly site: string;
  readonly zone: string;
  /** `20:00` */
  readonly hour: string;
  readonly owner: string;
  readonly email: string;
  /** `#rrggbb`; ours for a programme that has none yet. */
  readonly colour: string;
  readonly guid: string;
  /** The day of the example, `2026-11-30`. */
  readonly day: string;
}

/** The files, by their paths below the programme's folder. */
export function writeProgramme(
  draft: ProgrammeDraft,
): readonly { readonly path: string; readonly text: string }[] {
  const words = programmeWords(draft.interface);
  return [
    { path: "show.yml", text: showText(draft, words) },
    { path: "topics.yml", text: `${comment(words.aboutTopics)}\n\nexample: ${yamlScalar(words.topic)}\n` },
    { path: "people/example-guest.md", text: personText(words) },
    { path: "example.md", text: episodeText(draft, words) },
  ];
}

function showText(draft: ProgrammeDraft, words: ProgrammeWords): string {
  const { title } = draft;
  return [
    comment(words.aboutShow),
    "",
    `title: ${yamlScalar(title)}`,
    ...(draft.latin === "" ? [] : [`latin: ${yamlScalar(draft.latin)}`]),
    comment(words.aboutDescription),
    `description: ${yamlScalar(fillIn(words.description, { title }))}`,
    "",
    `language: ${draft.language}`,
    `interface: ${draft.interface}`,
    `messages: ${draft.interface}`,
    `time_zone: ${draft.zone}`,
    `air_time: "${draft.hour}"`,
    "",
    comment(words.aboutSite),
    `site: ${draft.site}`,
    "owner:",
    `  name: ${yamlScalar(draft.owner)}`,
    `  email: ${draft.email}`,
    "",
    ...lookLines(draft.colour),
    comment(words.aboutGuid),
    `guid: ${draft.guid}`,
    "",
  ].join("\n");
}

/** Nothing for our own colour; one for each ground where a single one would become another colour on either. */
function lookLines(colour: string): readonly string[] {
  if (fullColour(colour) === OUR_LOOK.day.signal) return [];
  const { isFar, day, night } = signalOn({}, colour);
  const signal = isFar ? `{ day: "${day}", night: "${night}" }` : `"${fullColour(colour)}"`;
  return ["look:", `  signal: ${signal}`, ""];
}

function personText(words: ProgrammeWords): string {
  return `---\nname: ${yamlScalar(words.exampleName)}\nroles: [${yamlScalar(words.exampleRole)}]\n---\n`;
}

function episodeText({ day, language }: ProgrammeDraft, words: ProgrammeWords): string {
  const head = [
    comment(words.aboutExample),
    `title: ${yamlScalar(words.exampleTitle)}`,
    `date: ${day}`,
    `summary: ${yamlScalar(words.exampleSummary)}`,
    "guests: [example-guest]",
    "topics: [example]",
    comment(fillIn(words.exampleRecording, { language })),
    "#video: media/example.mp4",
    "draft: true",
  ];
  const body = [
    words.exampleProse,
    `## ${words.exampleChapter} [00:40]`,
    `> ${words.exampleQuote}\n>\n> — ${words.exampleName} [00:45–00:52]`,
  ];
  return `---\n${head.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}
