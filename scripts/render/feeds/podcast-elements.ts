// An episode -> the podcast: elements of its item.
// Spec: Podcasting 2.0 namespace (podcastindex.org/namespace/1.0): transcript, chapters, soundbite, person,
// season, episode, location, image, contentLink, alternateEnclosure.

import type { Episode } from "../../domain/episode.ts";
import type { MediaFile } from "../../domain/media.ts";
import { type Span, seconds } from "../../domain/seconds.ts";
import { languageOf } from "../../domain/show.ts";
import { standingAlone } from "../../text/bidi.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { episodeArtwork } from "../pictures.ts";
import { secondsText, youTubePage } from "../time-links.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { chaptersFromStart, exactClock } from "./chapter-lines.ts";
import type { FeedWriting } from "./feed-writing.ts";
import { hostElements, LABEL_CHARACTERS, locationElement, personElement } from "./podcast-channel.ts";

/** @param carried the file of the enclosure: the others are alternates */
export function podcastElements(
  writing: FeedWriting,
  episode: Episode,
  carried: MediaFile | null,
): readonly XmlElement[] {
  return [
    ...numbers(episode),
    ...people(writing, episode),
    ...(episode.location === null ? [] : [locationElement(episode.location)]),
    ...transcripts(episode),
    ...chapters(writing, episode),
    ...soundbites(episode, carried),
    ...images(writing, episode),
    ...contentLinks(writing, episode),
    ...alternates(writing, episode, carried),
  ];
}

function numbers({ season, number }: Episode): readonly XmlElement[] {
  return [
    ...(season === null ? [] : [element("podcast:season", {}, String(season))]),
    ...(number === null ? [] : [element("podcast:episode", {}, String(number))]),
  ];
}

/** Hosts and guests: an item's list replaces the channel's. Who is only quoted is not in it. */
function people({ show }: FeedWriting, { guests, hosts: own, day }: Episode): readonly XmlElement[] {
  const presenters = own ?? show.programme.podcast?.hosts ?? [];
  const hosts = new Set(presenters);
  const others = guests.flatMap(({ person: id }) => {
    const person = show.personById.get(id);
    // A name that is withheld is told to nobody.
    return person === undefined || person.isAnonymous || hosts.has(id) ? [] : [person];
  });
  return [
    ...hostElements(show, presenters, day),
    ...others.map((person) => personElement(show, person, { role: "guest", day })),
  ];
}

function transcripts({ captions }: Episode): readonly XmlElement[] {
  return captions.flatMap(({ language, vtt, srt, json }) =>
    (
      [
        [vtt.url, "text/vtt"],
        [srt.url, "application/x-subrip"],
        [json.url, "application/json"],
      ] as const
    ).map(([url, type]) => element("podcast:transcript", { url, type, language, rel: "captions" })),
  );
}

/** The file for apps of the namespace, and Podlove's list for those that read chapters in the feed: Spotify does. */
function chapters({ words, direction }: FeedWriting, episode: Episode): readonly XmlElement[] {
  const { chaptersFile } = episode;
  if (chaptersFile === null) return [];
  const list = chaptersFromStart(episode, words).map(({ start, title }) =>
    element("psc:chapter", { start: exactClock(start), title: standingAlone(title, direction) }),
  );
  return [
    element("podcast:chapters", { url: chaptersFile.url, type: "application/json+chapters" }),
    element("psc:chapters", { version: "1.2" }, list),
  ];
}

/** One for each timed quote with a known end: a soundbite without a length is none. */
function soundbites({ quotes }: Episode, carried: MediaFile | null): readonly XmlElement[] {
  if (carried === null) return [];
  return quotes.flatMap(({ span, text, check }) => {
    // Whose voice it is not is not put into anybody's mouth.
    if ((check?.otherVoice ?? null) !== null) return [];
    if (span === null || span.end === null || span.end <= span.start) return [];
    const attributes = { startTime: secondsText(span.start), duration: lengthOf(span) };
    const title = cutToCharacters(text.replace(/\s+/g, " "), LABEL_CHARACTERS);
    return [element("podcast:soundbite", attributes, title)];
  });
}

/** Milliseconds are kept: 140.5 - 123.4 is 17.1, not 17.099999999999994. */
function lengthOf({ start, end }: Span): string {
  return secondsText(seconds((end ?? start) - start));
}

/** The square artwork, and the still of the video: its shape has to be said, or it is taken for a square. */
function images({ show }: FeedWriting, episode: Episode): readonly XmlElement[] {
  const { poster, video, title: alt } = episode;
  const href = episodeArtwork(show, episode).url;
  const artwork = element("podcast:image", { href, alt, "aspect-ratio": "1/1", purpose: "artwork" });
  if (poster === null) return [artwork];
  const shape = video?.kind === "file" && video.width && video.height ? [video.width, video.height] : [16, 9];
  return [
    artwork,
    element("podcast:image", { href: poster.url, alt, "aspect-ratio": shape.join("/") }),
    // Without it YouTube, which takes feeds in, shows the square on black.
    element("media:thumbnail", { url: poster.url }),
  ];
}

function contentLinks({ words }: FeedWriting, { address, video }: Episode): readonly XmlElement[] {
  return [
    element("podcast:contentLink", { href: address.url }, words.episodePage),
    ...(video?.kind === "youtube"
      ? [element("podcast:contentLink", { href: youTubePage(video.id) }, words.onYouTube)]
      : []),
  ];
}

/**
 * The episode's other sound, and a stream beside a film. No film beside sound: Apple's web player shows it black, and
 * Pocket Casts on Android loads it for those who only listen (seen in 2026).
 */
function alternates(
  { words, show }: FeedWriting,
  episode: Episode,
  carried: MediaFile | null,
): readonly XmlElement[] {
  const { video, audio } = episode;
  const lang = languageOf(show, episode);
  const file = (media: MediaFile, title: string) =>
    element(
      "podcast:alternateEnclosure",
      { type: media.type, length: media.bytes, height: media.height, lang, title },
      [element("podcast:source", { uri: media.url })],
    );
  return [
    ...(audio && audio !== carried ? [file(audio, words.audio)] : []),
    ...(video?.kind === "hls" && carried !== audio
      ? [
          element(
            "podcast:alternateEnclosure",
            { type: "application/x-mpegURL", lang, title: words.stream },
            [element("podcast:source", { uri: video.url })],
          ),
        ]
      : []),
  ];
}
