// A programme that this generator publishes -> all of it, from whichever of its feeds: the sound feed is what directories
// know, the JSON Feed has every episode as it was typed, with or without a file.

import type { AbsoluteUrl } from "../domain/names.ts";
import type { Problem } from "../domain/problem.ts";
import { warning } from "../text/problems.ts";
import { distinct, type Feed } from "./feed.ts";
import type { ImportSource } from "./import-plan.ts";

/** A feed with all its pages, and what was met on the way. */
export interface WholeFeed {
  readonly feed: Feed;
  readonly problems: readonly Problem[];
}

interface OwnProgramme {
  /** Null for one that is no programme by itself: a problem says what is missing. */
  readonly feed: Feed | null;
  readonly problems: readonly Problem[];
  /** The address of the feed that subscribers of the programme have; null where that was not found. */
  readonly url: AbsoluteUrl | null;
  readonly videoFeed: NonNullable<ImportSource["videoFeed"]> | null;
}

/** Feeds below a site's root, as model/addresses.ts names them, and the pages of their archives. */
const BELOW_ROOT =
  /(?<=\/)(?:feed(?:\/video)?|quotes\/feed|(?:guests|topics)\/[^/]+\/feed)(?:\/archive-\d+)?\.(?:xml|json|atom)$/;
const OF_SOME = /^(?:guests|topics)\//;

/** The site's root, ending in a slash, and the feed's path below it; null for a feed of another host. */
export function ownPlace({ isOwn, self }: Feed) {
  const path = isOwn && self ? BELOW_ROOT.exec(self)?.[0] : undefined;
  return path && self ? { root: self.slice(0, -path.length), path } : null;
}

/**
 * Where a page of such a site stands, for a feed of it that was read elsewhere than it says: a copy being tried out, a file.
 * @param at where the feed was read. A file under another name has what belongs to it beside itself
 * @returns null for what is not of the site
 */
export function standsAt(url: string, given: Feed, at: URL): URL | null {
  const place = ownPlace(given);
  if (place === null || !url.startsWith(place.root)) return null;
  const copied = at.pathname.endsWith(`/${place.path}`)
    ? new URL(at.href.slice(0, at.href.lastIndexOf(place.path)))
    : new URL("./", at.protocol === "file:" ? at : place.root);
  const stands = new URL(`./${url.slice(place.root.length)}`, copied);
  return stands.href.startsWith(copied.href) ? stands : null;
}

/**
 * @param given a feed of such a site, with all its pages
 * @param name how messages call it
 * @param read another feed of the site with all its pages; null where there is none
 */
export async function withSisters(
  given: Feed,
  name: string,
  read: (url: AbsoluteUrl) => Promise<WholeFeed | null>,
): Promise<OwnProgramme> {
  const { root = "", path = "" } = ownPlace(given) ?? {};
  const at = (below: string) => `${root}${below}` as AbsoluteUrl;
  const sister = async (below: string) => (below === path ? whole(given) : await read(at(below)));
  const { all, problems } = sameSite(await sister("feed.json"), name, at);
  const told = [...problems, ...(all?.problems ?? [])];
  const byGuid = new Map(all?.feed.items.map((item) => [item.guid, item]));
  if (path === "feed/video.xml") {
    const items = given.items.map((item) => ({ ...item, own: byGuid.get(item.guid)?.own ?? null }));
    return { feed: { ...given, items }, problems: told, url: given.self, videoFeed: null };
  }
  const [sound, films] = [await sister("feed.xml"), await sister("feed/video.xml")];
  const channel = sound?.feed ?? all?.feed ?? null;
  // Quotes are no episodes.
  if (channel === null && path.startsWith("quotes/")) return refused(told);
  const every = [all, films, sound].flatMap((one) => one?.feed.items ?? []);
  const items = OF_SOME.test(path)
    ? given.items.map((item) => byGuid.get(item.guid) ?? item)
    : distinct(channel === null ? given.items : every, ({ guid }) => guid);
  return {
    feed: { ...(channel ?? given), isOwn: true, items },
    problems: [...(films?.problems ?? []), ...(sound?.problems ?? []), ...told],
    url: channel && at("feed.xml"),
    videoFeed: guidOf(films),
  };
}

function refused(problems: readonly Problem[]): OwnProgramme {
  const errors = problems.map((problem): Problem => ({ ...problem, severity: "error" }));
  return { feed: null, problems: errors, url: null, videoFeed: null };
}

function guidOf(films: WholeFeed | null): OwnProgramme["videoFeed"] {
  const { guid = null, self: url = null } = films?.feed ?? {};
  return guid !== null && url !== null ? { guid, url } : null;
}

const whole = (feed: Feed): WholeFeed => ({ feed, problems: [] });

/** The programme's JSON Feed, if it is this programme's; what of its episodes cannot be taken from it is told. */
function sameSite(all: WholeFeed | null, name: string, at: (below: string) => AbsoluteUrl) {
  const place = { file: name, line: 1, column: 1 };
  const values = { json: at("feed.json"), url: at("feed.xml") };
  if (all === null) return { all, problems: [warning("feed.own-alone", place, values)] };
  const { self, items } = all.feed;
  if (self === null || !self.startsWith(at("")))
    return { all: null, problems: [warning("feed.own-other", place, { ...values, other: self ?? "" })] };
  const untyped = items.filter(({ own }) => own === null);
  const count = String(untyped.length);
  return {
    all,
    problems: untyped.length === 0 ? [] : [warning("feed.own-release", place, { ...values, count })],
  };
}
