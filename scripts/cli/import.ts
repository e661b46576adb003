// import: what was published elsewhere -> files under episodes/. A verb's file a kind of source: articles, feeds.

import { parseArgs } from "node:util";
import { type Day, isSlug, type Slug, slug } from "../domain/names.ts";
import { withoutOverrides } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { parseDay } from "../text/day-at.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { draftingWords } from "../text/words/drafting.ts";
import { importArticle } from "./import-article.ts";
import { isFeed, readSource } from "./import-source.ts";
import type { CliIo } from "./io.ts";
import { readKnown } from "./new-known.ts";

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
export async function run(typed: readonly string[], io: CliIo): Promise<number> {
  // A command that was copied out of a message has the signs in it that hold directions apart.
  const args = typed.map(withoutOverrides);
  const options = optionsOf(args);
  if (options !== null && (await isFeed(options.file, io))) {
    const { runFeedImport } = await import("./import-feed.ts");
    return await runFeedImport(args, io);
  }
  const known = await readKnown(io);
  const words = draftingWords(known.messages);
  if (options === null || options.fetch) {
    io.stderr(`${words.usageImport}\n`);
    return 2;
  }
  const date = options.date === undefined ? null : parseDay(options.date);
  if (options.date !== undefined && date === null) {
    io.stderr(`${fillIn(words.badDate, { value: options.date })}\n`);
    return 2;
  }
  if (options.slug !== undefined && !isSlug(options.slug)) {
    io.stderr(`${fillIn(words.badSlug, { value: options.slug, proposal: "russia-iraq" })}\n`);
    return 2;
  }
  const { file, out = null, force, "dry-run": isDryRun } = options;
  const request = {
    file,
    date,
    slug: options.slug === undefined ? null : slug<Slug>(options.slug),
    out,
    force,
    isDryRun,
  };
  const source = await readSource(file, io);
  if (source.kind === "bytes") return await importArticle(source.bytes, request, known, io);
  const place = { file: file === "-" ? "stdin" : file, line: 1, column: 1 };
  io.stderr(
    reportProblems([error(`import.${source.fault}`, place, { limit: String(source.limit) })], known.messages),
  );
  return 1;
}

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: "string" },
        slug: { type: "string" },
        out: { type: "string" },
        force: { type: "boolean", default: false },
        // A feed's only, and refused for an article.
        fetch: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [file] = positionals;
    return file !== undefined && file !== "" && positionals.length === 1 ? { ...values, file } : null;
  } catch {
    return null;
  }
}
