// What another site frames of an episode: its recording, or the one quote that the address's fragment names. One page an episode,
// and no script: `:target` shows what is asked for, a quote or else the recording.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Language } from "../../domain/names.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show, wholeEpisode } from "../../domain/show.ts";
import { embedAddress } from "../../render/output-addresses.ts";
import { episodeStill } from "../../render/pictures.ts";
import { mediaAtTime } from "../../render/time-links.ts";
import { interfaceLanguageOf } from "../../text/languages.ts";
import { FRAME, playedFile, SOUND_HEIGHT } from "./embed-code.ts";
import { disclosureOf } from "./episode-view.ts";
import { type Page, type PageHead, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";
import { quoteView } from "./quote-view.ts";
import { type ViewWords, viewWords } from "./view-words.ts";

/** None where there is nothing to frame: a stream or another host's video is framed from there. */
export function embedPages(making: PageMaking, head: EpisodeHead): readonly Page[] {
  return playedFile(head) === null && head.quoteSummaries.length === 0 ? [] : [embedPage(making, head)];
}

function embedPage(making: PageMaking, { slug, address }: EpisodeHead): Page {
  const { show, page } = making;
  return page(embedAddress({ address }), "pages/embed.njk", () => {
    const episode = wholeEpisode(show, slug);
    const said = saidIn(making, languageOf(show, episode));
    return {
      head: pageHead({
        title: titled(making, episode.title),
        description: episode.summary,
        canonical: episode.address.url,
        isIndexed: false,
      }),
      data: {
        words: said.words,
        disclosure: disclosureOf(episode, said),
        embed: embedView(show, said, episode),
        quotes: episode.quotes.map((quote) => ({
          ...quoteView(show, episode, quote, said),
          sound: soundOf(episode, quote),
        })),
      },
    };
  });
}

/** A frame of an episode in another tongue stands where that is read: it says our words in it too. */
function saidIn({ show, said }: PageMaking, language: Language): ViewWords {
  const { programme } = show;
  if (language === programme.language) return said;
  return viewWords({ ...programme, language, interface: interfaceLanguageOf(language) });
}

function embedView(show: Show, said: ViewWords, episode: Episode) {
  const played = playedFile(episode);
  return {
    kind: played?.kind ?? "none",
    src: played?.file.path ?? "",
    type: played?.file.type ?? "",
    language: languageOf(show, episode),
    direction: said.direction,
    programme: said.text(show.programme.title),
    title: said.text(episode.title),
    label: episode.title,
    page: episode.address.path,
    poster: episodeStill(show, episode).path,
    tracks: episode.captions.map(({ vtt, language, label }) => ({ src: vtt.path, language, label })),
  };
}

/** The file at the quote's time, "" for none: a browser stops at its end by itself. */
function soundOf(episode: Episode, { span }: Quote): string {
  return playedFile(episode) && span ? mediaAtTime(episode, span) : "";
}

/** What a card can play of an episode; false for nothing. */
export function sharedMedia(episode: EpisodeHead): PageHead["media"] {
  const played = playedFile(episode);
  if (played === null) return false;
  const { kind, file } = played;
  const size = { width: file.width ?? FRAME.width, height: file.height ?? FRAME.height };
  return {
    kind,
    player: embedAddress(episode).url,
    src: file.url,
    type: file.type,
    ...(kind === "video" ? size : { width: FRAME.width, height: SOUND_HEIGHT }),
  };
}
