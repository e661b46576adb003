// kit: an episode -> a folder of everything that is posted of it. Paths with their lengths to stdout, notes to stderr.

import { join } from "node:path";
import { type LoadedShow, loadShow } from "../app/load-show.ts";
import { openStores } from "../app/stores.ts";
import type { Episode } from "../domain/episode.ts";
import { type Show, wholeEpisode } from "../domain/show.ts";
import { writeAtomic } from "../files/write-atomic.ts";
import { kitItems } from "../kit/kit.ts";
import { squareCards } from "../kit/square-card.ts";
import { youtubeChapters } from "../kit/youtube.ts";
import { fillIn } from "../text/catalogue.ts";
import { kitHelp } from "../text/words/help.ts";
import { type KitMessages, kitMessages } from "../text/words/kit.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo } from "./io.ts";
import { asked, nameEpisode } from "./name-episode.ts";

/** Addresses that lead nowhere, of RFC 2606 and of this machine. */
const NOWHERE = /\.(?:example|test|invalid|localhost)$|^(?:localhost|127\.|example\.)/;

/** Exit 0 with the folder written; 1 where there is no such episode, or it cannot be understood; 2 for wrong usage. */
export const run = defineVerb({
  name: "kit",
  help: kitHelp,
  options: {
    output: { type: "string", shown: "DIR", default: "_kit" },
    cards: { type: "boolean" },
  },
  positionals: { episode: "needed" },
  run: writeKit,
});

interface KitOptions {
  readonly episode: string;
  readonly output: string;
  readonly cards: boolean;
}

async function writeKit(options: KitOptions, io: CliIo): Promise<number> {
  const stores = openStores(io.cwd, "preview");
  const loaded = await loadShow({ ...asked(io), isPreview: true, stores });
  const record = nameEpisode(options.episode, loaded, io);
  if (record === null) return 1;
  const messages = kitMessages(loaded.messages);
  const show = loaded.assembled;
  if (!show?.episodeBySlug.get(record.slug)) {
    io.stderr(`${fillIn(messages.notAssembled, { file: record.file })}\n`);
    return 1;
  }
  const episode = wholeEpisode(show, record.slug);
  const folder = join(options.output, episode.slug);
  const items = [...kitItems(show, episode), ...(options.cards ? squareCards(show, episode) : [])];
  for (const { path, content, length } of items) {
    await writeAtomic(join(io.cwd, folder, path), content);
    const told = { path: `${folder}/${path}`, ...length };
    io.stdout(`${fillIn(length === null ? messages.written : messages.counted, told)}\n`);
  }
  tellNotes(show, episode, { loaded, messages, io });
  return 0;
}

interface Telling {
  readonly loaded: LoadedShow;
  readonly messages: KitMessages;
  readonly io: CliIo;
}

/** What would make a post useless, though nothing is wrong with it. */
function tellNotes({ programme }: Show, episode: Episode, { messages, io }: Telling): void {
  const tell = (sentence: string, values: Readonly<Record<string, string>> = {}) =>
    io.stderr(`${fillIn(sentence, values)}\n`);
  if (episode.unpublished !== null) tell(messages.unpublished, { file: episode.file });
  if (NOWHERE.test(new URL(programme.site).hostname)) tell(messages.placeholder, { site: programme.site });
  const isListed = youtubeChapters(episode.chapters, episode.duration, "").length > 0;
  if (episode.chapters.length > 0 && !isListed) tell(messages.fewChapters);
}
