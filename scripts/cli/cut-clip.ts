// One quote cut: its files in their places, or as they were; what was done is told.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClipStore } from "../app/clip-store.ts";
import type { ClipFacts, ClipFault } from "../clips/clip-facts.ts";
import { type ClipMaking, makeClip } from "../clips/make-clip.ts";
import { clipNames, clipsFolder } from "../domain/clip.ts";
import { POSTING_LIMITS } from "../domain/posting-limits.ts";
import type { Quote } from "../domain/quote.ts";
import { formatClock } from "../domain/timecode.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { ProgramFault } from "../narration/run-program.ts";
import { fillIn } from "../text/catalogue.ts";
import type { ClipsMessages } from "../text/words/clips.ts";
import type { CliIo } from "./io.ts";

export interface CuttingOne {
  readonly making: Omit<ClipMaking, "folder">;
  readonly messages: ClipsMessages;
  readonly io: CliIo;
  readonly store: ClipStore;
  /** Of the recording's file. */
  readonly state: string;
  readonly force: boolean;
}

/** A quote and what is cut of it, or why nothing is. */
export interface ToCut {
  readonly quote: Quote;
  readonly facts: ClipFacts | ClipFault;
}

export async function cutClip(
  { quote, facts }: ToCut,
  cutting: CuttingOne,
): Promise<"made" | "same" | "failed"> {
  const { making, messages, io, store, state, force } = cutting;
  const name = `${quote.number} (${quote.id})`;
  if (typeof facts === "string") {
    io.stderr(`${fillIn(messages[facts], { name })}\n`);
    return "failed";
  }
  const folder = `episodes/${clipsFolder(quote.episode)}`;
  const { wide, square, tall, sound } = clipNames(quote.id);
  const files = [wide, square, tall, sound].map((file) => join(io.cwd, folder, file));
  const of = [facts, making, state];
  const isSame = !force && store.isFresh(quote.id, of, files);
  try {
    if (!isSame) {
      await makeInPlace(facts, making, files);
      store.keep(quote.id, of, files);
    }
  } catch (fault) {
    if (!(fault instanceof ProgramFault)) throw fault;
    io.stderr(`${fillIn(messages.failed, { name, fault: fault.message })}\n`);
    return "failed";
  }
  tellCut(facts, `${folder}/${quote.id}`, { messages, io, isSame });
  return isSame ? "same" : "made";
}

function tellCut(
  facts: ClipFacts,
  path: string,
  { messages, io, isSame }: Pick<CuttingOne, "messages" | "io"> & { readonly isSame: boolean },
): void {
  const told = { path, length: formatClock(facts.to - facts.from) };
  io.stdout(`${fillIn(isSame ? messages.same : messages.made, told)}\n`);
  const places = tooLongFor(facts);
  if (places.length > 0) io.stderr(`${fillIn(messages.tooLong, { ...told, places: places.join(", ") })}\n`);
}

/** @param files in the order wide, square, tall, sound */
async function makeInPlace(
  facts: ClipFacts,
  making: CuttingOne["making"],
  files: readonly string[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "clip-"));
  try {
    const { films, mp3 } = await makeClip(facts, { ...making, folder });
    const made = [films.wide, films.square, films.tall, mp3];
    for (const [index, file] of files.entries()) await writeAtomic(file, await readFile(made[index] ?? ""));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function tooLongFor({ from, to }: ClipFacts): readonly string[] {
  return Object.values(POSTING_LIMITS)
    .filter(({ seconds }) => seconds !== null && to - from > seconds)
    .map(({ name }) => name);
}
