// What is posted of an episode, as the desk shows it: each text with its length, to be copied.

import type { LoadedShow } from "../app/load-show.ts";
import { POSTING_LIMITS } from "../domain/posting-limits.ts";
import { wholeEpisode } from "../domain/show.ts";
import { kitItems } from "../kit/kit.ts";
import type { KitItem } from "../kit/kit-item.ts";
import { common, type DeskPage } from "./page.ts";

/** Null for an episode that cannot be assembled yet. */
export function kitView({ assembled: show }: LoadedShow, slug: string, page: DeskPage) {
  const head = show?.episodes.find((episode) => episode.slug === slug);
  if (!show || !head) return null;
  const places = new Map<string, KitItem[]>();
  for (const item of kitItems(show, wholeEpisode(show, head.slug))) {
    const place = item.place === null ? "" : POSTING_LIMITS[item.place].name;
    places.set(place, [...(places.get(place) ?? []), item]);
  }
  return {
    ...common(page),
    title: head.title,
    slug,
    places: [...places].map(([name, items]) => ({ name, items: items.map(itemView) })),
  };
}

function itemView({ path, content, length }: KitItem) {
  return {
    path,
    content: String(content),
    count: length === null ? "" : `${length.count} / ${length.limit}`,
  };
}
