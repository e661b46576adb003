// Every file of the site that is not a page: where it goes, what it is, how it is written.

import type { Episode } from "../domain/episode.ts";
import type { Address, CaptionTrack } from "../domain/media.ts";
import type { Show } from "../domain/show.ts";
import { renderSrt } from "./captions/srt.ts";
import { renderTranscriptJson } from "./captions/transcript-json.ts";
import { renderVtt } from "./captions/vtt.ts";
import { renderChapters } from "./chapters.ts";
import { atomDocuments } from "./feeds/atom-documents.ts";
import { writeAtom, writeRss } from "./feeds/feed-adapter.ts";
import { identityByAddress } from "./feeds/feed-guid.ts";
import { episodeFeeds } from "./feeds/feed-source.ts";
import { type FeedIdentity, type FeedWriting, feedWriting } from "./feeds/feed-writing.ts";
import { jsonDocuments } from "./feeds/json-feed.ts";
import { quotesDocuments } from "./feeds/quotes-feed.ts";
import { rssDocuments } from "./feeds/rss-documents.ts";
import { renderHeaders } from "./headers.ts";
import { renderLlms } from "./llms.ts";
import { renderManifest } from "./manifest.ts";
import { below, markdownTwin, siteFiles } from "./output-addresses.ts";
import { renderRedirects } from "./redirects.ts";
import { renderRobots } from "./robots.ts";
import { sitemapFiles } from "./sitemap.ts";
import { renderPersonTwin, renderTopicTwin } from "./twins/entry-twins.ts";
import { renderEpisodeTwin } from "./twins/episode-twin.ts";
import { listTwins } from "./twins/list-twins.ts";

/** A file to write. `type` is what a server should call it. */
export interface Output {
  readonly address: Address;
  readonly type: string;
  /** The whole text; the same Show gives the same bytes. */
  readonly render: () => string;
}

export interface OutputOptions {
  /** The feeds' guids and moves as the lock remembers them. Without one, guids come from addresses. */
  readonly identity?: FeedIdentity;
}

/** Files made of the same things: when none of these changed, none of the files did. */
export interface OutputGroup {
  /** Steady from build to build, and no other group's. */
  readonly name: string;
  /** What they are made of, beside what they look up in the Show while they are rendered. */
  readonly of: readonly unknown[];
  readonly outputs: readonly Output[];
}

/** The files beside the pages. Nothing is rendered until it is asked for. */
export interface SiteOutputs {
  /** Those there is one of. */
  readonly single: readonly Output[];
  /** Those there are as many of as there are episodes, people, … */
  readonly groups: readonly OutputGroup[];
}

/** Every file beside the pages, in a steady order. */
export function listOutputs(show: Show, options: OutputOptions = {}): readonly Output[] {
  const { single, groups } = siteOutputs(show, options);
  return [...groups.flatMap(({ outputs }) => outputs), ...single];
}

/** @param tracked the same Show, or one that notes what outputs look up in it */
export function siteOutputs(show: Show, options: OutputOptions = {}, tracked = show): SiteOutputs {
  const identity = options.identity ?? identityByAddress(show);
  const episodes = show.episodes.map((one) => ({
    name: `${one.address.path} files`,
    of: [one],
    outputs: episodeOutputs(tracked, one),
  }));
  const sitemap = sitemapFiles(show).map((file) =>
    groupOf([], { ...file, type: "application/xml" }, file.of),
  );
  return {
    single: singleOutputs(show),
    groups: [
      ...feedGroups(feedWriting(tracked, identity)),
      ...episodes,
      ...entryTwins(show, tracked),
      ...sitemap,
    ],
  };
}

function feedGroups(writing: FeedWriting): readonly OutputGroup[] {
  // Not looked up by their ids: whoever presents stands in no list of guests.
  const { hosts } = writing.show;
  const rss = [
    ...episodeFeeds(writing).flatMap((feed) => rssDocuments(writing, feed)),
    ...quotesDocuments(writing),
  ];
  return [
    ...rss.map(({ address, of, make }) => {
      const render = () => writeRss(make());
      return groupOf(hosts, { address, type: "application/rss+xml", render }, of);
    }),
    ...atomDocuments(writing).map(({ address, of, make }) => {
      const render = () => writeAtom(make());
      return groupOf(hosts, { address, type: "application/atom+xml", render }, of);
    }),
    ...jsonDocuments(writing).map(({ address, of, render }) =>
      groupOf(hosts, { address, type: "application/feed+json", render }, of),
    ),
  ];
}

function groupOf(more: readonly unknown[], output: Output, of: readonly unknown[]): OutputGroup {
  const { address, type, render } = output;
  return { name: address.path, of: [...of, ...more], outputs: [{ address, type, render }] };
}

/** Drafts have them too: only a preview knows any. */
function episodeOutputs(show: Show, episode: Episode): readonly Output[] {
  return [
    ...(episode.chaptersFile === null
      ? []
      : [
          {
            address: episode.chaptersFile,
            type: "application/json+chapters",
            render: () => renderChapters(show, episode),
          },
        ]),
    ...episode.captions.flatMap(captionOutputs),
    markdown(episode.address, () => renderEpisodeTwin(show, episode)),
  ];
}

/** A page's Markdown beside it. */
function markdown(page: Address, render: () => string): Output {
  return { address: markdownTwin(page), type: "text/markdown", render };
}

/** People and topics as Markdown, each made anew when an episode of theirs has changed. */
function entryTwins(show: Show, tracked: Show): readonly OutputGroup[] {
  const people = show.people.filter(({ isAnonymous }) => !isAnonymous);
  return [
    ...people.map((person) => {
      const heard = (show.appearancesByPerson.get(person.id) ?? []).map(({ episode }) =>
        show.episodeBySlug.get(episode),
      );
      const output = markdown(person.address, () => renderPersonTwin(tracked, person));
      return groupOf(heard, output, [person]);
    }),
    ...show.topics.map((topic) => {
      const output = markdown(topic.address, () => renderTopicTwin(tracked, topic));
      return groupOf(show.episodesByTopic.get(topic.id) ?? [], output, [topic]);
    }),
  ];
}

function captionOutputs({ transcript, vtt, srt, json }: CaptionTrack): readonly Output[] {
  return [
    { address: vtt, type: "text/vtt", render: () => renderVtt(transcript) },
    { address: srt, type: "application/x-subrip", render: () => renderSrt(transcript) },
    { address: json, type: "application/json", render: () => renderTranscriptJson(transcript) },
  ];
}

function singleOutputs(show: Show): readonly Output[] {
  const files = siteFiles(show);
  return [
    { address: show.addresses.robots, type: "text/plain", render: () => renderRobots(show) },
    { address: files.headers, type: "text/plain", render: () => renderHeaders(show) },
    { address: files.redirects, type: "text/plain", render: () => renderRedirects(show) },
    { address: files.llms, type: "text/plain", render: () => renderLlms(show) },
    markdown(show.addresses.home, () => renderLlms(show)),
    ...listTwins(show).map((twin) => ({ ...twin, type: "text/markdown" })),
    ...indexNowKey(show),
    { address: files.manifest, type: "application/manifest+json", render: () => renderManifest(show) },
  ];
}

/** IndexNow asks a site to show its key at its own address: whoever can write there may announce. */
function indexNowKey({ programme, addresses }: Show): readonly Output[] {
  const key = programme.announcing?.indexNow?.key;
  return key
    ? [{ address: below(addresses.home, `${key}.txt`), type: "text/plain", render: () => `${key}\n` }]
    : [];
}
