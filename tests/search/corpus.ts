// A small programme plainly invented, whose words are spelled as newsrooms and captioners spell them: with and without
// tashkeel, hamza on every seat, both kinds of digits, prefixes, two scripts.

import type { Day, PersonId } from "../../scripts/domain/names.ts";
import { seconds } from "../../scripts/domain/seconds.ts";
import type { Show } from "../../scripts/domain/show.ts";
import { assembleShow } from "../../scripts/model/assemble-show.ts";
import {
  makeCue,
  makeEpisodeRecord,
  makePersonRecord,
  makeProgramme,
  makeQuoteRecord,
  makeShowRecord,
  makeTopicRecord,
  makeTranscript,
  prose,
  typed,
} from "../support/records.ts";

const guest = (person: string) => typed({ person: person as PersonId, role: null });
const place = { file: "episodes/corpus.md", line: 1, column: 1 };
const chapter = (title: string, start: number) => ({
  kind: "chapter" as const,
  title,
  start: seconds(start),
  place,
});
const quote = (name: string, text: string, start: number, end: number) => ({
  kind: "quote" as const,
  quote: makeQuoteRecord(name, text, start, end),
});
const text = (words: string) => ({ kind: "prose" as const, prose: prose(words), plain: words, place });

const PEOPLE = [
  makePersonRecord("rua", {
    name: typed("رؤى الشمّري"),
    latin: "Rua al-Shammari",
    roles: [{ text: "مسؤولة ملف المياه", from: null, to: null, since: null }],
  }),
  makePersonRecord("haytham", {
    name: typed("هيثم العبد الله"),
    latin: "Haytham al-Abdullah",
    roles: [{ text: "المهندس", from: null, to: null, since: null }],
  }),
  makePersonRecord("isa", {
    name: typed("عيسى مصطفى"),
    latin: "Isa Mustafa",
    roles: [{ text: "نائب سابق", from: null, to: null, since: null }],
  }),
  makePersonRecord("anna", {
    name: typed("آنا أونيل"),
    latin: "Anna O’Neill",
    roles: [{ text: "Correspondent", from: null, to: null, since: null }],
  }),
];

