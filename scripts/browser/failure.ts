// A recording that does not come: said where it should be, with the file itself to open; tried again with the network.

import { find } from "./elements.ts";

/** @param isRead whether a script of ours reads the media, so that the browser's own failing is no news */
export function sayWhenMissing(media: HTMLMediaElement, root: Element, isRead: boolean): void {
  const notice = find("[data-failure]", root);
  const words = notice && find("[data-failure-words]", notice);
  if (!notice || !words) return;
  const say = () => {
    words.textContent = navigator.onLine ? SCRIPTED_WORDS.mediaFailed : SCRIPTED_WORDS.offline;
    notice.hidden = false;
    // A browser whose sources have all failed still counts as playing, and waits for another for ever.
    media.pause();
  };
  media.addEventListener("error", say);
  if (!isRead) {
    media.querySelector("source")?.addEventListener("error", say);
    // It may have failed before this script was there.
    if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE) say();
  }
  media.addEventListener("loadeddata", () => {
    notice.hidden = true;
  });
  addEventListener("online", () => {
    if (!notice.hidden) media.load();
  });
}
