// The stale files of a site rendered into a folder, by several threads where that pays; the manifest says what is there.

import { type Artifact, type Rendered, renderArtifact, settle, staleArtifacts } from "../build/artifacts.ts";
import type { AskedShow } from "../build/ask.ts";
import type { Manifest } from "../build/manifest.ts";
import { type Claims, claim, claimed, closeClaims, openClaims, type Workers } from "../build/workers.ts";
import { fileWriter } from "../build/write-file.ts";
import type { Share } from "./render-thread.ts";

export interface WritingArtifacts {
  readonly asked: AskedShow;
  readonly manifest: Manifest;
  /** Absolute: where files with new bytes go. */
  readonly folder: string;
  /** Threads that work through the same list; null where they would not pay for themselves. */
  readonly help?: ((stale: Share["stale"], claims: Claims) => Workers<Rendered> | null) | undefined;
  /** Called after each portion. @param rendered so far, of `all` stale files */
  readonly onProgress?: (rendered: number, all: number) => void;
}

/**
 * @returns files that are new or have other bytes than before
 * @throws Error of the first file that cannot be rendered; what was rendered until then is in the manifest
 */
export async function writeArtifacts(
  artifacts: readonly Artifact[],
  { asked, manifest, folder, help, onProgress }: WritingArtifacts,
): Promise<readonly string[]> {
  const stale = staleArtifacts(manifest, artifacts);
  const knownOf = ({ path }: Artifact) => manifest.entries.get(path)?.bytes;
  const claims = openClaims();
  const workers =
    help?.(
      stale.map((one) => [one.path, knownOf(one)] as const),
      claims,
    ) ?? null;
  const write = fileWriter(folder);
  const written: string[] = [];
  const take = (rendered: readonly Rendered[]) => {
    for (const path of settle(manifest, rendered, asked)) written.push(path);
  };
  try {
    for (let part = claim(claims, stale.length); part !== null; part = claim(claims, stale.length)) {
      for (const one of stale.slice(...part)) take([renderArtifact(one, knownOf(one), asked, write)]);
      onProgress?.(claimed(claims, stale.length), stale.length);
    }
    take((await workers?.made()) ?? []);
  } catch (fault) {
    closeClaims(claims, stale.length);
    await workers?.stop();
    throw fault;
  }
  return written;
}
