// A video on YouTube, asked for by a tap and not before, without cookies.

import { find } from "./elements.ts";
import type { Stretch } from "./span-player.ts";
import { onTimeLink } from "./time-links.ts";

/** The stage of a page whose video is on YouTube. */
export function startYouTube(stage: HTMLElement): void {
  const id = stage.dataset.youtube ?? "";
  const show = ({ start, end }: Stretch) => {
    const frame = document.createElement("iframe");
    const query = new URLSearchParams({ autoplay: "1", start: String(Math.floor(start)), rel: "0" });
    // YouTube knows whole seconds only: rather a word too many than one cut off.
    if (end !== null) query.set("end", String(Math.ceil(end)));
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
    show({ start: 0, end: null });
  });
  onTimeLink((_link, stretch) => show(stretch));
}
