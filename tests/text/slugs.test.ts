import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSlug } from "../../scripts/domain/names.ts";
import { dayAt, parseDay } from "../../scripts/text/day-at.ts";
import { freeSlug, proposePersonId, proposeSlug } from "../../scripts/text/slugs.ts";

describe("a title becomes an address a reader can say", () => {
  test.each([
    ["روسيا تسعى لإيجاد موطئ قدم لها في العراق.. هل ستنجح؟", "russia-iraq"],
    ["روسيا تستغل خروج القوات الأمريكية من العراق", "russia-us-iraq"],
    ["روسيا والعراق.. علاقة متكافئة أم لا؟", "russia-iraq"],
    ["للعراق وسوريا", "iraq-syria"],
    ["أزمة المياه 2024", "azma-water-2024"],
    ["إيمانويل ماكرون في باريس", "macron-paris"],
    ["مقابلة خاصة لمحمود", "muqabala-khasa-mahmoud"],
    ["نيجيريا وغانا", "nigeria-ghana"],
    ["استقلال القضاء", "istiqlal-qada"],
    ["انفجار المرفأ", "infijar-marfa"],
    ["تصريح الوزير", "tasrih-wazir"],
    ["مشروع قانون", "mashru-qanun"],
    ["وثائق مسربة والشباب", "wathaiq-masraba-shabab"],
    ["المدينة والضجيج", "madina-dajij"],
    ["ما في ذلك؟", "ma-fi-dhalk"],
    ["القاهرة ولندن: أسبوع من المفاوضات", "cairo-london"],
    ["لمحمود درويش", "mahmoud-darwish"],
    ["إيمانويل ماكرون: لا عودة إلى الوراء", "emmanuel-macron-awda-wara"],
    ["الضفة الغربية بعد الاجتياح", "west-bank-ijtiyah"],
    ["محاكمة قاتل الصحفية", "muhakama-qatil-sahafiya"],
    ["المرأة والعمل", "mara-amal"],
    ["كأس العالم 2022", "world-cup-2022"],
    ["من ربح ومن خسر؟", "rabh-khasara"],
    ["وزير الخارجية التونسي", "wazir-kharijiya-tunisia"],
    ["سقوط بغداد وانهيار الليرة", "suqut-baghdad-inhiyar-lira"],
    ["شبكات التواصل", "shabakat-tawasul"],
    ["مجلس الأمن والحوار", "majlis-amn-hiwar"],
    ["مهندس الظل", "muhandis-zill"],
    ["التضخم والأجور: من يدفع الثمن؟", "tadakhkhum-ujur-yadfa-thaman"],
    ["أزمة السكن للشباب", "azma-sakan-shabab"],
    ["هجرة الأدمغة العربية", "hijra-admigha-arabiya"],
    ["كيف غيّر الذكاء الاصطناعي الصحافة؟", "ai-sahafa"],
    ["الجفاف يهدد المزارعين", "jafaf-yuhaddid-muzariin"],
    ["حرائق الغابات", "haraiq-ghabat"],
    ["سباق التسلح النووي", "sibaq-tasalluh-nawawi"],
    ["محاكمة الجنود", "muhakama-junud"],
    ["أطفال الشوارع", "atfal-shawari"],
    ["ضحايا الزلزال", "dahaya-zilzal"],
    ["الخطاب الديني", "khitab-dini"],
    ["الطائفية والمواطنة", "taifiya-muwatana"],
    ["عقوبات أمريكية على بنوك عراقية", "us-iraq"],
    ["مفاوضات فيينا", "mufawadat-vienna"],
    ["صندوق النقد الدولي", "sunduq-naqd-dawli"],
    ["مدن بلا ماء", "mudun-ma"],
    ["حقوق المرأة في العمل", "huquq-mara-amal"],
    ["مخيمات اللاجئين", "mukhayyamat-lajiin"],
    ["صيادو غزة والبحر المغلق", "sayyadu-gaza-bahr-mughlaq"],
    ["حين تصمت المدافع", "tasmat-madafi"],
    ["جدل الحجاب في فرنسا", "jadal-hijab-france"],
    ["كيف نجا قبطان السفينة؟", "naja-qubtan-safina"],
    ["الهجرة السرية عبر المتوسط", "hijra-sirriya-mutawassit"],
    ["المعلمون والرواتب المقطوعة", "muallimun-rawatib-maqtua"],
    ["حليب الأطفال المغشوش", "halib-atfal-maghshush"],
    ["ثروات المسؤولين المهربة", "tharwat-masulin-muharriba"],
    ["الغواصة المفقودة", "ghawwasa-mafquda"],
    ["الباعة المتجولون", "baa-mutajawilun"],
    ["اعترافات قناص", "itirafat-qannas"],
    ["معجزة كورية", "mujiza-korea"],
    ["Hello, World & more", "hello-world-more"],
    ["Éducation à l'école", "education-l-ecole"],
    ["؟؟", ""],
    ["💥", ""],
  ])("%s", (title, slug) => {
    expect(proposeSlug(title)).toBe(slug);
  });
});

