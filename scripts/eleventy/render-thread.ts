// A worker thread that renders a part of a site: it is told of what, and answers with what it rendered.

import { parentPort, workerData } from "node:worker_threads";
import { hashOfParts, type LongParts, storedBodies } from "../app/long-parts.ts";
import { type Rendered, renderArtifact } from "../build/artifacts.ts";
import { askShow } from "../build/ask.ts";
import type { Hash } from "../build/hash.ts";
import { openStore } from "../build/store.ts";
import { type Claims, claim } from "../build/workers.ts";
import { fileWriter } from "../build/write-file.ts";
import { indexShow, type ShowFacts } from "../model/index-show.ts";
import { type SiteSource, siteArtifacts } from "./artifacts.ts";

/** All that a thread is told: values that can be copied. */
export interface Share {
  readonly facts: ShowFacts;
  readonly source: SiteSource;
  readonly long: ReadonlyMap<string, LongParts>;
  /** Where long parts are read from; nothing is kept there by a thread. */
  readonly stores: Readonly<
    Record<"content" | "episodes", { readonly folder: string; readonly version: string }>
  >;
  /** Absolute: where files with new bytes go. */
  readonly folder: string;
  /** What is to be rendered, with the hash of the bytes that are there. */
  readonly stale: readonly (readonly [path: string, known: Hash | undefined])[];
  /** What is taken of it, shared by all threads. */
  readonly claims: Claims;
}

/** The files this thread got hold of, rendered. @throws Error of the first that cannot be */
export function renderShare({
  facts,
  source,
  long,
  stores,
  folder,
  stale,
  claims,
}: Share): readonly Rendered[] {
  const { content, episodes } = stores;
  const opened = {
    content: openStore(content.folder, content.version),
    episodes: openStore(episodes.folder, episodes.version),
  };
  const asked = askShow(indexShow(facts, storedBodies(long, opened)), hashOfParts(long));
  const artifacts = new Map(siteArtifacts(asked, source).many.map((one) => [one.path, one]));
  const write = fileWriter(folder);
  const rendered: Rendered[] = [];
  for (let part = claim(claims, stale.length); part !== null; part = claim(claims, stale.length)) {
    for (const [path, known] of stale.slice(...part)) {
      const artifact = artifacts.get(path);
      if (artifact === undefined) throw new Error(`renderShare: no file ${path}`);
      rendered.push(renderArtifact(artifact, known, asked, write));
    }
  }
  return rendered;
}

// Without a parent, nobody has asked.
if (parentPort !== null) parentPort.postMessage(renderShare(workerData));
