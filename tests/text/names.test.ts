import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, matchPerson, type NamedPerson } from "../../scripts/text/names.ts";

function person(id: string, name: string, more: Partial<NamedPerson> = {}): NamedPerson {
  return { id, name, aliases: [], latin: null, roles: [], ...more };
}

const SALEH = person("qasid-mahmoud-saleh", "قاصد محمود صالح", {
  aliases: ["قاصد محمود"],
  latin: "Qasid Mahmoud Saleh",
  roles: [{ text: "الفريق الركن د." }],
});
const UKAILI = person("sabah-al-ukaili", "صباح العكيلي", { roles: [{ text: "المحلل السياسي" }] });
const RASHED = person("a-r", "عبد الرحمن الراشد", { roles: [{ text: "صاحب منصة حوار" }] });
const PEOPLE = [SALEH, UKAILI, RASHED];

describe("an attribution finds its person however it is typed", () => {
  test.each([
    ["قاصد محمود صالح", SALEH],
    ["قاصد مَحمود صالح", SALEH],
    ["قاصد محمود", SALEH],
    ["الفريق الركن د. قاصد محمود صالح", SALEH],
    ["اللواء د.قاصد محمود صالح", SALEH],
    ["qasid mahmoud SALEH", SALEH],
    ["Gen. Qasid Mahmoud Saleh", SALEH],
    ["المحلل السياسي صباح العكيلى", UKAILI],
    ["صباح العكيلي، المحلل السياسي", UKAILI],
    ["صباح\u00A0العكيلي", UKAILI],
    ["د. عبدالرحمن الراشد", RASHED],
    ["صاحب منصة حوار عبد الرحمن الراشد", RASHED],
  ])("%s", (attribution, { id }) => {
    expect(matchPerson(attribution, PEOPLE)).toEqual({ kind: "one", id });
  });
});

test("an alias that two people share is said to be both", () => {
  const people = [
    person("a", "علي حسن", { aliases: ["أبو علي"] }),
    person("b", "علي كريم", { aliases: ["ابو علي"] }),
  ];
  expect(matchPerson("أبو علي", people)).toEqual({ kind: "many", ids: ["a", "b"] });
});

test("a name typed exactly wins over one that is equal only without titles", () => {
  const people = [person("a", "الشيخ علي"), person("b", "علي")];
  expect(matchPerson("الشيخ علي", people)).toEqual({ kind: "one", id: "a" });
  expect(matchPerson("علي", people)).toEqual({ kind: "one", id: "b" });
});

describe("a name nobody has brings the nearest", () => {
  test.each([
    ["قاصد محمد صالح", [SALEH.id]],
    ["صباح العقيلي", [UKAILI.id]],
    ["العكيلي", [UKAILI.id]],
    ["إلبروس كوتراشيف", []],
    ["", []],
    ["…", []],
  ])("%s", (attribution, ids) => {
    const match = matchPerson(attribution, PEOPLE);
    expect(match.kind === "none" && match.nearest.map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  ["الفريق الركن د. قاصد محمود صالح", "قاصد محمود صالح"],
  ["عبدالرحمن الراشد", "عبدالرحمن الراشد"],
  ["عبد الرحمن الراشد", "عبدالرحمن الراشد"],
  ["السفير الروسي", "السفير الروسي"],
])("%s is compared as %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test("titles in front of a known name never hide the person", () => {
  const titles = fc.array(
    fc.constantFrom("د.", "الدكتور", "اللواء", "الفريق الركن", "السيد", "المحلل السياسي"),
  );
  fc.assert(
    fc.property(titles, fc.constantFrom(...PEOPLE), (front, { id, name }) => {
      expect(matchPerson([...front, name].join(" "), PEOPLE)).toEqual({ kind: "one", id });
    }),
  );
});

test("any text at all gives an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      expect(["one", "none", "many"]).toContain(matchPerson(text, PEOPLE).kind);
    }),
  );
});
