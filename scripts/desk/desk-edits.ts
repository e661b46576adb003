// Edits of the desk, written one after the other: refused when the file is another than the one that was looked at, and
// undone one by one as long as nothing else was written in between.

import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { staysInside } from "../content/files/read-text.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { applyEdits } from "../text/text-edits.ts";
import { type ActionFault, type DeskAction, type DeskEdit, editFor } from "./actions.ts";
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
  | { readonly kind: "refused"; readonly why: ActionFault | "noEpisode" | "stale" | "outside" | "noUndo" };

export interface DeskEdits {
  readonly edit: (request: DeskRequest) => Promise<DeskAnswer>;
  readonly undo: () => Promise<DeskAnswer>;
}

interface Done {
  readonly path: string;
  readonly before: string;
  readonly after: string;
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
  const after = applyEdits(file.text, edits);
  if (after === file.text) return refused("nothing");
  if (!(await writeInside(place, file.path, after))) return refused("outside");
  done.push({ path: file.path, before: file.text, after });
  if (done.length > MOST_UNDOS) done.shift();
  return { kind: "done", said };
}

async function undoOnce(place: DeskPlace, done: Done[]): Promise<DeskAnswer> {
  const one = done.at(-1);
  if (one === undefined) return refused("noUndo");
  const now = await readDeskFile(place.root, one.path).catch(() => null);
  if (now?.text !== one.after) return refused("stale");
  done.pop();
  await writeInside(place, one.path, one.before);
  return { kind: "undone", file: one.path };
}

/** False for a path that leads out of the programme's folder, by itself or by a link. */
async function writeInside({ root }: DeskPlace, path: string, text: string): Promise<boolean> {
  const isBelow = path.startsWith("episodes/") && !path.split("/").includes("..");
  const folder = await realpath(join(root, "episodes"));
  if (!isBelow || !(await staysInside(folder, path.slice("episodes/".length)))) return false;
  await writeAtomic(join(root, path), text);
  return true;
}

function refused(why: Extract<DeskAnswer, { readonly kind: "refused" }>["why"]): DeskAnswer {
  return { kind: "refused", why };
}
