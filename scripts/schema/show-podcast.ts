// show.yml, `podcast:` — what only directories and apps ask for.
// Spec: Podcasting 2.0 namespace. Everything is optional.

import { link, slug, text, url, uuid } from "./forms.ts";
import { location } from "./location.ts";
import { z } from "./zod.ts";

const license = z.strictObject({
  name: text.meta({
    title: "License",
    description: "A name of the SPDX list in lower case, or your own with an address.",
    examples: ["cc-by-4.0"],
  }),
  url: url.optional().meta({
    title: "Address",
    description: "The license's text.",
    examples: ["https://programme.example/license"],
  }),
});

const txt = z.strictObject({
  value: text.meta({
    title: "Text",
    description: "What a directory asked to see in the feed.",
    examples: ["a1b2c3"],
  }),
  purpose: text.optional().meta({
    title: "Purpose",
    description: "`verify` to prove ownership, or a word of the directory's.",
    examples: ["verify"],
  }),
});

const publisher = z.strictObject({
  guid: uuid.meta({
    title: "Guid",
    description: "The podcast:guid of the publisher's own feed.",
    examples: ["003af0a0-6a45-55cf-b765-68e3d349551a"],
  }),
  url: url.optional().meta({
    title: "Feed",
    description: "The publisher's own feed.",
    examples: ["https://publisher.example/feed.xml"],
  }),
});

const updateFrequency = z.strictObject({
  text: text.meta({ title: "Text", description: "For people.", examples: ["أسبوعياً"] }),
  rrule: z
    .string()
    .regex(/^FREQ=[A-Z0-9=;,:+-]+$/, "fault:text")
    .optional()
    .meta({
      title: "Rule",
      description: "For machines, as iCalendar writes it (RFC 5545).",
      examples: ["FREQ=WEEKLY;BYDAY=TU"],
    }),
  complete: z
    .boolean()
    .optional()
    .meta({ title: "Complete", description: "No episode follows any more.", examples: [false] }),
});

export const podcastSchema = z.strictObject({
  locked: z
    .boolean()
    .optional()
    .meta({
      title: "Locked",
      description: "Whether other hosts are to refuse to import the feed.",
      examples: [true],
    }),
  prefix: url
    .regex(/\/$/, "fault:url")
    .optional()
    .meta({
      title: "Prefix",
      description: "An address that stands before those of files in feeds, so that downloads are counted.",
      examples: ["https://op3.dev/e/"],
    }),
  hosts: z
    .array(slug)
    .optional()
    .meta({ title: "Hosts", description: "Who presents it: ids from people/.", examples: [["layla-hosts"]] }),
  funding: z
    .array(link)
    .optional()
    .meta({
      title: "Funding",
      description: "Where listeners can support the programme.",
      examples: [[{ title: "ادعم البرنامج", url: "https://programme.example/support" }]],
    }),
  license: license
    .optional()
    .meta({ title: "License", description: "Of the recordings.", examples: [{ name: "cc-by-4.0" }] }),
  txt: z
    .array(txt)
    .optional()
    .meta({
      title: "Texts",
      description: "Proofs of ownership.",
      examples: [[{ purpose: "verify", value: "a1b2c3" }]],
    }),
  publisher: publisher.optional().meta({
    title: "Publisher",
    description: "The feed of the organisation behind the programme.",
    examples: [{ guid: "003af0a0-6a45-55cf-b765-68e3d349551a" }],
  }),
  update_frequency: updateFrequency.optional().meta({
    title: "Update frequency",
    description: "How often an episode appears.",
    examples: [{ text: "أسبوعياً", rrule: "FREQ=WEEKLY" }],
  }),
  location: location.optional().meta({
    title: "Location",
    description: "What place the programme is about.",
    examples: [{ name: "دبي" }],
  }),
});
