// What programs write besides their usual answer: live messages, channels, translations, two languages, names in odd places.
// Field names are those of each program's own reference; the words are ours.

import { describe, expect, test } from "vitest";
import { readTranscript, wordLines } from "./read.ts";

interface Turn {
  readonly start: number;
  readonly end: number;
  readonly who: number;
  readonly text: string;
}

const SAID: readonly Turn[] = [
  { start: 1, end: 3, who: 0, text: "أهلاً بكم جميعاً" },
  { start: 4, end: 7, who: 1, text: "لن نقبل بهذا القرار" },
  { start: 8, end: 10, who: 0, text: "كم يبلغ العجز" },
  { start: 11, end: 15, who: 1, text: "ثلاثة ملايين دينار كل شهر" },
];
const NAMES = ["سامي حداد", "هناء الصباغ"] as const;
const ms = (seconds: number) => Math.round(seconds * 1000);
const clock = (seconds: number, mark = ".") =>
  `00:00:${String(Math.floor(seconds)).padStart(2, "0")}${mark}${String(ms(seconds) % 1000).padStart(3, "0")}`;
const bareClock = (seconds: number) => clock(seconds).slice(3, 8);

interface Timed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf({ start, end, text }: Turn): readonly Timed[] {
  const words = text.split(" ");
  const each = (end - start) / words.length;
  return words.map((word, at) => ({ word, start: start + at * each, end: start + (at + 1) * each }));
}

const dg = (turn: Turn) => wordsOf(turn).map((word) => ({ ...word, confidence: 0.9 }));
const inMs = (turn: Turn, key = "text") =>
  wordsOf(turn).map(({ word, start, end }) => ({ [key]: word, start: ms(start), end: ms(end) }));
const google = (turn: Turn) =>
  wordsOf(turn).map(({ word, start, end }) => ({ word, startTime: `${start}s`, endTime: `${end}s` }));
const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");
const cut = (turn: Turn): Turn => ({ ...turn, end: turn.start + 0.5, text: turn.text.split(" ")[0] ?? "" });

/** File, text, the program, whether the two voices are told apart. */
type Case = readonly [file: string, text: string, program: string | null, voices: "none" | "two" | "names"];

const LIVE: readonly Case[] = [
  [
    "deepgram.jsonl",
    lines(
      SAID.flatMap((turn) =>
        [cut(turn), turn].map((one, at) => ({
          type: "Results",
          channel_index: [turn.who, 2],
          is_final: at === 1,
          channel: { alternatives: [{ transcript: one.text, words: dg(one) }] },
        })),
      ),
    ),
    "Deepgram",
    "two",
  ],
  [
    "deepgram-flux.jsonl",
    lines(
      SAID.flatMap((turn, at) =>
        [cut(turn), turn].map((one, last) => ({
          type: "TurnInfo",
          event: last ? "EndOfTurn" : "Update",
          turn_index: at,
          audio_window_start: one.start,
          audio_window_end: one.end,
          transcript: one.text,
          words: wordsOf(one).map(({ word }) => ({ word, confidence: 0.9 })),
        })),
      ),
    ),
    "Deepgram",
    "none",
  ],
  [
    "assemblyai.jsonl",
    lines(
      SAID.flatMap((turn, at) =>
        [false, true].map((isFormatted) => ({
          type: "Turn",
          turn_order: at,
          turn_is_formatted: isFormatted,
          end_of_turn: true,
          transcript: turn.text,
          words: inMs(turn).map((word) => ({ ...word, word_is_final: true })),
        })),
      ),
    ),
    "AssemblyAI",
    "none",
  ],
  [
    "amazon.jsonl",
    lines(
      SAID.flatMap((turn) =>
        [cut(turn), turn].map((one, last) => ({
          TranscriptEvent: {
            Transcript: {
              Results: [
                {
                  IsPartial: last === 0,
                  StartTime: one.start,
                  EndTime: one.end,
                  Alternatives: [
                    {
                      Transcript: one.text,
                      Items: wordsOf(one).map(({ word, start, end }) => ({
                        Content: word,
                        StartTime: start,
                        EndTime: end,
                        Speaker: String(turn.who),
                      })),
                    },
                  ],
                },
              ],
            },
          },
        })),
      ),
    ),
    "Amazon Transcribe (AWS)",
    "two",
  ],
  [
    "speechmatics.jsonl",
    lines(
      SAID.flatMap((turn) =>
        [cut(turn), turn].map((one, last) => ({
          message: last ? "AddTranscript" : "AddPartialTranscript",
          results: wordsOf(one).map(({ word, start, end }) => ({
            type: "word",
            start_time: start,
            end_time: end,
            alternatives: [{ content: word, speaker: `S${turn.who + 1}` }],
          })),
        })),
      ),
    ),
    "Speechmatics",
    "two",
  ],
  [
    "gladia.jsonl",
    lines(
      SAID.flatMap((turn) =>
        [cut(turn), turn].map((one, last) => ({
          type: "transcript",
          data: {
            is_final: last === 1,
            utterance: { ...one, text: one.text, speaker: turn.who, words: wordsOf(one) },
          },
        })),
      ),
    ),
    "Gladia",
    "two",
  ],
  [
    "soniox.json",
    JSON.stringify({
      tokens: SAID.flatMap((turn) => [
        ...wordsOf(turn).map(({ word, start, end }) => ({
          text: ` ${word}`,
          start_ms: ms(start),
          end_ms: ms(end),
          speaker: String(turn.who + 1),
          is_final: true,
          translation_status: "original",
        })),
        { text: " hello", speaker: "1", translation_status: "translation" },
        { text: " كل", start_ms: ms(turn.end), end_ms: ms(turn.end) + 90, speaker: "1", is_final: false },
      ]),
    }),
    "Soniox",
    "two",
  ],
];

