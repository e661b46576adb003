// Every file of the site that is not a page: where it goes, what it is, how it is written.

import type { Episode } from "../domain/episode.ts";
import type { Address, CaptionTrack } from "../domain/media.ts";
import type { Show } from "../domain/show.ts";
import { groupsOf } from "../memory/section.ts";
import { renderSrt } from "./captions/srt.ts";
import { renderTranscriptJson } from "./captions/transcript-json.ts";
import { renderVtt } from "./captions/vtt.ts";
import { renderChapters } from "./chapters.ts";
import { identityByAddress } from "./feeds/feed-guid.ts";
import { feedSections } from "./feeds/feed-outputs.ts";
import { type FeedIdentity, feedWriting } from "./feeds/feed-writing.ts";
import { renderHeaders } from "./headers.ts";
import { renderLlms } from "./llms.ts";
import { renderManifest } from "./manifest.ts";
import { groupOf, type Output, type OutputSection } from "./output.ts";
import { below, markdownTwin, siteFiles } from "./output-addresses.ts";
import { peopleShelf } from "./people-shelf.ts";
import { renderRedirects } from "./redirects.ts";
import { renderRobots } from "./robots.ts";
import { sitemapFiles, sitemapIngredients } from "./sitemap.ts";
import { renderPersonTwin, renderTopicTwin } from "./twins/entry-twins.ts";
import { renderEpisodeTwin } from "./twins/episode-twin.ts";
import { listTwins } from "./twins/list-twins.ts";

export interface OutputOptions {
  /** The feeds' guids and moves as the lock remembers them. Without one, guids come from addresses. */
  readonly identity?: FeedIdentity;
}

/** The files beside the pages. Nothing is rendered until it is asked for. */
export interface SiteOutputs {
  /** Those there is one of. */
  readonly single: readonly Output[];
  /** Those there are as many of as there are episodes, people, … */
  readonly sections: () => readonly OutputSection[];
}

/** Every file beside the pages, in a steady order. */
export function listOutputs(show: Show, options: OutputOptions = {}): readonly Output[] {
  const { single, sections } = siteOutputs(show, options);
  return [...groupsOf(sections()).flatMap(({ outputs }) => outputs), ...single];
}

/** @param tracked the same Show, or one that notes what outputs look up in it */
export function siteOutputs(show: Show, options: OutputOptions = {}, tracked = show): SiteOutputs {
  const identity = options.identity ?? identityByAddress(show);
  return {
    single: singleOutputs(show),
    sections: () => [
      ...feedSections(feedWriting(tracked, identity)),
      ...episodeSections(show, tracked),
      ...entryTwins(show, tracked),
      sitemapSection(show),
    ],
  };
}

/** A year's episodes together: most edits are about one year. */
function episodeSections(show: Show, tracked: Show): readonly OutputSection[] {
  const byYear = new Map<string, Episode[]>();
  for (const episode of show.episodes) {
    const year = episode.day.slice(0, 4);
    const list = byYear.get(year);
    if (list) list.push(episode);
    else byYear.set(year, [episode]);
  }
  return [...byYear].map(([year, episodes]) => ({
    name: `files of ${year}`,
    shelf: `files of ${year}`,
    of: episodes,
    groups: () =>
      episodes.map((one) => ({
        name: `${one.address.path} files`,
        of: [one],
        outputs: episodeOutputs(tracked, one),
      })),
  }));
}

function sitemapSection(show: Show): OutputSection {
  const groups = () =>
    sitemapFiles(show).map((file) => groupOf([], { ...file, type: "application/xml" }, file.of));
  return { name: "sitemap", shelf: "sitemap", of: sitemapIngredients(show), groups };
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

/** People and topics as Markdown, each made anew when what it shows has changed. */
function entryTwins(show: Show, tracked: Show): readonly OutputSection[] {
  const people = show.people.filter(({ isAnonymous }) => !isAnonymous);
  const section = (output: Output, shelf: string, of: readonly unknown[]): OutputSection => ({
    name: output.address.path,
    shelf,
    of,
    groups: () => [groupOf([], output, of)],
  });
  return [
    ...people.map((person) => {
      const output = markdown(person.address, () => renderPersonTwin(tracked, person));
      return section(output, peopleShelf(person), [person]);
    }),
    ...show.topics.map((topic) => {
      const output = markdown(topic.address, () => renderTopicTwin(tracked, topic));
      // Not looked up one by one: the list hands its episodes out whole.
      return section(output, "topics as Markdown", [topic, ...(show.episodesByTopic.get(topic.id) ?? [])]);
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
