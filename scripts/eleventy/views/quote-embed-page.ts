// A quote alone, for the frame of another site: its words, who says them, the recording where there is a file, the way to its page.

import type { Episode, EpisodeHead } from "../../domain/episode.ts";
import type { Address } from "../../domain/media.ts";
import { shownName } from "../../domain/person.ts";
import type { Quote } from "../../domain/quote.ts";
import { below } from "../../render/output-addresses.ts";
import { episodeStill } from "../../render/pictures.ts";
import { mediaAtTime } from "../../render/time-links.ts";
import { playedFile } from "./embed-page.ts";
import { disclosureOf } from "./episode-view.ts";
import { type Page, pageHead } from "./page.ts";
import { type PageMaking, titled } from "./page-making.ts";
import { type QuotePlace, quoteAt } from "./quote-pages.ts";
import { quoteView } from "./quote-view.ts";

export function quoteEmbedPages(making: PageMaking, { slug, quoteSummaries }: EpisodeHead): readonly Page[] {
  const { quotes } = making.show.addresses;
  return quoteSummaries.map(({ id }, index) =>
    quoteEmbedPage(making, below(quotes, `${slug}/${id}/embed/`), { episode: slug, index }),
  );
}

function quoteEmbedPage(making: PageMaking, address: Address, place: QuotePlace): Page {
  const { show, said, page } = making;
  return page(address, "pages/embed-quote.njk", () => {
    const { episode, quote } = quoteAt(show, place);
    const speaker = show.personById.get(quote.person);
    const name = speaker ? shownName(speaker, episode.day) : "";
    return {
      head: pageHead({
        title: titled(making, said.fill(said.words.quoteOf, { name })),
        description: quote.text,
        canonical: quote.address.url,
        isIndexed: false,
      }),
      data: {
        ...soundOf(episode, quote),
        disclosure: disclosureOf(episode, said),
        quote: quoteView(show, episode, quote, said),
        language: show.programme.language,
        direction: said.direction,
        programme: said.text(show.programme.title),
        poster: episodeStill(show, episode).path,
        label: episode.title,
      },
    };
  });
}

/** The file at the quote's time, "" for none: a browser stops at its end by itself. */
function soundOf(episode: Episode, { span }: Quote) {
  const played = playedFile(episode);
  return { sound: played && span ? mediaAtTime(episode, span) : "", isVideo: played?.kind === "video" };
}
