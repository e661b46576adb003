// A quote's own page: what is opened when somebody was sent one.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import type { Slug } from "../../domain/names.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { languageOf, type Show, wholeEpisode } from "../../domain/show.ts";
import { cardOfQuote } from "../../render/cards/cards.ts";
import { quoteToJsonLd } from "../../render/json-ld/pages.ts";
import { below, markdownTwin } from "../../render/output-addresses.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { disclosureOf, unpublishedLabel } from "./episode-view.ts";
import { type Page, type PageHead, pageHead } from "./page.ts";
import { headImage, headJsonLd, type PageMaking, titled } from "./page-making.ts";
import { type PlayerView, playerView } from "./player-view.ts";
import { quoteAroundView } from "./quote-around.ts";
import { quoteView } from "./quote-view.ts";

/** Of a quote, in its page's title. */
const TITLE_CHARACTERS = 60;

/** A quote by its place: the whole one is asked for when it is shown. */
export interface QuotePlace {
  readonly episode: Slug;
  /** From 0, in the episode. */
  readonly index: number;
}

/** A quote with its episode. */
interface QuoteInEpisode {
  readonly episode: Episode;
  readonly quote: Quote;
}

/** The pages of an episode's quotes. */
export function quotePages(making: PageMaking, { slug, quoteSummaries }: EpisodeHead): readonly Page[] {
  const { quotes } = making.show.addresses;
  return quoteSummaries.map(({ id }, index) =>
    quotePage(making, below(quotes, `${slug}/${id}/`), { episode: slug, index }),
  );
}

function quotePage(making: PageMaking, address: Address, place: QuotePlace): Page {
  const { show, said, page } = making;
  return page(address, "pages/quote.njk", () => {
    const { episode, quote } = quoteAt(show, place);
    const speaker = show.personById.get(quote.person);
    const name = speaker ? shownName(speaker, episode.day) : "";
    const title = said.fill(said.words.quoteOf, { name });
    const clip = quote.clip?.film ?? null;
    return {
      head: pageHead({
        // Its first words tell it from the others of the same speaker.
        title: titled(
          making,
          `${title}: ${cutToCharacters(quote.text.replace(/\s+/g, " "), TITLE_CHARACTERS)}`,
        ),
        description: quote.text,
        canonical: quote.address.url,
        language: languageOf(show, episode),
        type: "article",
        image: headImage(cardOfQuote(show, quote)),
        media: clipMedia(quote),
        jsonLd: headJsonLd(quoteToJsonLd(show, quote)),
        // A quote is in its episode's: a file for each would double the site's.
        twin: markdownTwin(episode.address).path,
        isIndexed: episode.unpublished === null,
      }),
      data: {
        title: said.text(title),
        /** For attributes, where no markup may stand. */
        plainTitle: episode.title,
        unpublished: unpublishedLabel(episode, said),
        // Its clip plays right below it.
        quote: {
          ...quoteView(show, episode, quote, said),
          ...(clip === null ? {} : { time: false, listen: "" }),
        },
        disclosure: disclosureOf(episode, said),
        player: quotePlayer(making, { episode, quote }),
        card: cardOfQuote(show, quote).path,
        around: quoteAroundView({ show, episode, quote, said }),
      },
    };
  });
}

/** The quote's clip; where none was cut, its part of the recording. */
function quotePlayer({ show, said }: PageMaking, { episode, quote }: QuoteInEpisode): PlayerView {
  const clip = quote.clip?.film ?? null;
  if (clip === null) return playerView(show, episode, said, quote.span);
  return playerView(show, { ...episode, video: clip, captions: [], duration: clip.duration }, said);
}

/** The clip, for whoever shows a shared link with what it plays. */
function clipMedia({ clip }: Quote): PageHead["media"] {
  if (!clip?.film) return false;
  const { url, type, width, height } = clip.film;
  return { kind: "video", player: "", src: url, type, width: width ?? 0, height: height ?? 0 };
}

/** @throws RangeError for a place that its episode does not have */
export function quoteAt(show: Show, { episode: slug, index }: QuotePlace): QuoteInEpisode {
  const episode = wholeEpisode(show, slug);
  const quote = episode.quotes[index];
  if (quote === undefined) throw new RangeError(`quoteAt: ${slug} has no quote ${index}`);
  return { episode, quote };
}
