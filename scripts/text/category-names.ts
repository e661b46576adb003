// What programmes of today call a category of the directories -> Apple's name of it. Names are Apple's own Arabic
// ones, and those that people type.

const LIST = `
Arts: فنون, الفنون, فن
Books: كتب, الكتب, أدب
Business: أعمال, الأعمال, اقتصاد, الاقتصاد, مال وأعمال
Careers: وظائف, المهن
Entrepreneurship: ريادة الأعمال
Comedy: كوميديا, الكوميديا
Education: تعليم, التعليم, تربية
Fiction: خيال, قصص
Government: حكومة, الحكومة
History: تاريخ, التاريخ
Health & Fitness: صحة, الصحة, الصحة واللياقة, الصحة واللياقة البدنية
Kids & Family: أطفال, الأطفال والعائلة, الأسرة, عائلة
Leisure: ترفيه, أوقات الفراغ, هوايات
Music: موسيقى, الموسيقى
News: أخبار, الأخبار, اخبار
Daily News: أخبار يومية, الأخبار اليومية, نشرة
Business News: أخبار الأعمال, أخبار اقتصادية
News Commentary: تعليق على الأخبار, تحليل, تحليلات, تعليقات إخبارية
Politics: سياسة, السياسة, أخبار وسياسة, الأخبار والسياسة
Sports News: أخبار الرياضة, أخبار رياضية
Tech News: أخبار التقنية, أخبار التكنولوجيا
Religion & Spirituality: دين, الدين, الدين والروحانيات
Islam: إسلام, الإسلام
Christianity: مسيحية, المسيحية
Science: علوم, العلوم, علم
Society & Culture: مجتمع, المجتمع والثقافة, مجتمع وثقافة, ثقافة, الثقافة, المجتمع
Documentary: وثائقي, وثائقيات
Sports: رياضة, الرياضة
Technology: تقنية, تكنولوجيا, التكنولوجيا, التقنية
True Crime: جريمة, الجريمة, جرائم حقيقية
TV & Film: تلفزيون وأفلام, التلفزيون والأفلام, سينما, أفلام, تلفزيون`;

const NAMES: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", others = ""] = line.split(":");
      return others.split(",").map((other) => [other.trim(), name] as const);
    }),
);

/** Apple's name for a category that is named in Arabic; null where nobody calls one so. */
export function categoryNamed(typed: string): string | null {
  return (
    NAMES.get(
      typed
        .normalize("NFC")
        .replace(/[\u064B-\u0652\u0640]/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    ) ?? null
  );
}
