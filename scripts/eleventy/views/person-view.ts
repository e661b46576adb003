// A person as pages show them.

import type { Day } from "../../domain/names.ts";
import { type Person, shownName } from "../../domain/person.ts";
import type { Show } from "../../domain/show.ts";
import { isGuest } from "../../model/speakers.ts";
import { personFeed } from "../../render/output-addresses.ts";
import { proseToHtml } from "../../render/prose.ts";
import { plainProse } from "../../render/prose-targets.ts";
import { proseText } from "../../render/search/plain-text.ts";
import { cutToCharacters } from "../../text/cut.ts";
import { safe } from "./nunjucks.ts";
import { shared } from "./shared-view.ts";
import type { ViewWords } from "./view-words.ts";

/**
 * Name, face, tone and page. Somebody whose name is withheld has no page.
 * @param day of the episode: rank and title are those of that day; null where no day is meant
 */
export function faceView(person: Person | null, said: ViewWords, day: Day | null): FaceView {
  if (person === null) return makeFace(null, "—", said);
  const faces = facesBySaid.get(said) ?? new WeakMap<Person, Map<string, FaceView>>();
  facesBySaid.set(said, faces);
  const ofPerson = faces.get(person) ?? new Map<string, FaceView>();
  faces.set(person, ofPerson);
  const name = shownName(person, day);
  const face = ofPerson.get(name) ?? shared(makeFace(person, name, said));
  ofPerson.set(name, face);
  return face;
}

type FaceView = ReturnType<typeof makeFace>;
const facesBySaid = new WeakMap<ViewWords, WeakMap<Person, Map<string, FaceView>>>();

function makeFace(person: Person | null, name: string, said: ViewWords) {
  return {
    id: person?.id ?? "",
    name: said.text(name),
    initials: person?.initials ?? "",
    photo: person?.photo?.path ?? "",
    tone: person?.tone ?? 0,
    href: person === null || person.isAnonymous ? "" : person.address.path,
  };
}

/** All that is known of a person. @param day as for `faceView` */
export function personView(show: Show, person: Person, said: ViewWords, day: Day | null = null) {
  return {
    ...faceView(person, said, day),
    latin: person.latin ?? "",
    feed: personFeed(person).path,
    bio: safe(proseToHtml(person.bio, plainProse(show.programme))),
    hasBio: person.bio.length > 0,
    links: person.links.map((typed) => {
      // As a browser would write it: signs that no address may hold are encoded.
      const { href, host } = new URL(typed);
      return { url: href, shown: host.replace(/^www\./, "") };
    }),
    roles: person.roles.map((role) => ({
      text: said.text(role.text),
      when: roleDays(show, person, role, said),
    })),
  };
}

/** Two lines beside a face on a narrow screen, in characters. */
const BIO_BEGINNING = 56;

/** A person in an episode: with the name and the role of its day, and how the biography begins. */
export function appearanceView(
  person: Person,
  { role, day }: { readonly role: string | null; readonly day: Day },
  said: ViewWords,
) {
  return {
    ...faceView(person, said, day),
    latin: person.latin ?? "",
    role: role === null ? "" : said.text(role),
    bioBegins: said.text(cutToCharacters(proseText(person.bio), BIO_BEGINNING)),
  };
}

/** How often a person was heard, in words: who is only quoted took part in nothing. */
export function countsView(show: Show, person: Person, { words, count }: ViewWords) {
  const heard = show.appearancesByPerson.get(person.id) ?? [];
  const quotes = heard.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
  return {
    appearances: count(isGuest(show, person) ? words.countAppearances : words.countMentions, heard.length),
    quoteCount: count(words.countQuotes, quotes),
  };
}

/** When a role was held, as far as somebody knows: `from` only says since when it is shown. */
function roleDays(
  show: Show,
  { id }: Person,
  { text, from, to, since }: Person["roles"][number],
  { words, fill, day }: ViewWords,
): string {
  // A day is not broken at a line's end.
  const whole = (date: Day) => day(date).shown.replaceAll(" ", "\u00a0");
  const until = to === null ? "" : whole(to);
  if (since !== null) {
    const first = whole(since);
    return until === ""
      ? fill(words.roleFrom, { from: first })
      : fill(words.roleFromTo, { from: first, to: until });
  }
  if (until !== "") return fill(words.roleTo, { to: until });
  if (from === null) return "";
  const introduced = (show.appearancesByPerson.get(id) ?? []).findLast(({ role }) => role === text);
  const episode = introduced && show.episodeBySlug.get(introduced.episode);
  return episode ? fill(words.roleAsOf, { date: whole(episode.day) }) : "";
}
