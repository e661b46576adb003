// Marks what is heard: the quote, its button, its mark on the thread, the chapter, and the lines that say it.

import { formatClock } from "../domain/timecode.ts";
import { type Bar, hasBeenAsked } from "./bar.ts";
import { announce, find, findAll, mark, numberOf, say } from "./elements.ts";
import type { SpanPlayer, Stretch } from "./span-player.ts";
import { timedQuotes } from "./time-links.ts";

interface ChapterItem {
  readonly element: Element;
  readonly start: number;
  readonly title: string;
}

export function showNowPlaying(player: SpanPlayer, root: Element, bar: Bar | null): void {
  const quotes = timedQuotes();
  const chapters = chapterItems();
  const line = find("[data-now-line]", root);
  const elapsed = find("[data-elapsed]", root);
  const failure = find("[data-failure]", root);
  const title = player.media.getAttribute("aria-label") ?? "";
  const invitation = line?.textContent ?? "";
  let wasAtEnd = false;
  const refresh = () => {
    const { media } = player;
    const time = media.currentTime;
    const isStarted = hasBeenAsked(player);
    const quote = isStarted ? quoteAt(quotes, time, player) : null;
    const chapter = isStarted ? chapters.findLast(({ start }) => start <= time) : undefined;
    markQuote(quote, player);
    for (const item of chapters) markChapter(item.element, item === chapter);
    const heard = [quote === null ? "" : speakerOf(quote), chapter?.title ?? ""].filter(
      (part) => part !== "",
    );
    // The player's own notice is out of sight when the bar stands in for it.
    const failed = failure && !failure.hidden ? find("[data-failure-words]", failure)?.textContent : "";
    const state = failed || (player.isWaiting() ? SCRIPTED_WORDS.loading : "");
    const said = (failed ? [failed] : [state, ...heard].filter((part) => part !== "")).join(" · ");
    say(line, said || invitation);
    if (line) mark(line, "data-heard", said !== "" && isStarted);
    say(elapsed, formatClock(time));
    bar?.say(said || title);
    if (player.isAtEnd() && !wasAtEnd) announce(SCRIPTED_WORDS.quoteEnded);
    wasAtEnd = player.isAtEnd();
  };
  player.onChange(refresh);
  refresh();
}

/** The quote heard at a time; at a stretch's end the one just heard, before its beginning has come the one to be heard. */
function quoteAt(quotes: ReadonlyMap<string, Stretch>, time: number, player: SpanPlayer): string | null {
  const heard = player.isAtEnd() || player.isWaiting() ? (player.stretch()?.start ?? time) : time;
  for (const [id, { start, end }] of quotes) {
    if (start <= heard + 0.01 && heard < (end ?? start)) return id;
  }
  return null;
}

function markQuote(id: string | null, player: SpanPlayer): void {
  for (const figure of findAll("[data-quote]")) mark(figure, "data-now", figure.dataset.quote === id);
  for (const link of findAll("a[data-plays]")) {
    const isThis = link.dataset.plays === id;
    mark(link, "data-now", isThis);
    markLink(link, isThis, player);
  }
}

/** A link that is heard is a button that is pressed; while nothing sounds yet, it says that it waits. */
export function markLink(link: Element, isThis: boolean, player: SpanPlayer): void {
  const isOn = isThis && !player.media.paused;
  mark(link, "data-playing", isOn && !player.isWaiting());
  mark(link, "data-loading", isOn && player.isWaiting());
  if (link instanceof HTMLElement && link.getAttribute("aria-pressed") !== String(isOn)) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-pressed", String(isOn));
  }
}

function markChapter(element: Element, isNow: boolean): void {
  if (element.hasAttribute("data-now") === isNow) return;
  mark(element, "data-now", isNow);
  if (isNow) element.setAttribute("aria-current", "true");
  else element.removeAttribute("aria-current");
}

function chapterItems(): readonly ChapterItem[] {
  return findAll("[data-chapter]").flatMap((element) => {
    const link = find("a[data-start]", element);
    const start = link && numberOf(link, "data-start");
    return link === null || start === null ? [] : [{ element, start, title: titleOf(link) }];
  });
}

function titleOf(link: Element): string {
  return find("span", link)?.textContent?.trim() ?? "";
}

function speakerOf(quote: string): string {
  return find(`[data-quote="${CSS.escape(quote)}"] .quote__name`)?.textContent?.trim() ?? "";
}
