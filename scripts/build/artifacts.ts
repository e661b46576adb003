// Files to be rendered -> those of them whose dependencies changed, rendered, and written where their bytes differ.

import type { AskedShow, Key } from "./ask.ts";
import type { Hash } from "./hash.ts";
import type { Manifest } from "./manifest.ts";
import type { WriteFile } from "./write-file.ts";

/** A file of the site. */
export interface Artifact {
  /** From the site's root, without a leading slash. */
  readonly path: string;
  /** Closes over keys and addresses; whatever else it needs it asks the Show for. */
  readonly render: () => string | Uint8Array;
  /** Whether a preview may write it when the page that is looked at is there: what apps fetch, long lists. */
  readonly isLater?: boolean;
}

/** What became of a build's artifacts. */
export interface Written {
  /** Files that are new or have other bytes than before. */
  readonly written: readonly string[];
  /** Files that no artifact has any more. */
  readonly gone: readonly string[];
}

/** A file as it was rendered. */
export interface Rendered {
  readonly path: string;
  readonly bytes: Hash;
  readonly isWritten: boolean;
  readonly keys: readonly Key[];
}

/**
 * Marks in the manifest what is to be rendered again, by what each key gives now, and takes out what is no longer
 * listed. A change is looked up by what depends on it: no file is asked whether it is as it was.
 * @returns files that no artifact has any more
 */
export function invalidate(
  manifest: Manifest,
  artifacts: readonly Artifact[],
  { hashOf }: Pick<AskedShow, "hashOf">,
  version: Hash,
): readonly string[] {
  const listed = new Set(artifacts.map(({ path }) => path));
  const gone = [...manifest.entries.keys()].filter((path) => !listed.has(path));
  for (const path of gone) manifest.entries.delete(path);
  const changed = [...manifest.given.keys()].filter((key) => manifest.given.get(key) !== hashOf(key));
  const isAll = manifest.version !== version;
  if (isAll || changed.length > 0) {
    const dependents = isAll ? manifest.entries.keys() : dependentsOf(manifest, new Set(changed));
    for (const path of dependents) {
      const entry = manifest.entries.get(path);
      if (entry) manifest.entries.set(path, { ...entry, keys: null });
    }
  }
  for (const key of changed) manifest.given.set(key, hashOf(key));
  manifest.version = version;
  return gone;
}

/** The reverse index of the changed keys. Files made of the same things have the same list of them. */
function dependentsOf({ entries }: Manifest, changed: ReadonlySet<Key>): readonly string[] {
  const isStale = new Map<readonly Key[], boolean>();
  return [...entries].flatMap(([path, { keys }]) => {
    if (keys === null) return [];
    const known = isStale.get(keys) ?? keys.some((key) => changed.has(key));
    isStale.set(keys, known);
    return known ? [path] : [];
  });
}

/** Those to be rendered. */
export function staleArtifacts(manifest: Manifest, artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.filter(({ path }) => (manifest.entries.get(path)?.keys ?? null) === null);
}

/**
 * One of them.
 * @param known the hash of the bytes that are there
 * @throws Error when it cannot be rendered
 */
export function renderArtifact(
  { path, render }: Artifact,
  known: Hash | undefined,
  { record }: Pick<AskedShow, "record">,
  write: WriteFile,
): Rendered {
  const { result, keys } = record(render);
  return { path, keys, ...write(path, result, known) };
}

/** Notes in the manifest what was rendered. @returns the files with new bytes */
export function settle(
  manifest: Manifest,
  rendered: readonly Rendered[],
  { hashOf }: Pick<AskedShow, "hashOf">,
): readonly string[] {
  for (const { path, bytes, keys } of rendered) {
    manifest.entries.set(path, { bytes, keys });
    for (const key of keys) if (!manifest.given.has(key)) manifest.given.set(key, hashOf(key));
  }
  return rendered.filter(({ isWritten }) => isWritten).map(({ path }) => path);
}
