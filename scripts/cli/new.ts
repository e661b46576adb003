// new: a title -> the skeleton of an episode; a name -> the skeleton of a person; --programme -> a programme of one's own.
// The only clock read is today's date.

import { HOSTS, type Host } from "../domain/hosts.ts";
import { type Day, isSlug } from "../domain/names.ts";
import { withoutBidiControls } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { parseDay } from "../text/day-at.ts";
import { proposeSlug } from "../text/slugs.ts";
import { draftingWords } from "../text/words/drafting.ts";
import { newHelp } from "../text/words/help.ts";
import { type Asking, openAsking } from "./asking.ts";
import { defineVerb, WrongUsage } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { newEpisode } from "./new-episode.ts";
import { newHost } from "./new-host.ts";
import { type Known, readKnown } from "./new-known.ts";
import { newPerson } from "./new-person.ts";
import { newProgramme } from "./new-programme.ts";
import type { TypedAnswers } from "./programme-answers.ts";
import { programmeLanguage } from "./programme-words.ts";

interface NewOptions extends TypedAnswers {
  readonly programme: boolean;
  readonly host: Host | null;
  readonly person: string | null;
  readonly slug: string | null;
  readonly date: string | null;
  readonly force: boolean;
}

/** Exit 0 with the file written and named on stdout; 1 when it or the person is there already; 2 for wrong usage. */
export const run = defineVerb({
  name: "new",
  help: newHelp,
  options: {
    person: { type: "string", shown: "NAME" },
    slug: { type: "string", shown: "SLUG" },
    date: { type: "string", shown: "YYYY-MM-DD" },
    force: { type: "boolean" },
    host: { type: "string", choices: HOSTS },
    programme: { type: "boolean" },
    language: { type: "string", shown: "ar|en|…" },
    latin: { type: "string", shown: "NAME" },
    site: { type: "string", shown: "URL" },
    zone: { type: "string", shown: "ZONE" },
    hour: { type: "string", shown: "HH:MM" },
    owner: { type: "string", shown: "NAME" },
    email: { type: "string", shown: "ADDRESS" },
    colour: { type: "string", shown: "#RRGGBB" },
  },
  positionals: { title: "optional" },
  run: newFile,
});

async function newFile(typed: NewOptions, io: CliIo): Promise<number> {
  if (typed.programme) return await askNewProgramme(typed, io);
  const known = await readKnown(io);
  if (typed.host !== null) {
    const { messages, record } = known;
    const name = proposeSlug(record.show?.latin ?? record.show?.title ?? "") || "programme";
    return await newHost({ host: typed.host, isForced: typed.force, name, messages }, io);
  }
  const words = draftingWords(known.messages);
  const asking = openAsking(io);
  try {
    const options = {
      ...typed,
      title: plain(typed.title),
      person: plain(typed.person),
      slug: plain(typed.slug),
    };
    const isUntitled = options.title === null && options.person === null;
    const title = isUntitled ? plain(await asking.ask(words.titlePrompt)) : options.title;
    if (Boolean(options.person) === Boolean(title)) throw new WrongUsage(words.titleOrPerson);
    return await writeNew({ ...options, title }, known, { io, asking });
  } finally {
    asking.close();
  }
}

async function askNewProgramme(typed: NewOptions, io: CliIo): Promise<number> {
  const asking = openAsking(io);
  try {
    const title = plain(typed.title);
    return await newProgramme({ ...typed, title }, await programmeLanguage(io), { io, asking });
  } finally {
    asking.close();
  }
}

/** Without the signs that hold directions apart, which come with what is copied from a message. */
function plain(text: string | null): string | null {
  return text === null ? null : withoutBidiControls(text).trim();
}

/** Where questions and files go. */
export interface Desk {
  readonly io: CliIo;
  readonly asking: Asking;
}

async function writeNew(options: NewOptions, known: Known, desk: Desk): Promise<number> {
  const { io } = desk;
  const words = draftingWords(known.messages);
  const { slug, date, force } = options;
  if (slug !== null && !isSlug(slug)) {
    io.stderr(`${fillIn(words.badSlug, { value: slug, proposal: "water-prices" })}\n`);
    return 2;
  }
  const day = date === null ? known.today : parseDay(date);
  if (day === null) {
    io.stderr(`${fillIn(words.badDate, { value: date ?? "" })}\n`);
    return 2;
  }
  const request = { slug, day, isDayTyped: date !== null, force };
  return options.person
    ? await newPerson(options.person, request, known, desk)
    : await newEpisode(options.title ?? "", request, known, desk);
}

/** What was asked besides the title or name. */
export interface NewRequest {
  readonly slug: string | null;
  /** Today, unless typed. */
  readonly day: Day;
  readonly isDayTyped: boolean;
  readonly force: boolean;
}
