// new: a title -> the skeleton of an episode; a name -> the skeleton of a person. The only clock read is today's date.

import { parseArgs } from "node:util";
import { type Day, isSlug } from "../domain/names.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { parseDay } from "../text/day-at.ts";
import { type DraftingWords, draftingWords } from "../text/words/drafting.ts";
import { type Asking, openAsking } from "./asking.ts";
import type { CliIo } from "./io.ts";
import { newEpisode } from "./new-episode.ts";
import { type Known, readKnown } from "./new-known.ts";
import { newPerson } from "./new-person.ts";

interface NewOptions {
  readonly title: string | undefined;
  readonly person: string | undefined;
  readonly slug: string | undefined;
  readonly date: string | undefined;
  readonly force: boolean;
}

/** Exit 0 with the file written and named on stdout; 1 when it or the person is there already; 2 for wrong usage. */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const known = await readKnown(io);
  const words = draftingWords(known.messages);
  const asking = openAsking(io);
  try {
    // Copied from a message, with the signs that hold its directions apart.
    const options = optionsOf(args.map(withoutBidiControls));
    if (options === null) return wrongUsage(words, io);
    const name = options.person?.trim();
    const isUntitled = options.title === undefined && options.person === undefined;
    const title = isUntitled ? await asking.ask(words.titlePrompt) : options.title?.trim();
    if (Boolean(name) === Boolean(title)) return wrongUsage(words, io);
    return await writeNew({ ...options, title: title || null, person: name || null }, known, { io, asking });
  } finally {
    asking.close();
  }
}

function wrongUsage(words: DraftingWords, io: CliIo): number {
  io.stderr(`${words.usageNew}\n`);
  return 2;
}

/** Where questions and files go. */
export interface Desk {
  readonly io: CliIo;
  readonly asking: Asking;
}

interface NamedOptions extends Omit<NewOptions, "title" | "person"> {
  readonly title: string | null;
  readonly person: string | null;
}

async function writeNew(options: NamedOptions, known: Known, desk: Desk): Promise<number> {
  const { io } = desk;
  const words = draftingWords(known.messages);
  const { slug, date, force } = options;
  if (slug !== undefined && !isSlug(slug)) {
    io.stderr(`${fillIn(words.badSlug, { value: slug, proposal: "russia-iraq" })}\n`);
    return 2;
  }
  const day = date === undefined ? known.today : parseDay(date);
  if (day === null) {
    io.stderr(`${fillIn(words.badDate, { value: date ?? "" })}\n`);
    return 2;
  }
  const request = { slug: slug ?? null, day, force };
  return options.person
    ? await newPerson(options.person, request, known, desk)
    : await newEpisode(options.title ?? "", request, known, desk);
}

/** What was asked besides the title or name. */
export interface NewRequest {
  readonly slug: string | null;
  readonly day: Day;
  readonly force: boolean;
}

function optionsOf(args: readonly string[]): NewOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        person: { type: "string" },
        slug: { type: "string" },
        date: { type: "string" },
        force: { type: "boolean", default: false },
      },
    });
    if (positionals.length > 1) return null;
    return {
      title: positionals[0],
      person: values.person,
      slug: values.slug,
      date: values.date,
      force: values.force,
    };
  } catch {
    return null;
  }
}
