// A voice: text -> sound with the sample at which each word begins. libespeak-ng, called in this process:
// its command line tells no word times, its callback tells each word's. The only importer of koffi.
// Spec: espeak-ng's speak_lib.h, API revision 12.

import koffi from "koffi";
import { once } from "../domain/remember.ts";

/** How a voice speaks. `variant` is one of espeak-ng's, or null; `rate` in words a minute; `pitch` 0 to 99. */
export interface VoiceSettings {
  readonly variant: string | null;
  readonly rate: number;
  readonly pitch: number;
}

export interface Speech {
  /** Mono, 16 bits. */
  readonly samples: Int16Array;
  readonly sampleRate: number;
  /** Where words begin, in order: code point of the text, and sample. */
  readonly words: readonly { readonly at: number; readonly sample: number }[];
}

export interface Speaking {
  /**
   * Says a text.
   * @throws SpeechFault when there is no voice for the language
   */
  readonly say: (text: string, language: string, voice: VoiceSettings) => Speech;
}

/** `library`: none is installed. `voice`: the library speaks no such language. */
export class SpeechFault extends Error {
  override readonly name = "SpeechFault";
  readonly kind: "library" | "voice";
  constructor(kind: SpeechFault["kind"], detail: string) {
    super(`speech: no ${kind}: ${detail}`);
    this.kind = kind;
  }
}

const NAMES = [
  "libespeak-ng.so.1",
  "libespeak-ng.so",
  "libespeak-ng.1.dylib",
  "/opt/homebrew/lib/libespeak-ng.1.dylib",
  "/usr/local/lib/libespeak-ng.1.dylib",
  "libespeak-ng.dll",
];

// speak_lib.h
const AUDIO_OUTPUT_SYNCHRONOUS = 2;
const CHARS_UTF8 = 1;
const POS_CHARACTER = 1;
const PARAMETER = { rate: 1, pitch: 3 } as const;
const EVENT = { end: 0, word: 1 } as const;

interface Event {
  readonly type: number;
  readonly text_position: number;
  readonly sample: number;
}

const eventType = koffi.struct("espeak_EVENT", {
  type: "int",
  unique_identifier: "unsigned int",
  text_position: "int",
  length: "int",
  audio_position: "int",
  sample: "int",
  user_data: "void *",
  id: "int64_t",
});
const callbackType = koffi.proto("int SynthCallback(int16_t *wav, int samples, void *events)");

type Library = ReturnType<typeof koffi.load>;

/** The library, opened once a process. @throws SpeechFault when there is none */
export const openSpeech = once((): Speaking => bind(loadLibrary()));

function loadLibrary(): Library {
  for (const name of NAMES) {
    try {
      return koffi.load(name);
    } catch {
      // Another name, then.
    }
  }
  throw new SpeechFault("library", NAMES.join(", "));
}

function bind(library: Library): Speaking {
  const initialize = library.func("int espeak_Initialize(int output, int buflength, str path, int options)");
  const setCallback = library.func("void espeak_SetSynthCallback(SynthCallback *callback)");
  const setVoice = library.func("int espeak_SetVoiceByName(str name)");
  const setParameter = library.func("int espeak_SetParameter(int parameter, int value, int relative)");
  const synth = library.func(
    "int espeak_Synth(const void *text, size_t size, uint position, int kind, uint end, uint flags, void *id, void *data)",
  );
  const sampleRate: number = initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, null, 0);
  if (sampleRate <= 0) throw new SpeechFault("library", "its data cannot be read");

  let pieces: Int16Array[] = [];
  let words: { at: number; sample: number }[] = [];
  const heard = (wav: unknown, count: number, events: unknown): number => {
    if (wav !== null && count > 0) pieces.push(koffi.decode(wav, koffi.array("int16_t", count, "Typed")));
    for (const event of readEvents(events)) {
      if (event.type === EVENT.word) words.push({ at: event.text_position - 1, sample: event.sample });
    }
    return 0;
  };
  // Registered for good: the library keeps the pointer as long as the process lives.
  setCallback(koffi.register(heard, koffi.pointer(callbackType)));

  const say = (text: string, language: string, voice: VoiceSettings): Speech => {
    pieces = [];
    words = [];
    const name = voice.variant === null ? language : `${language}+${voice.variant}`;
    if (setVoice(name) !== 0) throw new SpeechFault("voice", name);
    setParameter(PARAMETER.rate, voice.rate, 0);
    setParameter(PARAMETER.pitch, voice.pitch, 0);
    const bytes = Buffer.from(`${text.replaceAll("\0", "")}\0`);
    synth(bytes, bytes.length, 0, POS_CHARACTER, 0, CHARS_UTF8, null, null);
    return { samples: joined(pieces), sampleRate, words };
  };
  return { say };
}

/** The events of one callback: an array that a type of 0 ends. */
function* readEvents(events: unknown): Generator<Event> {
  if (events === null) return;
  for (let index = 0; ; index++) {
    const event: Event = koffi.decode(events, index * koffi.sizeof(eventType), eventType);
    if (event.type === EVENT.end) return;
    yield event;
  }
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