const EPISODES = [
  makeEpisodeRecord("2024-03-05-water", {
    title: typed("أزمة المياه في دجلة والفرات"),
    summary: typed("من المسؤول عن شحّ المياه؟"),
    day: "2024-03-05" as Day,
    guests: [guest("rua"), guest("haytham")],
    topics: [typed("water")],
    blocks: [
      chapter("المقدمة", 0),
      quote("رؤى الشمّري", "المسئول الأول عن شحّ المياه هو سوء الإدارة لا قلة الأمطار", 12, 20),
      chapter("مسؤولية دول المنبع", 70),
      quote("هيثم العبد الله", "طالبنا بهيئة مستقلة تُشرف على السدود وتُحاسب كل من أخطأ", 80, 88),
      text("في هذا الجزء من الحلقة حديث عن هجرة المزارعين من القرى."),
    ],
    transcripts: [
      makeTranscript([
        makeCue(0, 6, "أهلاً بكم، نبدأ من منسوب النهر", "المقدمة"),
        makeCue(12, 20, "المسئول الأول عن شحّ المياه هو سوء الإدارة لا قلة الأمطار", "رؤى الشمّري"),
        makeCue(20, 27, "وَتُظهِرُ الأرقامُ أنَّ مَنسوبَ النَّهرِ انخفضَ ٣٣ متراً", "رؤى الشمّري"),
        makeCue(27, 33, "وهذا شأن يخص شؤون المزارعين في القرى كلها", "رؤى الشمّري"),
        makeCue(80, 88, "طالبنا بهيئة مستقلة تُشرف على السدود وتُحاسب كل من أخطأ", "هيثم العبد الله"),
        makeCue(88, 95, "وبالسدود الصغيرة وحدها لن يُملأ الخزّان", "هيثم العبد الله"),
      ]),
    ],
  }),
  makeEpisodeRecord("2024-04-02-elections", {
    title: typed("الانتخابات المبكرة: من يربح؟"),
    summary: typed("حوار حول قانون الانتخاب وموعد الاقتراع."),
    day: "2024-04-02" as Day,
    guests: [guest("isa")],
    topics: [typed("elections")],
    blocks: [
      quote("عيسى مصطفى", "لن تُجرى الانتخابات قبل تعديل القانون", 5, 10),
      quote("عيسى مصطفى", "كل دائرة انتخابية مرآة لمدينة صغيرة", 40, 45),
    ],
    transcripts: [
      makeTranscript([
        makeCue(0, 5, "قال رئيس الوزراء في مؤتمر صحافي إن الموعد ثابت", "المقدمة"),
        makeCue(5, 10, "لن تُجرى الانتخابات قبل تعديل القانون", "عيسى مصطفى"),
        makeCue(10, 16, "والبرلمان لن يصوّت، وللبرلمان أن يرفض", "عيسى مصطفى"),
        makeCue(40, 45, "كل دائرة انتخابية مرآة لمدينة صغيرة", "عيسى مصطفى"),
        makeCue(45, 52, "والناخبون الشباب لا يثقون بالوعود، وبعضهم يقرأ البيانات ولا يُصدّقها", "عيسى مصطفى"),
      ]),
    ],
  }),
  makeEpisodeRecord("2025-01-14-press", {
    title: typed("حرية الصحافة بين القانون والواقع"),
    summary: typed("مراسلة تتحدث عن عملها في بغداد وأربيل."),
    day: "2025-01-14" as Day,
    guests: [guest("anna")],
    topics: [typed("press")],
    blocks: [
      quote("آنا أونيل", "Freedom of the press is not a gift, it is a duty.", 10, 16),
      quote("آنا أونيل", "الصحافي لا يملك إلا سؤاله", 30, 34),
    ],
    transcripts: [
      makeTranscript(
        [
          makeCue(10, 16, "Freedom of the press is not a gift, it is a duty.", "Anna O’Neill"),
          makeCue(
            16,
            22,
            "In Erbil we waited for the ministers, and the microphones stayed open.",
            "Anna O’Neill",
          ),
        ],
        "en",
      ),
      makeTranscript([
        makeCue(30, 34, "الصحافي لا يملك إلا سؤاله", "آنا أونيل"),
        makeCue(34, 40, "وفي أربيل انتظرنا الوزراء، وبقيت اللاقطات مفتوحة", "آنا أونيل"),
      ]),
    ],
  }),
  makeEpisodeRecord("2025-02-11-health", {
    title: typed("المستشفيات بلا دواء"),
    summary: typed("أطباء الطوارئ يروون ما جرى في ليلة واحدة."),
    day: "2025-02-11" as Day,
    guests: [guest("rua")],
    topics: [typed("health"), typed("water")],
    blocks: [quote("رؤى الشمّري", "الــدواء موجود، لكن بُطء النقل يقتل المرضى", 8, 14)],
    transcripts: [
      // A captioner who names nobody, and types as on a telephone.
      makeTranscript([
        makeCue(0, 8, "في هذه المستشفى ١٢٠٠ سرير، و15 طبيبا فقط"),
        makeCue(8, 14, "الدواء موجود لكن بطء النقل يقتل المرضى"),
        makeCue(14, 20, "كل شى تأخر، والماء انقطع عن البئر القديم"),
        makeCue(20, 28, "ووزيرة الصحه قالت ان بناء الجناح الجديد يبدا بعد قراءة الموازنه"),
        makeCue(28, 34, "وهاي المسوولية ما بيحملها حدا لوحده"),
      ]),
    ],
  }),
];

/** @throws Error when the records do not make a programme */
export function corpusShow(): Show {
  const record = makeProgramme({
    show: makeShowRecord({ title: "برنامج البحث" }),
    topics: [
      makeTopicRecord("water", "المياه"),
      makeTopicRecord("elections", "الانتخابات"),
      makeTopicRecord("press", "الصحافة"),
      makeTopicRecord("health", "الصحة"),
    ],
    people: PEOPLE,
    episodes: EPISODES,
  });
  const { show, problems } = assembleShow(record, {
    now: Date.parse("2026-01-01T00:00:00Z"),
    preview: false,
    // What is tested is what is found, not whether it was said.
    align: (_, requests) =>
      requests.map(({ near }) => ({
        verdict: "verbatim" as const,
        score: 1,
        span: near && near.to !== null ? { start: seconds(near.from), end: seconds(near.to) } : null,
        differences: [],
        otherVoice: null,
      })),
  });
  if (show === null) throw new Error(JSON.stringify(problems));
  return show;
}
