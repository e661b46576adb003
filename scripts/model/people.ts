// People: records to what outputs may show, with a tone that sets a speaker apart from those heard beside them.

import type { Day, PersonId } from "../domain/names.ts";
import { factsOf, NO_FACTS, type Person, roleOn } from "../domain/person.ts";
import type { PersonRecord } from "../domain/record.ts";
import { initials } from "../text/initials.ts";
import type { AddressBook } from "./addresses.ts";
import type { Withdrawal, WithdrawalWords } from "./withdrawal.ts";

/** How many speaker tones the design has. */
const TONES = 4;

/** What makes a Person of a record, the same for all of them. */
export interface PersonMaking {
  readonly addresses: AddressBook;
  readonly withdrawal: Withdrawal;
  readonly words: WithdrawalWords;
}

/**
 * A record as a Person; the tone is given later, by assignTones.
 * @param id the public id from withdrawal.publicId
 */
export function makePerson(record: PersonRecord, id: PersonId, making: PersonMaking): Person {
  const { addresses, withdrawal, words } = making;
  const isAnonymous = record.withdrawn === "name";
  const name = isAnonymous ? words.withheldName : record.name.value;
  const photo = record.withdrawn === null ? record.photo : null;
  return {
    id,
    name,
    ...(isAnonymous ? NO_FACTS : factsOf(record)),
    bio: isAnonymous ? [] : withdrawal.prose(record.bio),
    photo: photo ? addresses.media(photo.value) : null,
    initials: isAnonymous ? "؟" : initials(name),
    tone: 0,
    isAnonymous,
    address: addresses.person(id),
  };
}

/** The role an episode shows: as introduced that day, else the person's own on that date; none when withheld. */
export function roleOfTheDay(record: PersonRecord, introducedAs: string | null, day: Day): string | null {
  if (record.withdrawn === "name") return null;
  return introducedAs ?? roleOn(record.roles, day);
}

/**
 * A tone for each person, apart from those they were heard with as far as the tones reach.
 * Oldest episode first, so that a new episode never changes the tone of anybody heard before.
 * @param heardTogether the people of each episode, oldest episode first
 */
export function assignTones(heardTogether: readonly (readonly PersonId[])[]): ReadonlyMap<PersonId, number> {
  const toneOf = new Map<PersonId, number>();
  for (const people of heardTogether) {
    const used = people.flatMap((id) => toneOf.get(id) ?? []);
    for (const id of people) {
      if (toneOf.has(id)) continue;
      const counts = Array.from({ length: TONES }, (_, tone) => used.filter((t) => t === tone).length);
      const tone = counts.indexOf(Math.min(...counts));
      toneOf.set(id, tone);
      used.push(tone);
    }
  }
  return toneOf;
}
