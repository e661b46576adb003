// Marks what is heard: the quote, its button, its mark on the thread, the chapter, and a line that says it.

import { formatClock } from "../domain/timecode.ts";
import { find, findAll, mark, numberOf } from "./elements.ts";
import type { SpanPlayer, Stretch } from "./span-player.ts";
import { timedQuotes } from "./time-links.ts";

interface ChapterItem {
  readonly element: Element;
  readonly start: number;
  readonly title: string;
}

export function showNowPlaying(player: SpanPlayer, root: Element): void {
  const quotes = timedQuotes();
  const chapters = chapterItems();
  const line = find("[data-now-line]", root);
  const barLine = find("[data-bar-line]", root);
  const clock = find("[data-clock]", root);
  const title = barLine?.textContent ?? "";
  const invitation = line?.textContent ?? "";
  const goOn = findAll("[data-continue]", root);
  const failure = find("[data-failure]", root);
  const refresh = () => {
    const { media } = player;
    const time = media.currentTime;
    // Asked for is enough: a browser that forbids playing by itself still shows which quote was sent.
    const isStarted = media.played.length > 0 || !media.paused || player.stretch() !== null;
    const quote = isStarted ? quoteAt(quotes, time, player) : null;
    const chapter = isStarted ? chapters.findLast(({ start }) => start <= time) : undefined;
    markQuote(quote, !media.paused);
    for (const item of chapters) mark(item.element, "data-now", item === chapter);
    const speaker = quote === null ? "" : speakerOf(quote);
    const parts = [speaker, chapter?.title ?? ""].filter((part) => part !== "");
    if (line) line.textContent = parts.join(" · ") || invitation;
    if (line?.parentElement) mark(line.parentElement, "data-heard", parts.length > 0);
    // The player's own notice is out of sight when the bar stands in for it.
    const failed = failure && !failure.hidden ? find("[data-failure-words]", failure)?.textContent : "";
    if (barLine) barLine.textContent = failed || parts.join(" · ") || title;
    if (clock) clock.textContent = clockOf(time, media.duration);
    for (const button of goOn) button.hidden = !player.isAtEnd();
  };
  player.onChange(refresh);
  refresh();
}

/** The quote heard at a time; at a stretch's end, still the one just heard. */
function quoteAt(quotes: ReadonlyMap<string, Stretch>, time: number, player: SpanPlayer): string | null {
  const heard = player.isAtEnd() ? (player.stretch()?.start ?? time) : time;
  for (const [id, { start, end }] of quotes) {
    if (start <= heard + 0.01 && heard < (end ?? start)) return id;
  }
  return null;
}

function markQuote(id: string | null, isPlaying: boolean): void {
  for (const figure of findAll("[data-quote]")) mark(figure, "data-now", figure.dataset.quote === id);
  for (const link of findAll("[data-plays]")) {
    const isThis = link.dataset.plays === id;
    mark(link, "data-now", isThis);
    mark(link, "data-playing", isThis && isPlaying);
  }
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

function clockOf(time: number, duration: number): string {
  return Number.isFinite(duration) ? `${formatClock(time)} / ${formatClock(duration)}` : formatClock(time);
}
