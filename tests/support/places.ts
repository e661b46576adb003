// Where a page sends its recording. A test on a busy machine looks late, and sees where it has played on to by then.

import type { Page } from "./browser.ts";

interface Keeping {
  places?: number[];
}

/** Runs in a page before anything of its own: keeps each second that a script sends a recording to. */
export function keepPlaces(): void {
  const known = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "currentTime");
  const kept = window as Window & Keeping;
  kept.places = [];
  Object.defineProperty(HTMLMediaElement.prototype, "currentTime", {
    ...known,
    set(this: HTMLMediaElement, second: number) {
      kept.places?.push(second);
      known?.set?.call(this, second);
    },
  });
}

/** Waits until the last place asked for is at a second, or at most `within` seconds from it. */
export async function isSentTo(page: Page, second: number, within = 0.05): Promise<void> {
  await page.waitForFunction(
    ([second, within]) => {
      const last = (window as Window & Keeping).places?.at(-1);
      return last !== undefined && Math.abs(last - second) <= within;
    },
    [second, within] as const,
  );
}
