// Which faults of a quote stop the build, and which are only listed: `quotes` of show.yml.

import { z } from "./zod.ts";

const severity = z.enum(["error", "warning"]);

export const quotePolicySchema = z.strictObject({
  altered: severity.default("error").meta({
    title: "Altered",
    description: "A quote that differs from the recording in a word that can change its sense.",
    examples: ["error"],
  }),
  absent: severity.default("error").meta({
    title: "Absent",
    description: "A quote that the recording does not have.",
    examples: ["error"],
  }),
  ambiguous: severity.default("warning").meta({
    title: "Ambiguous",
    description: "A quote that could be either of two places in the recording.",
    examples: ["warning"],
  }),
  doubtful: severity.default("warning").meta({
    title: "Doubtful",
    description: "A quote whose words a recogniser heard otherwise, in a transcript that nobody has checked.",
    examples: ["warning"],
  }),
  speaker: severity.default("error").meta({
    title: "Speaker",
    description: "A quote that another voice says in the recording than the one it is signed by.",
    examples: ["error"],
  }),
});
