// What `npm run announce` says, in English.

import type { AnnounceWords } from "../announce-words.ts";

export const announceWords = {
  nobody:
    "Nobody to tell: name hubs, IndexNow or Podping under “announce” in show.yml, and their readers hear of news at once.",
  noNews: "Nothing new since the last time: everybody has been told.",
  noSite: "No site in {folder}/: npm run build first, deploy it, then announce it.",
  noState: "{file} is no record of announcements: everybody is told anew.",
  noRecord:
    "{file} cannot be written: nobody was told, for nothing would remember it. --state FILE names another place.",
  noToken: "Podping is asked for in show.yml, but PODPING_TOKEN is not set: podcast apps were not told.",
  told: "told     {service} {endpoint}  {about}  {news}",
  wouldTell: "would tell  {service} {endpoint}  {about}  {news}",
  failed: "failed   {service} {endpoint}  {about}  {reason}, attempts: {attempts}",
  skipped: "skipped  {service} {endpoint}  {about}  did not answer before",
  again: "Who was not told is told the next time: npm run announce.",
  news: "new {added}, changed {changed}, gone {removed}",
  headOnly: "the programme's own particulars",
} as const satisfies AnnounceWords;
