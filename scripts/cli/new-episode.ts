// new "TITLE": the skeleton of an episode, dated today, with the programme's people and topics offered.

import { posix } from "node:path";
import type { EpisodeDraft } from "../domain/draft.ts";
import { type Day, type Slug, slug } from "../domain/names.ts";
import { writeEpisodeDraft } from "../draft/write-episode.ts";
import { isolate } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import { instantIn } from "../text/dates.ts";
import { proposeSlug } from "../text/slugs.ts";
import { draftingWords } from "../text/words/drafting.ts";
import type { CliIo } from "./io.ts";
import type { Desk, NewRequest } from "./new.ts";
import { episodeFolder, type Known, nextNumber, offeredPeople } from "./new-known.ts";
import { askSlug } from "./new-slug.ts";
import { writeOrTell } from "./new-write.ts";

const UNTITLED = "episode";

/** Writes it and names it on stdout; exit code as the verb's. */
export async function newEpisode(
  title: string,
  request: NewRequest,
  known: Known,
  { io, asking }: Desk,
): Promise<number> {
  const words = draftingWords(known.messages);
  const { episodes } = known.record;
  const proposal = `${request.day}-${proposeSlug(title) || UNTITLED}`;
  const stem = slug(request.slug ?? (await askSlug(proposal, words, io, asking)));
  const taken = episodes.find((episode) => episode.slug === stem)?.file;
  const path = taken ?? posix.join("episodes", episodeFolder(episodes, request.day), `${stem}.md`);
  const text = writeEpisodeDraft(skeletonOf(title, stem, request, known), known.language);
  const options = {
    root: io.cwd,
    mayReplace: false,
    existsCode: "new.exists",
    messages: known.messages,
  } as const;
  if (!(await writeOrTell([{ path, text }], options, io))) return 1;
  io.stdout(`${fillIn(words.wrote, { file: path })}\n`);
  io.stderr(airsLater(request.day, known, io));
  return 0;
}

/** A line where its hour is still to come: today's hour is easily forgotten. */
function airsLater(day: Day, { record: { show }, messages }: Known, io: CliIo): string {
  if (show === null) return "";
  const published = instantIn(day, show.airTime, show.timeZone);
  if (Date.parse(published) <= io.now()) return "";
  const until = `${day} ${show.airTime}`;
  return `${fillIn(draftingWords(messages).airs, { until: messages === "ar" ? isolate(until) : until })}\n`;
}

function skeletonOf(title: string, stem: Slug, request: NewRequest, known: Known): EpisodeDraft {
  return {
    slug: stem,
    origin: null,
    title,
    otherTitles: [],
    ...nextNumber(known.record.episodes),
    date: request.day,
    summary: "",
    guests: [],
    hosts: [],
    voices: [],
    quoted: [],
    topics: [],
    offeredPeople: offeredPeople(known),
    offeredTopics: known.topics,
    source: null,
    blocks: [],
    questions: [],
  };
}
