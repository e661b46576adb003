// show.yml, `look:` — the programme's own look.

import { colour, mediaFile, typeface, unionFault } from "./forms.ts";
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

const logoByDay = z.strictObject({
  day: mediaFile.meta({
    title: "By day",
    description: "On light paper.",
    examples: ["media/logo.svg"],
  }),
  night: mediaFile.meta({
    title: "In the evening",
    description: "On a dark ground.",
    examples: ["media/logo-night.svg"],
  }),
});

const typefaces = z.strictObject({
  text: typeface.optional().meta({
    title: "Text",
    description: "The package of the typeface that sets all but headlines, in quotation marks.",
    examples: ["@fontsource/cairo"],
  }),
  headlines: typeface.optional().meta({
    title: "Headlines",
    description:
      "The package of the typeface that sets headlines and the programme's name, in quotation marks.",
    examples: ["@fontsource/noto-kufi-arabic"],
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
  logo: z
    .union([mediaFile, logoByDay], unionFault("media"))
    .optional()
    .meta({
      title: "Logo",
      description:
        "A plain SVG or a PNG in media/, of 100 KB at most: it stands in the place of the name on pages, cards and clips. Where one does not do on light and dark grounds, one for each.",
      examples: ["media/logo.svg"],
    }),
  icon: mediaFile.optional().meta({
    title: "Icon",
    description:
      "A square SVG or PNG in media/, of 100 KB at most, filled to its edges: phones cut it to their own shape, so what matters stays in the middle.",
    examples: ["media/icon.svg"],
  }),
  typefaces: typefaces.optional().meta({
    title: "Typefaces",
    description:
      "Typefaces of fontsource.org, each once installed with npm install: on pages, cards and clips.",
    examples: [{ text: "@fontsource/cairo", headlines: "@fontsource/noto-kufi-arabic" }],
  }),
});
