// A recording with a microphone on a channel of its own for each speaker: the channel is the voice, and its words stand
// together in the file, whoever speaks in between.

import { joinWordCues } from "../clean/join-word-cues.ts";
import { fieldsOf } from "../json-values.ts";
import type { RawCue } from "../raw-cue.ts";
import { foldedKey } from "./item-keys.ts";

const CHANNEL = /^channel(?:label|tag|id|index|number)?$/;

/** The channel an element names itself, "" where it names none. @example channelOf({ channel: "ch_1" }) // "1" */
export function channelOf(value: unknown): string {
  // Deepgram's live channel_index is [1, 2]: the second of two counted from nothing.
  for (const [key, said] of Object.entries(fieldsOf(value)))
    if (CHANNEL.test(foldedKey(key)))
      return /(\d{1,3})$/.exec(String(Array.isArray(said) ? said[0] : said))?.[1] ?? "";
  return "";
}

/** What is needed of an element. */
interface Voiced {
  readonly voice: string;
  readonly channel: string;
}

/**
 * Each element with its channel as its voice, where a file has several.
 * A speaker's number that comes in two channels is two people: each channel's speakers are counted anew.
 */
export function voicesByChannel<T extends Voiced>(items: readonly T[]): readonly T[] {
  const channels = new Map<string, Set<string>>();
  for (const { channel, voice } of items)
    if (channel !== "") channels.set(channel, (channels.get(channel) ?? new Set()).add(voice));
  if (channels.size < 2) return items;
  const counts = new Map<string, number>();
  for (const voices of channels.values())
    for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const isAlone = [...channels.values()].every((voices) => voices.size === 1);
  return items.map((item) => {
    const { channel, voice } = item;
    if (channel === "" || (voice !== "" && (counts.get(voice) ?? 0) < 2)) return item;
    return { ...item, voice: isAlone ? channel : `speaker ${channel}-${voice.replace(/^\D+/, "")}` };
  });
}

/** The captions of each channel, joined by themselves, in time. */
export function mergeChannels(channels: readonly (readonly RawCue[])[]): readonly RawCue[] {
  const [only = [], ...others] = channels;
  if (others.length === 0) return only;
  return channels.flatMap(joinWordCues).sort((a, b) => a.start - b.start);
}
