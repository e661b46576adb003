// A role that begins after its person's only episode is told; a date that cannot be read says nothing of it.

import { expect, test } from "vitest";
import { type Day, type PersonId, UNREAD_DAY } from "../../scripts/domain/names.ts";
import { lateRoles } from "../../scripts/model/late-roles.ts";

const layla = "layla" as PersonId;
const place = { file: "people/layla.md", line: 4, column: 5 };
const person = {
  id: layla,
  roles: [{ text: "باحثة", from: "2024-03-01" as Day, to: null, since: null }],
  rolePlaces: [place],
  withdrawn: null,
};
const codesOn = (day: string) => {
  const guests = [{ person: layla, role: null }];
  return lateRoles([person], [{ guests, quoted: [], day: day as Day }]).map(({ code }) => code);
};

test.each([
  ["2024-02-13", ["role.late"]],
  ["2024-03-01", []],
  [UNREAD_DAY, []],
])("an episode of %s tells %j", (day, codes) => {
  expect(codesOn(day)).toEqual(codes);
});
