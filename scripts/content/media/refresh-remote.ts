// All remote media of a programme, asked anew: record + lock -> lock, and problems at every place that names a URL.

import type { MediaLock, RemoteMediaFacts } from "../../domain/media.ts";
import type { Place, Problem } from "../../domain/problem.ts";
import type { ProgrammeRecord } from "../../domain/record.ts";
import { askPlaylist, askRemote, type RemoteFinding } from "./ask-remote.ts";
import { type FetchLike, REMOTE_LIMITS, type RemoteLimits } from "./remote-file.ts";

/** A URL with everywhere it was typed. */
interface Wanted {
  readonly kind: "file" | "hls";
  readonly places: Place[];
}

// Kind to the servers, and enough to hide their latency.
const AT_ONCE = 4;

/**
 * Asks every server that an episode's video, sound or clips are on. What does not answer keeps the facts it had;
 * what no episode names any more is forgotten.
 * @param fetch the platform's `fetch`; redirects, waits and sizes are bounded here
 */
export async function refreshRemote(
  record: ProgrammeRecord,
  lock: MediaLock,
  fetch: FetchLike,
  limits: RemoteLimits = REMOTE_LIMITS,
): Promise<{ readonly lock: MediaLock; readonly problems: readonly Problem[] }> {
  const wanted = [...remoteMedia(record)].sort(([a], [b]) => (a < b ? -1 : 1));
  const media = new Map<string, RemoteMediaFacts>();
  const problems: Problem[] = [];
  const tell = ({ places }: Wanted, findings: readonly RemoteFinding[]) => {
    for (const place of places) problems.push(...findings.map((finding) => ({ ...finding, place })));
  };
  await inTurns(wanted, async ([url, asked]) => {
    if (asked.kind === "hls") return tell(asked, await askPlaylist(url, fetch, limits));
    const known = lock.media.get(url);
    const answer = await askRemote(url, known, fetch, limits);
    const facts = answer.facts ?? known;
    if (facts) media.set(url, facts);
    tell(asked, answer.findings);
  });
  return { lock: { media }, problems };
}

/** The URLs of all files and streams, each once. YouTube is asked by nobody but the viewer. */
function remoteMedia(record: ProgrammeRecord): ReadonlyMap<string, Wanted> {
  const byUrl = new Map<string, Wanted>();
  const add = (url: string, kind: Wanted["kind"], place: Place) => {
    const wanted = byUrl.get(url) ?? { kind, places: [] };
    wanted.places.push(place);
    byUrl.set(url, wanted);
  };
  for (const { video, audio, clips = {}, file } of record.episodes) {
    for (const { source } of Object.values(clips))
      if (source.kind === "remote") add(source.url, "file", { file, line: 1, column: 1 });
    for (const media of [video, audio]) {
      if (media?.value.kind === "hls") add(media.value.url, "hls", media.place);
      if (media?.value.kind === "file" && media.value.source.kind === "remote") {
        add(media.value.source.url, "file", media.place);
      }
    }
  }
  return byUrl;
}

async function inTurns<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
