// An episode as a letter: HTML that mail programs show, and the same as text.
// Mail programs know no style sheet and no script: everything stands on its element, directions too.

import { lookOf } from "../domain/brand.ts";
import type { Episode } from "../domain/episode.ts";
import type { Html } from "../domain/names.ts";
import { shownName } from "../domain/person.ts";
import type { Quote } from "../domain/quote.ts";
import type { Show } from "../domain/show.ts";
import { formatClock } from "../domain/timecode.ts";
import { cardOfEpisode } from "../render/cards/cards.ts";
import { isolated, joinHtml, openTag, tag } from "../render/markup.ts";
import { pageAtTime } from "../render/time-links.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { formatDay } from "../text/dates.ts";
import { directedLines } from "../text/line-direction.ts";
import { kitWords } from "../text/words/kit.ts";
import type { KitItem } from "./kit-item.ts";

/** A quote as the letter has it. */
interface Said {
  readonly words: string;
  readonly who: string;
  readonly link: string;
  readonly label: string;
}

export function newsletterItems(show: Show, episode: Episode): readonly KitItem[] {
  const said = episode.quotes.map((quote) => saidOf(show, episode, quote));
  const item = (path: string, content: string): KitItem => ({ path, place: null, content, length: null });
  return [
    item("newsletter.html", `<!doctype html>\n${letterHtml(show, episode, said)}\n`),
    item("newsletter.txt", letterText(show, episode, said)),
  ];
}

function saidOf(show: Show, episode: Episode, { person, role, text, span, address }: Quote): Said {
  const words = kitWords(show.programme.interface);
  const speaker = show.personById.get(person);
  const name = speaker ? shownName(speaker, episode.day) : "";
  return {
    words: `${words.open}${text.replace(/\s+/g, " ")}${words.close}`,
    who: [name, role].filter((part) => part !== null && part !== "").join(words.separator),
    link: span === null ? address.url : pageAtTime(episode.address, span.start),
    label: span === null ? words.page : fillIn(words.listen, { time: formatClock(span.start) }),
  };
}

function letterHtml(show: Show, episode: Episode, said: readonly Said[]): Html {
  const { language, title } = show.programme;
  const [words, styles] = [kitWords(show.programme.interface), stylesOf(show)];
  const direction = directionOfLanguage(language);
  const text = (value: string) => isolated(value, direction);
  const linked = (href: string, label: string) => tag("a", { href, style: styles.link }, text(label));
  const card = cardOfEpisode(show, episode);
  const image = { src: card.url, alt: card.alt, width: "552", style: "max-width:100%;height:auto;border:0" };
  const quotes = said.map(({ words: own, who, link, label }) =>
    tag(
      "blockquote",
      { dir: direction, style: styles.quote },
      tag("p", { style: "margin:0" }, text(own)),
      tag("p", { style: styles.quiet }, text(`— ${who} · `), linked(link, label)),
    ),
  );
  const head = tag("head", {}, openTag("meta", { charset: "utf-8" }), tag("title", {}, text(episode.title)));
  const body = [
    tag("p", { style: styles.quiet }, text(`${title} · ${formatDay(episode.day, show.programme.interface)}`)),
    tag("h1", { style: "font-size:26px;line-height:1.5;margin:0 0 12px" }, text(episode.title)),
    ...(episode.disclosure ? [tag("p", { style: styles.quiet }, text(episode.disclosure))] : []),
    tag("p", {}, text(episode.summary)),
    tag("p", {}, tag("a", { href: episode.address.url }, tag("img", image))),
    ...(said.length === 0 ? [] : [tag("h2", { style: "font-size:19px" }, text(words.said))]),
    ...quotes,
    tag("p", {}, linked(episode.address.url, words.page)),
  ];
  const inside = tag("div", { dir: direction, style: styles.body }, joinHtml(body, "\n"));
  return tag("html", { lang: language, dir: direction }, head, tag("body", { style: "margin:0" }, inside));
}

/** By day: a mail program turns the colours itself where it is dark. */
function stylesOf({ programme }: Show) {
  const { ground, ink, quiet, signal } = lookOf(programme).day;
  return {
    body: `margin:0 auto;max-width:600px;padding:24px;font:17px/1.8 Tahoma,Arial,sans-serif;color:${ink};background:${ground}`,
    link: `color:${ink}`,
    quiet: `color:${quiet};margin:0 0 16px`,
    quote: `margin:0 0 20px;padding:0 16px;border-inline-start:4px solid ${signal}`,
  };
}

function letterText(show: Show, episode: Episode, said: readonly Said[]): string {
  const words = kitWords(show.programme.interface);
  const { disclosure } = episode;
  const parts = [
    `${show.programme.title} · ${formatDay(episode.day, show.programme.interface)}`,
    episode.title,
    ...(disclosure === null ? [] : [disclosure]),
    episode.summary,
    ...said.map(({ words: own, who, link }) => `${own}\n— ${who}\n${link}`),
    `${words.page}:\n${episode.address.url}`,
  ];
  return `${directedLines(parts.join("\n\n"), directionOfLanguage(show.programme.language))}\n`;
}
