// The people: an index, and one page each, like an entry in a reference book.

import type { Person } from "../../domain/person.ts";
import { personToJsonLd } from "../../render/json-ld/pages.ts";
import { personFeed } from "../../render/output-addresses.ts";
import { type Page, pageHead } from "./page.ts";
import { headJsonLd, type PageMaking, titled } from "./page-making.ts";
import { personPageView } from "./person-page-view.ts";
import { countsView, personView } from "./person-view.ts";

export function peoplePages(making: PageMaking): readonly Page[] {
  const named = making.show.people.filter(({ isAnonymous }) => !isAnonymous);
  return [guestsPage(making, named), ...named.map((person) => personPage(making, person))];
}

function guestsPage(making: PageMaking, people: readonly Person[]): Page {
  const { show, said, page } = making;
  const address = show.addresses.guests;
  return page(address, "pages/guests.njk", () => ({
    head: pageHead({
      title: titled(making, said.words.guests),
      description: `${said.words.guests} · ${show.programme.description}`,
      canonical: address.url,
    }),
    data: {
      count: said.count(said.words.countPeople, people.length),
      people: people.map((person) => ({
        ...personView(show, person, said),
        role: latestRole(making, person),
        ...countsView(show, person, said),
      })),
    },
  }));
}

function personPage(making: PageMaking, person: Person): Page {
  const { show, said, page } = making;
  return page(person.address, "pages/person.njk", () => {
    const { appearances, quoteCount } = countsView(show, person, said);
    return {
      head: pageHead({
        title: titled(making, person.name),
        description: `${person.name} · ${appearances} · ${quoteCount} · ${show.programme.title}`,
        canonical: person.address.url,
        type: "profile",
        jsonLd: headJsonLd(personToJsonLd(show, person)),
        feeds: [{ name: person.name, href: personFeed(person).path, type: "application/rss+xml" }],
      }),
      data: { person: personPageView(show, person, said) },
    };
  });
}

function latestRole({ show, said }: PageMaking, person: Person): unknown {
  const role = show.appearancesByPerson.get(person.id)?.[0]?.role ?? "";
  return role === "" ? "" : said.text(role);
}
