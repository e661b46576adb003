// Search records to the files of a Pagefind index. The only importer of pagefind.
// The binary is inside the registry package; where it cannot run, whoever asks is told why.

import { close, createIndex, type PagefindIndex } from "pagefind";
import type { SearchRecord } from "../../domain/search.ts";
import { indexedText } from "../../text/search-forms.ts";
import { payloadOf, searchedText } from "../../text/search-payload.ts";

/** A file of the index; `path` from the site's root: `pagefind/pagefind.js`. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pagefind's own interfaces are left behind: the pages have theirs. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.(?:pf_meta|pagefind)|(?:fragment|index|filter)\/.*)$/;
/** Hosts count files; beyond this many findings, some share one. */
const MOST_FRAGMENTS = 4000;
/** Records on their way to the binary at once. */
const AT_ONCE = 200;
/** Milliseconds. Pagefind's client waits for ever for a binary that has died; the first answer has nothing to work out. */
const FIRST_PATIENCE = 15_000;
const PATIENCE = 120_000;

/**
 * @param language the programme's, whose stemmer is used for all of it
 * @throws Error when the binary cannot run, or stops answering
 */
export async function buildIndex(
  records: readonly SearchRecord[],
  language: string,
): Promise<readonly IndexFile[]> {
  try {
    const made = await answered(
      createIndex({ forceLanguage: language.split("-")[0] ?? language, maxFragments: MOST_FRAGMENTS }),
      FIRST_PATIENCE,
    );
    if (!made.index) throw new Error(made.errors.join("; "));
    await addAll(made.index, records, language);
    const { files, errors } = await answered(made.index.getFiles());
    if (errors.length > 0) throw new Error(errors.join("; "));
    return files
      .filter(({ path }) => NEEDED.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, bytes: content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

async function addAll(
  index: PagefindIndex,
  records: readonly SearchRecord[],
  language: string,
): Promise<void> {
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const part = records.slice(from, from + AT_ONCE);
    const added = await answered(
      Promise.all(part.map((record) => index.addCustomRecord(asked(record, language)))),
    );
    const errors = added.flatMap((one) => one.errors);
    if (errors.length > 0) throw new Error(errors.join("; "));
  }
}

function asked(record: SearchRecord, language: string) {
  const { kind, shown, context, filters } = record;
  const content = [searchedText(record), ...context].map((text) => indexedText(text).content).join(" ");
  const isNamed = kind !== "quote" && kind !== "passage";
  return {
    url: payloadOf(record),
    content,
    language,
    // A title weighs more than a text.
    meta: isNamed ? { title: indexedText(shown.title).content } : {},
    filters: { kind: [kind], ...allOf(filters) },
  };
}

function allOf(filters: SearchRecord["filters"]): Record<string, string[]> {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
}

async function answered<T>(answer: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("pagefind does not answer")), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
