// The programs whose JSON is known: by what a file is told to be theirs, where its captions stand, and what its bare
// numbers count. Each from the program's own reference; the first whose signs are all there is taken.

import type { Transcriber } from "../../../domain/transcript.ts";

/** One program's form. */
export interface JsonProgram {
  /** As the program calls itself. */
  readonly program: string;
  /** Null for programs in which people mend what was recognised, and forms that everybody writes. */
  readonly by: Transcriber | null;
  /** Ways (json/path.ts) that are all there; or several such lists, of which one is enough. */
  readonly signs: readonly (readonly string[])[];
  /** Ways to its captions or words; the first that leads to any is read. */
  readonly lists: readonly string[];
  /** What a bare number counts, in seconds: 1 unless said. */
  readonly unit?: number;
  /** A form whose captions are not put together from its parts alone. */
  readonly form?: "whisper.cpp" | "json3";
  /** A form that everybody writes is no program's. */
  readonly isCommon?: true;
}

const MS = 0.001;
const TICK = 1e-7;

const machine = (
  program: string,
  signs: JsonProgram["signs"],
  lists: readonly string[],
  unit?: number,
): JsonProgram => ({ program, by: "machine", signs, lists, ...(unit === undefined ? {} : { unit }) });
const studio = (...form: Parameters<typeof machine>): JsonProgram => ({ ...machine(...form), by: null });

