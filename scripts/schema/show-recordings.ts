// show.yml, `recordings:` — the store that npm run upload puts recordings into. Its keys stay in the environment.

import { text, url } from "./forms.ts";
import { z } from "./zod.ts";

export const recordingsSchema = z.strictObject({
  endpoint: url.meta({
    title: "Endpoint",
    description: "Where the store is asked: S3's own, R2's, B2's, MinIO's.",
    examples: ["https://s3.eu-central-1.amazonaws.com/"],
  }),
  bucket: text.meta({
    title: "Bucket",
    description: "The bucket that recordings are put into.",
    examples: ["programme-recordings"],
  }),
  region: text.optional().meta({
    title: "Region",
    description: "Where the endpoint's name does not say it.",
    examples: ["eu-central-1"],
  }),
  address: url.meta({
    title: "Address",
    description: "Where everybody reads what is in the bucket.",
    examples: ["https://media.programme.example/"],
  }),
});
