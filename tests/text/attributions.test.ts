// How a hundred attributions of Arab newsrooms are read: who is found, who is only offered, who is nobody.

import { describe, expect, test } from "vitest";
import { matchPerson, type NamedPerson } from "../../scripts/text/names.ts";
import { isSureRole } from "../../scripts/text/sure-role.ts";

const person = (id: string, name: string, more: Partial<NamedPerson> = {}): NamedPerson => ({
  id,
  name,
  aliases: [],
  latin: null,
  roles: [],
  ...more,
});

const PEOPLE = [
  person("hamza", "حمزة بوشناق"),
  person("layla", "ليلى حداد"),
  person("abubakr", "أبو بكر سالم"),
  person("isa", "محمد بن عيسى"),
  person("benaissa", "سلمى بنعيسى"),
  person("nour", "سمير نور الدين"),
  person("ata", "رامي عطا الله"),
  person("raouf", "عبد الرؤوف الكيلاني"),
  person("hashimi", "سعيد الهاشمي"),
  person("nuha", "نهى الدباغ"),
  person("khalid", "خالد العتيبي"),
  person("mona", "منى الراشد", { roles: [{ text: "رئيسة بلدية تلعفر" }] }),
  person("daniel", "دانيال هوفمان", { latin: "Daniel Hoffmann" }),
];

describe("is found", () => {
  test.each([
    ["معالي منى الراشد", "mona"],
    ["معالي الوزيرة منى الراشد", "mona"],
    ["سعادة السفير خالد العتيبي", "khalid"],
    ["سعادة حمزة بوشناق", "hamza"],
    ["سمو الأمير خالد العتيبي", "khalid"],
    ["سماحة الشيخ سعيد الهاشمي", "hashimi"],
    ["فضيلة الشيخ سعيد الهاشمي", "hashimi"],
    ["فخامة الرئيس خالد العتيبي", "khalid"],
    ["لواء ركن خالد العتيبي", "khalid"],
    ["عميد ركن متقاعد خالد العتيبي", "khalid"],
    ["اللواء الركن المتقاعد خالد العتيبي", "khalid"],
    ["العميد المتقاعد خالد العتيبي", "khalid"],
    ["نهى الدباغ (باحثة)", "nuha"],
    ["نهى الدباغ (طبيبة أطفال)", "nuha"],
    ["خالد العتيبي - سفير سابق", "khalid"],
    ["خالد العتيبي – السفير السابق", "khalid"],
    ["خالد العتيبي، عميد متقاعد", "khalid"],
    ["رجل الأعمال حمزة بوشناق", "hamza"],
    ["رجل أعمال حمزة بوشناق", "hamza"],
    ["سيدة الأعمال ليلى حداد", "layla"],
    ["محمد ابن عيسى", "isa"],
    ["محمد بنعيسى", "isa"],
    ["سلمى بن عيسى", "benaissa"],
    ["سلمى ابن عيسى", "benaissa"],
    ["سمير نورالدين", "nour"],
    ["رامي عطالله", "ata"],
    ["رامي عطاالله", "ata"],
    ["عبد الرءوف الكيلاني", "raouf"],
    ["عبدالرؤوف الكيلانى", "raouf"],
    ["سعيد هاشمي", "hashimi"],
    ["أبوبكر سالم", "abubakr"],
    ["ابو بكر سالم", "abubakr"],
    ["الفنان أبو بكر سالم", "abubakr"],
    ["رئيس الوزراء العراقي خالد العتيبي", "khalid"],
    ["وزير الدفاع خالد العتيبي", "khalid"],
    ["وزير خارجية العراق خالد العتيبي", "khalid"],
    ["سفير روسيا لدى العراق خالد العتيبي", "khalid"],
    ["سفير قطر خالد العتيبي", "khalid"],
    ["المتحدث باسم الجيش العراقي اللواء خالد العتيبي", "khalid"],
    ["عضو مجلس النواب ليلى حداد", "layla"],
    ["نائب رئيس لجنة الأمن والدفاع النيابية خالد العتيبي", "khalid"],
    ["محلل سياسي حمزة بوشناق", "hamza"],
    ["ناشطة حقوقية ليلى حداد", "layla"],
    ["الخبير في شؤون الشرق الأوسط حمزة بوشناق", "hamza"],
    ["أستاذ العلوم السياسية في جامعة بغداد حمزة بوشناق", null],
    ["أستاذ قانون حمزة بوشناق", "hamza"],
    ["أستاذ العلوم السياسية حمزة بوشناق", "hamza"],
    ["مدير مركز التفكير السياسي حمزة بوشناق", "hamza"],
    ["رئيسة بلدية تلعفر منى الراشد", "mona"],
    ["د. نهى الدباغ", "nuha"],
    ["د.نهى الدباغ", "nuha"],
    ["أ.د. نهى الدباغ", "nuha"],
    ["الدكتورة نهى الدباغ", "nuha"],
    ["Daniel Hoffmann", "daniel"],
    ["Dr. Daniel Hoffmann", "daniel"],
    ["President Daniel Hoffmann", "daniel"],
    ["المستشار السابق لوزارة الدفاع دانيال هوفمان", "daniel"],
    ["الكاتبة الصحفية ليلى حداد", "layla"],
    ["الأمين العام لحزب الأمة خالد العتيبي", "khalid"],
    ["أمين عام حزب الله خالد العتيبي", "khalid"],
    ["نقيب الصحفيين خالد العتيبي", "khalid"],
    ["المحامي والناشط خالد العتيبي", "khalid"],
    ["الدكتورة والباحثة ليلى حداد", "layla"],
    ["أبي بكر سالم", "abubakr"],
    ["ليلى حداد | صحفية", "layla"],
    ["ليلى حداد / كاتبة", "layla"],
    ["ضيفنا خالد العتيبي", "khalid"],
    ["مراسلتنا ليلى حداد", "layla"],
    ["زوجها حمزة بوشناق", "hamza"],
    ["رئيس مجلس محلي خالد العتيبي", "khalid"],
  ] as const)("%s", (attribution, id) => {
    const match = matchPerson(attribution, PEOPLE);
    if (id === null) expect(match.kind).toBe("none");
    else expect(match).toEqual({ kind: "one", id });
  });
});

