// align: a transcript and quotes -> how each quote stands to it. Needs no episode and no show.yml.
// Results to stdout, what is wrong with the transcript to stderr.

import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { parseArgs } from "node:util";
import { alignQuotes, type QuoteRequest } from "../align/align-quotes.ts";
import { decodeText } from "../content/transcripts/decode-text.ts";
import { parseTranscript } from "../content/transcripts/parse-transcript.ts";
import type { Language } from "../domain/names.ts";
import type { QuoteCheck } from "../domain/quote.ts";
import type { Transcript } from "../domain/transcript.ts";
import { directionOf } from "../text/bidi.ts";
import { reportProblems } from "../text/problem-report.ts";
import { QuotesFault, readQuotes } from "./align-quotes-file.ts";
import { alignTable } from "./align-table.ts";
import type { CliIo } from "./io.ts";

const USAGE = `usage: npm run --silent align -- TRANSCRIPT QUOTES [--json]

  TRANSCRIPT  .vtt, .srt, .json (Podcasting 2.0, Whisper, whisper.cpp) or .txt with time codes
  QUOTES      a JSON array of texts or of {"text", "speaker"}; - reads it from standard input
  --json      an array of {text, verdict, start, end, score, differences}, seconds or null
`;

/** Exit 0 whatever the verdicts; 2 when an argument, the transcript or the quotes cannot be read. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = optionsOf(args);
  if (options === null) {
    io.stderr(USAGE);
    return 2;
  }
  const transcript = await openTranscript(options.transcript, io);
  const requests = transcript && (await openQuotes(options.quotes, io));
  if (!transcript || !requests) return 2;
  const checks = alignQuotes(transcript, requests);
  const texts = requests.map(({ text }) => text);
  io.stdout(options.isJson ? asJson(texts, checks) : alignTable(texts, checks, languageOf(transcript)));
  return 0;
}

interface AlignOptions {
  readonly transcript: string;
  readonly quotes: string;
  readonly isJson: boolean;
}

function optionsOf(args: readonly string[]): AlignOptions | null {
  try {
    const options = { json: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [transcript, quotes] = positionals;
    if (transcript === undefined || quotes === undefined || positionals.length > 2) return null;
    return { transcript, quotes, isJson: values.json };
  } catch {
    return null;
  }
}

async function openTranscript(file: string, io: CliIo): Promise<Transcript | null> {
  const bytes = await openFile(file, io);
  if (bytes === null) return null;
  const { text } = decodeText(bytes);
  const { transcript, problems } = parseTranscript({ file, text, language: "und" as Language });
  io.stderr(reportProblems(problems, languageOf(transcript)));
  const isUnread = transcript.cues.length === 0 && problems.some(({ severity }) => severity === "error");
  return isUnread ? null : transcript;
}

async function openQuotes(file: string, io: CliIo): Promise<readonly QuoteRequest[] | null> {
  const bytes = file === "-" ? await readAll(io.stdin) : await openFile(file, io);
  if (bytes === null) return null;
  try {
    return readQuotes(decodeText(bytes).text);
  } catch (fault) {
    if (!(fault instanceof QuotesFault)) throw fault;
    io.stderr(`${file === "-" ? "standard input" : file}: ${fault.message}\n`);
    return null;
  }
}

async function openFile(file: string, io: CliIo): Promise<Uint8Array | null> {
  try {
    return await readFile(isAbsolute(file) ? file : join(io.cwd, file));
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : "unreadable";
    io.stderr(`${file}: cannot be read (${reason})\n`);
    return null;
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function asJson(texts: readonly string[], checks: readonly QuoteCheck[]): string {
  const results = checks.map(({ verdict, span, score, differences }, at) => ({
    text: texts[at],
    verdict,
    start: span?.start ?? null,
    end: span?.end ?? null,
    score,
    differences,
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}

// The messages speak the recording's language, of the two that they know.
function languageOf(transcript: Transcript): "ar" | "en" {
  const text = transcript.cues
    .slice(0, 5)
    .map((cue) => cue.text)
    .join(" ");
  return directionOf(text) === "rtl" ? "ar" : "en";
}
