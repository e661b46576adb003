// show.yml, `look:` — the programme's own look.

import { colour, unionFault } from "./forms.ts";
import { z } from "./zod.ts";

const signalByDay = z.strictObject({
  day: colour.meta({
    title: "By day",
    description: "On light paper: dark enough to be read.",
    examples: ["#006d77"],
  }),
  night: colour.meta({
    title: "In the evening",
    description: "On a dark ground: light enough to be read.",
    examples: ["#83c5be"],
  }),
});

const ground = z.strictObject({
  day: colour.optional().meta({
    title: "By day",
    description: "The paper: a light colour.",
    examples: ["#fdfcf8"],
  }),
  night: colour.optional().meta({
    title: "In the evening",
    description: "The ground where a reader's screen is dark: a dark colour.",
    examples: ["#0d1b2a"],
  }),
});

export const lookSchema = z.strictObject({
  signal: z
    .union([colour, signalByDay], unionFault("colour"))
    .optional()
    .meta({
      title: "Signal",
      description:
        "The programme's colour, in quotation marks: of times, links and what is playing. On light and dark grounds it is made as dark or light as it has to be to be read; where that makes it another colour, one for each.",
      examples: ["#006d77"],
    }),
  ground: ground.optional().meta({
    title: "Ground",
    description: "What pages and cards stand on. Surfaces, lines and the speakers' colours follow it.",
    examples: [{ day: "#fdfcf8", night: "#0d1b2a" }],
  }),
});
