// A place: what a programme, or one episode of it, is about.
// Spec: Podcasting 2.0 namespace, podcast:location.

import { GEO_POINT, OSM_OBJECT } from "../domain/location.ts";
import { text, unionFault } from "./forms.ts";
import { z } from "./zod.ts";

const place = z.strictObject({
  name: text.meta({ title: "Name", description: "For people.", examples: ["دبي"] }),
  geo: z
    .string()
    .regex(GEO_POINT, "fault:location")
    .optional()
    .meta({ title: "Point", description: "As RFC 5870 writes it.", examples: ["geo:25.2048,55.2708"] }),
  osm: z
    .string()
    .regex(OSM_OBJECT, "fault:location")
    .optional()
    .meta({
      title: "OpenStreetMap",
      description: "The place's node, way or relation.",
      examples: ["R4479752"],
    }),
});

/** A name alone, or with where it is for machines. */
export const location = z.union([text, place], unionFault("location"));
