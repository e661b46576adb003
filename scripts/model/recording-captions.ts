// Captions against the length of their recording: those of another one are told, and give no times.

import { compareProblems, type Problem } from "../domain/problem.ts";
import type { Seconds } from "../domain/seconds.ts";
import { formatClock } from "../domain/timecode.ts";
import type { Cue, Transcript } from "../domain/transcript.ts";
import { error, warning } from "../text/problems.ts";

// Encoders cut a file short by a frame, machines caption the silence at its end, and a typed length is rounded.
const SLACK_SECONDS = 5;

/**
 * A problem for each transcript that goes on after its recording: an error at the first cue that begins there,
 * a warning where only a cue's end is there.
 * @param duration of the recording, null when nobody knows: then nothing is too late
 */
export function captionProblems(
  transcripts: readonly Transcript[],
  duration: Seconds | null,
): readonly Problem[] {
  if (duration === null) return [];
  const problems = transcripts.flatMap((transcript): readonly Problem[] => {
    const beyond = cueBeyond(transcript, duration);
    const late = beyond ?? transcript.cues.find(({ end }) => end > duration + SLACK_SECONDS);
    if (late === undefined) return [];
    const place = { file: transcript.file, line: Math.max(1, late.line), column: late.column ?? 1 };
    const end = transcript.cues.reduce((latest, cue) => Math.max(latest, cue.end), 0);
    const values = { end: formatClock(end), duration: formatClock(duration) };
    if (beyond) return [error("captions.after-end", place, values)];
    return [warning("captions.end-after-end", place, values)];
  });
  return problems.toSorted(compareProblems);
}

/**
 * The transcript that times may be taken from: nothing in it is after the recording's end.
 * @returns null when it is another recording's; the same object when it fits
 */
export function withinRecording(transcript: Transcript, duration: Seconds | null): Transcript | null {
  if (duration === null) return transcript;
  if (cueBeyond(transcript, duration)) return null;
  if (transcript.cues.every(({ end }) => end <= duration)) return transcript;
  const cues = transcript.cues.filter(({ start }) => start < duration).map((cue) => cutAt(cue, duration));
  return { ...transcript, cues };
}

function cueBeyond({ cues }: Transcript, duration: Seconds): Cue | undefined {
  return cues.find(({ start }) => start > duration + SLACK_SECONDS);
}

function cutAt(cue: Cue, duration: Seconds): Cue {
  const cut = (time: Seconds): Seconds => (time > duration ? duration : time);
  const words = cue.words?.map((word) => ({ ...word, start: cut(word.start), end: cut(word.end) })) ?? null;
  return { ...cue, end: cut(cue.end), words };
}
