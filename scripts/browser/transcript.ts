// The transcript, alive: the words now heard are marked, it can be searched, and a copied passage carries its link.

import { fold } from "../text/fold.ts";
import { find, findAll, mark, numberOf } from "./elements.ts";
import type { SpanPlayer } from "./span-player.ts";

interface CueLink {
  /** A link where the recording is there to be opened. */
  readonly link: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** @param block a `details` on an episode's page, or the whole text on its own */
export function startTranscript(block: HTMLElement, player: SpanPlayer | null): void {
  let cues: readonly CueLink[] | null = null;
  // Three hours are thousands of cues: nothing is read before the block is opened.
  const cuesOnce = () => {
    cues ??= readCues(block);
    return cues;
  };
  if (player) follow(block, player, cuesOnce);
  const apart = find("[data-transcript-from]", block);
  if (apart === null) startFinding(block, cuesOnce);
  else
    fetchWhenOpened(block, apart, () => {
      cues = null;
      startFinding(block, cuesOnce);
    });
  block.addEventListener("copy", (event) => copyWithLink(event, block));
}

/** A long transcript comes from its own page; where it does not come, the link to that page stays. */
function fetchWhenOpened(block: HTMLElement, apart: HTMLElement, then: () => void): void {
  let isAsked = false;
  const fetchOnce = async () => {
    if (!isOpen(block) || isAsked) return;
    isAsked = true;
    try {
      const answer = await fetch(apart.dataset.transcriptFrom ?? "");
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const text = find("[data-transcript-text]", page);
      if (!text) return;
      apart.replaceWith(text);
      then();
    } catch {
      // No network now: the next opening asks again.
      isAsked = false;
    }
  };
  block.addEventListener("toggle", fetchOnce);
  // It may have been opened before this script was there.
  void fetchOnce();
}

function readCues(block: Element): readonly CueLink[] {
  return findAll("[data-until]", block).map((link) => ({
    link,
    start: numberOf(link, "data-start") ?? 0,
    end: numberOf(link, "data-until") ?? 0,
  }));
}

function isOpen(block: HTMLElement): boolean {
  return !(block instanceof HTMLDetailsElement) || block.open;
}

/** How long somebody who scrolls by hand is left alone, in milliseconds. */
const BY_HAND = 4000;

/** Marks the words now heard, and scrolls with them where that is asked for. */
function follow(block: HTMLElement, player: SpanPlayer, cues: () => readonly CueLink[]): void {
  let shown: CueLink | undefined;
  let touched = Number.NEGATIVE_INFINITY;
  const box = find<HTMLInputElement>("[data-follow]", block);
  for (const event of ["wheel", "touchmove", "keydown"])
    addEventListener(
      event,
      ({ timeStamp }) => {
        touched = timeStamp;
      },
      { passive: true },
    );
  const bring = ({ link }: CueLink) => {
    if (!box?.checked || player.media.paused || performance.now() - touched < BY_HAND) return;
    link.scrollIntoView({ block: "center" });
  };
  player.onChange(() => {
    if (!isOpen(block)) return;
    const time = player.media.currentTime;
    const now = player.media.paused && time === 0 ? undefined : cueAt(cues(), time);
    if (now === shown) return;
    if (shown) mark(shown.link, "data-now", false);
    if (now) mark(now.link, "data-now", true);
    if (now) bring(now);
    shown = now;
  });
}

/** By halves: cues are sorted by start. */
function cueAt(cues: readonly CueLink[], time: number): CueLink | undefined {
  let from = 0;
  let to = cues.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((cues[middle]?.start ?? 0) <= time) from = middle + 1;
    else to = middle;
  }
  const cue = cues[from - 1];
  return cue && time <= cue.end ? cue : undefined;
}

/** A pause in typing after which the first match is shown, in milliseconds. */
const TYPED = 350;

function startFinding(block: HTMLElement, cues: () => readonly CueLink[]): void {
  const box = find("[data-find-box]", block);
  const input = find<HTMLInputElement>("[data-find]", block);
  const count = find("[data-found]", block);
  const ways = findAll<HTMLButtonElement>("[data-find-way]", block);
  if (!box || !input || !count) return;
  box.hidden = false;
  let found: readonly CueLink[] = [];
  // Folded once: three hours are thousands of cues, and every letter typed asks of all of them.
  let texts: ReadonlyMap<CueLink, string> | null = null;
  let at = -1;
  let timer = 0;
  const go = (step: number) => {
    if (found.length === 0) return;
    at = at === -1 ? (step > 0 ? 0 : found.length - 1) : (at + step + found.length) % found.length;
    for (const [index, { link }] of found.entries()) mark(link, "data-match-now", index === at);
    // At once: a long way is not slid over, and its paragraphs are not laid out on the way.
    found[at]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    count.textContent = (count.dataset.place ?? "")
      .replace("{at}", String(at + 1))
      .replace("{count}", String(found.length));
  };
  input.addEventListener("input", () => {
    const wanted = fold(input.value);
    const folded = texts ?? new Map(cues().map((cue) => [cue, fold(cue.link.textContent ?? "")]));
    texts = folded;
    const isAsked = wanted.length >= 2;
    const matches = isAsked ? matchesOf(cues(), (cue) => folded.get(cue) ?? "", wanted) : [];
    found = matches.map(([first]) => first);
    at = -1;
    const isFound = new Set(matches.flat());
    for (const cue of cues()) {
      mark(cue.link, "data-match", isFound.has(cue));
      mark(cue.link, "data-match-now", false);
    }
    for (const way of ways) way.disabled = found.length === 0;
    count.textContent = isAsked && found.length === 0 ? (count.dataset.none ?? "") : "";
    clearTimeout(timer);
    if (found.length > 0) timer = window.setTimeout(() => go(1), TYPED);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(timer);
    go(event.shiftKey ? -1 : 1);
  });
  for (const way of ways)
    way.addEventListener("click", () => {
      clearTimeout(timer);
      go(numberOf(way, "data-find-way") ?? 1);
    });
}

type Match = readonly [CueLink, ...CueLink[]];

/** Where a line has the words, or has their beginning and the next one the rest: captions are cut anywhere. */
function matchesOf(
  cues: readonly CueLink[],
  textOf: (cue: CueLink) => string,
  wanted: string,
): readonly Match[] {
  return cues.flatMap((cue, index): readonly Match[] => {
    if (textOf(cue).includes(wanted)) return [[cue]];
    const next = cues[index + 1];
    if (!next || textOf(next).includes(wanted)) return [];
    return `${textOf(cue)} ${textOf(next)}`.includes(wanted) ? [[cue, next]] : [];
  });
}

/** What is copied ends with the address of its first second. */
function copyWithLink(event: ClipboardEvent, block: Element): void {
  const selection = getSelection();
  const text = selection?.toString().trim() ?? "";
  if (!selection || text === "" || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const first = findAll("a[data-until]", block).find((link) => range.intersectsNode(link));
  if (!first) return;
  const address = new URL(location.href);
  address.search = `?t=${first.getAttribute("data-start") ?? "0"}`;
  address.hash = "";
  event.clipboardData.setData("text/plain", `${text}\n${address.href}`);
  event.preventDefault();
}
