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

export function startTranscript(block: HTMLDetailsElement, player: SpanPlayer | null): void {
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
function fetchWhenOpened(block: HTMLDetailsElement, apart: HTMLElement, then: () => void): void {
  let isAsked = false;
  block.addEventListener("toggle", async () => {
    if (!block.open || isAsked) return;
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
  });
}

function readCues(block: Element): readonly CueLink[] {
  return findAll("[data-until]", block).map((link) => ({
    link,
    start: numberOf(link, "data-start") ?? 0,
    end: numberOf(link, "data-until") ?? 0,
  }));
}

function follow(block: HTMLDetailsElement, player: SpanPlayer, cues: () => readonly CueLink[]): void {
  let shown: CueLink | undefined;
  player.onChange(() => {
    if (!block.open) return;
    const time = player.media.currentTime;
    const now = player.media.paused && time === 0 ? undefined : cueAt(cues(), time);
    if (now === shown) return;
    if (shown) mark(shown.link, "data-now", false);
    if (now) mark(now.link, "data-now", true);
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

function startFinding(block: HTMLDetailsElement, cues: () => readonly CueLink[]): void {
  const box = find("[data-find-box]", block);
  const input = find<HTMLInputElement>("[data-find]", block);
  const count = find("[data-found]", block);
  if (!box || !input || !count) return;
  box.hidden = false;
  let found: readonly CueLink[] = [];
  // Folded once: three hours are thousands of cues, and every letter typed asks of all of them.
  let texts: ReadonlyMap<CueLink, string> | null = null;
  let at = -1;
  input.addEventListener("input", () => {
    const wanted = fold(input.value);
    const folded = texts ?? new Map(cues().map((cue) => [cue, fold(cue.link.textContent ?? "")]));
    texts = folded;
    found = wanted.length < 2 ? [] : cues().filter((cue) => folded.get(cue)?.includes(wanted));
    at = -1;
    const isFound = new Set(found);
    for (const cue of cues()) mark(cue.link, "data-match", isFound.has(cue));
    count.textContent = wanted.length < 2 ? "" : String(found.length);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || found.length === 0) return;
    event.preventDefault();
    at = (at + (event.shiftKey ? found.length - 1 : 1)) % found.length;
    // At once: a long way is not slid over, and its paragraphs are not laid out on the way.
    found[at]?.link.scrollIntoView({ block: "center", behavior: "instant" });
    count.textContent = `${at + 1} / ${found.length}`;
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
