// Views that many pages are handed as the same object: what a macro makes of one is the same each time (views/nunjucks.ts).

const numbers = new WeakMap<object, number>();
let count = 0;

/** Marks a view as one that is never changed and is handed to many pages. */
export function shared<T extends object>(view: T): T {
  if (!numbers.has(view)) {
    count += 1;
    numbers.set(view, count);
  }
  return view;
}

/** A number of its own for a shared view; undefined for any other. */
export function sharedNumber(view: object): number | undefined {
  return numbers.get(view);
}
