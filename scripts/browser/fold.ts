// On a narrow screen the player folds into a bar at the foot of the screen once it is scrolled past.

import { find, mark } from "./elements.ts";

const NARROW = "(max-width: 63.99rem)";

export function foldWhenPassed(media: HTMLMediaElement, root: HTMLElement): void {
  const stage = find("[data-stage]", root);
  const bar = find("[data-bar]", root);
  if (!stage || !bar) return;
  const narrow = matchMedia(NARROW);
  let isPassed = false;
  const apply = () => {
    const isFolded = isPassed && narrow.matches;
    if (isFolded === root.hasAttribute("data-folded")) return;
    // Out of sight while it changes place, so that a reader sees it come and not jump.
    root.toggleAttribute("data-moving", true);
    requestAnimationFrame(() => requestAnimationFrame(() => root.removeAttribute("data-moving")));
    // The room the picture leaves is kept: nothing moves.
    stage.style.minBlockSize = isFolded ? `${stage.offsetHeight}px` : "";
    if (isFolded) root.dataset.folded = media instanceof HTMLVideoElement ? "picture" : "sound";
    else root.removeAttribute("data-folded");
    media.toggleAttribute("controls", !isFolded || !(media instanceof HTMLVideoElement));
    bar.hidden = !isFolded;
    mark(document.documentElement, "data-folded", isFolded);
  };
  // All that is below counts as in sight: a jump from above the stage to below it is seen too.
  new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      isPassed = !entry.isIntersecting;
      apply();
    },
    { rootMargin: "0px 0px 1000000px 0px" },
  ).observe(stage);
  narrow.addEventListener("change", apply);
}
