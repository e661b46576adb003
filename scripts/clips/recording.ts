// A recording as ffprobe sees it: whether there is a film, how many frames a second, how many channels.

import { runProgram } from "../narration/run-program.ts";

/** A file, or an address that is read by ranges. */
export interface Recording {
  readonly source: string;
  /** Null where there is only sound. `frames` in `seconds` are the rate, a fraction as the file has it. */
  readonly film: FrameRate | null;
  readonly hasSound: boolean;
  readonly channels: 1 | 2;
}

export interface FrameRate {
  readonly frames: number;
  readonly seconds: number;
}

const USUAL: FrameRate = { frames: 25, seconds: 1 };
/** Frames a second that every place takes. */
const FEWEST = 23;
const MOST = 60;

/** @throws ProgramFault when ffprobe cannot read it */
export async function probeRecording(ffprobe: string, source: string): Promise<Recording> {
  const entries = "stream=codec_type,r_frame_rate,avg_frame_rate,channels:stream_disposition=attached_pic";
  const { stdout } = await runProgram(ffprobe, [
    ...["-v", "error", "-show_entries", entries, "-of", "json", source],
  ]);
  const { streams = [] } = JSON.parse(stdout) as { readonly streams?: readonly Stream[] };
  const film = streams.find((one) => one.codec_type === "video" && one.disposition?.attached_pic !== 1);
  const sound = streams.find((one) => one.codec_type === "audio");
  return {
    source,
    film: film === undefined ? null : frameRate(film),
    hasSound: sound !== undefined,
    channels: (sound?.channels ?? 1) > 1 ? 2 : 1,
  };
}

interface Stream {
  readonly codec_type?: string;
  readonly r_frame_rate?: string;
  readonly avg_frame_rate?: string;
  readonly channels?: number;
  readonly disposition?: { readonly attached_pic?: number };
}

/** The film's own, where it is steady and places take it. */
function frameRate({ r_frame_rate: rate = "", avg_frame_rate: mean = "" }: Stream): FrameRate {
  const [own, average] = [fraction(rate), fraction(mean)];
  if (own === null) return USUAL;
  const [a, b] = [own, average ?? own].map(({ frames, seconds }) => frames / seconds);
  const isSteady = a !== undefined && b !== undefined && Math.abs(a - b) < 0.5;
  return isSteady && a >= FEWEST && a <= MOST ? own : USUAL;
}

function fraction(text: string): FrameRate | null {
  const [frames = 0, seconds = 0] = text.split("/").map(Number);
  return frames > 0 && seconds > 0 ? { frames, seconds } : null;
}

/** A stretch in whole frames of a rate. */
export interface Frames {
  /** Seconds of the first frame. */
  readonly start: number;
  readonly count: number;
  /** Seconds. */
  readonly length: number;
}

/** The frames from the one that shows at `from` to the one that shows at `to`. */
export function framesOf({ frames, seconds }: FrameRate, from: number, to: number): Frames {
  const rate = frames / seconds;
  const first = Math.floor(from * rate + 1e-6);
  const count = Math.max(1, Math.ceil(to * rate - 1e-6) - first);
  return { start: first / rate, count, length: count / rate };
}