const CHANNELS: readonly Case[] = [
  [
    "deepgram.json",
    JSON.stringify({
      results: {
        channels: [0, 1].map((who) => ({
          alternatives: [
            {
              words: SAID.filter((turn) => turn.who === who)
                .flatMap(dg)
                .map((word) => ({ ...word, speaker: 0 })),
            },
          ],
        })),
      },
    }),
    "Deepgram",
    "two",
  ],
  [
    "amazon.json",
    JSON.stringify({
      jobName: "j",
      results: {
        transcripts: [],
        items: SAID.flatMap((turn) =>
          wordsOf(turn).map(({ word, start, end }) => ({
            type: "pronunciation",
            channel_label: `ch_${turn.who}`,
            start_time: String(start),
            end_time: String(end),
            alternatives: [{ confidence: "0.9", content: word }],
          })),
        ),
      },
    }),
    "Amazon Transcribe (AWS)",
    "two",
  ],
  [
    "azure-fast.json",
    JSON.stringify({
      combinedPhrases: [],
      phrases: [0, 1].flatMap((who) =>
        SAID.filter((turn) => turn.who === who).map((turn) => ({
          channel: who,
          offsetMilliseconds: ms(turn.start),
          durationMilliseconds: ms(turn.end - turn.start),
          text: turn.text,
        })),
      ),
    }),
    "Azure AI Speech (fast)",
    "two",
  ],
  [
    "google.json",
    JSON.stringify({
      results: SAID.map((turn) => ({
        channelTag: turn.who + 1,
        alternatives: [{ transcript: turn.text, words: google(turn) }],
      })),
    }),
    "Google Speech-to-Text",
    "two",
  ],
  [
    "speechmatics.json",
    JSON.stringify({
      format: "2.9",
      results: SAID.flatMap((turn) =>
        wordsOf(turn).map(({ word, start, end }) => ({
          type: "word",
          channel: `Ch_${turn.who + 1}`,
          start_time: start,
          end_time: end,
          alternatives: [{ content: word, speaker: "S1" }],
        })),
      ),
    }),
    "Speechmatics",
    "two",
  ],
];

const tt = (attributes: string, body: string) =>
  `<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" ${attributes}><body>${body}</body></tt>`;
const p = (turn: Turn, text = turn.text, more = "") =>
  `<p begin="${clock(turn.start)}" end="${clock(turn.end)}" ${more}>${text}</p>`;

