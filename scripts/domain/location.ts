// What place a programme or an episode is about.

/** A point as RFC 5870 writes it: latitude and longitude in degrees, and how far it may be off in metres. */
export const GEO_POINT = /^geo:-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:;u=\d+)?$/;

/** OpenStreetMap's node, way or relation, with the revision if any. */
export const OSM_OBJECT = /^[NWR]\d+(?:#\d+)?$/;

/** A place by name, and where it is for machines. Spec: Podcasting 2.0 namespace, podcast:location. */
export interface Location {
  readonly name: string;
  /** `geo:25.2048,55.2708`. */
  readonly geo: string | null;
  /** `R4479752`. */
  readonly osm: string | null;
}
