// What a rule for feeds is, and the two shapes most of them have.

import type { ProblemCode } from "../../text/problems.ts";
import type { RssFeed, RssItem } from "../feeds/rss-feed.ts";

/** What fills the braces of a rule's sentence. */
export type Values = Readonly<Record<string, string>>;

/** One breach of a rule. `item` is null when the channel breaks it. */
export interface Finding {
  readonly item: RssItem | null;
  readonly values: Values;
}

export interface Rule {
  /** Also the code of its sentences, in text/words/problems-feeds.ts or problems-feed-items.ts. */
  readonly id: ProblemCode;
  /** Who asks for it, and where they say so. */
  readonly source: string;
  /** An error is refused by a directory or breaks an app; a warning costs something. */
  readonly severity: "error" | "warning";
  /** Whether a feed is held to it. */
  readonly applies: (feed: Pick<RssFeed, "kind">) => boolean;
  readonly check: (feed: RssFeed) => readonly Finding[];
  /** For a rule that looks at each item by itself: the breaches of one. */
  readonly checkItem?: (item: RssItem) => readonly Values[];
}

export const APPLE = "Apple Podcasts, podcast RSS feed requirements";
export const PSP = "Podcast Standards Project, PSP-1 1.0";
export const NAMESPACE = "Podcasting 2.0 namespace 1.0";
export const RSS = "RSS 2.0";

/** What a rule is made of. `check` gives the values of each breach. */
export interface RuleParts<Subject> {
  readonly id: ProblemCode;
  readonly source: string;
  readonly severity?: "error" | "warning";
  readonly applies?: Rule["applies"];
  readonly check: (subject: Subject) => readonly Values[];
}

/** A rule for the channel. */
export function channelRule({ check, ...parts }: RuleParts<RssFeed>): Rule {
  return {
    ...defaults(parts),
    check: (feed) => check(feed).map((values) => ({ item: null, values })),
  };
}

/** A rule for each item by itself. */
export function itemRule({ check, ...parts }: RuleParts<RssItem>): Rule {
  return {
    ...defaults(parts),
    check: (feed) => feed.items.flatMap((item) => check(item).map((values) => ({ item, values }))),
    checkItem: check,
  };
}

/** The values of one breach, or none. */
export function when(isBroken: boolean, values: Values = {}): readonly Values[] {
  return isBroken ? [values] : [];
}

/** An address that a reader can open from anywhere. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url);
}

/** Feeds that directories list. */
export function isListed({ kind }: Pick<RssFeed, "kind">): boolean {
  return kind === "audio" || kind === "video";
}

function defaults({ id, source, severity = "error", applies = isListed }: Omit<RuleParts<never>, "check">) {
  return { id, source, severity, applies } as const;
}
