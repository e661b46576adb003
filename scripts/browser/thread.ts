// The thread, alive: the place now playing as a light, and the strip as a way to any second, for finger and keyboard.

import { formatClock } from "../domain/timecode.ts";
import { find, findAll, mark, numberOf, say } from "./elements.ts";
import type { SpanPlayer } from "./span-player.ts";

/** A tap this near a quote's mark, in CSS pixels, means the mark. */
const NEAR = 12;
/** An arrow's step, and a page's, in seconds. */
const STEP = 5;
const PAGE = 60;

export function startThread(player: SpanPlayer, root: Element): void {
  const strip = find("[data-thread]", root);
  const duration = strip && numberOf(strip, "data-duration");
  if (!strip || !duration) return;
  const svg = find<SVGSVGElement>("svg", strip);
  if (!svg) return;
  showPlace(player, strip, { svg, duration });
  beSlider(player, strip, duration);
  const timeAt = (x: number) => {
    const { left, width } = svg.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - left) / width)) * duration;
  };
  svg.addEventListener("click", (event) => {
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const near = nearestMark(svg, event.clientX);
    if (near) near.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    else player.play({ start: timeAt(event.clientX), end: null });
  });
  // A pointer that rests on the strip reads there what it would hear.
  const line = find("[data-hint-line]", root);
  svg.addEventListener("pointermove", ({ clientX, pointerType }) => {
    if (pointerType !== "mouse") return;
    const near = nearestMark(svg, clientX);
    say(line, near ? titleOf(near) : formatClock(timeAt(clientX)));
  });
  svg.addEventListener("pointerleave", () => say(line, ""));
}

function showPlace(
  player: SpanPlayer,
  strip: Element,
  { svg, duration }: { readonly svg: SVGSVGElement; readonly duration: number },
): void {
  const light = find<SVGRectElement>("[data-light]", strip);
  const past = find<SVGRectElement>("[data-past]", strip);
  const length = svg.viewBox.baseVal.width;
  player.onChange(() => {
    const time = player.media.currentTime;
    const x = Math.min(length, (time / duration) * length);
    light?.setAttribute("x", String(Math.max(0, x - 2)));
    past?.setAttribute("width", String(x));
    mark(strip, "data-running", time > 0 || !player.media.paused);
  });
}

/** One stop for the keyboard, whatever stands on it: chapters and quotes are lists of their own on the page. */
function beSlider(player: SpanPlayer, strip: HTMLElement, duration: number): void {
  const marks = findAll("a[data-start]", strip)
    .map((link) => ({ start: numberOf(link, "data-start") ?? 0, name: titleOf(link) }))
    .sort((one, other) => one.start - other.start);
  // Beside the drawing, not around it: what is a slider holds no links.
  const slider = document.createElement("div");
  slider.className = "thread__slider";
  strip.prepend(slider);
  const set = (name: string, value: string) => {
    if (slider.getAttribute(name) !== value) slider.setAttribute(name, value);
  };
  slider.tabIndex = 0;
  set("role", "slider");
  set("aria-label", strip.dataset.label ?? "");
  set("aria-valuemin", "0");
  set("aria-valuemax", String(Math.floor(duration)));
  const refresh = () => {
    const time = Math.floor(player.time());
    const here = marks.findLast(({ start }) => start <= time)?.name ?? "";
    set("aria-valuenow", String(time));
    set("aria-valuetext", here === "" ? formatClock(time) : `${formatClock(time)} · ${here}`);
  };
  player.onChange(refresh);
  refresh();
  slider.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = placeByKey(event.key, player.time(), duration);
    if (event.key === "Enter") player.resume();
    else if (to === null) return;
    else player.seek(Math.min(duration, to));
    event.preventDefault();
  });
}

function placeByKey(key: string, now: number, duration: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return now + STEP;
    case "ArrowLeft":
    case "ArrowDown":
      return now - STEP;
    case "PageUp":
      return now + PAGE;
    case "PageDown":
      return now - PAGE;
    case "Home":
      return 0;
    case "End":
      return duration;
    default:
      return null;
  }
}

function titleOf(link: Element): string {
  return find("title", link)?.textContent ?? "";
}

function nearestMark(svg: SVGSVGElement, x: number): Element | null {
  let nearest: Element | null = null;
  let least = NEAR;
  for (const shape of svg.querySelectorAll(".thread__mark")) {
    const { left, right } = shape.getBoundingClientRect();
    const distance = Math.max(0, left - x, x - right);
    if (distance < least) {
      nearest = shape.closest("a");
      least = distance;
    }
  }
  return nearest;
}