const LANGUAGES: readonly Case[] = [
  [
    "two.ttml",
    tt(
      'xml:lang="en"',
      `<div xml:lang="en">${SAID.map((turn) => p(turn, "in English")).join("")}</div>` +
        `<div xml:lang="ar-EG">${SAID.map((turn) => p(turn)).join("")}</div>`,
    ),
    "TTML",
    "none",
  ],
  [
    "two.smi",
    `<SAMI><HEAD><STYLE><!-- .ONE {Name: English; lang: en-US;} .TWO {Name: Arabic; lang: ar-SA;} --></STYLE></HEAD><BODY>${SAID.map(
      ({ start, end, text }) =>
        `<SYNC Start=${ms(start)}><P Class=ONE>in English<P Class=TWO>${text}\n` +
        `<SYNC Start=${ms(start) + 700}><P Class=ONE>&nbsp;\n<SYNC Start=${ms(end)}><P Class=TWO>&nbsp;\n`,
    ).join("")}</BODY></SAMI>`,
    "SAMI",
    "none",
  ],
];

const blocks = (text: (turn: Turn, at: number) => string, mark = ",") =>
  SAID.map((turn, at) =>
    text({ ...turn }, at).replace("TIME", `${clock(turn.start, mark)} --> ${clock(turn.end, mark)}`),
  );

const PLACES: readonly Case[] = [
  [
    "webex.vtt",
    `WEBVTT\n\n${blocks(({ who, text }, at) => `${at + 1} "${NAMES[who]}" (18${who})\nTIME\n${text}`, ".").join("\n\n")}`,
    null,
    "names",
  ],
  [
    "graph.vtt",
    `WEBVTT\n\n${blocks(({ who, text }) => `TIME\n${JSON.stringify({ speakerName: NAMES[who], spokenText: text })}`, ".").join("\n\n")}`,
    null,
    "names",
  ],
  [
    "brackets.srt",
    blocks(({ who, text }, at) => `${at}\nTIME\n[${NAMES[who]}] ${text}`).join("\n\n"),
    null,
    "names",
  ],
  [
    "parentheses.srt",
    blocks(({ who, text }, at) => `${at}\nTIME\n(${NAMES[who]}) ${text}`).join("\n\n"),
    null,
    "names",
  ],
  [
    "code.txt",
    SAID.map(({ who, start, text }) => `**${NAMES[who]}** \`${bareClock(start)}\`\n\n${text}`).join("\n\n"),
    null,
    "names",
  ],
  [
    "recall.json",
    JSON.stringify(
      SAID.map((turn) => ({
        participant: { id: turn.who, name: NAMES[turn.who] },
        words: wordsOf(turn).map(({ word, start, end }) => ({
          text: word,
          start_timestamp: { relative: start, absolute: "2026-01-01T00:00:00Z" },
          end_timestamp: { relative: end, absolute: "2026-01-01T00:00:00Z" },
        })),
      })),
    ),
    null,
    "names",
  ],
  [
    "podlove.json",
    JSON.stringify(
      SAID.map(({ start, end, who, text }) => ({
        start: clock(start),
        start_ms: ms(start),
        end: clock(end),
        end_ms: ms(end),
        speaker: "7",
        voice: NAMES[who],
        text,
      })),
    ),
    null,
    "names",
  ],
  [
    "dote.json",
    JSON.stringify({
      lines: SAID.map(({ start, end, who, text }) => ({
        startTime: clock(start, ","),
        endTime: clock(end, ","),
        speakerDesignation: NAMES[who],
        text,
      })),
    }),
    "DOTE",
    "names",
  ],
  [
    "names.csv",
    `Begin;End;Name;Transcript\n${SAID.map(({ start, end, who, text }) => `${clock(start)};${clock(end)};${NAMES[who]};${text}`).join("\n")}`,
    "CSV",
    "names",
  ],
];

test.each([...LIVE, ...CHANNELS, ...LANGUAGES, ...PLACES])(
  "%s: each sentence once, at its time, in its voice",
  (file, text, program, voices) => {
    const { transcript, problems } = readTranscript(`episodes/a.ar.${file}`, text);
    expect(transcript.program).toBe(program);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(transcript.cues.map((cue) => cue.text)).toEqual(SAID.map((turn) => turn.text));
    expect(transcript.cues.map(({ start }) => Math.round(start))).toEqual(SAID.map(({ start }) => start));
    const heard = transcript.cues.map(({ voice }) => voice);
    const [first, second] = voices === "names" ? NAMES : [heard[0], heard[1]];
    expect(heard).toEqual([first, second, first, second]);
    expect(first === second).toBe(voices === "none");
  },
);