export const JSON_PROGRAMS: readonly JsonProgram[] = [
  {
    ...machine("YouTube (json3)", [["events.*.tStartMs", "events.*.segs.*.acAsrConf"]], ["events.*"], MS),
    form: "json3",
  },
  { ...studio("YouTube (json3)", [["events.*.tStartMs"]], ["events.*"], MS), form: "json3" },
  {
    ...machine(
      "whisper.cpp",
      [["transcription.*.offsets"], ["transcription.*.timestamps"]],
      ["transcription.*"],
    ),
    form: "whisper.cpp",
  },
  machine(
    "Deepgram",
    [
      ["results.channels.*.alternatives"],
      ["*.channel.alternatives"],
      ["channel.alternatives"],
      ["results.utterances.*.channel"],
      ["*.turn_index", "*.audio_window_start"],
    ],
    [
      "results.channels.*.alternatives.0.words.*",
      "results.utterances.*",
      "results.channels.*.alternatives.0.paragraphs.paragraphs.*.sentences.*",
      "*.channel.alternatives.0.words.*",
      "channel.alternatives.0.words.*",
      "*",
    ],
  ),
  machine(
    "Amazon Transcribe (AWS)",
    [
      ["results.items.*.alternatives"],
      ["results.audio_segments"],
      ["Transcript.*.BeginOffsetMillis"],
      ["results.transcripts", "jobName"],
      ["*.TranscriptEvent.Transcript.Results"],
    ],
    [
      "*.TranscriptEvent.Transcript.Results.*",
      "results.items.*",
      "results.audio_segments.*",
      "Transcript.*",
      "results.channel_labels.channels.*.items.*",
    ],
  ),
  machine(
    "Azure AI Speech (batch)",
    [["recognizedPhrases"], ["combinedRecognizedPhrases"]],
    ["recognizedPhrases.*"],
    TICK,
  ),
  machine(
    "Azure AI Speech (fast)",
    [["combinedPhrases"], ["phrases.*.offsetMilliseconds"]],
    ["phrases.*"],
    MS,
  ),
  machine(
    "Azure AI Speech",
    [["*.NBest"], ["*.DisplayText"], ["DisplayText", "Offset"], ["NBest", "Offset"]],
    ["*", "NBest.0.Words.*"],
    TICK,
  ),
  machine(
    "Azure Video Indexer",
    [["videos.*.insights"], ["insights.transcript"], ["summarizedInsights", "videos"]],
    ["videos.*.insights.transcript.*", "insights.transcript.*"],
  ),
  machine(
    "Speechmatics",
    [["results.*.alternatives.*.content"], ["*.results.*.alternatives.*.content"]],
    ["results.*", "*.results.*"],
  ),
  machine("Rev AI", [["monologues.*.elements"]], ["monologues.*"]),
  machine(
    "Gladia",
    [
      ["result.transcription.utterances"],
      ["transcription.utterances"],
      ["prediction.*.time_begin"],
      ["*.data.utterance"],
      ["result.metadata", "result.transcription"],
      ["data.transcription.utterances"],
    ],
    [
      "result.transcription.utterances.*",
      "data.transcription.utterances.*",
      "transcription.utterances.*",
      "prediction.*",
      "*",
    ],
  ),
  machine(
    "Soniox",
    [["tokens.*.start_ms"], ["words.*.start_ms"], ["*.tokens.*.start_ms"]],
    ["tokens.*", "words.*", "*.tokens.*"],
    MS,
  ),
  machine(
    "IBM Watson",
    [
      ["results.*.alternatives.*.timestamps"],
      ["results.*.alternatives", "result_index"],
      ["*.results.*.alternatives.*.timestamps"],
    ],
    ["results.*", "*.results.*"],
  ),
  machine(
    "Google Speech-to-Text",
    [
      ["results.*.alternatives.*.words"],
      ["*.results.*.alternatives.*.words"],
      ["results.*.alternatives.*.transcript"],
      ["response.results.*.alternatives"],
      ["results.*.transcript.results.*.alternatives"],
      ["results.*.inlineResult.transcript.results"],
      ["response.results.*.inlineResult.transcript.results"],
      ["response.results.*.transcript.results"],
      ["annotation_results.*.speech_transcriptions"],
      ["annotationResults.*.speechTranscriptions"],
      ["response.annotationResults.*.speechTranscriptions"],
    ],
    [
      "response.results.*.inlineResult.transcript.results.*",
      "response.results.*.transcript.results.*",
      "annotation_results.*.speech_transcriptions.*",
      "annotationResults.*.speechTranscriptions.*",
      "response.annotationResults.*.speechTranscriptions.*",
      "*.results.*",
      "results.*.inlineResult.transcript.results.*",
      "results.*.transcript.results.*",
      "response.results.*",
      "results.*",
    ],
  ),
  machine(
    "Vosk",
    [
      ["result.*.conf"],
      ["*.result.*.conf"],
      ["results.*.result.*.word"],
      ["*.result.*.word"],
      ["alternatives.*.result"],
      ["*.alternatives.*.result"],
    ],
    ["result.*", "*.result.*", "results.*.result.*", "alternatives.0.result.*", "*.alternatives.0.result.*"],
  ),
  machine(
    "AssemblyAI",
    [
      ["status", "utterances", "id"],
      ["status", "words", "id"],
      ["audio_duration", "words"],
      ["audio_duration", "utterances"],
      ["audio_duration", "sentences"],
      ["audio_duration", "paragraphs"],
      ["sentences.*.confidence", "sentences.*.words"],
      ["paragraphs.*.confidence", "paragraphs.*.words"],
      ["utterances.*.words.*.speaker", "utterances.*.confidence"],
      ["*.words.*.word_is_final"],
    ],
    ["utterances.*", "sentences.*", "paragraphs.*", "words.*", "*"],
    MS,
  ),
  machine(
    "ElevenLabs",
    [
      ["language_probability", "words"],
      ["words.*.type", "words.*.logprob"],
      ["words.*.speaker_id", "words.*.type"],
      ["transcripts.*.words.*.type"],
      ["segments.*.words.*.start_time", "segments.*.speaker.id"],
    ],
    ["words.*", "transcripts.*.words.*", "segments.*"],
  ),
  studio("Adobe Premiere Pro", [["segments.*.words.*.eos"], ["segments.*.words.*.tags"]], ["segments.*"]),
  machine(
    "Mistral (Voxtral)",
    [["segments.*.speaker_id"], ["usage.prompt_audio_seconds"], ["model", "segments", "usage"]],
    ["segments.*"],
  ),
  machine(
    "insanely-fast-whisper",
    [["speakers.*.timestamp"], ["speakers", "chunks"]],
    ["speakers.*", "chunks.*"],
  ),
  machine("Transformers (Hugging Face)", [["chunks.*.timestamp"], ["*.timestamp.1"]], ["chunks.*", "*"]),
  machine(
    "WhisperX",
    [["word_segments"], ["segments.*.words.*.score"], ["segments.*.words", "language", "diarization"]],
    ["segments.*", "word_segments.*"],
  ),
  machine(
    "stable-ts",
    [["ori_dict"], ["nonspeech_sections"], ["segments.*.words.*.segment_id"]],
    ["segments.*", "ori_dict.segments.*"],
  ),
  machine(
    "OpenAI (verbose_json)",
    [
      ["task", "duration", "segments"],
      ["task", "duration", "words"],
      ["segments.*.type", "segments.*.speaker"],
    ],
    ["segments.*", "words.*"],
  ),
  machine(
    "Whisper",
    [
      ["segments.*.avg_logprob"],
      ["segments.*.no_speech_prob"],
      ["segments.*.seek"],
      ["segments.*.words.*.probability"],
      ["*.avg_logprob"],
      ["*.no_speech_prob"],
    ],
    ["segments.*", "*"],
  ),
  { ...studio("Podcasting 2.0", [["segments.*.body"]], ["segments.*"]), isCommon: true },
  machine(
    "Fireflies",
    [
      ["sentences.*.raw_text"],
      ["data.transcript.sentences"],
      ["transcript.sentences"],
      ["sentences.*.speaker_name"],
      ["*.sentence", "*.startTime"],
    ],
    ["sentences.*", "data.transcript.sentences.*", "transcript.sentences.*", "*"],
  ),
  studio(
    "Sonix",
    [["transcript.*.start_time", "transcript.*.text"], ["transcript.*.words.*.start_time"], ["sonix_id"]],
    ["transcript.*"],
  ),
  studio("DOTE", [["lines.*.speakerDesignation"]], ["lines.*"]),
  studio("Happy Scribe", [["*.words.*.data_start"], ["words.*.data_start"]], ["*", "words.*"]),
  studio(
    "Trint",
    [["transcript.words.*.time"], ["transcript.paragraphs.*.words"], ["words.*.duration", "words.*.value"]],
    ["transcript.paragraphs.*", "transcript.words.*", "paragraphs.*", "words.*"],
    MS,
  ),
  machine(
    "Otter",
    [["speech.transcripts.*.start_offset"], ["transcripts.*.start_offset"]],
    ["speech.transcripts.*", "transcripts.*"],
    1 / 16_000,
  ),
  machine("YouTube (youtube-transcript-api)", [["snippets.*.duration", "is_generated"]], ["snippets.*"]),
  studio(
    "YouTube (youtube-transcript-api)",
    [["*.duration", "*.text", "*.start"], ["snippets.*.duration"]],
    ["*", "snippets.*"],
  ),
];
