// A plan carried out, one announcement after the other: who was told, who was not, and what to remember.

import { type Announcement, afterHearing } from "./plan.ts";
import { type Outcome, type Sending, sendPing } from "./send.ts";
import type { Told } from "./told.ts";

/** How one announcement went; `outcome` is null where its service had not answered before and was left alone. */
export interface Telling {
  readonly announcement: Announcement;
  readonly outcome: Outcome | null;
}

export interface Tellings {
  readonly tellings: readonly Telling[];
  /** What was told before, with what was heard now, and nothing else. */
  readonly told: Told;
}

/** Politely: one request at a time, and a service that does not answer is not asked again in this run. */
export async function tellAll(
  announcements: readonly Announcement[],
  before: Told,
  sending: Sending,
): Promise<Tellings> {
  const tellings: Telling[] = [];
  const silent = new Set<string>();
  let told = before;
  for (const announcement of announcements) {
    const { origin } = new URL(announcement.request.url);
    const outcome = silent.has(origin) ? null : await sendPing(announcement.request, sending);
    if (outcome?.isHeard) told = afterHearing(told, announcement);
    else if (outcome && (outcome.status === null || outcome.status >= 500)) silent.add(origin);
    tellings.push({ announcement, outcome });
  }
  return { tellings, told };
}
