// A video on YouTube, asked for by a tap and not before, without cookies.

import { labelAsk } from "./ask.ts";
import { find, numberOf } from "./elements.ts";
import type { Stretch } from "./span-player.ts";
import { momentAsked } from "./start-place.ts";
import { onTimeLink } from "./time-links.ts";

const WHOLE: Stretch = { start: 0, end: null };

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
    // A quote tapped far below plays where it is seen.
    stage.scrollIntoView({ block: "nearest" });
    frame.focus({ preventScroll: true });
  };
  const ask = find("[data-youtube-ask]", stage);
  const length = numberOf(stage.closest("[data-player]") ?? stage, "data-duration");
  const moment = momentAsked(location, length) ?? WHOLE;
  if (ask && moment.start > 0) labelAsk(ask, moment.start);
  ask?.addEventListener("click", (event) => {
    event.preventDefault();
    show(moment);
  });
  onTimeLink((_link, stretch) => show(stretch));
}
