// A place as typed -> Location.

import type { Location } from "../domain/location.ts";
import type { EpisodeInput } from "../schema/episode.ts";
import { oneLine } from "./front-matter/typed.ts";

/** @param typed checked against the schema */
export function locationOf(typed: NonNullable<EpisodeInput["location"]>): Location {
  if (typeof typed === "string") return { name: oneLine(typed), geo: null, osm: null };
  const { name, geo, osm } = typed;
  return { name: oneLine(name), geo: geo ?? null, osm: osm ?? null };
}
