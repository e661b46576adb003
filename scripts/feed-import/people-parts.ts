// What part somebody has in an episode, by the role that a feed gives them.
// Spec: the Podcasting 2.0 taxonomy, in lower case, and the words that hosts of podcasts use besides.

import { feedImportWords } from "../text/words/feed-import.ts";
import { CONTRIBUTOR } from "./element-values.ts";
import type { FeedPerson } from "./feed.ts";

const HOSTS = new Set(["host", "co-host", "cohost", "presenter", "anchor", "moderator"]);
/** Who takes part beside the hosts. */
export const GUESTS = new Set(["guest", "guest host", "panelist", "interviewee", CONTRIBUTOR]);
/** Who makes a programme and takes no part in it: the taxonomy's other groups, and words that hosts use. */
export const CREW =
  /produc|direct|writ|author|edit|research|check|translat|transcri|engineer|design|compos|music|artist|coordinat|manag|assist|sales|market|intern$|consult|camera|light|logger|publici|operator|supervis|mix|master/;

/** What the namespace calls somebody who takes part, in the words of the programme. */
export function rolesIn(language: "ar" | "en"): ReadonlyMap<string, string> {
  const { reporter, narrator, announcer, voiceActor } = feedImportWords(language);
  return new Map([
    ["reporter", reporter],
    ["narrator", narrator],
    ["announcer", announcer],
    ["voice actor", voiceActor],
  ]);
}

/** Who presents. */
export function isHost({ role }: FeedPerson): boolean {
  return HOSTS.has(role);
}
