// A person's front matter: episodes/people/first-last.md

import { day, mediaFile, text, unionFault, url } from "./forms.ts";
import { z } from "./zod.ts";

const role = z.union(
  [
    text,
    z.strictObject({
      text: text.meta({
        title: "Role",
        description: "The office or job, as it stands after the name. Rank and title are an honorific.",
        examples: ["المحلل السياسي"],
      }),
      from: day.optional().meta({
        title: "From",
        description:
          "The first day it is vouched for: episodes before it do not show it. Without it, all do.",
        examples: ["2024-02-13"],
      }),
      to: day.optional().meta({
        title: "To",
        description: "Its last day. Without it, until today.",
        examples: ["2025-06-30"],
      }),
      since: day.optional().meta({
        title: "Since",
        description: "The day it began, only where somebody knows it: the page then says since when.",
        examples: ["2021-09-01"],
      }),
    }),
  ],
  unionFault("role"),
);

const honorific = z.union([text, z.array(role)], unionFault("honorific"));

export const personSchema = z
  .strictObject({
    name: text.meta({
      title: "Name",
      description: "Without rank and title: those are an honorific.",
      examples: ["كريم ناصر"],
    }),
    latin: text.optional().meta({
      title: "Latin name",
      description: "The name in Latin letters, as the person spells it.",
      examples: ["Karim Nasser"],
    }),
    honorific: honorific.optional().meta({
      title: "Honorific",
      description: "Rank and title, which stand before the name; dated as roles are where they changed.",
      examples: ["الفريق الركن د.", [{ text: "العميد الركن", to: "2020-12-31" }, "اللواء الركن"]],
    }),
    roles: z
      .array(role)
      .optional()
      .meta({
        title: "Roles",
        description: "With the days each held: an episode shows the role of its own day.",
        examples: [[{ text: "المحلل السياسي", from: "2024-02-13" }]],
      }),
    aliases: z
      .array(text)
      .optional()
      .meta({
        title: "Aliases",
        description:
          "Other names a quote may be attributed by. Titles, tashkeel and the seats of hamza need none.",
        examples: [["كريم عبد الله ناصر"]],
      }),
    links: z
      .array(url)
      .optional()
      .meta({
        title: "Links",
        description: "Pages about the person: Wikidata, their own site.",
        examples: [["https://www.wikidata.org/wiki/Q1"]],
      }),
    photo: mediaFile.optional().meta({
      title: "Photo",
      description: "A picture in media/ or an address. Without one the page shows initials.",
      examples: ["media/people/karim-nasser.jpg"],
    }),
    withdrawn: z
      .enum(["photo", "name", "all"])
      .optional()
      .meta({
        title: "Withdrawn",
        description:
          "What the person asked to take back: the photo, the name everywhere, or every trace. All outputs follow at once.",
        examples: ["name"],
      }),
  })
  .meta({
    title: "Person",
    description:
      "The front matter of a person: episodes/people/karim-nasser.md. The text below it is the biography.",
  });

/** What an editor types above a biography. */
export type PersonInput = z.input<typeof personSchema>;
