// Media of an episode: records to what a page plays and a feed carries.

import type { Address, CaptionTrack, MediaFile, UnaskedRecording, Video } from "../domain/media.ts";
import type { Slug } from "../domain/names.ts";
import type { EpisodeRecord, MediaFileRecord } from "../domain/record.ts";
import type { Seconds } from "../domain/seconds.ts";
import type { Transcript } from "../domain/transcript.ts";
import { ownName } from "../text/languages.ts";
import type { AddressBook } from "./addresses.ts";

/** Sound, picture and length of an episode. */
export interface EpisodeMedia {
  readonly video: Video | null;
  readonly audio: MediaFile | null;
  readonly unasked: UnaskedRecording | null;
  readonly poster: Address | null;
  readonly duration: Seconds | null;
}

/** A file whose facts are unknown is no file yet: its problem is reported where it was read. */
export function makeMedia(record: EpisodeRecord, addresses: AddressBook): EpisodeMedia {
  const video = record.video ? makeVideo(record.video.value, addresses) : null;
  const audio = record.audio ? makeFile(record.audio.value, addresses) : null;
  const measured = (video?.kind === "file" ? video.duration : null) ?? audio?.duration ?? null;
  return {
    video,
    audio,
    unasked: video === null && audio === null ? makeUnasked(record, addresses) : null,
    poster: record.poster ? addresses.media(record.poster.value) : null,
    duration: measured ?? record.duration?.value ?? null,
  };
}

/** The transcripts with their addresses, the programme's language first. */
export function makeCaptions(
  slug: Slug,
  transcripts: readonly Transcript[],
  addresses: AddressBook,
): readonly CaptionTrack[] {
  return transcripts.map((transcript) => ({
    language: transcript.language,
    label: ownName(transcript.language),
    cueCount: transcript.cues.length,
    vtt: addresses.captions(slug, transcript.language, "vtt"),
    srt: addresses.captions(slug, transcript.language, "srt"),
    json: addresses.captions(slug, transcript.language, "json"),
  }));
}

function makeVideo(
  record: NonNullable<EpisodeRecord["video"]>["value"],
  addresses: AddressBook,
): Video | null {
  return record.kind === "file" ? makeFile(record, addresses) : record;
}

function makeUnasked({ video, audio }: EpisodeRecord, addresses: AddressBook): UnaskedRecording | null {
  for (const [kind, file] of [
    ["video", video?.value],
    ["audio", audio?.value],
  ] as const) {
    if (file?.kind === "file" && file.source.kind === "remote")
      return { kind, ...addresses.media(file.source) };
  }
  return null;
}

function makeFile(record: MediaFileRecord, addresses: AddressBook): MediaFile | null {
  return record.facts && { kind: "file", ...addresses.media(record.source), ...record.facts };
}
