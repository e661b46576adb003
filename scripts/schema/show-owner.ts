// Who answers for the programme: to the directories, and to whoever watches it.

import { email, text } from "./forms.ts";
import { z } from "./zod.ts";

export const ownerSchema = z.strictObject({
  name: text.meta({ title: "Name", description: "Who owns the feed.", examples: ["غرفة الأخبار"] }),
  email: email.meta({
    title: "E-mail",
    description: "Directories write here. It is public.",
    examples: ["podcast@programme.example"],
  }),
});

export const contactSchema = email.optional().meta({
  title: "Contact",
  description: "Where viewers write: at the foot of every page.",
  examples: ["studio@programme.example"],
});
