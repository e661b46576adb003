import { describe, expect, test } from "vitest";
import { splitSpeaker } from "../../scripts/text/speaker.ts";
import { splitRole } from "../../scripts/text/split-role.ts";

describe("what is printed before a name is the role, and the name begins where it ends", () => {
  const printed: readonly (readonly [role: string, name: string])[] = [
    ["الفريق الركن د.", "قاصد محمود صالح"],
    ["المتحدث باسم الجيش العراقي اللواء", "يحيى رسول"],
    ["المحلل السياسي", "صباح العكيلي"],
    ["رئيس الوزراء العراقي", "محمد شياع السوداني"],
    ["رئيس لجنة الأمن والدفاع", "خالد العبيدي"],
    ["نائب رئيس لجنة الأمن والدفاع النيابية", "فلان الفلاني"],
    ["رئيس بلدية طرابلس", "رياض يمق"],
    ["مدير مركز التفكير السياسي", "إحسان الشمري"],
    ["وزير خارجية العراق", "فؤاد حسين"],
    ["سفير روسيا لدى العراق", "إلبروس كوتراشيف"],
    ["السفير الأمريكي السابق لدى سوريا", "روبرت فورد"],
    ["الخبير في شؤون الشرق الأوسط", "أنطون مارداسوف"],
    ["الباحث في معهد واشنطن للدراسات", "مايكل نايتس"],
    ["أستاذ العلوم السياسية في جامعة بغداد", "إحسان الشمري"],
    ["المستشار السابق لوزارة الدفاع", "ستيف برايان"],
    ["أمين عام حزب الله", "حسن نصر الله"],
    ["عميد كلية الإعلام", "حسين علي"],
    ["الأكاديمي العراقي", "غالب الدعمي"],
    ["الكاتبة الصحفية", "ندى عبد الله"],
    ["الدكتور", "الطيب البكوش"],
    ["أ.د.", "عبد الرحمن محمد الراشد"],
    ["نقيب الصحفيين السابق", "خالد العتيبي"],
    ["نقيب السابق", "سالم الجبوري"],
    ["President", "Joe Biden"],
    ["Dr.", "John Smith"],
  ];
  test.each(printed)("%s | %s", (role, name) => {
    expect(splitSpeaker(`${role} ${name}`)).toEqual({ role, name });
  });

  test.each(["نقيب متقاعد", "العميد المتقاعد"])("%s, and what calls him by his name is none", (role) => {
    expect(splitSpeaker(`${role} يدعى سالم الجبوري`)).toEqual({ role, name: "سالم الجبوري" });
  });

  test.each([
    "صباح العكيلي",
    "الصادق المهدي",
    "الحسن بن علي",
    "أحمد السيد النجار",
    "أمين الريحاني",
    "رائد فهمي",
    "العكيلي",
  ])("a name without a role stays whole: %s", (name) => {
    expect(splitSpeaker(name)).toEqual({ role: "", name });
  });

  test("an office after the name and a comma is part of the role", () => {
    expect(splitSpeaker("د. سهيل القمري، الباحث في الأمن")).toEqual({
      role: "د.، الباحث في الأمن",
      name: "سهيل القمري",
    });
    expect(splitSpeaker("وزير الدفاع السابق، ربيع الوردي")).toEqual({
      role: "وزير الدفاع السابق",
      name: "ربيع الوردي",
    });
  });

  test.each(["السفير الروسي لدى العراق", "عضو البرلمان", "وزير الدفاع", "السيد"])(
    "an office nobody is named for has no name: %s",
    (role) => {
      expect(splitSpeaker(role)).toEqual({ role, name: "" });
    },
  );

  test.each([
    ["د.قاصد محمود", "د.", "قاصد محمود"],
    ["د/ عبدالرحمن الراشد", "د/", "عبدالرحمن الراشد"],
    ["أ.د.صالح المطلك", "أ.د.", "صالح المطلك"],
    ["اللواء\u00A0يحيى\u00A0رسول،", "اللواء", "يحيى رسول"],
  ])("abbreviations written to the name and no-break spaces are seen through: %s", (text, role, name) => {
    expect(splitSpeaker(text)).toEqual({ role, name });
  });
});

describe("of a role, rank and title go before the name, and the office after it", () => {
  test.each<[role: string, honorific: string, office: string]>([
    ["الفريق الركن د.", "الفريق الركن د.", ""],
    ["المتحدث باسم الجيش العراقي اللواء", "اللواء", "المتحدث باسم الجيش العراقي"],
    ["المحلل السياسي", "", "المحلل السياسي"],
    ["د.، الباحث في الأمن", "د.", "الباحث في الأمن"],
    ["الفريق المتقاعد", "الفريق المتقاعد", ""],
    ["الدكتور رئيس بلدية طرابلس", "الدكتور", "رئيس بلدية طرابلس"],
    ["الأستاذ في جامعة بغداد", "", "الأستاذ في جامعة بغداد"],
    ["أ.د.", "أ.د.", ""],
    ["President", "", "President"],
    ["Gen.", "Gen.", ""],
    ["", "", ""],
  ])("%s", (role, honorific, office) => {
    expect(splitRole(role)).toEqual({ honorific, office });
  });
});
