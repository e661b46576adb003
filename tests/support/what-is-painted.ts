// What a browser says of a page as it is seen: the typefaces its words stand in, and how much has moved.

import type { CDPSession } from "playwright-core";
import type { Page } from "./browser.ts";

interface Noted extends Window {
  shifts?: number;
}

/** An init script. Adds up how much of the view has moved, by the browser's own account. */
export function noteShifts(): void {
  const kept: Noted = window;
  kept.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      kept.shifts = (kept.shifts ?? 0) + (entry as unknown as { value: number }).value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** A part of the view. -1 where nothing was noted. */
export function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as Noted).shifts ?? -1);
}

/** Milliseconds until words are seen, or a picture: the tally light, which is there before, is neither. Waits for it. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}

export interface FaceInUse {
  readonly name: string;
  /** Whether the page brought it. */
  readonly isOwn: boolean;
  /** Of the element, from its beginning. */
  readonly words: string;
}

/** The faces of every element that has words of its own and is laid out, one entry for each face of each element. */
export async function facesOf(line: CDPSession): Promise<readonly FaceInUse[]> {
  await line.send("DOM.enable");
  await line.send("CSS.enable");
  const { root } = await line.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await line.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body *" });
  const found: FaceInUse[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await line.send("CSS.getPlatformFontsForNode", { nodeId });
    if (fonts.length === 0) continue;
    const words = fonts.some(({ isCustomFont }) => !isCustomFont) ? await wordsOf(line, nodeId) : "";
    found.push(
      ...fonts.map(({ familyName, isCustomFont }) => ({ name: familyName, isOwn: isCustomFont, words })),
    );
  }
  return found;
}

async function wordsOf(line: CDPSession, nodeId: number): Promise<string> {
  const { outerHTML } = await line.send("DOM.getOuterHTML", { nodeId });
  return outerHTML.replace(/\s+/g, " ").slice(0, 120);
}
