// What nothing seen needs comes after what is seen.

/** Acts once everything the page names is there and has been painted; never in a tab that nobody looks at. */
export function afterPaint(act: () => void): void {
  const soon = () => requestAnimationFrame(() => setTimeout(act));
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon, { once: true });
}
