// import, of an article: its bytes -> the draft of an episode and of the people nobody knows yet.

import { basename, join, posix, resolve } from "node:path";
import { type ArticleDrafts, draftArticle } from "../article/draft-article.ts";
import { looksLikeHtml, pageFacts } from "../article/html-text.ts";
import { openArticle } from "../article/open-article.ts";
import { readArticle } from "../article/read-article.ts";
import type { Question } from "../domain/draft.ts";
import { type AbsoluteUrl, absoluteUrl, type Day } from "../domain/names.ts";
import { questionText } from "../draft/comments.ts";
import { writeEpisodeDraft } from "../draft/write-episode.ts";
import { writePersonDraft } from "../draft/write-person.ts";
import { looksLikeFeed } from "../feed-import/looks-like-feed.ts";
import { fillIn } from "../text/catalogue.ts";
import { parseDay } from "../text/day-at.ts";
import { matchPerson } from "../text/names.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import { draftingWords } from "../text/words/drafting.ts";
import type { ImportRequest } from "./import.ts";
import { dayInArticle } from "./import-day.ts";
import { isAddress } from "./import-source.ts";
import type { CliIo } from "./io.ts";
import { episodeFolder, type Known } from "./new-known.ts";
import { shownPath, writeOrTell } from "./new-write.ts";
import type { FileToWrite } from "./write-together.ts";

/** Writes the drafts and lists what they ask; exit code as the verb's. */
export async function importArticle(
  bytes: Uint8Array,
  request: ImportRequest,
  known: Known,
  io: CliIo,
): Promise<number> {
  const decoded = await openArticle(bytes);
  const place = { file: request.file === "-" ? "stdin" : request.file, line: 1, column: 1 };
  if (decoded.kind === "fault") {
    const problem = error(`import.${decoded.fault}`, place, { limit: String(decoded.limit) });
    io.stderr(reportProblems([problem], known.messages));
    return 1;
  }
  if (decoded.encoding !== "utf-8") {
    const words = draftingWords(known.messages);
    io.stderr(`${fillIn(words.encoding, { encoding: decoded.encoding })}\n`);
  }
  if (isMarkup(decoded.text)) {
    io.stderr(reportProblems([error("import.markup", place)], known.messages));
    return 1;
  }
  const article = readArticle(decoded.text, (name) => matchPerson(name, known.people).kind === "one");
  if (article.blocks.length === 0 && article.titles.length === 0) {
    io.stderr(reportProblems([error("import.empty", place)], known.messages));
    return 1;
  }
  for (const text of article.leftOut)
    io.stderr(`${fillIn(draftingWords(known.messages).leftOut, { text })}\n`);
  const facts = pageFacts(decoded.text);
  const drafts = draftArticle(article, {
    people: known.people,
    topics: known.topics,
    language: known.language,
    origin: isAddress(request.file) ? request.file : basename(request.file),
    source: sourceOf(request.file, facts?.url ?? null),
    ...dateOf(request, { text: decoded.text, published: facts?.published ?? null }, known.today),
    slug: request.slug,
  });
  return await writeDrafts(drafts, request, known, io);
}

/** A feed, or other XML that is no page: its tags would become the episode's text. */
function isMarkup(text: string): boolean {
  return looksLikeFeed(text) || (/^\s*<\?xml\s/.test(text) && !looksLikeHtml(text));
}

function sourceOf(file: string, named: string | null): AbsoluteUrl | null {
  const url = isAddress(file) ? file : named;
  return url === null ? null : absoluteUrl(url);
}

interface DatedText {
  readonly text: string;
  /** When its page says it was published. */
  readonly published: string | null;
}

/** The day typed; else the one in the file's name; else the page's own; else the one a line of the text ends with; else today. All but the first are asked about. */
function dateOf({ date, file }: ImportRequest, { text, published }: DatedText, today: Day) {
  if (date !== null) return { date, dateFrom: "typed" } as const;
  const named = parseDay(/\d{4}-\d{2}-\d{2}/.exec(isAddress(file) ? "" : basename(file))?.[0] ?? "");
  if (named !== null) return { date: named, dateFrom: "file" } as const;
  const ofPage = parseDay(published?.slice(0, 10) ?? "");
  if (ofPage !== null) return { date: ofPage, dateFrom: "page" } as const;
  const read = dayInArticle(text);
  if (read === null) return { date: today, dateFrom: "today" } as const;
  const { day, other } = read;
  return { date: day, dateFrom: other === null ? "text" : "numbers", otherDay: other } as const;
}

interface DraftFile extends FileToWrite {
  readonly questions: readonly Question[];
}

async function writeDrafts(
  drafts: ArticleDrafts,
  request: ImportRequest,
  known: Known,
  io: CliIo,
): Promise<number> {
  const { messages } = known;
  const root = resolve(io.cwd, request.out ?? "episodes");
  const files = filesOf(drafts, request, known);
  const taken = known.record.episodes.find(({ slug }) => slug === drafts.episode.slug)?.file;
  const own = join(root, files[0]?.path ?? "");
  if (taken && resolve(io.cwd, taken) !== own && !request.force) {
    const place = { file: shownPath(own, io), line: 1, column: 1 };
    const problem = error("import.slug-taken", place, { slug: drafts.episode.slug, file: taken });
    io.stderr(reportProblems([problem], messages));
    return 1;
  }
  const { force, isDryRun } = request;
  const options = { root, mayReplace: force, isDryRun, existsCode: "import.exists", messages } as const;
  if (!(await writeOrTell(files, options, io))) return 1;
  const words = draftingWords(messages);
  for (const { path, questions } of files) {
    const file = shownPath(join(root, path), io);
    io.stdout(`${fillIn(isDryRun ? words.wouldWrite : words.wrote, { file })}\n`);
    for (const question of questions) io.stdout(`  ${questionText(question, messages)}\n`);
  }
  if (!isDryRun) io.stderr(`${words.next}\n`);
  return 0;
}

// The episode first.
function filesOf(
  { episode, people }: ArticleDrafts,
  request: ImportRequest,
  known: Known,
): readonly DraftFile[] {
  const folder = request.out === null ? episodeFolder(known.record.episodes, episode.date) : "";
  return [
    {
      path: posix.join(folder, `${episode.slug}.md`),
      text: writeEpisodeDraft(episode, known.language),
      questions: episode.questions,
    },
    ...people.map((person) => ({
      path: `people/${person.id}.md`,
      text: writePersonDraft(person, known.language),
      questions: person.questions,
    })),
  ];
}
