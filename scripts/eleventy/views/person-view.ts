// A person as pages show them.

import type { Person } from "../../domain/person.ts";
import type { Show } from "../../domain/show.ts";
import { personFeed } from "../../render/output-addresses.ts";
import { proseToHtml } from "../../render/prose.ts";
import { plainProse } from "../../render/prose-targets.ts";
import { safe } from "./nunjucks.ts";
import { shared } from "./shared-view.ts";
import type { ViewWords } from "./view-words.ts";

/** Name, face, tone and page. Somebody whose name is withheld has no page. */
export function faceView(person: Person | null, said: ViewWords): FaceView {
  if (person === null) return makeFace(null, said);
  const faces = facesBySaid.get(said) ?? new WeakMap<Person, FaceView>();
  facesBySaid.set(said, faces);
  const face = faces.get(person) ?? shared(makeFace(person, said));
  faces.set(person, face);
  return face;
}

type FaceView = ReturnType<typeof makeFace>;
const facesBySaid = new WeakMap<ViewWords, WeakMap<Person, FaceView>>();

function makeFace(person: Person | null, said: ViewWords) {
  return {
    id: person?.id ?? "",
    name: said.text(person?.name ?? "—"),
    initials: person?.initials ?? "",
    photo: person?.photo?.path ?? "",
    tone: person?.tone ?? 0,
    href: person === null || person.isAnonymous ? "" : person.address.path,
  };
}

/** All that is known of a person. */
export function personView(show: Show, person: Person, said: ViewWords) {
  return {
    ...faceView(person, said),
    latin: person.latin ?? "",
    feed: personFeed(person).path,
    bio: safe(proseToHtml(person.bio, plainProse(show.programme))),
    hasBio: person.bio.length > 0,
    links: person.links.map((typed) => {
      // As a browser would write it: signs that no address may hold are encoded.
      const { href, host } = new URL(typed);
      return { url: href, shown: host.replace(/^www\./, "") };
    }),
    roles: person.roles.map((role) => ({ text: said.text(role.text), when: roleDays(role, said) })),
  };
}

/** A person in an episode: with the role of its day. */
export function appearanceView(show: Show, person: Person, role: string | null, said: ViewWords) {
  return { ...personView(show, person, said), role: role === null ? "" : said.text(role) };
}

/** How often a person was heard, in words. */
export function countsView(show: Show, person: Person, { words, count }: ViewWords) {
  const heard = show.appearancesByPerson.get(person.id) ?? [];
  const quotes = heard.reduce((sum, { quoteCount }) => sum + quoteCount, 0);
  return {
    appearances: count(words.countAppearances, heard.length),
    quoteCount: count(words.countQuotes, quotes),
  };
}

function roleDays(role: Person["roles"][number], { words, fill, day }: ViewWords): string {
  const from = role.from === null ? "" : day(role.from).shown;
  const to = role.to === null ? "" : day(role.to).shown;
  if (from && to) return fill(words.roleFromTo, { from, to });
  if (from) return fill(words.roleFrom, { from });
  return to ? fill(words.roleTo, { to }) : "";
}
