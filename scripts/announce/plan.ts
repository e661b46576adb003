// A site's state and what was told before -> who is to be told what. Pure; send.ts sends.
// Specs: WebSub (W3C, section 6), IndexNow (indexnow.org), the HTTP form of podping.cloud.

import type { Announcing } from "../domain/announcing.ts";
import { CHANNEL, type FeedState, type SiteState } from "./site-state.ts";
import type { Told } from "./told.ts";

export type Service = "websub" | "podping" | "indexnow";

/** An HTTP request that is safe to repeat. */
export interface PingRequest {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What is new since the last time, by guid or page. */
export interface News {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One thing to say to one service. */
export interface Announcement {
  readonly service: Service;
  /** Its own name in the state file. */
  readonly target: string;
  /** The feed it is about; for IndexNow, the site's host. */
  readonly about: string;
  readonly news: News;
  readonly request: PingRequest;
  /** What to remember once it was heard: digests by guid or page, null for what is gone. */
  readonly heard: ReadonlyMap<string, string | null>;
}

export interface Announcer extends Announcing {
  /** Podping's, from the environment; null where there is none (then Podping is left out). */
  readonly podpingToken: string | null;
  /** Where the site's own pages are; IndexNow takes no others. */
  readonly site: string;
}

const MOST_PAGES = 10_000;
const AGENT = { "user-agent": "show-notes/1 (announce)" };

/** Everything that has changed for somebody since they were told, in the order hubs, Podping, IndexNow. */
export function planAnnouncements(
  site: SiteState,
  announcer: Announcer,
  told: Told,
): readonly Announcement[] {
  const hubs = site.feeds.flatMap((feed) => announcer.hubs.flatMap((hub) => websub(feed, hub, told)));
  const { podping, podpingToken, indexNow } = announcer;
  const podcasts = site.feeds.flatMap(({ medium, ...feed }) =>
    medium === null ? [] : [{ ...feed, medium }],
  );
  const pings =
    podping && podpingToken !== null
      ? podcasts.flatMap((feed) => podpings(feed, podping.endpoint, podpingToken, told))
      : [];
  const pages = indexNow ? indexnow(site.pages, { ...indexNow, site: announcer.site }, told) : [];
  return [...hubs, ...pings, ...pages];
}

function websub(feed: FeedState, hub: string, told: Told): readonly Announcement[] {
  const target = `websub ${hub} ${feed.url}`;
  const request: PingRequest = {
    url: hub,
    method: "POST",
    headers: { ...AGENT, "content-type": "application/x-www-form-urlencoded" },
    // The old name of the parameter and the new one: hubs know either.
    body: new URLSearchParams({
      "hub.mode": "publish",
      "hub.url": feed.url,
      "hub.topic": feed.url,
    }).toString(),
  };
  return announce({ service: "websub", target, about: feed.url, request }, feed.items, told);
}

function podpings(
  feed: FeedState & { readonly medium: string },
  endpoint: string,
  token: string,
  told: Told,
): readonly Announcement[] {
  const url = new URL(endpoint);
  url.searchParams.set("url", feed.url);
  url.searchParams.set("reason", "update");
  url.searchParams.set("medium", feed.medium);
  const headers = { ...AGENT, authorization: token };
  const request: PingRequest = { url: url.href, method: "GET", headers, body: null };
  const target = `podping ${endpoint} ${feed.url}`;
  return announce({ service: "podping", target, about: feed.url, request }, feed.items, told);
}

function indexnow(
  pages: ReadonlyMap<string, string>,
  { key, endpoint, site }: NonNullable<Announcing["indexNow"]> & { readonly site: string },
  told: Told,
): readonly Announcement[] {
  const { host } = new URL(site);
  const target = `indexnow ${endpoint} ${host}`;
  const own = new Map([...pages].filter(([page]) => URL.canParse(page) && new URL(page).host === host));
  const heard = [...difference(own, told.get(target))];
  const batches = Math.ceil(heard.length / MOST_PAGES);
  return Array.from({ length: batches }, (_, batch): Announcement => {
    const part = new Map(heard.slice(batch * MOST_PAGES, (batch + 1) * MOST_PAGES));
    const body = { host, key, keyLocation: new URL(`${key}.txt`, site).href, urlList: [...part.keys()] };
    const request: PingRequest = {
      url: endpoint,
      method: "POST",
      headers: { ...AGENT, "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    };
    return {
      service: "indexnow",
      target,
      about: host,
      news: newsOf(part, told.get(target)),
      request,
      heard: part,
    };
  });
}

function announce(
  what: Pick<Announcement, "service" | "target" | "about" | "request">,
  items: ReadonlyMap<string, string>,
  told: Told,
): readonly Announcement[] {
  const before = told.get(what.target);
  const heard = difference(items, before);
  return heard.size === 0 ? [] : [{ ...what, news: newsOf(heard, before), heard }];
}

/** What differs: the new digests, and null for what is no longer there. */
function difference(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string> | undefined,
): ReadonlyMap<string, string | null> {
  const other = new Map<string, string | null>();
  for (const [key, value] of now) if (before?.get(key) !== value) other.set(key, value);
  for (const key of before?.keys() ?? []) if (!now.has(key)) other.set(key, null);
  return other;
}

function newsOf(
  heard: ReadonlyMap<string, string | null>,
  before: ReadonlyMap<string, string> | undefined,
): News {
  const keys = [...heard].filter(([key]) => key !== CHANNEL);
  return {
    added: keys.filter(([key, value]) => value !== null && !before?.has(key)).map(([key]) => key),
    changed: keys.filter(([key, value]) => value !== null && before?.has(key)).map(([key]) => key),
    removed: keys.filter(([, value]) => value === null).map(([key]) => key),
  };
}

/** The state after an announcement was heard. */
export function afterHearing(told: Told, { target, heard }: Announcement): Told {
  const digests = new Map(told.get(target));
  for (const [key, value] of heard) {
    if (value === null) digests.delete(key);
    else digests.set(key, value);
  }
  return new Map([...told, [target, digests]]);
}
