// A video on YouTube, asked for by a tap and not before, without cookies.

import { find } from "./elements.ts";
import { onTimeLink } from "./time-links.ts";

/** The stage of a page whose video is on YouTube. */
export function startYouTube(stage: HTMLElement): void {
  const id = stage.dataset.youtube ?? "";
  const show = (start: number) => {
    const frame = document.createElement("iframe");
    const query = new URLSearchParams({ autoplay: "1", start: String(Math.floor(start)), rel: "0" });
    frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}?${query}`;
    frame.title = stage.dataset.title ?? "";
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    stage.replaceChildren(frame);
    stage.dataset.running = "";
    frame.focus();
  };
  find("[data-youtube-ask]", stage)?.addEventListener("click", (event) => {
    event.preventDefault();
    show(0);
  });
  onTimeLink((_link, { start }) => show(start));
}
