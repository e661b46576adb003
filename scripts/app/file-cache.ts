// What was read from each file of the programme, from run to run, as long as the file is as it was.

import { dirname, join } from "node:path";
import type { Store } from "../build/store.ts";
import type { RememberFile } from "../content/remember-file.ts";
import { fileState } from "../files/file-state.ts";

interface Kept {
  readonly state: string;
  readonly value: unknown;
}

/** @param root the programme's folder, absolute */
export function fileCache(root: string, store: Store): RememberFile {
  return async <T>(path: string, what: string, make: () => Promise<T>): Promise<T> => {
    const state = fileState(join(root, path));
    if (state === null) return await make();
    const [partition, key] = [filePartition(path), `${what} ${path}`];
    const kept = store.get(partition, key) as Kept | undefined;
    if (kept?.state === state) return kept.value as T;
    const value = await make();
    store.set(partition, key, { state, value });
    return value;
  };
}

/** What is kept of a file read before; undefined for nothing. */
export function cachedFile(store: Store, path: string, what: string): unknown {
  return (store.get(filePartition(path), `${what} ${path}`) as Kept | undefined)?.value;
}

/** Texts and transcripts are long: each is by itself. Of the rest a folder is together. */
export function filePartition(path: string): string {
  const isLong = /\.(?:md|vtt|srt|json|txt)$/i.test(path) && !path.startsWith("people/");
  return isLong ? `texts/${path}` : `facts/${dirname(path)}`;
}