describe("is somebody else, whom the named person is offered for", () => {
  test.each([
    ["مدير أعمال حمزة بوشناق", "hamza"],
    ["كاتب سيرة أبو بكر سالم", "abubakr"],
    ["ممثل عائلة ليلى حداد", "layla"],
    ["مدير مكتب ليلى حداد", "layla"],
    ["مديرة مكتب الوزيرة منى الراشد", "mona"],
    ["مستشار الرئيس خالد العتيبي", "khalid"],
    ["المتحدث باسم عائلة ليلى حداد", "layla"],
    ["المتحدثة باسم الوزير خالد العتيبي", "khalid"],
    ["رئيس فريق حمزة بوشناق", "hamza"],
    ["مرشد الدكتورة نهى الدباغ", "nuha"],
    ["مساعد اللواء خالد العتيبي", "khalid"],
    ["وكيل أعمال الفنان أبو بكر سالم", "abubakr"],
    ["مؤلف سيرة سعيد الهاشمي", "hashimi"],
    ["رئيس مؤسسة ليلى حداد", "layla"],
    ["زوجة حمزة بوشناق", "hamza"],
    ["محامي ليلى حداد", "layla"],
    ["شقيق خالد العتيبي", "khalid"],
    ["ابنة نهى الدباغ", "nuha"],
    ["والدة ليلى حداد", "layla"],
    ["والد حمزة بوشناق", "hamza"],
    ["مخرج مسرحية ليلى حداد", "layla"],
    ["منسقة مسرحية ليلى حداد", "layla"],
    ["مدير نادي حمزة بوشناق", "hamza"],
    ["كاتبة رواية ليلى حداد", "layla"],
    ["كاتب أغاني أبو بكر سالم", "abubakr"],
    ["خبير تغذية حمزة بوشناق", "hamza"],
    ["محلل شخصية خالد العتيبي", "khalid"],
    ["مالك بناية سعيد الهاشمي", "hashimi"],
    ["مساعد قاضي خالد العتيبي", "khalid"],
    ["رئيسة رابطة محبي ليلى حداد", "layla"],
    ["رئيس اتحاد مشجعي حمزة بوشناق", "hamza"],
    ["مديرة صفحة معجبي أبو بكر سالم", "abubakr"],
    ["مدير أعمال زوجها خالد العتيبي", "khalid"],
    ["زوجة ضيفنا خالد العتيبي", "khalid"],
    ["زوجه حمزة بوشناق", "hamza"],
    ["مندوبة خالد العتيبي", "khalid"],
    ["أبي خالد العتيبي", "khalid"],
  ] as const)("%s", (attribution, offered) => {
    const match = matchPerson(attribution, PEOPLE);
    expect(match.kind).toBe("none");
    expect(match.kind === "none" && match.nearest.map(({ id }) => id)).toContain(offered);
  });
});

test("the article is passed over only where one person answers", () => {
  const two = [person("a", "سعيد الهاشمي النجار"), person("b", "سعيد هاشمي النجار")];
  expect(matchPerson("سعيد الهاشمي نجار", two).kind).toBe("many");
  expect(matchPerson("سعيد الهاشمي النجار", two)).toEqual({ kind: "one", id: "a" });
});

test.each([
  ["المتحدث باسم الجيش العراقي اللواء", true],
  ["رئيس الوزراء", true],
  ["لواء ركن", true],
  ["خبير اقتصادي", true],
  ["مدير مكتب", false],
  ["مستشار الرئيس", false],
  ["ممثل عائلة", false],
  ["", true],
])("what stands before a name, «%s», is surely that person's: %s", (role, isSure) => {
  expect(isSureRole(role)).toBe(isSure);
});
