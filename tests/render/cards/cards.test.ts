import { describe, expect, test } from "vitest";
import type { Day } from "../../../scripts/domain/names.ts";
import { absoluteUrl } from "../../../scripts/domain/names.ts";
import type { QuoteStanding } from "../../../scripts/domain/quote.ts";
import type { MediaSource } from "../../../scripts/domain/record.ts";
import type { Show } from "../../../scripts/domain/show.ts";
import { episodeFacts, programmeFacts, quoteFacts } from "../../../scripts/render/cards/card-facts.ts";
import {
  artworkOf,
  artworkOfEpisode,
  cardOfEpisode,
  cardOfProgramme,
  cardOfQuote,
  listCards,
} from "../../../scripts/render/cards/cards.ts";
import { formatOf } from "../../../scripts/render/cards/draw-facts.ts";
import type { Drawing } from "../../../scripts/render/cards/drawing.ts";
import { episodeArtwork } from "../../../scripts/render/cards/episode-artwork.ts";
import { episodeCard } from "../../../scripts/render/cards/episode-card.ts";
import { programmeArtwork, programmeCard } from "../../../scripts/render/cards/programme-artwork.ts";
import { quoteCard } from "../../../scripts/render/cards/quote-card.ts";
import { makeEpisodeRecord, makeQuoteRecord, typed } from "../../support/records.ts";
import { episodesOf } from "../../support/show.ts";
import { ENGLISH, fullEpisode, makeCardShow } from "./card-show.ts";

const GOLDEN = "../../golden/cards";

function firstOf(show: Show) {
  const [episode] = episodesOf(show);
  const quote = episode?.quotes[1];
  if (!episode || !quote) throw new Error("firstOf: the test programme lost its quotes");
  return { episode, quote };
}

const urls = (show: Show) => listCards(show).map(({ address }) => address.url);

