// show.yml, `admin:` — where the site's editing page finds the files. Without it there is no such page.

import { text, url } from "./forms.ts";
import { z } from "./zod.ts";

export const adminSchema = z
  .strictObject({
    host: z.enum(["github", "gitlab", "gitea", "test"]).meta({
      title: "Host",
      description: "Where the repository is; test keeps what is written in the browser only, to try it.",
      examples: ["github"],
    }),
    repository: text
      .regex(/^[\w.-]+(?:\/[\w.-]+)+$/, "fault:repository")
      .optional()
      .meta({
        title: "Repository",
        description: "Owner and name, with a slash between; not needed for test.",
        examples: ["newsroom/programme"],
      }),
    branch: text
      .optional()
      .meta({ title: "Branch", description: "Where it is saved. Without it, main.", examples: ["main"] }),
    sign_in: url.optional().meta({
      title: "Sign-in",
      description:
        "The address of your own sign-in service. Without it, editors sign in with an access token of the host.",
      examples: ["https://sign-in.example/"],
    }),
    app: text.optional().meta({
      title: "Application",
      description:
        "The id of the application that GitLab or Gitea knows you by, to sign in without a service.",
      examples: ["a1b2c3d4"],
    }),
    api: url.optional().meta({
      title: "API",
      description: "The host's own API, where it is not the public one.",
      examples: ["https://git.programme.example/api/v4"],
    }),
  })
  .refine(({ host, repository }) => host === "test" || repository !== undefined, {
    error: "fault:repository",
    path: ["repository"],
  });
