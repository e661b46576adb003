// align: a transcript and quotes -> how each quote stands to it. Needs no episode and no show.yml.
// Results to stdout, what is wrong with the transcript or the quotes to stderr.

import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { alignQuotes } from "../align/align-quotes.ts";
import { readMessages } from "../content/read-messages.ts";
import { decodeText } from "../content/transcripts/decode-text.ts";
import { parseTranscript } from "../content/transcripts/parse-transcript.ts";
import type { Language } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import type { Transcript } from "../domain/transcript.ts";
import { directionOf } from "../text/bidi.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { alignHelp } from "../text/words/help.ts";
import { readQuotes } from "./align-quotes-file.ts";
import { alignTable, type FoundQuote, voiceProblems } from "./align-table.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo } from "./io.ts";

/** Exit 0 whatever the verdicts; 2 when an argument, the transcript or the quotes cannot be read. */
export const run = defineVerb({
  name: "align",
  help: alignHelp,
  options: { json: { type: "boolean" } },
  positionals: { transcript: "needed", quotes: "needed" },
  run: align,
});

async function align(options: AlignOptions, io: CliIo): Promise<number> {
  const { transcript, problems: ofTranscript } = await openTranscript(options.transcript, io);
  const { quotes, problems: ofQuotes } = await openQuotes(options.quotes, io);
  const language = io.lang ?? (await readMessages(join(io.cwd, "episodes"))) ?? languageOf(transcript);
  io.stderr(reportProblems([...ofTranscript, ...ofQuotes], language));
  if (transcript === null || quotes === null) return 2;
  const checks = alignQuotes(transcript, quotes);
  const found = quotes.flatMap((asked, at): FoundQuote[] => {
    const check = checks[at];
    return check ? [{ asked, check }] : [];
  });
  io.stdout(options.json ? asJson(found) : alignTable(found, language));
  if (options.json) io.stderr(reportProblems(found.flatMap(voiceProblems), language));
  return 0;
}

interface AlignOptions {
  readonly transcript: string;
  readonly quotes: string;
  readonly json: boolean;
}

async function openTranscript(
  file: string,
  io: CliIo,
): Promise<{ readonly transcript: Transcript | null; readonly problems: readonly Problem[] }> {
  const opened = await openFile(file, io);
  if (!(opened instanceof Uint8Array)) return { transcript: null, problems: [opened] };
  const { text, damage } = decodeText(opened);
  const { transcript, problems } = parseTranscript({ file, text, language: "und" as Language, damage });
  const isUnread = transcript.cues.length === 0 && problems.some(({ severity }) => severity === "error");
  return { transcript: isUnread ? null : transcript, problems };
}

async function openQuotes(file: string, io: CliIo): Promise<ReturnType<typeof readQuotes>> {
  const opened = file === "-" ? await readAll(io.stdin) : await openFile(file, io);
  if (!(opened instanceof Uint8Array)) return { quotes: null, problems: [opened] };
  return readQuotes(file === "-" ? "stdin" : file, decodeText(opened).text);
}

async function openFile(file: string, io: CliIo): Promise<Uint8Array | Problem> {
  try {
    return await readFile(isAbsolute(file) ? file : join(io.cwd, file));
  } catch (fault) {
    const place = { file, line: 1, column: 1 };
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return reason === "ENOENT" ? error("align.missing", place) : error("file.unreadable", place, { reason });
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function asJson(found: readonly FoundQuote[]): string {
  const results = found.map(({ asked, check: { verdict, span, score, differences } }) => ({
    text: asked.text,
    verdict,
    start: span?.start ?? null,
    end: span?.end ?? null,
    score,
    differences,
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}

// Without a show.yml the messages speak the recording's language, of the two that they know.
function languageOf(transcript: Transcript | null): "ar" | "en" {
  const text = (transcript?.cues ?? [])
    .slice(0, 5)
    .map((cue) => cue.text)
    .join(" ");
  return directionOf(text) === "rtl" ? "ar" : "en";
}
