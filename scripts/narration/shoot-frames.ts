// Frames -> pictures, in a real browser: no other tool here sets Arabic rightly.

import type { Browser, Page } from "./open-browser.ts";
import type { Frame } from "./slides.ts";

export const FRAME = { width: 1280, height: 720 } as const;
/** The side of the picture inside the sound file. */
export const ARTWORK = 720;
const JPEG_QUALITY = 80;

/** The side of the light on the thread. */
export const LIGHT = 16;

/** `png` for the video, `jpeg` for what is shown as it is. */
export interface Shot {
  readonly frame: Frame;
  readonly shape: "wide" | "square";
  readonly type: "png" | "jpeg";
}

/** Where on a frame the thread runs, in pixels: the light moves on it. */
export interface ThreadPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

export interface Shots {
  readonly pictures: readonly Uint8Array[];
  readonly thread: ThreadPlace;
}

/**
 * Every frame shot, in order.
 * @param page the document of frame-page.ts
 * @param onShot called before each shot with its place from 1 and their number
 */
export async function shootFrames(
  browser: Browser,
  page: string,
  shots: readonly Shot[],
  onShot: (place: number, all: number) => void = () => {},
): Promise<Shots> {
  const context = await browser.newContext({ viewport: FRAME, colorScheme: "dark", offline: true });
  try {
    const tab = await context.newPage();
    await tab.setContent(page, { waitUntil: "load" });
    const pictures: Uint8Array[] = [];
    let thread: ThreadPlace = { left: 0, right: FRAME.width, middle: 0 };
    for (const [index, { frame, shape, type }] of shots.entries()) {
      onShot(index + 1, shots.length);
      await tab.setViewportSize(shape === "wide" ? FRAME : { width: ARTWORK, height: ARTWORK });
      // As text: a function would carry the marks that the TypeScript loader leaves in it.
      await tab.evaluate(`showFrame(${JSON.stringify(frame)}, ${JSON.stringify(shape)})`);
      if (shape === "wide") thread = await placeOfThread(tab);
      pictures.push(await tab.screenshot(type === "jpeg" ? { type, quality: JPEG_QUALITY } : { type }));
    }
    return { pictures, thread };
  } finally {
    await context.close();
  }
}

/** The same on every frame of a shape. */
async function placeOfThread(tab: Page): Promise<ThreadPlace> {
  const box = await tab.locator(".thread").boundingBox();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: FRAME.width, height: 0 };
  return { left: x, right: x + width, middle: y + height / 2 };
}

/** The light on the thread alone, on nothing: LIGHT pixels square. */
export async function shootLight(browser: Browser, page: string): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: { width: LIGHT, height: LIGHT },
    colorScheme: "dark",
    offline: true,
  });
  try {
    const tab = await context.newPage();
    await tab.setContent(page, { waitUntil: "load" });
    await tab.evaluate("showLight()");
    return await tab.screenshot({ type: "png", omitBackground: true });
  } finally {
    await context.close();
  }
}
