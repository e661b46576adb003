// One remote file: URL -> facts, and what an editor should know of its server.

import type { RemoteMediaFacts } from "../../domain/media.ts";
import { seconds } from "../../domain/seconds.ts";
import type { ProblemCode } from "../../text/problems.ts";
import { MediaFault } from "./media-fault.ts";
import { probeBytes } from "./probe-file.ts";
import { readContainer } from "./read-container.ts";
import {
  type FetchLike,
  openRemote,
  RemoteFault,
  type RemoteFile,
  type RemoteLimits,
  remoteBytes,
  remoteText,
} from "./remote-file.ts";

/** Something found out about a URL, to be told at every place that names it. */
export interface RemoteFinding {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface RemoteAnswer {
  /** Null when nothing could be learnt now. */
  readonly facts: RemoteMediaFacts | null;
  readonly findings: readonly RemoteFinding[];
}

/**
 * Asks a server about a file. Not read again when its ETag or Last-Modified and its length are those of `known`.
 * Throws nothing for what a server may do.
 */
export async function askRemote(
  url: string,
  known: RemoteMediaFacts | undefined,
  fetch: FetchLike,
  limits: RemoteLimits,
): Promise<RemoteAnswer> {
  try {
    const file = await openRemote(url, fetch, limits);
    const findings = [...serverFindings(url, file)];
    if (known && file.version !== null && known.version === file.version && known.bytes === file.bytes) {
      return { facts: known, findings: [...findings, ...typeFinding(url, file, known.type)] };
    }
    if (file.bytes === null) return { facts: null, findings };
    const probed = await probeRemote(url, file, fetch, limits);
    const facts = { ...probed, bytes: file.bytes, sha256: null, version: file.version };
    if (known && known.bytes !== facts.bytes)
      findings.push(found("warning", "media.remote.changed", { url }));
    if (facts.duration === null) findings.push(found("warning", "media.remote.duration", { url }));
    return { facts, findings: [...findings, ...typeFinding(url, file, facts.type)] };
  } catch (fault) {
    return { facts: null, findings: [faultFinding(url, fault)] };
  }
}

/** The facts as far as the server lets them be read: at worst those of the headers. */
async function probeRemote(url: string, file: RemoteFile, fetch: FetchLike, limits: RemoteLimits) {
  const bytes = remoteBytes(url, file, fetch, limits);
  try {
    return await probeBytes(bytes, url);
  } catch (fault) {
    if (!bytes.isShort() || !/^(audio|video)\//.test(file.type)) throw fault;
    // The index may stand in what did arrive.
    const { codecs: _, ...facts } = await readContainer(bytes, url).catch(() => ({ codecs: [], ...NOTHING }));
    const duration = facts.duration === null ? null : seconds(facts.duration);
    return { ...facts, duration, type: facts.type || (SAME[file.type] ?? file.type) };
  }
}

const NOTHING = { type: "", duration: null, width: null, height: null };

/** Whether an HLS address answers with a playlist. */
export async function askPlaylist(
  url: string,
  fetch: FetchLike,
  limits: RemoteLimits,
): Promise<readonly RemoteFinding[]> {
  try {
    const text = await remoteText(url, fetch, limits);
    return text.replace(/^\uFEFF/, "").startsWith("#EXTM3U")
      ? []
      : [found("error", "media.remote.playlist", { url })];
  } catch (fault) {
    return [faultFinding(url, fault)];
  }
}

function* serverFindings(url: string, file: RemoteFile): Generator<RemoteFinding> {
  if (file.bytes === null) yield found("error", "media.remote.length", { url });
  if (!file.hasRanges) yield found("warning", "media.remote.ranges", { url });
}

// Names in use for the same thing.
const SAME: Readonly<Record<string, string>> = {
  "audio/mp3": "audio/mpeg",
  "audio/x-m4a": "audio/mp4",
  "audio/m4a": "audio/mp4",
  "audio/aac": "audio/mp4",
  "video/x-m4v": "video/mp4",
  "audio/x-wav": "audio/wav",
  "audio/wave": "audio/wav",
  "audio/vnd.wave": "audio/wav",
  "application/ogg": "audio/ogg",
};

function typeFinding(url: string, file: RemoteFile, type: string): readonly RemoteFinding[] {
  const served = SAME[file.type] ?? file.type;
  return served === type
    ? []
    : [found("warning", "media.remote.type", { url, served: file.type || "—", type })];
}

function faultFinding(url: string, fault: unknown): RemoteFinding {
  if (fault instanceof RemoteFault) {
    if (fault.kind === "status") return found("error", "media.remote.status", { url, status: fault.detail });
    if (fault.kind === "redirects")
      return found("error", "media.remote.redirects", { url, last: fault.detail });
    return found("error", "media.remote.unreachable", { url, reason: fault.detail });
  }
  if (!(fault instanceof MediaFault)) throw fault;
  return found("error", "media.remote.broken", { url, reason: fault.detail ?? fault.kind });
}

function found(
  severity: RemoteFinding["severity"],
  code: ProblemCode,
  values: RemoteFinding["values"],
): RemoteFinding {
  return { severity, code, values };
}
