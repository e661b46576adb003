// How near a site is to what its host takes: the last built one, and each recording at the line that names it.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { HOST_LIMITS, type Host, NEAR_LIMIT } from "../domain/hosts.ts";
import type { Problem } from "../domain/problem.ts";
import type { ProgrammeHead } from "../domain/record.ts";
import { writeAtomicSync } from "../files/write-atomic.ts";
import { error, warning } from "../text/problems.ts";

/** What the last build made, for whoever checks before the next one. */
interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

const SITE_SIZE = ".cache/site-size.json";
/** Git is in the way of a larger one wherever the site goes, which is told of each. */
const TOLD_OF_GIT = 100_000_000;

/** Each host's own file, with what tells that it is there for that host. The first that fits is the one. */
const MARKS: readonly (readonly [Host, string, RegExp])[] = [
  ["cloudflare-pages", "wrangler.toml", /^pages_build_output_dir/m],
  ["netlify", "netlify.toml", /^\[build\]/m],
  ["gitlab-pages", ".gitlab-ci.yml", /^pages:/m],
  ["github-pages", ".github/workflows/site.yml", /actions\/deploy-pages/],
];

/** The host that a project is set up for, by the file it has for it; null for none that is known. */
function hostOf(root: string): { readonly host: Host; readonly file: string } | null {
  for (const [host, file, mark] of MARKS) {
    const path = join(root, file);
    if (existsSync(path) && mark.test(readFileSync(path, "utf8"))) return { host, file };
  }
  return null;
}

/** @param root the project's folder, absolute */
export function hostProblems(root: string, record: ProgrammeHead): readonly Problem[] {
  const found = hostOf(root);
  if (found === null) return [];
  const { name, fileBytes } = HOST_LIMITS[found.host];
  const size = lastSize(root);
  const ofSite = size === null ? [] : [...siteProblems(found, size)];
  return [...ofSite, ...(fileBytes === null ? [] : mediaProblems(record, name, fileBytes))];
}

function* siteProblems(
  { host, file }: { readonly host: Host; readonly file: string },
  { files, bytes, largest }: SiteSize,
): Generator<Problem> {
  const { name, ...limits } = HOST_LIMITS[host];
  const place = { file, line: 1, column: 1 };
  const isNear = (now: number, limit: number | null): limit is number =>
    limit !== null && now >= limit * NEAR_LIMIT;
  if (isNear(files, limits.files))
    yield warning("host.files", place, { name, now: `${files}`, limit: `${limits.files}` });
  if (isNear(bytes, limits.siteBytes))
    yield warning("host.bytes", place, { name, now: inMb(bytes), limit: inMb(limits.siteBytes) });
  if (limits.fileBytes !== null && largest.bytes > limits.fileBytes && !largest.path.startsWith("media/"))
    yield warning("host.file", place, { name, path: largest.path, limit: inMb(limits.fileBytes) });
}

/** A recording of this folder goes into the site, and the host refuses the whole of it for one file. */
function mediaProblems({ episodes }: ProgrammeHead, name: string, limit: number): readonly Problem[] {
  if (limit >= TOLD_OF_GIT) return [];
  return episodes
    .flatMap(({ video, audio }) => [video, audio])
    .flatMap((media) => {
      if (media?.value.kind !== "file" || media.value.source.kind !== "local") return [];
      const { source, facts } = media.value;
      if (facts === null || facts.bytes <= limit || facts.bytes > TOLD_OF_GIT) return [];
      const values = { name, path: source.path, now: inMb(facts.bytes), limit: inMb(limit) };
      return [error("host.media", media.place, values)];
    });
}

function inMb(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function lastSize(root: string): SiteSize | null {
  try {
    const { files, bytes, largest } = JSON.parse(readFileSync(join(root, SITE_SIZE), "utf8"));
    return Number.isFinite(files) && Number.isFinite(bytes) && largest ? { files, bytes, largest } : null;
  } catch {
    return null;
  }
}

/** Counts a built site, where its host takes only so much. @param site its folder, absolute */
export function measureSite(root: string, site: string): void {
  if (hostOf(root) === null) return;
  const found = readdirSync(site, { recursive: true, withFileTypes: true });
  let [files, bytes, largest] = [0, 0, { path: "", bytes: 0 }];
  for (const entry of found.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    files++;
    bytes += size;
    if (size > largest.bytes) largest = { path: relative(site, path).split(sep).join("/"), bytes: size };
  }
  writeAtomicSync(join(root, SITE_SIZE), JSON.stringify({ files, bytes, largest } satisfies SiteSize));
}
