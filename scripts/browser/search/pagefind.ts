// The part of Pagefind's browser API that is used, and how it is fetched: from the site itself, when it is needed.

/** One record that a term was found in. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places in the record's content, counted in its words from 0. */
  readonly words: readonly number[];
  readonly data: () => Promise<{ readonly raw_url: string }>;
}

export interface Pagefind {
  search(
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/**
 * @param folder where the index is, with a slash at its end
 * @param attempt counted from 0: a browser remembers a module that did not arrive by its address
 * @throws TypeError when it cannot be fetched
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  const address = `${folder}pagefind.js${attempt > 0 ? `?again=${attempt}` : ""}`;
  // It works in a worker of its own: a slow phone goes on scrolling and typing.
  return (await import(new URL(address, location.href).href)) as Pagefind;
}
