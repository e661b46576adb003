// import, of an article: its bytes -> the draft of an episode and of the people nobody knows yet.

import { basename, join, resolve } from "node:path";
import { decodeArticle, MOST_BYTES } from "../article/decode-article.ts";
import { type ArticleDrafts, draftArticle } from "../article/draft-article.ts";
import { readArticle } from "../article/read-article.ts";
import type { Question } from "../domain/draft.ts";
import type { Day } from "../domain/names.ts";
import { questionText } from "../draft/comments.ts";
import { writeEpisodeDraft } from "../draft/write-episode.ts";
import { writePersonDraft } from "../draft/write-person.ts";
import { parseDay } from "../text/day-at.ts";
import { fillWords } from "../text/draft-words.ts";
import { draftingWordsIn } from "../text/drafting-words.ts";
import { matchPerson } from "../text/names.ts";
import { reportProblems } from "../text/problem-report.ts";
import { error } from "../text/problems.ts";
import type { ImportRequest } from "./import.ts";
import type { CliIo } from "./io.ts";
import type { NewFile } from "./new-files.ts";
import { episodeFolder, type Known } from "./new-known.ts";
import { shownPath, writeOrTell } from "./new-write.ts";

/** Writes the drafts and lists what they ask; exit code as the verb's. */
export async function importArticle(
  bytes: Uint8Array,
  request: ImportRequest,
  known: Known,
  io: CliIo,
): Promise<number> {
  const decoded = decodeArticle(bytes);
  const place = { file: request.file, line: 1, column: 1 };
  if (decoded.kind === "fault") {
    const problem = error(`import.${decoded.fault}`, place, { limit: String(MOST_BYTES) });
    io.stderr(reportProblems([problem], known.messages));
    return 1;
  }
  if (decoded.encoding !== "utf-8") {
    const words = draftingWordsIn(known.messages);
    io.stderr(`${fillWords(words.encoding, { encoding: decoded.encoding })}\n`);
  }
  const article = readArticle(decoded.text, (name) => matchPerson(name, known.people).kind === "one");
  const drafts = draftArticle(article, {
    people: known.people,
    topics: known.topics,
    language: known.language,
    origin: basename(request.file),
    ...dateOf(request, known.today),
    slug: request.slug,
  });
  return await writeDrafts(drafts, request, known, io);
}

/** The day typed; else the one in the file's name; else today, which is asked about. */
function dateOf({ date, file }: ImportRequest, today: Day) {
  if (date !== null) return { date, dateFrom: "typed" } as const;
  const named = parseDay(/\d{4}-\d{2}-\d{2}/.exec(basename(file))?.[0] ?? "");
  return named === null
    ? ({ date: today, dateFrom: "today" } as const)
    : ({ date: named, dateFrom: "file" } as const);
}

interface DraftFile extends NewFile {
  readonly questions: readonly Question[];
}

async function writeDrafts(
  drafts: ArticleDrafts,
  request: ImportRequest,
  known: Known,
  io: CliIo,
): Promise<number> {
  const { episode } = drafts;
  const files = filesOf(drafts, request, known, io);
  const [own] = files;
  const taken = known.record.episodes.find(({ slug }) => slug === episode.slug)?.file;
  if (taken && own && resolve(io.cwd, taken) !== own.path && !request.force) {
    const place = { file: shownPath(own.path, io), line: 1, column: 1 };
    const problem = error("import.slug-taken", place, { slug: episode.slug, file: taken });
    io.stderr(reportProblems([problem], known.messages));
    return 1;
  }
  const { messages } = known;
  const options = { mayReplace: request.force, existsCode: "import.exists", messages } as const;
  if (!request.isDryRun && !(await writeOrTell(files, options, io))) return 1;
  tell(files, request.isDryRun, known, io);
  return 0;
}

function filesOf(
  drafts: ArticleDrafts,
  request: ImportRequest,
  known: Known,
  io: CliIo,
): readonly DraftFile[] {
  const root = resolve(io.cwd, request.out ?? "episodes");
  const { episode, people } = drafts;
  const folder = request.out === null ? episodeFolder(known.record.episodes, episode.date) : "";
  return [
    {
      path: join(root, folder, `${episode.slug}.md`),
      text: writeEpisodeDraft(episode, known.language),
      questions: episode.questions,
    },
    ...people.map((person) => ({
      path: join(root, "people", `${person.id}.md`),
      text: writePersonDraft(person, known.language),
      questions: person.questions,
    })),
  ];
}

function tell(files: readonly DraftFile[], isDryRun: boolean, known: Known, io: CliIo): void {
  const words = draftingWordsIn(known.messages);
  for (const { path, questions } of files) {
    const sentence = isDryRun ? words.wouldWrite : words.wrote;
    io.stdout(`${fillWords(sentence, { file: shownPath(path, io) })}\n`);
    for (const question of questions) io.stdout(`  ${questionText(question, known.messages)}\n`);
  }
  if (!isDryRun) io.stderr(`${words.next}\n`);
}
