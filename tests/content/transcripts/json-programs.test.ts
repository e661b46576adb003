// The same four captions as each program writes them: tests/fixtures/transcripts/, in words of our own.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTranscript } from "./read.ts";

const SAID = [
  "1 لن نقبل بعودة القوانين القديمة",
  "4.5 والناس ينتظرون جواباً واضحاً منا",
  "9.5 هل يكفي المال لترميم الطريق",
  "15 سنفتح السوق يوم الأحد القادم",
];

/** File, program, who wrote it, the voices of the first two captions, what is told. */
const FILES: readonly (readonly [
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  ...string[],
])[] = [
  ["assemblyai-paragraphs.json", "AssemblyAI", "machine", "speaker A", "speaker B"],
  ["assemblyai-sentences.json", "AssemblyAI", "machine", "speaker A", "speaker B"],
  ["assemblyai-utterances.json", "AssemblyAI", "machine", "speaker A", "speaker B"],
  ["assemblyai-words.json", "AssemblyAI", "machine", "speaker A", "speaker B"],
  ["aws-call.json", "Amazon Transcribe (AWS)", "machine", "AGENT", "CUSTOMER"],
  ["aws-labels.json", "Amazon Transcribe (AWS)", "machine", "spk_0", "spk_1"],
  ["aws-segments.json", "Amazon Transcribe (AWS)", "machine", "spk_0", "spk_1"],
  ["azure-batch-iso.json", "Azure AI Speech (batch)", "machine", "speaker 1", "speaker 2"],
  ["azure-batch-ms.json", "Azure AI Speech (batch)", "machine", "speaker 1", "speaker 2"],
  ["azure-batch-words.json", "Azure AI Speech (batch)", "machine", "speaker 1", "speaker 2"],
  ["azure-fast-preview.json", "Azure AI Speech (fast)", "machine", null, null],
  ["azure-fast.json", "Azure AI Speech (fast)", "machine", "speaker 1", "speaker 2"],
  ["azure-sdk.json", "Azure AI Speech", "machine", null, null],
  ["azure-video-indexer.json", "Azure Video Indexer", "machine", "ليلى", "عمر"],
  ["clock-strings.json", null, null, "ليلى", "عمر"],
  ["deepgram-live.json", "Deepgram", "machine", "speaker 0", "speaker 1"],
  ["deepgram-utterances.json", "Deepgram", "machine", "speaker 0", "speaker 1"],
  ["deepgram-words.json", "Deepgram", "machine", "speaker 0", "speaker 1"],
  ["elevenlabs-segments.json", "ElevenLabs", "machine", "ليلى", "عمر"],
  ["elevenlabs.json", "ElevenLabs", "machine", "speaker_0", "speaker_1"],
  ["faster-whisper-tuples.json", null, null, null, null],
  ["fireflies-api.json", "Fireflies", "machine", "ليلى", "عمر"],
  ["fireflies-download.json", "Fireflies", "machine", "ليلى", "عمر"],
  ["frames-50.json", null, null, "ليلى", "عمر", "4 transcript.json-unknown"],
  ["frames.json", null, null, "ليلى", "عمر"],
  ["text-sequence.json", null, null, "ليلى", "عمر"],
  ["gladia-v1.json", "Gladia", "machine", "speaker 0", "speaker 1"],
  ["gladia.json", "Gladia", "machine", "speaker 0", "speaker 1"],
  ["google-v1-no-words.json", "Google Speech-to-Text", "machine", null, null],
  ["google-v1-python.json", "Google Speech-to-Text", "machine", "speaker 0", "speaker 1"],
  ["google-v1-speakers.json", "Google Speech-to-Text", "machine", "speaker 1", "speaker 2"],
  ["google-v1.json", "Google Speech-to-Text", "machine", null, null],
  ["google-v2-batch.json", "Google Speech-to-Text", "machine", null, null],
  ["google-v2.json", "Google Speech-to-Text", "machine", "speaker 1", "speaker 2"],
  ["happy-scribe.json", "Happy Scribe", null, "ليلى", "عمر"],
  ["insanely-fast-whisper.json", "insanely-fast-whisper", "machine", "SPEAKER_00", "SPEAKER_01"],
  ["lines-of-segments.json", null, null, "ليلى", "عمر"],
  ["milliseconds.json", null, null, "ليلى", "عمر", "4 transcript.unit"],
  ["mistral.json", "Mistral (Voxtral)", "machine", "speaker_0", "speaker_1"],
  ["openai-diarized.json", "OpenAI (verbose_json)", "machine", "speaker A", "speaker B"],
  ["openai-verbose-words.json", "OpenAI (verbose_json)", "machine", null, null],
  ["openai-verbose.json", "OpenAI (verbose_json)", "machine", null, null],
  ["otter.json", "Otter", "machine", "ليلى", "عمر"],
  ["podcast-words.json", null, null, "ليلى", "عمر"],
  ["podcast.json", null, null, "ليلى", "عمر"],
  ["premiere-names.json", "Adobe Premiere Pro", null, "ليلى", "عمر"],
  ["premiere-no-names.json", "Adobe Premiere Pro", null, "speaker 1", "speaker 2"],
  ["rev-ai.json", "Rev AI", "machine", "speaker 0", "speaker 1"],
  ["rev-people.json", "Rev AI", "machine", "ليلى", "عمر"],
  ["soniox-words.json", "Soniox", "machine", "speaker 0", "speaker 1"],
  ["soniox.json", "Soniox", "machine", "speaker 1", "speaker 2"],
  ["sonix.json", "Sonix", null, "ليلى", "عمر"],
  ["speechmatics-unknown-speaker.json", "Speechmatics", "machine", null, null],
  ["speechmatics.json", "Speechmatics", "machine", "speaker 1", "speaker 2"],
  ["stable-ts.json", "stable-ts", "machine", null, null],
  ["time-first-lists.json", null, null, null, null],
  ["transformers-words.json", "Transformers (Hugging Face)", "machine", null, null],
  ["trint.json", "Trint", null, null, null],
  ["unknown-program.json", null, null, "ليلى", "عمر", "7 transcript.json-unknown"],
  ["vosk-list.json", "Vosk", "machine", null, null],
  ["vosk-many.json", "Vosk", "machine", null, null],
  ["vosk.json", "Vosk", "machine", null, null],
  ["watson.json", "IBM Watson", "machine", "speaker 0", "speaker 1"],
  ["whisper.json", "Whisper", "machine", null, null],
  ["whispercpp-bindings.json", null, null, null, null, "3 transcript.unit"],
  ["whispercpp.json", "whisper.cpp", "machine", "0", "1"],
  ["whisperx-nan.json", "WhisperX", "machine", null, null],
  ["whisperx.json", "WhisperX", "machine", "SPEAKER_00", "SPEAKER_01"],
  ["word-lists.json", null, null, null, null],
  ["youtube-json3-auto.json", "YouTube (json3)", "machine", null, null],
  ["youtube-json3-people.json", "YouTube (json3)", null, null, null],
  ["youtube-transcript-api-fetched.json", "YouTube (youtube-transcript-api)", "machine", null, null],
];

