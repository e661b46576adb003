// upload: a recording, or a quote's clips -> the store that show.yml names; the episode and media.lock.json -> what they
// need to know of it. Results to stdout; progress and what is in the way to stderr.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { type LoadedShow, loadShow } from "../app/load-show.ts";
import { openStores } from "../app/stores.ts";
import type { RecordingStore } from "../domain/recording-store.ts";
import { formatClock } from "../domain/timecode.ts";
import { fillIn } from "../text/catalogue.ts";
import { uploadHelp } from "../text/words/help.ts";
import { uploadMessages } from "../text/words/upload.ts";
import { openStore, StoreFault, type StoreKeys } from "../upload/store.ts";
import { FileChanged, uploadFile } from "../upload/upload-file.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { asked } from "./name-episode.ts";
import { type PlannedUpload, plannedUploads } from "./planned-uploads.ts";
import { rememberUpload } from "./remember-upload.ts";

/** Exit 0 with the file in its place and everything written; 1 for what is in the way; 2 for wrong usage. */
export const run = defineVerb({
  name: "upload",
  help: uploadHelp,
  options: {
    as: { type: "string", shown: "NAME", accepts: isName },
  },
  positionals: { file: "needed", episode: "optional" },
  run: upload,
});

function isName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);
}

interface Options {
  readonly file: string;
  readonly episode: string | null;
  readonly as: string | null;
}

async function upload(options: Options, io: CliIo): Promise<number> {
  const stores = openStores(io.cwd, "preview");
  const loaded = await loadShow({ ...asked(io), isPreview: true, stores });
  const messages = uploadMessages(loaded.messages);
  const store = loaded.record.show?.recordings?.value;
  const keys = keysOf(io);
  if (store === undefined || keys === null) {
    io.stderr(`${store === undefined ? messages.noStore : messages.noKeys}\n`);
    return 1;
  }
  const planned = await plannedUploads(options, loaded, io);
  for (const one of planned ?? []) {
    const isDone = await uploadOne(one, { store, keys, loaded }, io);
    if (!isDone) return 1;
  }
  return planned === null ? 1 : 0;
}

function keysOf({ env }: CliIo): StoreKeys | null {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = env;
  return id && secret ? { id, secret, session: session || null } : null;
}

interface Uploading {
  readonly store: RecordingStore;
  readonly keys: StoreKeys;
  readonly loaded: LoadedShow;
}

async function uploadOne(
  one: PlannedUpload,
  { store, keys, loaded }: Uploading,
  io: CliIo,
): Promise<boolean> {
  const messages = uploadMessages(loaded.messages);
  const wire = {
    fetch,
    now: io.now,
    wait: io.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms))),
  };
  const { endpoint, bucket, address } = store;
  try {
    const end = await uploadFile({
      ...one,
      store: openStore(store, keys, wire),
      memory: join(io.cwd, ".cache/upload", hashOf(`${endpoint} ${bucket}`)),
      onProgress: progress(one.name, messages.progress, io),
    });
    const url = `${address}${one.key}`;
    io.stdout(`${fillIn(messages[end], { url })}\n`);
    return await rememberUpload({ ...one, url }, loaded, io);
  } catch (fault) {
    io.stderr(`${faultText(fault, one, { store, messages, now: io.now() })}\n`);
    return false;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

interface Told {
  readonly store: RecordingStore;
  readonly messages: ReturnType<typeof uploadMessages>;
  readonly now: number;
}

function faultText(
  fault: unknown,
  { shown, key, name }: PlannedUpload,
  { store, messages, now }: Told,
): string {
  if (fault instanceof FileChanged) return fillIn(messages.changed, { path: shown });
  if (!(fault instanceof StoreFault)) throw fault;
  const { endpoint, bucket } = store;
  const write = `npm run upload -- ${shown} --as ${name.replace(/(\.[^.]*)?$/, "-2$1")}`;
  const clocks = { here: new Date(now).toISOString(), there: fault.detail };
  const sentences = new Map(Object.entries(messages));
  const sentence = sentences.get(fault.kind) ?? messages.answer;
  return fillIn(sentence, { endpoint, bucket, key, write, fault: fault.detail, ...clocks });
}

/** How much is there, and how long the rest takes at that pace. */
function progress(name: string, sentence: string, io: CliIo): (done: number, all: number) => void {
  if (!io.isTerminal) return () => {};
  const began = io.now();
  let first: number | null = null;
  const inMb = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  return (done, all) => {
    first ??= done;
    const pace = done > first ? (io.now() - began) / 1000 / (done - first) : null;
    const left = pace === null ? "…" : formatClock(Math.round(pace * (all - done)));
    const values = { name, done: inMb(done), all: inMb(all), left };
    io.stderr(`\r\u001b[K${done === all ? "" : fillIn(sentence, values)}`);
  };
}
