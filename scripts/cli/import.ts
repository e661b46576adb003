// import: what was published elsewhere -> files under episodes/. A verb's file a kind of source: articles, feeds.

import { lookup } from "node:dns/promises";
import { join } from "node:path";
import { type Day, isSlug, type Slug, slug } from "../domain/names.ts";
import { fillIn } from "../text/catalogue.ts";
import { parseDay } from "../text/day-at.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { draftingWords } from "../text/words/drafting.ts";
import { importHelp } from "../text/words/help.ts";
import { defineVerb, WrongUsage } from "./define-verb.ts";
import type { FetchedBytes, ImportWire } from "./fetch-bytes.ts";
import { openFetchStore } from "./fetch-store.ts";
import { importArticle } from "./import-article.ts";
import { fetchTyped } from "./import-feed-source.ts";
import { isAddress, isArticlePage, isFeed, readSource } from "./import-source.ts";
import type { CliIo, Verb } from "./io.ts";
import { readKnown } from "./new-known.ts";

/** What came over the network, so that it need not come again. */
const FETCHED = ".cache/import";

/** What was asked besides the file. */
export interface ImportRequest {
  readonly file: string;
  readonly date: Day | null;
  readonly slug: Slug | null;
  /** The programme's folder to write into, or null for episodes/. */
  readonly out: string | null;
  readonly force: boolean;
  readonly isDryRun: boolean;
}

/** Exit 0 with the drafts written and their questions on stdout; 1 when nothing was written; 2 for wrong usage. */
export const run = importOver({
  fetch,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
});

/** The verb over a network. */
export function importOver(wire: ImportWire): Verb {
  return defineVerb({
    name: "import",
    help: importHelp,
    options: {
      date: { type: "string", shown: "YYYY-MM-DD" },
      slug: { type: "string", shown: "SLUG" },
      out: { type: "string", shown: "DIR" },
      force: { type: "boolean" },
      fetch: { type: "boolean" },
      "dry-run": { type: "boolean" },
    },
    positionals: { file: "needed" },
    run: (options, io) => importFile(options, io, wire),
  });
}

interface ImportOptions {
  readonly file: string;
  readonly date: string | null;
  readonly slug: string | null;
  readonly out: string | null;
  readonly force: boolean;
  readonly fetch: boolean;
  readonly "dry-run": boolean;
}

async function importFile(options: ImportOptions, io: CliIo, network: ImportWire): Promise<number> {
  const wire = { ...network, store: await openFetchStore(join(io.cwd, FETCHED), io.now) };
  const { file, out, force, "dry-run": isDryRun } = options;
  const known = await readKnown(io);
  const words = draftingWords(known.messages);
  const answer = isAddress(file) ? fetchTyped(file, wire) : null;
  const article = await articleOf(answer);
  const page = options.fetch ? null : article;
  if (page === null && (answer !== null || (await isFeed(file, io)))) {
    const option = (["date", "slug", "out", "force"] as const).find((name) => options[name]);
    if (option !== undefined) throw new WrongUsage(fillIn(words.ofArticles, { option: `--${option}`, file }));
    const { runFeedImport } = await import("./import-feed.ts");
    return await runFeedImport({ feed: file, answer, isFetching: options.fetch, isDryRun }, io, wire);
  }
  if (options.fetch) throw new WrongUsage(fillIn(words.ofFeeds, { file }));
  const date = options.date === null ? null : parseDay(options.date);
  if (options.date !== null && date === null) {
    io.stderr(`${fillIn(words.badDate, { value: options.date })}\n`);
    return 2;
  }
  if (options.slug !== null && !isSlug(options.slug)) {
    io.stderr(`${fillIn(words.badSlug, { value: options.slug, proposal: "water-prices" })}\n`);
    return 2;
  }
  const request = {
    file,
    date,
    slug: options.slug === null ? null : slug<Slug>(options.slug),
    out,
    force,
    isDryRun,
  };
  if (page !== null) return await importArticle(page.bytes, { ...request, file: page.url }, known, io);
  const source = await readSource(file, io);
  if (source.kind === "bytes") return await importArticle(source.bytes, request, known, io);
  const place = { file: file === "-" ? "stdin" : file, line: 1, column: 1 };
  io.stderr(
    reportProblems([error(`import.${source.fault}`, place, { limit: String(source.limit) })], known.messages),
  );
  return 1;
}

/** What stands at an address, where it is an article; null for a feed, and for what is not there: that its importer tells. */
async function articleOf(answer: Promise<FetchedBytes> | null): Promise<FetchedBytes | null> {
  const fetched = await answer?.catch(() => null);
  return fetched && isArticlePage(fetched) ? fetched : null;
}