describe("every program's JSON is read", () => {
  const rows = FILES.map(([file, program, by, first, second, ...told]) => ({
    file,
    program,
    by,
    first,
    second,
    told,
  }));
  test.each(rows)("$file", ({ file, program, by, first, second, told }) => {
    const read = readTranscript(file, readFileSync(`tests/fixtures/transcripts/${file}`, "utf8"));
    const { cues } = read.transcript;
    expect(cues.map(({ start, text }) => `${start} ${text.replace(/[.؟]/g, "").replace("\n", " ")}`)).toEqual(
      file === "google-v1-no-words.json" ? withStarts([0, 4, 9, 14.5]) : SAID,
    );
    expect(cues.at(-1)?.end).toBe(file === "youtube-json3-auto.json" ? 23 : 19);
    expect([read.transcript.program, read.transcript.by]).toEqual([program, by]);
    expect(cues.slice(0, 2).map(({ voice }) => voice)).toEqual([first, second]);
    expect(read.told).toEqual(told);
    for (const cue of cues)
      for (const word of cue.words ?? []) expect(word.end).toBeLessThanOrEqual(cue.end + 0.001);
  });
});

/** Google without the times of words tells only where each part ends. */
function withStarts(starts: readonly number[]): readonly string[] {
  return SAID.map((line, index) => line.replace(/^\S+/, String(starts[index])));
}

describe("how sure a recogniser was of a word", () => {
  const sureOf = (name: string) =>
    readTranscript(
      `talk.ar.${name.split(".").at(-1)}`,
      readFileSync(new URL(`../../fixtures/transcripts/${name}`, import.meta.url), "utf8"),
    ).transcript.cues.flatMap(({ words }) => (words ?? []).map(({ confidence }) => confidence ?? null));

  test.each([
    "deepgram-words.json",
    "aws-labels.json",
    "assemblyai-words.json",
    "vosk.json",
    "whisperx.json",
    "speechmatics.json",
  ])("%s: every word's number is kept", (name) => {
    const sure = sureOf(name);
    expect(sure.length).toBeGreaterThan(3);
    expect(sure.filter((one) => one === null || one <= 0 || one > 1)).toEqual([]);
  });

  test("a file that tells none has none", () => {
    expect(sureOf("clock-strings.json").filter((one) => one !== null)).toEqual([]);
  });
});
