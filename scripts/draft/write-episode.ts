// EpisodeDraft -> the text of an episode's file, its questions as comments beside what they ask about.
// The format is the newsroom's: YAML front matter, then Markdown.

import type { DraftVoice, EpisodeDraft, QuestionPlace } from "../domain/draft.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { type DraftWords, draftWords } from "../text/words/draft.ts";
import {
  above,
  comment,
  commentBetween,
  offeredItem,
  offeredKey,
  offerLines,
  questionsAt,
} from "./comments.ts";
import { writeBlocks } from "./write-blocks.ts";
import { yamlComment, yamlScalar } from "./yaml-scalar.ts";

interface Writing {
  readonly draft: EpisodeDraft;
  readonly language: InterfaceLanguage;
  readonly words: DraftWords;
  /** The lines above a key: its questions, else its explanation. */
  readonly above: (place: QuestionPlace, explanation: string) => readonly string[];
}

/** The file's text, ending in a line break. Its comments are in the language given. */
export function writeEpisodeDraft(draft: EpisodeDraft, language: InterfaceLanguage): string {
  const words = draftWords(language);
  const writing: Writing = {
    draft,
    language,
    words,
    above: (place, explanation) => above(draft.questions, place, explanation, language),
  };
  const head = [
    comment(draft.origin === null ? words.skeleton : fillIn(words.importedFrom, { origin: draft.origin })),
    ...titleLines(writing),
    ...dateLines(writing),
    ...writing.above("summary", words.aboutSummary),
    `summary: ${yamlScalar(draft.summary)}`,
    ...guestLines(writing),
    ...hostLines(writing),
    ...topicLines(writing),
    ...recordingLines(writing),
    ...textLines(writing),
    comment(words.draftLine),
    "draft: true",
  ];
  const body = writeBlocks(draft.blocks);
  return `---\n${head.join("\n")}\n---\n${body === "" ? "" : `\n${body}`}`;
}

function titleLines({ draft, language }: Writing): readonly string[] {
  return [
    ...questionsAt(draft.questions, "title", language),
    ...draft.otherTitles.map((title) => comment(title, 1)),
    `title: ${yamlScalar(draft.title)}`,
  ];
}

function dateLines({ draft, words, above }: Writing): readonly string[] {
  const number = [
    ...(draft.number === null ? [] : [comment(words.aboutNumber), `number: ${draft.number}`]),
    ...(draft.season === null ? [] : [`season: ${draft.season}`]),
  ];
  return [...number, ...above("date", words.aboutDate), `date: ${draft.date}`];
}

function guestLines({ draft, words, language, above }: Writing): readonly string[] {
  const offer = (voice: DraftVoice) => offeredItem(voiceLine(voice, words));
  return [
    ...above("guests", words.aboutGuests),
    ...list("guests", [
      ...draft.guests.map((voice) => `  ${voiceLine(voice, words)}`),
      ...draft.voices.map(offer),
      ...(draft.quoted.length > 0 ? [commentBetween(words.quotedSaid)] : []),
      ...draft.quoted.map(offer),
      ...offerLines(words.knownPeople, draft.offeredPeople, language),
    ]),
  ];
}

/** Only where the text names them: the programme's own stand in show.yml. */
function hostLines({ draft, language }: Writing): readonly string[] {
  if (draft.hosts.length === 0) return [];
  const hosts = draft.hosts.map(({ person, printed }) => `  - ${person} # ${yamlComment(printed)}`);
  return [...questionsAt(draft.questions, "hosts", language), ...list("hosts", hosts)];
}

/** A key and its items, those in comments too: to take one in, its # is deleted and nothing is moved. */
function list(key: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [`${key}: []`] : [`${key}:`, ...lines];
}

// As a list's entry, with who it is behind it.
function voiceLine(voice: DraftVoice, words: DraftWords): string {
  const count = fillIn(words.quoteCount, { count: String(voice.quotes) });
  return `- ${voice.person} # ${yamlComment(`${voice.printed} (${count})`)}`;
}

function topicLines({ draft, words, language, above }: Writing): readonly string[] {
  return [
    ...above("topics", words.aboutTopics),
    ...list("topics", [
      ...draft.topics.map((topic) => `  - ${topic}`),
      ...offerLines(words.knownTopics, draft.offeredTopics, language),
    ]),
  ];
}

function recordingLines({ draft, words, language }: Writing): readonly string[] {
  return [
    ...questionsAt(draft.questions, "recording", language),
    comment(words.aboutRecording),
    offeredKey(`video: media/${draft.slug}.mp4`),
    offeredKey(`audio: media/${draft.slug}.mp3`),
    ...questionsAt(draft.questions, "sources", language),
    draft.source === null
      ? offeredKey('sources: [{ title: "", url: "https://" }]')
      : `sources: [{ title: ${yamlScalar(draft.title)}, url: ${yamlScalar(draft.source)} }]`,
  ];
}

// An imported text shows its own chapters and quotes: only a skeleton needs the example.
function textLines({ draft, words, language }: Writing): readonly string[] {
  if (draft.blocks.length > 0) return questionsAt(draft.questions, "text", language);
  return [
    comment(words.aboutText),
    comment(`## ${words.sampleHeading} [01:58]`, 1),
    "#",
    comment(`> ${words.sampleQuote}`, 1),
    comment(">", 1),
    comment(`> — ${words.sampleName}`, 1),
  ];
}
