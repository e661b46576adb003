// Edits of the desk, written one after the other: refused when the file is another than the one that was looked at, and
// undone one by one as long as nothing else was written in between.

import { existsSync } from "node:fs";
import { readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { staysInside } from "../content/files/read-text.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { applyEdits } from "../text/text-edits.ts";
import { editFor } from "./actions.ts";
import type { ActionFault, DeskAction, DeskEdit } from "./desk-action.ts";
import { type DeskPlace, readDeskEpisode, readDeskFile } from "./desk-episode.ts";

/** An action with the files as they were when it was chosen: path and hash. */
export interface DeskRequest {
  readonly episode: string;
  readonly action: DeskAction;
  readonly seen: Readonly<Record<string, string>>;
}

export type DeskAnswer =
  | { readonly kind: "done"; readonly said: DeskEdit["said"] }
  | { readonly kind: "undone"; readonly file: string }
  | {
      readonly kind: "refused";
      readonly why: ActionFault | "noEpisode" | "stale" | "encoded" | "isThere" | "outside" | "noUndo";
    };

export interface DeskEdits {
  readonly edit: (request: DeskRequest) => Promise<DeskAnswer>;
  readonly undo: () => Promise<DeskAnswer>;
}

interface Done {
  readonly path: string;
  readonly after: string;
  /** What stood there, or under another name. */
  readonly before: { readonly path: string; readonly bytes: Buffer };
}

const MOST_UNDOS = 200;

export function deskEdits(place: DeskPlace): DeskEdits {
  const done: Done[] = [];
  let last: Promise<unknown> = Promise.resolve();
  /** Two at once would both read the file as it was. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    edit: (request) => inTurn(() => editOnce(place, request, done)),
    undo: () => inTurn(() => undoOnce(place, done)),
  };
}

async function editOnce(place: DeskPlace, request: DeskRequest, done: Done[]): Promise<DeskAnswer> {
  const episode = await readDeskEpisode(place, request.episode);
  if (episode === null) return refused("noEpisode");
  const edit = editFor(request.action, episode);
  if (typeof edit === "string") return refused(edit);
  const { file, edits, said } = edit;
  if (request.seen[file.path] !== file.hash) return refused("stale");
  const { path, text: after } = edit.becomes ?? { path: file.path, text: applyEdits(file.text, edits) };
  if (after === file.text) return refused("nothing");
  const before = await readFile(join(place.root, file.path));
  // Letters of another encoding would not come back as they were.
  if (path === file.path && !before.equals(Buffer.from(file.text))) return refused("encoded");
  if (path !== file.path && existsSync(join(place.root, path))) return refused("isThere");
  if (!(await writeInside(place, path, after))) return refused("outside");
  if (path !== file.path) await rm(join(place.root, file.path));
  done.push({ path, after, before: { path: file.path, bytes: before } });
  if (done.length > MOST_UNDOS) done.shift();
  return { kind: "done", said };
}

async function undoOnce(place: DeskPlace, done: Done[]): Promise<DeskAnswer> {
  const one = done.at(-1);
  if (one === undefined) return refused("noUndo");
  const { path, before } = one;
  const now = await readDeskFile(place.root, path).catch(() => null);
  const isTaken = path !== before.path && existsSync(join(place.root, before.path));
  if (now?.text !== one.after || isTaken) return refused("stale");
  if (!(await writeInside(place, before.path, before.bytes))) return refused("outside");
  if (path !== before.path) await rm(join(place.root, path));
  done.pop();
  return { kind: "undone", file: before.path };
}

/** False for a path that leads out of the programme's folder, by itself or by a link. */
async function writeInside({ root }: DeskPlace, path: string, content: string | Buffer): Promise<boolean> {
  const isBelow = path.startsWith("episodes/") && !path.split("/").includes("..");
  const folder = await realpath(join(root, "episodes"));
  if (!isBelow || !(await staysInside(folder, path.slice("episodes/".length)))) return false;
  await writeAtomic(join(root, path), content);
  return true;
}

function refused(why: Extract<DeskAnswer, { readonly kind: "refused" }>["why"]): DeskAnswer {
  return { kind: "refused", why };
}
