// What nothing seen needs comes after what is seen.

/** Acts once everything the page names is there and has been painted; never in a tab that nobody looks at. */
export function afterPaint(act: () => void): void {
  const soon = () => whenLaidOut(() => requestAnimationFrame(() => setTimeout(act)));
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}

/** How long nothing more is begun once the page was seen, in milliseconds: a first tap finds the way free. */
const FIRST_TAP = 1000;

/** Acts after that. */
export function afterFirstTap(act: () => void): void {
  afterPaint(() => setTimeout(act, FIRST_TAP));
}

const { dataset } = document.documentElement;

/** Whether the page waits for its typefaces (templates/components/site-head): it is not laid out till then. */
const isAwaited = () => dataset.faces === "awaited";

/** Acts once the page is laid out. */
function whenLaidOut(act: () => void): void {
  if (!isAwaited()) {
    act();
    return;
  }
  const watch = new MutationObserver(() => {
    if (isAwaited()) return;
    watch.disconnect();
    act();
  });
  watch.observe(document.documentElement, { attributeFilter: ["data-faces"] });
}

/** Longer than a frame takes on any screen, in milliseconds: in a tab that nobody looks at there are none. */
const NO_FRAME = 100;

/** Acts once the next frame is painted, or soon where none is. */
export function afterFrame(act: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, NO_FRAME);
}

/** Acts one after the other, each with a frame of its own: what each changes is laid out apart. */
export function frameByFrame([act, ...rest]: readonly (() => void)[]): void {
  act?.();
  if (rest.length > 0) afterFrame(() => frameByFrame(rest));
}

const waiting: (() => void)[] = [];

/**
 * Acts one after the other once the page was painted, each in a task of its own: nobody waits for them to see the page, and a
 * tap that comes in between waits for one and not for all.
 */
export function inTurn(acts: readonly (() => void)[]): void {
  const isBegun = waiting.length > 0;
  waiting.push(...acts);
  if (!isBegun) whenLaidOut(() => afterFrame(actNext));
}

function actNext(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setTimeout(actNext);
}
