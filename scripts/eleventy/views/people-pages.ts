// The people: an index, and one page each, like an entry in a reference book.

import type { Person } from "../../domain/person.ts";
import { shownName } from "../../domain/person.ts";
import { speakersOf } from "../../model/speakers.ts";
import { personToJsonLd } from "../../render/json-ld/pages.ts";
import { markdownTwin, personFeed } from "../../render/output-addresses.ts";
import { fold } from "../../text/fold.ts";
import { groupBy } from "./group-by.ts";
import { type Page, pageHead } from "./page.ts";
import { headJsonLd, type PageMaking, partAddress, partsOf, partTitle, titled } from "./page-making.ts";
import { personPageView } from "./person-page-view.ts";
import { entryParts } from "./person-parts.ts";
import { countsView, personView } from "./person-view.ts";

const PEOPLE_A_PAGE = 120;
/** No more than these are seen at a glance. */
const SHORT_LIST = 12;

const NOTHING = { sections: [], appearances: [] };

export function peoplePages(making: PageMaking): readonly Page[] {
  const { hosts, guests, quoted } = speakersOf(making.show);
  const named = [...hosts, ...guests, ...quoted];
  return [...guestsPages(making, named), ...named.flatMap((person) => personPages(making, person))];
}

function guestsPages(making: PageMaking, people: readonly Person[]): readonly Page[] {
  const { show, said, page } = making;
  const { guests, search } = show.addresses;
  const countOf = show.fact("count of guests", people.length);
  const lettersOf = show.fact("letters of guests", lettersIn(making, people));
  return partsOf(making, guests, people, PEOPLE_A_PAGE).map(({ address, part: partOf }) =>
    page(address, "pages/guests.njk", () => {
      const part = partOf();
      return {
        head: pageHead({
          title: titled(making, partTitle(said.words.speakers, part)),
          description: `${said.words.speakers} · ${show.programme.description}`,
          canonical: address.url,
          twin: markdownTwin(guests).path,
        }),
        data: {
          count: said.count(said.words.countPeople, countOf()),
          search: search.path,
          isLong: countOf() > SHORT_LIST,
          letters: lettersOf(),
          groups: groupsOf(making, part.items),
          pagination: part.pagination,
          // By name, not by date: nothing in this list is newer than the rest.
          pageWords: { ...said.words, newer: said.words.previousPage, older: said.words.nextPage },
        },
      };
    }),
  );
}

/** The letters that names begin with, each leading to its first guest; none where the list is short. */
function lettersIn({ show }: PageMaking, people: readonly Person[]) {
  if (people.length <= SHORT_LIST) return [];
  const { guests } = speakersOf(show);
  const places = new Map(people.map(({ id }, index) => [id, index]));
  return [...groupBy(guests, letterOf)].flatMap(([letter, [first]]) => {
    const at = first && places.get(first.id);
    if (first === undefined || at === undefined || letter === "") return [];
    const { path } = partAddress(show.addresses.guests, Math.floor(at / PEOPLE_A_PAGE) + 1);
    return [{ letter, href: `${path}#speaker-${first.id}` }];
  });
}

/** As the list is sorted: the seats of hamza are one letter. */
function letterOf({ name }: Person): string {
  const [first = ""] = fold(name);
  return first.toUpperCase();
}

/** Those who present, those who took part, those who are only quoted: a reader never takes one for another. */
function groupsOf({ show, said }: PageMaking, people: readonly Person[]) {
  const among = (part: readonly Person[]) => part.filter((person) => people.includes(person));
  const { hosts, guests, quoted } = speakersOf(show);
  const { presentedBy, guests: asGuests, quotedPeople } = said.words;
  return [
    { id: "hosts", title: presentedBy, people: among(hosts) },
    { id: "guests", title: asGuests, people: among(guests) },
    { id: "quoted", title: quotedPeople, people: among(quoted) },
  ]
    .filter((group) => group.people.length > 0)
    .map((group) => ({ ...group, people: group.people.map((person) => rowView({ show, said }, person)) }));
}

function rowView({ show, said }: Pick<PageMaking, "show" | "said">, person: Person) {
  const role = show.appearancesByPerson.get(person.id)?.[0]?.role ?? "";
  return {
    ...personView(show, person, said),
    role: role === "" ? "" : said.text(role),
    ...countsView(show, person, said),
  };
}

/** Somebody heard every week fills more than one page. */
function personPages(making: PageMaking, listed: Person): readonly Page[] {
  const { show, said, page } = making;
  const { id } = listed;
  return partsOf(making, listed.address, entryParts(show, listed), 1).map(({ address, part: partOf }) =>
    page(address, "pages/person.njk", () => {
      const person = show.personById.get(id) ?? listed;
      const part = partOf();
      const { appearances, quoteCount } = countsView(show, person, said);
      const name = shownName(person, null);
      return {
        head: pageHead({
          title: titled(making, partTitle(name, part)),
          description: `${name} · ${appearances} · ${quoteCount} · ${show.programme.title}`,
          canonical: address.url,
          type: "profile",
          jsonLd: headJsonLd(personToJsonLd(show, person, address.path === person.address.path)),
          twin: markdownTwin(person.address).path,
          feeds: [{ name, href: personFeed(person).path, type: "application/rss+xml" }],
        }),
        data: {
          person: personPageView({ show, person, said }, part.items[0] ?? NOTHING),
          // By topic, not by date: nothing on these pages is newer than the rest.
          pageWords: { ...said.words, newer: said.words.previousPage, older: said.words.nextPage },
          pagination: part.pagination,
        },
      };
    }),
  );
}
