// Finding elements, typed.

/** The first element that matches, or null. */
export function find<E extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): E | null {
  return within.querySelector<E>(selector);
}

/** All elements that match. */
export function findAll<E extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): readonly E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** Sets or takes away an attribute that has no value. */
export function mark(element: Element, name: string, isOn: boolean): void {
  if (element.hasAttribute(name) !== isOn) element.toggleAttribute(name, isOn);
}

/** A number from an attribute, or null. */
export function numberOf(element: Element, name: string): number | null {
  const text = element.getAttribute(name);
  return text === null || text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** Says something to whoever cannot see it appear. */
export function announce(text: string): void {
  const line = find("[data-status]");
  if (line) line.textContent = text;
}

/** Sets an element's text, where it is another. */
export function say(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** Sets a sentence of the page with a clock in the place of `{time}`, which runs left to right in any sentence. */
export function sayAt(element: Element, sentence: string, clock: string): void {
  const [before = "", after = ""] = sentence.split("{time}");
  const time = document.createElement("bdi");
  time.dir = "ltr";
  time.className = "clock";
  time.textContent = clock;
  element.replaceChildren(before, time, after);
}
