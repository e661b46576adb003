// One episode's record to the Episode the world knows, and the problems of joining it.

import type { TimecodeEdit } from "../align/write-timecodes.ts";
import type { Block, EpisodeBody, EpisodeHead, Unpublished } from "../domain/episode.ts";
import type { Day, Instant } from "../domain/names.ts";
import { shownName } from "../domain/person.ts";
import type { Problem } from "../domain/problem.ts";
import { imagesIn } from "../domain/prose.ts";
import type { EpisodeRecord, PersonRecord, ShowRecord } from "../domain/record.ts";
import type { Transcript } from "../domain/transcript.ts";
import { instantIn } from "../text/dates.ts";
import { interfaceLanguageOf } from "../text/languages.ts";
import { saysMachineReading } from "../text/machine-reading.ts";
import { narrationWords } from "../text/words/narration.ts";
import type { AddressBook } from "./addresses.ts";
import { voiceProblems } from "./caption-voices.ts";
import { joinClips } from "./clips.ts";
import { correctedQuotes, makeCorrections } from "./corrections.ts";
import { makeBlocks, makeChapters } from "./episode-blocks.ts";
import { attributeQuotes, isWhole, makeQuotes } from "./episode-quotes.ts";
import { episodeGuid } from "./ids.ts";
import { type Joining, joinEpisode } from "./join-episode.ts";
import { makeCaptions, makeMedia } from "./media.ts";
import { foundTimes, quoteProblems } from "./quote-problems.ts";
import { type QuoteAligner, timeQuotes } from "./quote-times.ts";
import { captionProblems, withinRecording } from "./recording-captions.ts";
import { timeProblems } from "./time-problems.ts";

/** What every episode of a programme is assembled with. */
export interface EpisodeMaking extends Joining {
  readonly show: ShowRecord;
  readonly addresses: AddressBook;
  readonly align: QuoteAligner;
  /** Milliseconds since 1970; what is later is scheduled. */
  readonly now: number;
}

/** An episode's head without its neighbours, which only the whole programme knows. */
export type LoneHead = Omit<EpisodeHead, "previous" | "next">;

/** The episode, what its editor is to mend, and the times that were found for its quotes. */
export interface AssembledEpisode {
  readonly head: LoneHead;
  readonly body: EpisodeBody;
  /** What was said, as it may be shown: one for each of the head's captions. */
  readonly transcripts: readonly Transcript[];
  readonly problems: readonly Problem[];
  readonly timesToWrite: readonly TimecodeEdit[];
}

