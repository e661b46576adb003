// Who spoke and what they said, in a line each, for the head of an episode's page.

import type { Episode } from "../../domain/episode.ts";
import type { Show } from "../../domain/show.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { narrationWords } from "../../text/words/narration.ts";
import { faceView } from "./person-view.ts";
import { strongestQuote } from "./strongest-quote.ts";
import { listenView } from "./time-view.ts";
import type { ViewWords } from "./view-words.ts";

/** Two lines on a narrow screen. */
const BEGINNING = 64;

/** Each guest with the beginning of their strongest quote; `words` is "" for a guest who is not quoted. */
export function voicesView(show: Show, episode: Episode, said: ViewWords) {
  return episode.guests.map(({ person }) => {
    const quote = strongestQuote(episode.quotes.filter((one) => one.person === person));
    const time = quote ? listenView(episode, quote.span) : null;
    return {
      speaker: faceView(show.personById.get(person) ?? null, said, episode.day),
      words: quote ? said.text(cutToCharacters(quote.text.replace(/\s+/g, " "), BEGINNING)) : "",
      listen: quote && time ? { ...time, id: quote.id } : (false as const),
      reading: episode.isReading ? narrationWords(show.programme.interface).short : "",
    };
  });
}
