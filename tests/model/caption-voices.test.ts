import { expect, test } from "vitest";
import type { PersonRecord } from "../../scripts/domain/record.ts";
import { voiceProblems } from "../../scripts/model/caption-voices.ts";
import { personFinder } from "../../scripts/model/find-person.ts";
import { readTranscript } from "../content/transcripts/read.ts";

const person = (id: string, name: string, latin: string | null, aliases: readonly string[] = []) =>
  ({
    id,
    name: { value: name, place: { file: "", line: 1, column: 1 } },
    latin,
    aliases,
    roles: [],
    honorifics: [],
  }) as unknown as PersonRecord;
const findPerson = personFinder([
  person("hadi", "هادي المحجوب", "Hadi al-Mahjub"),
  person("qasid", "قاصد محمود صالح", null, ["قاصد محمود"]),
  person("majid", "ماجد المفترض", "Majid al-Muftarad", ["أبو ماجد المفترض"]),
]);

function told(...voices: readonly string[]) {
  const text = voices.map((voice, at) => `00:0${at}.000 --> 00:0${at}.900\n<v ${voice}>كلام قيل ${at}.\n`);
  const { transcript } = readTranscript("a.ar.vtt", `WEBVTT\n\n${text.join("\n")}`);
  return voiceProblems([transcript], findPerson).map(
    ({ place, severity, values }) => `${severity} ${place.line} ${values.name}: ${values.nearest}`,
  );
}

test.each([
  ["a letter that is another one", "هادي المحجوت", "هادي المحجوب"],
  ["two letters changed about", "ماجد المفترضا", "ماجد المفترض"],
  ["a letter left out, behind an office", "الفريق الركن د. قاصد محمد صالح", "قاصد محمود صالح"],
  ["of an alias", "قاصد محمد", "قاصد محمود"],
  ["in Latin letters", "Hady al-Mahjub", "Hadi al-Mahjub"],
])(
  "a voice that is nobody's and nearly somebody's is told once, with the name: %s",
  (_kind, voice, nearest) => {
    expect(told("ماجد المفترض", voice, voice)).toEqual([`warning 6 ${voice}: ${nearest}`]);
  },
);

test.each([
  ["the name", "هادي المحجوب"],
  ["with an office", "الوزير هادي المحجوب"],
  ["the last name alone", "المحجوب"],
  ["the first name alone", "هادي"],
  ["a number", "Speaker 2"],
  ["somebody else", "هاني المحمود"],
  ["somebody else of that family", "سامي المحجوب"],
  ["one who reads", "القارئ الآلي"],
  ["Latin letters of somebody else", "Hanna al-Masri"],
])("other voices stay quiet: %s", (_kind, voice) => {
  expect(told(voice)).toEqual([]);
});
