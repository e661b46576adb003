// The programme's topics: episodes/topics.yml

import { slug, text, unionFault } from "./forms.ts";
import { z } from "./zod.ts";

const topic = z.union(
  [
    text,
    z.strictObject({
      name: text.meta({ title: "Name", description: "As readers see it.", examples: ["المياه"] }),
      description: text.optional().meta({
        title: "Description",
        description: "A sentence for the topic's page.",
        examples: ["حلقات عن الماء وأهله."],
      }),
    }),
  ],
  unionFault("topic"),
);

export const topicsSchema = z.record(slug, topic).meta({
  title: "Topics",
  description:
    "episodes/topics.yml: each topic's id (a-z, 0-9, hyphens), then its name; or its name and a description.",
  examples: [{ water: "المياه", cities: { name: "المدن", description: "حلقات عن المدن وأهلها." } }],
});

/** What an editor types in topics.yml. */
export type TopicsInput = z.input<typeof topicsSchema>;