describe("a text whose times stand behind the words", () => {
  const talk = (
    time: (turn: Turn) => number,
    text = (turn: Turn) => `${turn.text} ${turn.text} ${turn.text}`,
  ) => readTranscript("a.ar.txt", SAID.map((turn) => `${text(turn)} [${bareClock(time(turn))}]`).join("\n"));

  test("where they ended, while that is possible", () => {
    expect(talk(({ end }) => end).transcript.cues.map(({ start }) => start)).toEqual([0, 3, 7, 10]);
  });

  test("where they began, when the first part could not be said before its time", () => {
    expect(talk(({ start }) => start).transcript.cues.map(({ start }) => start)).toEqual([1, 4, 8, 11]);
  });
});

test("words in a list beside the captions give them their times, as OpenAI answers with both", () => {
  const read = readTranscript(
    "a.ar.json",
    JSON.stringify({
      task: "transcribe",
      duration: 15,
      segments: SAID.map((turn, id) => ({ id, start: turn.start, end: turn.end, text: ` ${turn.text}.` })),
      words: SAID.flatMap(wordsOf),
    }),
  );
  expect(wordLines(read).slice(3, 7)).toEqual([
    "لن@4–4.75",
    "نقبل@4.75–5.5",
    "بهذا@5.5–6.25",
    "القرار.@6.25–7",
  ]);
});

test("Apple's paragraphs have the time of each word, in seconds without a unit", () => {
  const spans = (turn: Turn) =>
    wordsOf(turn)
      .map(({ word, start, end }) => `<span begin="${start}" end="${end.toFixed(3)}">${word}</span>`)
      .join(" ");
  const text = tt(
    'xmlns:podcasts="http://podcasts.apple.com/transcript-ttml-internal" xml:lang="ar"',
    `<div begin="1.000">${SAID.map((turn) => `<p begin="${turn.start.toFixed(3)}" end="${turn.end}" ttm:agent="SPEAKER_${turn.who}">${spans(turn)}</p>`).join("")}</div>`,
  );
  const read = readTranscript("a.ar.ttml", text);
  expect(read.lines.slice(0, 2)).toEqual([
    "1–3 SPEAKER_0: أهلاً بكم جميعاً",
    "4–7 SPEAKER_1: لن نقبل بهذا القرار",
  ]);
  expect(wordLines(read).slice(3, 5)).toEqual(["لن@4–4.75", "نقبل@4.75–5.5"]);
});

test("a word that Gentle did not find stands between its neighbours, not at its count of letters", () => {
  const words = SAID.flatMap(wordsOf).map(({ word, start, end }, at) =>
    at === 4
      ? { case: "not-found-in-audio", startOffset: 1, endOffset: 9, word }
      : { case: "success", start, end, startOffset: 90, endOffset: 99, word },
  );
  const read = readTranscript("a.ar.json", JSON.stringify({ words }));
  expect(read.transcript.cues.flatMap(({ text }) => text.split(" ")).slice(3, 6)).toEqual([
    "لن",
    "نقبل",
    "بهذا",
  ]);
});

test("Watson's mark of hesitation is no word", () => {
  const read = readTranscript(
    "a.ar.json",
    JSON.stringify({
      result_index: 0,
      results: [
        {
          final: true,
          alternatives: [
            {
              transcript: "لن %HESITATION نقبل ",
              timestamps: [
                ["لن", 1, 1.4],
                ["%HESITATION", 1.5, 1.9],
                ["نقبل", 2, 2.5],
              ],
            },
          ],
        },
      ],
    }),
  );
  expect(wordLines(read)).toEqual(["لن@1–1.4", "نقبل@2–2.5"]);
});

test.each([
  ["thumbnails", ({ who }: Turn) => `sprite.jpg#xywh=${who * 160},0,160,90`],
  ["objects", () => '{"title":"فصل"}'],
])("WebVTT that holds %s instead of words is told", (_, text) => {
  const read = readTranscript(
    "a.ar.vtt",
    `WEBVTT\n\n${blocks((turn) => `TIME\n${text(turn)}`, ".").join("\n\n")}`,
  );
  expect(read.told).toEqual(["1 transcript.foreign"]);
});

test("sounds in brackets before some captions are no speakers", () => {
  const read = readTranscript(
    "a.ar.srt",
    blocks(({ text }, at) => `${at}\nTIME\n${at % 2 ? "[ضحك] " : ""}${text}`).join("\n\n"),
  );
  expect(read.transcript.cues.every(({ voice }) => voice === null)).toBe(true);
});
