// new --programme: a programme of one's own in the place of the sample. What stood in episodes/ is put aside whole.

import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { formatFeedLock } from "../content/feed-lock/format.ts";
import { EMPTY_LOCK, FEED_LOCK_FILE } from "../domain/feed-lock.ts";
import { HOSTS, type Host } from "../domain/hosts.ts";
import { OUR_LOOK } from "../domain/look.ts";
import { absoluteUrl } from "../domain/names.ts";
import { type ProgrammeDraft, writeProgramme } from "../draft/write-programme.ts";
import { guidOfAddress } from "../model/ids.ts";
import { isPlaceholderHost } from "../model/placeholder-problems.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { dayAt } from "../text/day-at.ts";
import { proposePersonId, proposeSlug } from "../text/slugs.ts";
import { type ProgrammeWords, programmeWords } from "../text/words/programme.ts";
import { WrongUsage } from "./define-verb.ts";
import type { Desk } from "./new.ts";
import { newHost } from "./new-host.ts";
import { type AnswerName, answerTo, type TypedAnswers } from "./programme-answers.ts";
import { replaceProgramme } from "./replace-programme.ts";

/** @returns the exit code as the verb's: 1 where a programme is there that is not the sample, 2 for an answer that will not do */
export async function newProgramme(
  typed: TypedAnswers & { readonly force: boolean; readonly host: Host | null },
  messages: InterfaceLanguage,
  desk: Desk,
): Promise<number> {
  const prompt = programmeWords(messages).askLanguage;
  const language = await answerTo({ name: "language", prompt, proposal: messages }, typed.language, {
    ...desk,
    messages,
  });
  const spoken = language === null ? messages : /^ar(-|$)/i.test(language) ? "ar" : "en";
  const draft = language === null ? null : await askProgramme({ ...typed, language }, spoken, desk);
  if (draft === null) {
    desk.io.stderr(`${programmeWords(spoken).gaveUp}\n`);
    return 2;
  }
  const host = typed.host ?? (await askHost(programmeWords(spoken), desk));
  const options = { isForced: typed.force, messages: spoken };
  // A lock of nothing: where one is missing later, it was lost.
  const lock = { path: basename(FEED_LOCK_FILE), text: formatFeedLock(EMPTY_LOCK) };
  const code = await replaceProgramme([...writeProgramme(draft), lock], options, desk.io);
  if (code !== 0 || host === null) return code;
  return await newHost({ ...options, host, name: nameInAddress(draft) }, desk.io);
}

function nameInAddress({ title, latin }: Pick<ProgrammeDraft, "title" | "latin">): string {
  return proposeSlug(latin || title) || "programme";
}

/** Null where none is named. */
async function askHost(words: ProgrammeWords, { io, asking }: Desk): Promise<Host | null> {
  const hosts = HOSTS.join(", ");
  for (;;) {
    const value = await asking.ask(fillIn(words.askHost, { hosts }));
    if (value === null || value === "") return null;
    const host = HOSTS.find((one) => one === value.toLowerCase().replaceAll(" ", "-"));
    if (host !== undefined) return host;
    io.stderr(`${fillIn(words.noHost, { value, hosts })}\n`);
  }
}

/** Null when an answer will not do. @throws WrongUsage without a title, where nobody can be asked for it */
async function askProgramme(
  typed: TypedAnswers & { readonly language: string },
  messages: InterfaceLanguage,
  desk: Desk,
): Promise<ProgrammeDraft | null> {
  const words = programmeWords(messages);
  if (typed.title === null && !desk.io.isTerminal) throw new WrongUsage(words.needsTitle);
  const ask = (name: AnswerName, prompt: string, proposal: string | null) =>
    answerTo({ name, prompt, proposal }, typed[name], { ...desk, messages });
  const title = await ask("title", words.askTitle, null);
  if (title === null) return null;
  const latin = isLatin(title) ? "" : await ask("latin", words.askLatin, latinTitle(title));
  if (latin === null) return null;
  const site = await ask("site", words.askSite, `https://${nameInAddress({ title, latin })}.example/`);
  if (site === null) return null;
  const zone = await ask("zone", words.askZone, localZone());
  const hour = zone && (await ask("hour", words.askHour, "20:00"));
  const owner = hour && (await ask("owner", words.askOwner, title));
  const email = owner && (await ask("email", words.askEmail, `podcast@${mailHost(new URL(site).hostname)}`));
  const colour = email && (await ask("colour", words.askColour, OUR_LOOK.day.signal));
  if (!zone || !hour || !owner || !email || !colour) return null;
  const home = site.replace(/\/*$/, "/");
  return {
    ...{ title, latin, language: typed.language, interface: messages, site: home },
    ...{ zone, hour, owner, email, colour, guid: guidFor(home), day: dayAt(desk.io.now(), zone) },
  };
}

function isLatin(title: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(title);
}

/** Hosts of other people's sites: no mail comes to a name below them. */
const SITE_HOSTS = /\.(?:github\.io|gitlab\.io|netlify\.app|pages\.dev|vercel\.app|web\.app)$/;

/** A placeholder, of which `check` says that nobody reads it, rather than a mailbox that cannot be. */
function mailHost(hostname: string): string {
  const [name = ""] = hostname.split(".");
  return SITE_HOSTS.test(hostname) ? `${name}.example` : hostname;
}

/** The feed's own guid as its specification works it out; by chance while nobody knows the address. */
function guidFor(site: string): string {
  return isPlaceholderHost(new URL(site).hostname)
    ? randomUUID()
    : guidOfAddress(absoluteUrl(`${site}feed.xml`));
}

function latinTitle(title: string): string {
  const words = proposePersonId(title).split("-");
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join(" ");
}

/** The zone of this machine's clock; a server's says nothing of a programme. */
function localZone(): string {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone === undefined || /^(UTC|GMT|Etc\/)/i.test(zone) ? "Asia/Dubai" : zone;
}
