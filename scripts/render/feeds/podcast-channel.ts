// The programme -> the podcast: elements of a channel.
// Spec: Podcasting 2.0 namespace: guid, locked, medium, image, person, updateFrequency, funding, license, publisher,
// location, txt, podping. Each of the last eight is there when show.yml says it.

import type { Location } from "../../domain/location.ts";
import type { Day, PersonId } from "../../domain/names.ts";
import { type Person, shownName } from "../../domain/person.ts";
import type { Programme, Show } from "../../domain/show.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { programmeArtwork } from "../pictures.ts";
import { element, type XmlElement } from "../xml/element.ts";
import type { FeedKind } from "./rss-feed.ts";

/** The most that a name or a label may hold, in characters. */
export const LABEL_CHARACTERS = 128;

/** @param guid the feed's own podcast:guid */
export function podcastChannel(show: Show, kind: FeedKind, guid: string): readonly XmlElement[] {
  const { programme } = show;
  const { podcast = {}, owner } = programme;
  return [
    element("podcast:guid", {}, guid),
    element("podcast:locked", { owner: owner.email }, podcast.locked === false ? "no" : "yes"),
    element("podcast:medium", {}, mediumOf(kind)),
    element("podcast:image", {
      href: programmeArtwork(show).url,
      "aspect-ratio": "1/1",
      purpose: "artwork",
    }),
    ...hostElements(show, podcast.hosts ?? []),
    ...settings(programme),
    ...(kind === "audio" || kind === "video" ? promises(programme) : []),
  ];
}

/** The hosts: in the channel, and again in each item, whose list replaces the channel's. */
export function hostElements(
  show: Show,
  ids: readonly PersonId[],
  day: Day | null = null,
): readonly XmlElement[] {
  return ids.flatMap((id) =>
    show.hosts
      .filter((host) => host.id === id)
      .map((host) => personElement(show, host, { role: "host", day })),
  );
}

interface CastMember {
  readonly role: "guest" | "host";
  /** Of the episode; null for the programme. */
  readonly day: Day | null;
}

/** A person under the taxonomy's English term. One without a page here is known by a page elsewhere, if any. */
export function personElement(show: Show, person: Person, { role, day }: CastMember): XmlElement {
  const { id, photo, address, links } = person;
  const href = show.personById.get(id) ? address.url : (links[0] ?? null);
  return element(
    "podcast:person",
    { role, group: "cast", img: photo?.url ?? null, href },
    label(shownName(person, day)),
  );
}

function settings({ podcast = {} }: Programme): readonly XmlElement[] {
  const { funding = [], license, publisher, location } = podcast;
  return [
    ...funding.map(({ title, url }) => element("podcast:funding", { url }, label(title))),
    ...(license ? [element("podcast:license", { url: license.url }, label(license.name))] : []),
    ...(publisher ? [publisherElement(publisher)] : []),
    ...(location ? [locationElement(location)] : []),
  ];
}

/** A place, by name and where it is. */
export function locationElement({ name, geo, osm }: Location): XmlElement {
  return element("podcast:location", { geo, osm }, label(name));
}

/** What is true of the programme's own two feeds alone: how often they have news, who is told of it, whose they are. */
function promises({ podcast = {}, announcing }: Programme): readonly XmlElement[] {
  const { updateFrequency, txt = [] } = podcast;
  return [
    ...(updateFrequency
      ? [
          element(
            "podcast:updateFrequency",
            { rrule: updateFrequency.rrule, complete: updateFrequency.isComplete ? "true" : null },
            label(updateFrequency.text),
          ),
        ]
      : []),
    ...txt.map(({ value, purpose }) => element("podcast:txt", { purpose }, value)),
    ...(updateFrequency?.isComplete ? [element("itunes:complete", {}, "Yes")] : []),
    ...(announcing?.podping ? [element("podcast:podping", { usesPodping: "true" })] : []),
  ];
}

function publisherElement({ guid, url }: { readonly guid: string; readonly url: string | null }): XmlElement {
  const attributes = { medium: "publisher", feedGuid: guid, feedUrl: url };
  return element("podcast:publisher", {}, [element("podcast:remoteItem", attributes)]);
}

function mediumOf(kind: FeedKind): string {
  if (kind === "video") return "video";
  return kind === "quotes" ? "blog" : "podcast";
}

function label(text: string): string {
  return cutToCharacters(text, LABEL_CHARACTERS);
}
