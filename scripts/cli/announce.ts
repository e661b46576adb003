// announce: after a deployment, the built site -> WebSub hubs, Podping, IndexNow: told of what changed since the last time.

import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Announcement, type Announcer, planAnnouncements } from "../announce/plan.ts";
import { siteState } from "../announce/site-state.ts";
import { type Telling, tellAll } from "../announce/tell-all.ts";
import { readProgramme } from "../content/read-programme.ts";
import { NO_ANNOUNCING } from "../domain/announcing.ts";
import type { ShowRecord } from "../domain/record.ts";
import { fillIn } from "../text/catalogue.ts";
import { reportProblems } from "../text/problem-report.ts";
import { type AnnounceWords, announceWords } from "../text/words/announce.ts";
import { announceHelp } from "../text/words/help.ts";
import { isWritable, readTold, writeTold } from "./announce-state.ts";
import { defineVerb } from "./define-verb.ts";
import type { CliIo, Verb } from "./io.ts";

const TIMEOUT = 15_000;
const ATTEMPTS = 4;
const NAMES = { websub: "WebSub", podping: "Podping", indexnow: "IndexNow" } as const;

/** What a test hands in instead of the network and the clock. */
export interface Wire {
  readonly fetch: typeof fetch;
  readonly sleep: (ms: number) => Promise<unknown>;
}

/** Exit 0 when everybody has been told, or nobody is to be; 1 when somebody was not; 2 for wrong usage. */
export const run = announceOver({ fetch, sleep });

/** The verb over a network and a clock. */
export function announceOver(wire: Wire): Verb {
  return defineVerb({
    name: "announce",
    help: announceHelp,
    options: {
      site: { type: "string", shown: "DIR", default: "_site" },
      state: { type: "string", shown: "FILE", default: ".cache/announced.json" },
      "dry-run": { type: "boolean" },
      json: { type: "boolean" },
    },
    positionals: {},
    run: (options, io) => announceAsked(options, io, wire),
  });
}

async function announceAsked(options: Options, io: CliIo, wire: Wire): Promise<number> {
  const { record, problems, ...read } = await readProgramme(join(io.cwd, "episodes"));
  const messages = io.lang ?? read.messages;
  const { show } = record;
  // Half a show.yml could name half of those who are to be told.
  const faults = problems.filter(
    ({ severity, place }) => severity === "error" && /(?:^|\/)show\.yml$/.test(place.file),
  );
  if (show === null || faults.length > 0) {
    io.stderr(reportProblems(faults.length > 0 ? faults : problems, messages));
    return 1;
  }
  const words: AnnounceWords = announceWords(messages);
  const announcing = show.announcing ?? NO_ANNOUNCING;
  if (announcing.hubs.length === 0 && !announcing.indexNow && !announcing.podping) {
    io.stderr(`${words.nobody}\n`);
    return 0;
  }
  return await announce({ options, io, wire, words, announcer: announcerOf(show, io) });
}

interface Options {
  readonly site: string;
  readonly state: string;
  readonly "dry-run": boolean;
  readonly json: boolean;
}

function announcerOf({ announcing, site }: ShowRecord, io: CliIo): Announcer {
  return { ...(announcing ?? NO_ANNOUNCING), site, podpingToken: io.env.PODPING_TOKEN || null };
}

interface Announcing {
  readonly options: Options;
  readonly io: CliIo;
  readonly wire: Wire;
  readonly words: AnnounceWords;
  readonly announcer: Announcer;
}

async function announce({ options, io, wire, words, announcer }: Announcing): Promise<number> {
  const site = siteState(await xmlFiles(resolve(io.cwd, options.site)));
  if (site.feeds.length === 0) {
    io.stderr(`${fillIn(words.noSite, { folder: options.site })}\n`);
    return 1;
  }
  const file = resolve(io.cwd, options.state);
  const before = await readTold(file);
  if (before === null) io.stderr(`${fillIn(words.noState, { file: options.state })}\n`);
  const lacksToken = announcer.podping !== null && announcer.podpingToken === null;
  if (lacksToken) io.stderr(`${words.noToken}\n`);
  const plan = planAnnouncements(site, announcer, before ?? new Map());
  if (plan.length === 0) {
    if (!lacksToken) io.stderr(`${words.noNews}\n`);
    return lacksToken ? 1 : 0;
  }
  if (options["dry-run"]) {
    io.stdout(
      options.json ? json(plan.map((one) => ({ announcement: one, outcome: null }))) : planned(plan, words),
    );
    return 0;
  }
  const sending = {
    ...wire,
    sleep: async (ms: number) => void (await wire.sleep(ms)),
    timeout: TIMEOUT,
    attempts: ATTEMPTS,
  };
  // Whoever is told without a record of it is told again each time.
  if (!(await isWritable(file))) {
    io.stderr(`${fillIn(words.noRecord, { file: options.state })}\n`);
    return 1;
  }
  const { tellings, told } = await tellAll(plan, before ?? new Map(), sending);
  await writeTold(file, told);
  io.stdout(options.json ? json(tellings) : tellings.map((one) => `${telling(one, words)}\n`).join(""));
  const isMissed = tellings.some(({ outcome }) => !outcome?.isHeard);
  if (isMissed) io.stderr(`${words.again}\n`);
  return isMissed || lacksToken ? 1 : 0;
}

/** The texts of every feed and site map in a folder, whatever their place; none when there is no folder. */
async function xmlFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile() && /\.(?:xml|atom)$/.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const texts: string[] = [];
  for (const path of paths) texts.push(await readFile(path, "utf8"));
  return texts;
}

function planned(plan: readonly Announcement[], words: AnnounceWords): string {
  return plan.map((one) => `${fillIn(words.wouldTell, valuesOf(one, words))}\n`).join("");
}

function telling({ announcement, outcome }: Telling, words: AnnounceWords): string {
  const values = valuesOf(announcement, words);
  if (outcome === null) return fillIn(words.skipped, values);
  if (outcome.isHeard) return fillIn(words.told, values);
  return fillIn(words.failed, { ...values, reason: outcome.reason, attempts: String(outcome.attempts) });
}

function valuesOf({ service, about, news, request }: Announcement, words: AnnounceWords) {
  const counts = {
    added: String(news.added.length),
    changed: String(news.changed.length),
    removed: String(news.removed.length),
  };
  const isHeadOnly = news.added.length + news.changed.length + news.removed.length === 0;
  const { origin, pathname } = new URL(request.url);
  return {
    service: NAMES[service],
    endpoint: `${origin}${pathname}`,
    about,
    news: isHeadOnly ? words.headOnly : fillIn(words.news, counts),
  };
}

/** For machines; without the requests' headers, where the token is. */
function json(tellings: readonly Telling[]): string {
  const plain = tellings.map(({ announcement: { service, about, news, request }, outcome }) => ({
    service,
    about,
    endpoint: request.url,
    news,
    outcome,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