export function assembleEpisode(record: EpisodeRecord, making: EpisodeMaking): AssembledEpisode {
  const { show, addresses, withdrawal } = making;
  const spoken = record.language ?? show.language;
  const joined = joinEpisode(record, making);
  const media = makeMedia(record, addresses);
  const chapters = makeChapters(record.blocks, media.duration, withdrawal);
  const attributed = attributeQuotes(record, joined.speakers, chapters);
  const transcript = record.transcripts.find(({ language }) => language === spoken) ?? null;
  const timed = transcript && withinRecording(transcript, media.duration);
  const times = timeQuotes(attributed, timed, making.align);
  const isReading = isReadingOf(record);
  const made = makeQuotes(attributed, times, {
    ...making,
    episode: record,
    guests: joined.guests,
    isReading,
  });
  const { corrections, problems } = makeCorrections(record, made, withdrawal);
  const joinedClips = joinClips(record, correctedQuotes(made, corrections), addresses);
  const { quotes } = joinedClips;
  const blocks = makeBlocks(record.blocks, { chapters, quotes, withdrawal });
  const published = publishedAt(record, show);
  const disclosure =
    record.disclosure ?? (isReading ? narrationWords(interfaceLanguageOf(spoken)).label : null);
  const transcripts = shownTranscripts(record, making);
  const head: LoneHead = {
    slug: record.slug,
    file: record.file,
    title: withdrawal.text(record.title.value),
    number: record.number?.value ?? null,
    season: record.season,
    ...(spoken === show.language ? {} : { language: spoken }),
    ...(record.kind ? { kind: record.kind } : {}),
    ...(record.isHidden ? { isHidden: true } : {}),
    ...(joined.hosts ? { hosts: joined.hosts } : {}),
    day: record.day,
    published,
    updated: record.updated && momentOf(record.updated.value, show),
    unpublished: unpublishedWhy(record, published, making.now),
    summary: withdrawal.text(record.summary.value),
    guests: joined.guests,
    quoted: joined.quoted,
    topics: joined.topics,
    ...media,
    captions: makeCaptions(record.slug, transcripts, addresses),
    quoteSummaries: [...quotes.values()].map(({ id, person }) => ({ id, person })),
    ...(joinedClips.files.length > 0 ? { clipFiles: joinedClips.files } : {}),
    pictures: picturesIn(blocks),
    isReading,
    corrections,
    isExplicit: record.isExplicit ?? show.isExplicit,
    guid: record.guid?.value ?? episodeGuid(show.guid, record.slug),
    redirectFrom: record.redirectFrom.map(({ value }) => value),
    address: addresses.episode(record.slug),
    chaptersFile: chapters.length > 0 ? addresses.chapters(record.slug) : null,
  };
  const body: EpisodeBody = {
    chapters,
    quotes: [...quotes.values()],
    blocks,
    ...(isWhole(record, attributed, withdrawal) ? { markdown: record.markdown } : {}),
    sources: record.sources.map((source) => ({ ...source, title: withdrawal.text(source.title) })),
    disclosure: disclosure === null ? null : withdrawal.text(disclosure),
    location: record.location && { ...record.location, name: withdrawal.text(record.location.name) },
  };
  const found = [
    ...joined.problems,
    ...problems,
    ...joinedClips.problems,
    ...timeProblems(record, media.duration),
    ...captionProblems(record.transcripts, media.duration),
    ...voiceProblems(record.transcripts, making.findPerson),
    ...quoteProblems(
      record,
      { quotes: attributed, times },
      { transcript: transcript?.file ?? "", policy: show.quotes, language: show.messages },
    ),
  ];
  const timesToWrite = foundTimes({ quotes: attributed, times });
  return { head, body, transcripts, problems: found, timesToWrite };
}

/** Whether the recording is a machine's reading: as typed, else as the disclosure says. */
export function isReadingOf({
  recording,
  disclosure,
}: Pick<EpisodeRecord, "recording" | "disclosure">): boolean {
  if (recording !== null) return recording === "reading";
  return disclosure !== null && saysMachineReading(disclosure);
}

/** The moment an episode is published: as typed, or its day at the programme's air time. */
export function publishedAt(record: Pick<EpisodeRecord, "day" | "instant">, show: ShowRecord): Instant {
  return record.instant ?? instantIn(record.day, show.airTime, show.timeZone);
}

function momentOf(value: Day | Instant, show: ShowRecord): Instant {
  return value.length > 10 ? (value as Instant) : instantIn(value as Day, show.airTime, show.timeZone);
}

function unpublishedWhy(record: EpisodeRecord, published: Instant, now: number): Unpublished | null {
  if (record.isDraft) return "draft";
  return Date.parse(published) > now ? "scheduled" : null;
}

function picturesIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "prose") return imagesIn(block.prose);
    return block.kind === "quote" ? imagesIn(block.quote.prose) : [];
  });
}

/** The language that is spoken first; withdrawn names are gone. */
function shownTranscripts(record: EpisodeRecord, making: EpisodeMaking): readonly Transcript[] {
  const speakerOf = (voice: string) => {
    const found = making.findPerson(voice);
    return found.kind === "one" ? found.person : null;
  };
  const spoken = record.language ?? making.show.language;
  return record.transcripts
    .toSorted((a, b) => Number(b.language === spoken) - Number(a.language === spoken))
    .map((transcript) =>
      making.withdrawal.transcript(introduced(transcript, speakerOf, record.day), speakerOf),
    );
}

/** A transcript whose voices are named as pages name them, where somebody knows whose they are; the same where they are. */
function introduced(
  transcript: Transcript,
  speakerOf: (voice: string) => PersonRecord | null,
  day: Day,
): Transcript {
  const cues = transcript.cues.map((cue) => {
    const speaker = cue.voice === null ? null : speakerOf(cue.voice);
    if (speaker === null || speaker.withdrawn !== null) return cue;
    return { ...cue, voice: shownName({ ...speaker, name: speaker.name.value }, day) };
  });
  return cues.every(({ voice }, index) => voice === transcript.cues[index]?.voice)
    ? transcript
    : { ...transcript, cues };
}
