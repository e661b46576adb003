// The text of feed.lock.json -> FeedLock. Strict: what apps remember is not guessed at.

import {
  FEED_LOCK_FILE,
  type FeedKind,
  type FeedLock,
  type LockedArtwork,
  type LockedEnclosure,
  type LockedEpisode,
  type LockedFeed,
} from "../../domain/feed-lock.ts";
import { type AbsoluteUrl, absoluteUrl, isSlug, type QuoteId, type Slug, slug } from "../../domain/names.ts";
import type { Problem } from "../../domain/problem.ts";
import { error, type ProblemCode } from "../../text/problems.ts";
import { findJsonFault } from "../transcripts/json-fault.ts";
import { LOCK_VERSION } from "./format.ts";
import { keyLines } from "./key-lines.ts";

/** A lock that was read; null when it cannot be trusted, with the errors that say why. */
export interface ReadLock {
  readonly lock: FeedLock | null;
  readonly problems: readonly Problem[];
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As model/ids.ts makes them: they become addresses, so nothing else gets in. */
const QUOTE_ID = /^q[0-9a-z]{1,12}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const KINDS: readonly FeedKind[] = ["audio", "video"];
const MOST_PROBLEMS = 20;

/** Never throws. Unknown keys and values of another form are errors, each at its line. */
export function parseFeedLock(text: string): ReadLock {
  const conflict = CONFLICT.exec(text);
  if (conflict) return refused("lock.conflict", text.slice(0, conflict.index).split("\n").length);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return refused("lock.json", findJsonFault(text)?.line ?? 1, { reason: reason.split("\n")[0] ?? "" });
  }
  return new LockReader(text).read(value);
}

function refused(code: ProblemCode, line: number, values: Problem["values"] = {}): ReadLock {
  return { lock: null, problems: [error(code, { file: FEED_LOCK_FILE, line, column: 1 }, values)] };
}

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** One reading of one text: collects what is wrong, with lines. */
class LockReader {
  readonly #problems: Problem[] = [];
  readonly #lines = new Map<string, number>();

  constructor(text: string) {
    for (const { path, line } of keyLines(text)) {
      const key = JSON.stringify(path);
      if (this.#lines.has(key)) this.#tell("lock.twice", path, line, { key: path.at(-1) ?? "" });
      else this.#lines.set(key, line);
    }
  }

  read(value: unknown): ReadLock {
    const whole = this.#fields(value, [], ["version", "feeds", "episodes"]);
    if (typeof whole.version === "number" && whole.version > LOCK_VERSION) {
      const line = this.#lineOf(["version"]);
      return refused("lock.version", line, { version: String(whole.version), known: String(LOCK_VERSION) });
    }
    if (whole.version !== LOCK_VERSION) this.#wrong(["version"]);
    const feeds = this.#entries(whole.feeds, "feeds", (one, key) => this.#feed(one, key));
    const episodes = this.#entries(whole.episodes, "episodes", (one, guid) => this.#episode(one, guid));
    const problems = this.#problems.slice(0, MOST_PROBLEMS);
    return problems.length > 0 ? { lock: null, problems } : { lock: { feeds, episodes }, problems };
  }

  #entries<T>(value: unknown, name: string, read: (value: unknown, key: string) => T): Map<string, T> {
    const fields = this.#fields(value, [name], null);
    return new Map(Object.entries(fields).map(([key, one]) => [key, read(one, key)]));
  }

