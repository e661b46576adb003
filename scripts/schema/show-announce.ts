// show.yml, `announce:` — whom to tell when something new is published. Everything is optional.

import { unionFault, url } from "./forms.ts";
import { z } from "./zod.ts";

const indexNowKey = z.string().regex(/^[A-Za-z0-9-]{8,128}$/, "fault:key");

const indexNow = z.union(
  [
    indexNowKey,
    z.strictObject({
      key: indexNowKey.meta({
        title: "Key",
        description: "8 to 128 letters, digits and hyphens. It is public: the site shows it.",
        examples: ["a1b2c3d4e5f6"],
      }),
      endpoint: url.optional().meta({
        title: "Endpoint",
        description: "Where search engines are told.",
        examples: ["https://api.indexnow.org/indexnow"],
      }),
    }),
  ],
  unionFault("key"),
);

export const announceSchema = z.strictObject({
  hubs: z
    .array(url)
    .optional()
    .meta({
      title: "Hubs",
      description: "WebSub hubs, told of each feed that changed.",
      examples: [["https://hub.example/"]],
    }),
  index_now: indexNow.optional().meta({
    title: "IndexNow",
    description: "The key by which search engines are told of each page that changed; or key and endpoint.",
    examples: ["a1b2c3d4e5f6"],
  }),
  podping: z
    .union([z.boolean(), url], unionFault("podping"))
    .optional()
    .meta({
      title: "Podping",
      description:
        "True, or the address of a service, when podcast apps are told by Podping. Its token stays in the environment.",
      examples: [true],
    }),
});