describe("the cards of a programme", () => {
  const show = makeCardShow();

  test("two for the programme, two for each episode, one for each quote", () => {
    const kinds = listCards(show).map(({ kind }) => kind);
    expect(kinds).toEqual([
      "programme",
      "artwork",
      ...["episode", "episode-artwork"],
      ...["quote", "quote", "quote"],
      ...["episode", "episode-artwork"],
    ]);
  });

  test("every one has an address of its own, ASCII, below /cards/", () => {
    const found = urls(show);
    expect(new Set(found).size).toBe(found.length);
    for (const url of found) expect(url).toMatch(/^https:\/\/programme\.example\/cards\/[a-z0-9/-]+\.png$/);
  });

  test("pages and feeds link to the ones that are listed", () => {
    const { episode, quote } = firstOf(show);
    const linked = [
      cardOfProgramme(show),
      artworkOf(show),
      cardOfEpisode(show, episode),
      artworkOfEpisode(show, episode),
      cardOfQuote(show, quote),
    ];
    expect(urls(show)).toEqual(expect.arrayContaining(linked.map(({ url }) => url)));
  });

  test("a site in a folder has its cards in that folder", () => {
    const inFolder = makeCardShow(undefined, { site: absoluteUrl("https://host.example/studio") });
    expect(cardOfEpisode(inFolder, firstOf(inFolder).episode).path).toMatch(/^\/studio\/cards\/episodes\//);
  });

  test("previews are 1200 by 630, artwork from 1400 to 3000, as the directories ask", () => {
    const sizes = new Map(
      listCards(show).map(({ kind }) => {
        const { width, height } = formatOf(kind);
        return [kind, `${width}x${height}`];
      }),
    );
    expect(Object.fromEntries(sizes)).toEqual({
      quote: "1200x630",
      programme: "1200x630",
      episode: "1200x630",
      artwork: "3000x3000",
      "episode-artwork": "1400x1400",
    });
  });

  test("whoever cannot see a quote's card is told what it says and who said it", () => {
    const { quote } = firstOf(show);
    expect(cardOfQuote(show, quote).alt).toBe(`«${quote.text}» — ليلى المختلقة`);
  });

  test("artwork that show.yml names is used, and none is made", () => {
    const artwork = typed<MediaSource>({ kind: "local", path: "media/artwork.png" });
    const named = makeCardShow(undefined, { artwork });
    expect(artworkOf(named).path).toBe("/media/artwork.png");
    expect(listCards(named).some(({ kind }) => kind === "artwork")).toBe(false);
  });
});

describe("the name of a card", () => {
  const before = urls(makeCardShow());
  const changed = (show: Show) =>
    before.filter((url) => !urls(show).includes(url)).map((url) => url.split("/cards/")[1]);
  const bare = makeEpisodeRecord("2024-02-12-bare", { audio: null, day: "2024-02-12" as Day });

  test("stays when nothing on it changes", () => {
    expect(changed(makeCardShow())).toEqual([]);
  });

  test("stays when only what is not on it changes", () => {
    const show = makeCardShow([fullEpisode({ summary: typed("ملخص آخر."), topics: [] }), bare]);
    expect(changed(show)).toEqual([]);
  });

  test("changes with the headline, on every card that shows it", () => {
    const show = makeCardShow([fullEpisode(), { ...bare, title: typed("عنوان آخر") }]);
    expect(changed(show)).toEqual([
      expect.stringMatching(/^episodes\/2024-02-12-bare-/),
      expect.stringMatching(/^artwork\/2024-02-12-bare-/),
    ]);
  });

  test("changes with the programme's name, on all of them", () => {
    expect(changed(makeCardShow(undefined, { title: "اسم آخر" })).length).toBe(before.length);
  });

  test("changes when one letter's hamza does", () => {
    const said = (text: string) =>
      makeCardShow([
        makeEpisodeRecord("one", {
          blocks: [{ kind: "quote", quote: makeQuoteRecord("ليلى المختلقة", text) }],
        }),
      ]);
    const [one, other] = ["الى الأمام", "إلى الأمام"].map((text) => {
      const show = said(text);
      const quote = episodesOf(show)[0]?.quotes[0];
      return quote && cardOfQuote(show, quote).path;
    });
    expect(one?.split("-")[0]).toBe(other?.split("-")[0]);
    expect(one).not.toBe(other);
  });
});

describe("honesty", () => {
  const words = ({ shapes }: Drawing) =>
    shapes.flatMap((shape) => (shape.kind === "words" ? [shape.text] : []));
  const show = makeCardShow();
  const { episode, quote } = firstOf(show);

  test("the disclosure of an episode is on every card that could travel alone", () => {
    const drawings = [
      quoteCard(quoteFacts(show, episode, quote)),
      episodeCard(episodeFacts(show, episode)),
      episodeArtwork(episodeFacts(show, episode)),
    ];
    for (const drawing of drawings)
      expect(words(drawing).join(" ")).toContain("قراءة آلية لنص الحلقة، وليست");
  });

  test("only a quote that the transcript has word for word carries the mark", () => {
    const saying = (standing: QuoteStanding | null) =>
      words(quoteCard(quoteFacts(show, episode, { ...quote, standing })));
    const corrected = saying({ kind: "corrected", day: "2024-02-20" as Day });
    expect(saying({ kind: "verbatim" })).toContain("مطابق للتسجيل");
    for (const other of [saying(null), saying({ kind: "published" }), corrected]) {
      expect(other).not.toContain("مطابق للتسجيل");
    }
    expect(saying({ kind: "published" })).toContain("من النص المنشور");
    expect(corrected).toContain("صُحّح في 20 فبراير 2024");
  });

  test("a quote is shown whole or ends with an ellipsis", () => {
    const shown = words(quoteCard(quoteFacts(show, episode, quote))).join(" ");
    expect(shown).toContain(quote.text);
  });
});

/** One line a shape: what a reader of the difference needs to see where something moved. */
function listing({ width, height, ground, shapes }: Drawing): string {
  const lines = shapes.map(({ kind, ...rest }) => {
    const { around: _around, ...facts } = { around: null, ...rest };
    return `${kind} ${JSON.stringify(facts)}`;
  });
  return `${width} x ${height} on ${ground}\n${lines.join("\n")}\n`;
}

describe("the drawings", () => {
  const show = makeCardShow();
  const { episode, quote } = firstOf(show);
  const english = makeCardShow(undefined, ENGLISH);

  test.each([
    ["quote", quoteCard(quoteFacts(show, episode, quote))],
    ["episode", episodeCard(episodeFacts(show, episode))],
    ["episode-artwork", episodeArtwork(episodeFacts(show, episode))],
    ["programme", programmeCard(programmeFacts(show))],
    ["artwork", programmeArtwork(programmeFacts(show))],
    ["artwork-english", programmeArtwork(programmeFacts(english))],
  ])("%s", async (name, drawing) => {
    await expect(listing(drawing)).toMatchFileSnapshot(`${GOLDEN}/${name}.txt`);
  });
});