describe("a name becomes an id", () => {
  test.each([
    ["قاصد محمود صالح", "qasid-mahmoud-saleh"],
    ["يحيى رسول", "yahya-rasool"],
    ["صباح العكيلي", "sabah-al-ukaili"],
    ["خالد العتيبي", "khaled-al-otaibi"],
    ["ليلى حداد", "layla-haddad"],
    ["جوني ماكرون", "johnny-macron"],
    ["نجوى فارس", "najwa-faris"],
    ["إلياس منير", "elias-mounir"],
    ["عبد الرحمن الراشد", "abd-al-rahman-al-rashid"],
    ["عبدالرحمن الراشد", "abdulrahman-al-rashid"],
    ["محمد شياع السوداني", "mohammed-shiya-al-sudani"],
    ["إيمانويل ماكرون", "emmanuel-macron"],
    ["شيرين أبو عاقلة", "shireen-abu-akleh"],
    ["أسماء الأسد", "asma-al-assad"],
    ["منى الشاذلي", "mona-al-shazly"],
    ["بثينة شعبان", "bouthaina-shaaban"],
    ["عبدالعظيم الوردي", "abdulazim-al-wardi"],
    ["زكية وجيه", "zakia-wajih"],
    ["John Smith", "john-smith"],
    ["؟", ""],
  ])("%s", (name, id) => {
    expect(proposePersonId(name)).toBe(id);
  });
});

test("whatever is proposed is an address or nothing", () => {
  const word = fc.constantFrom(
    "روسيا",
    "و",
    "العراق",
    "ءءء",
    "—",
    "A",
    "٢٠٢٤",
    "عبد",
    "للناس",
    "\u0301",
    "ǅ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(word).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (title) => {
      for (const slug of [proposeSlug(title), proposePersonId(title)]) {
        expect(slug === "" || (isSlug(slug) && slug.length <= 60)).toBe(true);
      }
    }),
  );
});

test("an address that is taken is counted on", () => {
  const taken = new Set(["a", "a-2"]);
  expect(freeSlug("a", (slug) => taken.has(slug))).toBe("a-3");
  expect(freeSlug("b", (slug) => taken.has(slug))).toBe("b");
});

test("today is the day where the programme is", () => {
  const evening = Date.parse("2026-01-04T21:30:00Z");
  expect(dayAt(evening, "UTC")).toBe("2026-01-04");
  expect(dayAt(evening, "Asia/Dubai")).toBe("2026-01-05");
  expect(() => dayAt(evening, "Mars/Base")).toThrow(RangeError);
});

test.each([
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2024-2-9", null],
  ["", null],
  ["٢٠٢٤-٠٢-١٣", null],
])("the day typed as %j is %j", (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});
