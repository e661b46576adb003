// What was uploaded -> media.lock.json, and the line of its episode: the smallest edit of one file each.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LoadedShow } from "../app/load-show.ts";
import { askRemote, type RemoteAnswer } from "../content/media/ask-remote.ts";
import { MEDIA_LOCK_FILE, readMediaLock, writeMediaLock } from "../content/media/media-lock.ts";
import { REMOTE_LIMITS } from "../content/media/remote-file.ts";
import { clipAtAddress } from "../domain/clip.ts";
import type { RemoteMediaFacts } from "../domain/media.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { fillIn } from "../text/catalogue.ts";
import { withFrontMatter } from "../text/front-matter-edit.ts";
import { reportProblems } from "../text/problem-report.ts";
import { uploadMessages } from "../text/words/upload.ts";
import type { CliIo } from "./io.ts";
import type { PlannedUpload } from "./planned-uploads.ts";

type InStore = PlannedUpload & { readonly url: string };

/** Asks for the file as everybody does first. False once told that nobody can reach it: then nothing is written. */
export async function rememberUpload(file: InStore, loaded: LoadedShow, io: CliIo): Promise<boolean> {
  const messages = uploadMessages(loaded.messages);
  const answer = await askRemote(file.url, undefined, fetch, REMOTE_LIMITS);
  const isReached = answer.facts?.bytes === file.facts.bytes;
  tellFindings(answer, loaded, io);
  if (!isReached) {
    io.stderr(`${messages.notPublic}\n`);
    return false;
  }
  await writeLock(file, answer.facts, io);
  io.stdout(`${fillIn(messages.remembered, { file: `episodes/${MEDIA_LOCK_FILE}` })}\n`);
  if (file.clipOf === null) await writeEpisode(file, messages, io);
  if (file.shown.startsWith("episodes/media/"))
    io.stderr(`${fillIn(messages.large, { path: file.shown })}\n`);
  return true;
}

function tellFindings({ findings }: RemoteAnswer, { record, messages }: LoadedShow, io: CliIo): void {
  const place = record.show?.recordings?.place ?? { file: "episodes/show.yml", line: 1, column: 1 };
  io.stderr(
    reportProblems(
      findings.map((finding) => ({ ...finding, place })),
      messages,
    ),
  );
}

/** What the file says of itself counts; the server knows how it calls this version. A clip's earlier cut goes. */
async function writeLock(
  { url, facts, clipOf, name }: InStore,
  { version }: RemoteMediaFacts,
  io: CliIo,
): Promise<void> {
  const root = join(io.cwd, "episodes");
  const { media } = await readMediaLock(root);
  const isSameClip = (known: string) => {
    const clip = clipAtAddress(known);
    return clipOf !== null && clip?.slug === clipOf && clip.name === name;
  };
  const others = [...media].filter(([known]) => !isSameClip(known));
  await writeMediaLock(root, { media: new Map([...others, [url, { ...facts, sha256: null, version }]]) });
}

async function writeEpisode(
  { episode, url, type }: InStore,
  messages: ReturnType<typeof uploadMessages>,
  io: CliIo,
) {
  const key = type.startsWith("video/") ? "video" : "audio";
  const line = `${key}: ${url}`;
  if (episode === null) {
    io.stdout(`${fillIn(messages.unnamed, { line })}\n`);
    return;
  }
  const { file } = episode;
  const path = join(io.cwd, file);
  const text = await readFile(path, "utf8");
  const [before, after] = withFrontMatter(text, { [key]: url });
  if (after === text) return;
  await writeAtomic(path, after);
  const values = { file, line, before: `${key}: ${String(before[key])}` };
  io.stdout(`${fillIn(before[key] === undefined ? messages.written : messages.replaced, values)}\n`);
}
