// What lists in an episode's front matter hold: a guest, a source, a correction.

import { day, slug, text, unionFault, url } from "./forms.ts";
import { z } from "./zod.ts";

export const guest = z.union(
  [
    slug,
    z.strictObject({
      person: slug.meta({
        title: "Person",
        description: "The stem of the person's file in people/.",
        examples: ["salma-haddad"],
      }),
      role: text.optional().meta({
        title: "Role of the day",
        description: "As the person was introduced in this episode. Without it, their role on that date.",
        examples: ["المحلل السياسي"],
      }),
    }),
  ],
  unionFault("guest"),
);

export const source = z.strictObject({
  title: text.meta({
    title: "Title",
    description: "What the source is called, with its publisher.",
    examples: ["تقرير وكالة الأنباء، 12 فبراير 2024"],
  }),
  url: url.optional().meta({
    title: "Address",
    description: "Its own page. Leave it out where there is none.",
    examples: ["https://agency.example/report"],
  }),
});

export const correction = z.strictObject({
  date: day.meta({
    title: "Date",
    description: "The day of the correction.",
    examples: ["2024-02-20"],
  }),
  text: text.meta({
    title: "Text",
    description: "What was wrong, and what is right.",
    examples: ["ورد في الحلقة أن القرار صدر عام 2021، والصواب عام 2020."],
  }),
  quote: text.optional().meta({
    title: "Quote",
    description: "The first words of the quote that is corrected, as they stand in the text.",
    examples: ["هنالك قرار في البرلمان"],
  }),
});
