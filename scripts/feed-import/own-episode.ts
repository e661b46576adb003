// What our own JSON Feed carries of an episode -> its files again: front matter, text and people as they were typed.
// The inverse of render/feeds/episode-source.ts. Values are held to the schemas that editors' files are held to.

import { episodeSchema } from "../schema/episode.ts";
import { slug } from "../schema/forms.ts";
import { personSchema } from "../schema/person.ts";
import { z } from "../schema/zod.ts";

const person = z.object({ id: slug, front_matter: personSchema, markdown: z.string() });
const source = z.object({
  front_matter: episodeSchema.omit({ transcript: true, draft: true }),
  markdown: z.string(),
  people: z.array(person),
});

/** An episode's files as values. */
export type OwnEpisode = z.output<typeof source>;
export type OwnPerson = z.output<typeof person>;

/** Null for what is no such thing, or has something in it that no file may have. */
export function readOwnEpisode(value: unknown): OwnEpisode | null {
  return source.safeParse(value).data ?? null;
}

const PICTURE = /!(?=\[(?:[^[\]\\]|\\.)*\]\(\/?media\/)/g;
const LOCAL = /(\]\()\/?(?=media\/)/g;

/** The text where it will stand: its pictures are no files there, so it leads to them where they are. @param site ends in a slash */
export function ownMarkdown(text: string, site: string): string {
  return text.replace(PICTURE, "").replace(LOCAL, `$1${site}`);
}
