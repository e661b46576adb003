// Every file of the site that is not a page: where it goes, what it is, how it is written.

import type { EpisodeHead } from "../domain/episode.ts";
import type { Address, CaptionTrack } from "../domain/media.ts";
import { type Show, wholeEpisode } from "../domain/show.ts";
import type { Transcript } from "../domain/transcript.ts";
import { renderSrt } from "./captions/srt.ts";
import { renderTranscriptJson } from "./captions/transcript-json.ts";
import { renderVtt } from "./captions/vtt.ts";
import { renderChapters } from "./chapters.ts";
import { identityByAddress } from "./feeds/feed-guid.ts";
import { feedOutputs } from "./feeds/feed-outputs.ts";
import { type FeedIdentity, feedWriting } from "./feeds/feed-writing.ts";
import { renderHeaders } from "./headers.ts";
import { renderLlms } from "./llms.ts";
import { renderManifest } from "./manifest.ts";
import type { Output } from "./output.ts";
import { below, markdownTwin, siteFiles } from "./output-addresses.ts";
import { renderRedirects } from "./redirects.ts";
import { renderRobots } from "./robots.ts";
import { sitemapFiles } from "./sitemap.ts";
import { renderPersonTwin, renderTopicTwin } from "./twins/entry-twins.ts";
import { renderEpisodeTwin } from "./twins/episode-twin.ts";
import { listTwins } from "./twins/list-twins.ts";

export interface OutputOptions {
  /** The feeds' guids and moves as the lock remembers them. Without one, guids come from addresses. */
  readonly identity?: FeedIdentity;
}

/** Every file beside the pages, in a steady order. Nothing is rendered until it is asked for. */
export function listOutputs(show: Show, options: OutputOptions = {}): readonly Output[] {
  const identity = options.identity ?? identityByAddress(show);
  return [
    ...feedOutputs(feedWriting(show, identity)),
    ...show.episodes.flatMap((episode) => episodeOutputs(show, episode)),
    ...entryTwins(show),
    ...sitemapFiles(show).map((file) => ({ ...file, type: "application/xml" })),
    ...singleOutputs(show),
  ];
}

/** Drafts have them too: only a preview knows any. */
function episodeOutputs(
  show: Show,
  { slug, address, chaptersFile, captions }: EpisodeHead,
): readonly Output[] {
  const whole = () => wholeEpisode(show, slug);
  const chapters = chaptersFile && {
    address: chaptersFile,
    type: "application/json+chapters",
    render: () => renderChapters(show, whole()),
  };
  return [
    ...(chapters === null ? [] : [chapters]),
    ...captions.flatMap((track) => captionOutputs(track, () => show.transcript(slug, track.language))),
    markdown(address, () => renderEpisodeTwin(show, whole())),
  ];
}

/** A page's Markdown beside it. */
function markdown(page: Address, render: () => string): Output {
  return { address: markdownTwin(page), type: "text/markdown", render };
}

/** People and topics as Markdown. */
function entryTwins(show: Show): readonly Output[] {
  return [
    ...show.people
      .filter(({ isAnonymous }) => !isAnonymous)
      .map((listed) =>
        markdown(listed.address, () => renderPersonTwin(show, show.personById.get(listed.id) ?? listed)),
      ),
    ...show.topics.map((listed) =>
      markdown(listed.address, () => renderTopicTwin(show, show.topicById.get(listed.id) ?? listed)),
    ),
  ];
}

function captionOutputs({ vtt, srt, json }: CaptionTrack, transcript: () => Transcript): readonly Output[] {
  return [
    { address: vtt, type: "text/vtt", render: () => renderVtt(transcript()) },
    { address: srt, type: "application/x-subrip", render: () => renderSrt(transcript()) },
    { address: json, type: "application/json", render: () => renderTranscriptJson(transcript()) },
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
