// A quote, or the episode, as a post: words, speaker, programme, and the link to the second. Each place in its own length.

import type { Episode } from "../domain/episode.ts";
import { shownName } from "../domain/person.ts";
import { POSTING_LIMITS } from "../domain/posting-limits.ts";
import type { Quote } from "../domain/quote.ts";
import type { Show } from "../domain/show.ts";
import { pageAtTime } from "../render/time-links.ts";
import { directionOfLanguage } from "../text/bidi.ts";
import { cutToCharacters } from "../text/cut.ts";
import { directedLines } from "../text/line-direction.ts";
import { weightedLength } from "../text/post-length.ts";
import { type KitWords, kitWords } from "../text/words/kit.ts";
import type { KitItem } from "./kit-item.ts";

/** How each place counts a post, how long it may be, and how many hashtags belong under it. */
interface PostRule {
  readonly measure: (text: string) => number;
  readonly limit: number;
  readonly hashtags: number;
}

/** Telegram and the others count as JavaScript does: an emoji is two. */
const units = (text: string) => text.length;
const { x, telegram, whatsapp, facebook, instagram, linkedin } = POSTING_LIMITS;

const PLACES = {
  x: { measure: weightedLength, limit: x.text, hashtags: 0 },
  // A post with a clip or a card is a caption there.
  telegram: { measure: units, limit: telegram.caption ?? telegram.text, hashtags: 3 },
  whatsapp: { measure: units, limit: whatsapp.caption ?? whatsapp.text, hashtags: 0 },
  facebook: { measure: units, limit: facebook.text, hashtags: 3 },
  instagram: { measure: units, limit: instagram.text, hashtags: instagram.hashtags ?? 0 },
  linkedin: { measure: units, limit: linkedin.text, hashtags: 3 },
} as const satisfies Readonly<Record<string, PostRule>>;

/** The parts of a post. Only the words give way where there is no room. */
interface Post {
  readonly name: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly lines: readonly string[];
}

/** Every post of an episode for every place: of the episode, then of each quote. */
export function posts(show: Show, episode: Episode): readonly KitItem[] {
  const words = kitWords(show.programme.interface);
  const all = [
    episodePost(show, episode),
    ...episode.quotes.map((quote) => quotePost(show, episode, quote, words)),
  ];
  return (Object.keys(PLACES) as readonly PostPlace[]).flatMap((place) =>
    all.map((post) => postFor(show, episode, post, place)),
  );
}

type PostPlace = keyof typeof PLACES;

function episodePost(show: Show, episode: Episode): Post {
  return {
    ...{ name: "00-episode", words: episode.summary, before: `${episode.title}\n\n`, after: "" },
    lines: [...notes(episode), show.programme.title, episode.address.url],
  };
}

function quotePost(show: Show, episode: Episode, quote: Quote, words: KitWords): Post {
  const speaker = show.personById.get(quote.person);
  const name = speaker ? shownName(speaker, episode.day) : "";
  const who = [name, quote.role].filter((part) => part !== null && part !== "").join(words.separator);
  const link = quote.span === null ? quote.address.url : pageAtTime(episode.address, quote.span.start);
  return {
    name: `${String(quote.number).padStart(2, "0")}-${quote.id}`,
    ...{ words: quote.text.replace(/\s+/g, " "), before: words.open, after: words.close },
    lines: [...(who === "" ? [] : [`— ${who}`]), ...notes(episode), show.programme.title, link],
  };
}

/** A post is read without its page: what is to be known of the recording goes with it. */
function notes({ disclosure }: Episode): readonly string[] {
  return disclosure === null ? [] : [disclosure];
}

function postFor(show: Show, episode: Episode, post: Post, place: PostPlace): KitItem {
  const { measure, limit, hashtags } = PLACES[place];
  const tags = hashtags === 0 ? "" : hashtagsOf(show, episode, hashtags);
  const direction = directionOfLanguage(show.programme.language);
  const write = (words: string) => {
    const said = `${post.before}${words}${post.after}`;
    return directedLines([said, ...post.lines, ...(tags === "" ? [] : [tags])].join("\n"), direction);
  };
  const text = longest(post.words, (words) => measure(write(words)) <= limit);
  const content = write(text);
  return {
    path: `${place}/${post.name}.txt`,
    place,
    content: `${content}\n`,
    length: { count: measure(content), limit },
  };
}

/** As many of the words as fit, ended at a word. */
function longest(words: string, fits: (words: string) => boolean): string {
  if (fits(words)) return words;
  let [least, most] = [0, words.length];
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (fits(cutToCharacters(words, middle))) least = middle;
    else most = middle;
  }
  return least === 0 ? "…" : cutToCharacters(words, least);
}

/** @example hashtagsOf(…) // "#العراق #الولايات_المتحدة" */
export function hashtagsOf(show: Show, { topics }: Episode, most: number): string {
  const names = topics.flatMap((id) => show.topicById.get(id)?.name ?? []);
  const tags = names.map((name) => name.replace(/[^\p{L}\p{M}\p{N}]+/gu, "_").replace(/^_+|_+$/g, ""));
  return tags
    .filter((tag) => tag !== "")
    .slice(0, most)
    .map((tag) => `#${tag}`)
    .join(" ");
}
