// The thread, alive: the place now playing as a light, and the strip as a way to any second.

import { find, mark, numberOf } from "./elements.ts";
import type { SpanPlayer } from "./span-player.ts";

/** A tap this near a quote's mark, in CSS pixels, means the mark. */
const NEAR = 10;

export function startThread(player: SpanPlayer, root: Element): void {
  const strip = find("[data-thread]", root);
  const duration = strip && numberOf(strip, "data-duration");
  if (!strip || !duration) return;
  const svg = find<SVGSVGElement>("svg", strip);
  const light = find<SVGRectElement>("[data-light]", strip);
  const past = find<SVGRectElement>("[data-past]", strip);
  if (!svg || !light || !past) return;
  const length = svg.viewBox.baseVal.width;
  player.onChange(() => {
    const x = Math.min(length, (player.media.currentTime / duration) * length);
    light.setAttribute("x", String(Math.max(0, x - 2)));
    past.setAttribute("width", String(x));
    mark(strip, "data-running", player.media.currentTime > 0 || !player.media.paused);
  });
  svg.addEventListener("click", (event) => {
    // A key gives a click without a place: the link itself decides.
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const near = nearestMark(svg, event.clientX);
    if (near) {
      near.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      return;
    }
    const { left, width } = svg.getBoundingClientRect();
    player.play({ start: ((event.clientX - left) / width) * duration, end: null });
  });
}

function nearestMark(svg: SVGSVGElement, x: number): Element | null {
  let nearest: Element | null = null;
  let least = NEAR;
  for (const link of svg.querySelectorAll("a[data-plays]")) {
    const { left, right } = link.getBoundingClientRect();
    const distance = Math.max(0, left - x, x - right);
    if (distance < least) {
      nearest = link;
      least = distance;
    }
  }
  return nearest;
}
