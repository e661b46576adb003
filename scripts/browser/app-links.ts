// Links that open a feed in an app: only the apps of the reader's own device, and what to do where one does not open.

import { find, findAll, say } from "./elements.ts";

/** How long an app may take to come before the page says what else to do, in milliseconds. */
const OPENS = 1800;

/** `<ul data-apps><li data-on="ios mac"><a data-app>…</a></li></ul><p role="status" data-not-opened>` */
export function startAppLinks(): void {
  const device = deviceOf(navigator);
  for (const list of findAll("[data-apps]")) {
    for (const item of findAll("[data-on]", list)) {
      item.hidden = !item.dataset.on?.split(" ").includes(device);
      const devices = find("[data-devices]", item);
      if (devices) devices.hidden = true;
    }
    list.hidden = findAll("[data-on]:not([hidden])", list).length === 0;
  }
  for (const link of findAll("[data-app]")) link.addEventListener("click", () => sayIfNotOpened(link));
}

/** An app that comes takes the page out of sight; one that is not there leaves no other sign. */
function sayIfNotOpened(link: HTMLElement): void {
  const line = find("[data-not-opened]", link.closest(".feed") ?? document);
  setTimeout(() => {
    if (document.visibilityState === "visible" && document.hasFocus())
      say(line, line?.dataset.notOpened ?? "");
  }, OPENS);
}

/** "" for a device that none of the apps runs on. A tablet of Apple's calls itself a Mac, and can be touched. */
function deviceOf({ userAgent, maxTouchPoints }: Navigator): string {
  if (/Android/.test(userAgent)) return "android";
  if (/iPhone|iPad|iPod/.test(userAgent)) return "ios";
  if (!/Macintosh/.test(userAgent)) return "";
  return maxTouchPoints > 0 ? "ios" : "mac";
}