  #feed(value: unknown, key: string): LockedFeed {
    const path = ["feeds", key];
    const keys = ["guid", "url", "formerUrls", "artwork", "retired"];
    const { guid, url, formerUrls, artwork, retired } = this.#fields(value, path, keys);
    const former = this.#list(formerUrls, [...path, "formerUrls"]);
    if (typeof guid !== "string" || !UUID.test(guid)) this.#wrong([...path, "guid"]);
    if (retired !== undefined && retired !== true) this.#wrong([...path, "retired"]);
    return {
      key,
      guid: String(guid),
      url: this.#url(url, [...path, "url"]),
      formerUrls: former.map((one) => this.#url(one, [...path, "formerUrls"])),
      ...(artwork === undefined ? {} : { artwork: this.#artwork(artwork, [...path, "artwork"]) }),
      isRetired: retired === true,
      line: this.#lineOf(path),
    };
  }

  #artwork(value: unknown, path: Path): LockedArtwork {
    const { url, sha256 } = this.#fields(value, path, ["url", "sha256"]);
    if (typeof sha256 !== "string" || !SHA256.test(sha256)) this.#wrong(path);
    return { url: this.#url(url, path), sha256: String(sha256) };
  }

  #episode(value: unknown, guid: string): LockedEpisode {
    const path = ["episodes", guid];
    const keys = ["slug", "formerSlugs", "audio", "video", "left", "quotes", "retired"];
    const fields = this.#fields(value, path, keys);
    if (guid.trim() === "") this.#wrong(path);
    if (fields.retired !== undefined && fields.retired !== true) this.#wrong([...path, "retired"]);
    const audio = this.#enclosures(fields.audio, [...path, "audio"]);
    const video = this.#enclosures(fields.video, [...path, "video"]);
    const former = this.#list(fields.formerSlugs, [...path, "formerSlugs"]);
    const left = this.#list(fields.left, [...path, "left"]);
    if (!left.every((kind) => KINDS.some((known) => known === kind))) this.#wrong([...path, "left"]);
    return {
      guid,
      slug: this.#slug(fields.slug, [...path, "slug"]),
      formerSlugs: former.map((one) => this.#slug(one, [...path, "formerSlugs"])),
      quotes: this.#list(fields.quotes, [...path, "quotes"]).map((one) => this.#quoteId(one, path)),
      enclosures: { audio, video },
      left: KINDS.filter((kind) => left.includes(kind)),
      isRetired: fields.retired === true,
      line: this.#lineOf(path),
    };
  }

  #enclosures(value: unknown, path: Path): readonly LockedEnclosure[] {
    return this.#list(value, path).map((one) => {
      const { url, type, bytes, sha256 } = this.#fields(one, path, ["url", "type", "bytes", "sha256"]);
      if (typeof type !== "string" || !type.includes("/")) this.#wrong(path);
      if (typeof bytes !== "number" || !Number.isSafeInteger(bytes) || bytes < 0) this.#wrong(path);
      if (sha256 !== undefined && (typeof sha256 !== "string" || !SHA256.test(sha256))) this.#wrong(path);
      return {
        url: this.#url(url, path),
        type: String(type),
        bytes: Number(bytes),
        sha256: typeof sha256 === "string" ? sha256 : null,
      };
    });
  }

  #fields(value: unknown, path: Path, known: Path | null): Fields {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.#wrong(path);
      return {};
    }
    const fields = value as Fields;
    for (const key of Object.keys(fields)) if (known && !known.includes(key)) this.#wrong([...path, key]);
    return fields;
  }

  #list(value: unknown, path: Path): readonly unknown[] {
    if (Array.isArray(value)) return value;
    if (value !== undefined) this.#wrong(path);
    return [];
  }

  #slug(value: unknown, path: Path): Slug {
    if (typeof value === "string" && isSlug(value)) return slug(value);
    this.#wrong(path);
    return slug("x");
  }

  #quoteId(value: unknown, path: Path): QuoteId {
    if (typeof value !== "string" || !QUOTE_ID.test(value)) this.#wrong([...path, "quotes"]);
    return String(value) as QuoteId;
  }

  #url(value: unknown, path: Path): AbsoluteUrl {
    try {
      if (typeof value === "string") return absoluteUrl(value);
    } catch {
      // Told below, as any other value of the wrong form.
    }
    this.#wrong(path);
    return "" as AbsoluteUrl;
  }

  #wrong(path: Path): void {
    this.#tell("lock.value", path, this.#lineOf(path), { path: path.join(" → ") || FEED_LOCK_FILE });
  }

  #tell(code: ProblemCode, path: Path, line: number, values: Problem["values"]): void {
    const column = path.length * 2 + 1;
    this.#problems.push(error(code, { file: FEED_LOCK_FILE, line, column }, values));
  }

  /** The line of a key, or of the nearest one it is inside of. */
  #lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const line = this.#lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  }
}
