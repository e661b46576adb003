// What a browser remembers for its reader: the place in each episode, the speed. Nothing leaves it.

/** A number kept under a name; null when there is none, or when the browser keeps nothing. */
export function recall(name: string): number | null {
  try {
    const text = localStorage.getItem(name);
    return text === null || Number.isNaN(Number(text)) ? null : Number(text);
  } catch {
    return null;
  }
}

/** Keeps a number; null forgets it. */
export function keep(name: string, value: number | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, String(value));
  } catch {
    // A browser that keeps nothing: the page works all the same.
  }
}
