// Titles, ranks and offices that stand before a name: the field's data, compared folded and without spaces.

import { fold } from "./fold.ts";

/** A word as the sets below hold it: folded, its dots and spaces gone. */
export function titleKey(word: string): string {
  return fold(word).replaceAll(" ", "");
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(titleKey));

/** Honorifics and ranks: what follows is another title or the name itself. */
export const HONORIFICS = words(`
  د. م. أ. أ.د. أ.م.د. م.د. بروف الدكتور الدكتورة البروفيسور البروفسور البروفيسورة الأستاذ الأستاذة المهندس المهندسة
  السيد السيدة الآنسة الشيخ الشيخة الحاج الحاجة الأمير الأميرة الملك الملكة السلطان القس المطران البطريرك البابا
  المحامي المحامية القاضي القاضية الفريق اللواء العميد العقيد المقدم الرائد النقيب الملازم الرقيب العريف المشير العماد الركن
  الجنرال الكولونيل دكتور دكتورة معالي سعادة سمو سماحة فضيلة فخامة جلالة نيافة غبطة قداسة الأب الأخ الأخت
  dr dra prof professor mr mrs ms miss sir lord gen general lt brig col colonel maj major capt captain eng sheikh`);

/** Offices with the article: adjectives and complements may follow before the name. */
export const OFFICES = words(`
  الرئيس الرئيسة الوزير الوزيرة السفير السفيرة النائب النائبة العضو العضوة الناطق الناطقة المتحدث المتحدثة
  الكاتب الكاتبة الصحفي الصحفية الصحافي الصحافية الإعلامي الإعلامية المحلل المحللة الخبير الخبيرة الباحث الباحثة
  الأكاديمي الأكاديمية المختص المختصة المتخصص المتخصصة المفكر المؤرخ الناشط الناشطة الحقوقي الحقوقية السياسي
  المستشار المستشارة الدبلوماسي القيادي القيادية القائد الزعيم المرشد المدير المديرة الأمين المبعوث المبعوثة المندوب الممثل الممثلة
  المسؤول المسؤولة المراسل المراسلة المذيع المذيعة الحاكم المحافظ الطبيب الطبيبة البرلماني
  الضابط الضابطة الجندي الجندية الشرطي الشرطية المخرج المخرجة المعلم المعلمة المدرس المدرسة الممرض الممرضة المعماري المعمارية النحات النحاتة الرسام الرسامة الخطاط الخطاطة الفنان
  الفنانة الممثلة المغني المغنية الموسيقي الموسيقية المصور المصورة الشاعر الشاعرة الروائي الروائية الأديب الأديبة الناقد الناقدة المترجم
  المترجمة الناشر الناشرة المدرب المدربة اللاعب اللاعبة المزارع المزارعة الفلاح الفلاحة الصياد الصيادة التاجر التاجرة البائع البائعة الموزع الموزعة
  العالم العالمة المؤرخة المنتج المنتجة النقابي النقابية المدون المدونة الموظف الموظفة العامل العاملة السائق الطاهي الطاهية الخبازة الخباز
  ambassador minister president senator analyst spokesman spokeswoman director secretary`);

/** Offices without the article: the word after them belongs to them. */
export const OFFICE_HEADS = words(`
  رئيس رئيسة وزير وزيرة سفير سفيرة نائب نائبة عضو عضوة قائد قائدة زعيم زعيمة مدير مديرة مبعوث مبعوثة
  مندوب مندوبة ممثل ممثلة مسؤول مسؤولة مستشار مستشارة مساعد مساعدة خبير خبيرة باحث باحثة محلل محللة أستاذ أستاذة
  كاتب كاتبة ناطق ناطقة متحدث متحدثة مراسل مراسلة محافظ مرشد منسق منسقة مفتي وكيل وكيلة مقرر مقررة
  محرر محررة صحفي صحفية صحافي صحافية ناشط ناشطة مختص مختصة متخصص متخصصة قيادي قيادية دبلوماسي أكاديمي أكاديمية
  طبيب طبيبة مهندس مهندسة معلم معلمة مدرس مدرسة صاحب صاحبة مؤسس مالك مالكة مخرج مخرجة مؤلف مؤلفة مدرب مدربة رجل سيدة شيخ عمدة قائمقام`);

/** Ranks without the article: one before ركن or متقاعد; by itself some of them are first names. */
export const RANKS = words("لواء عقيد مقدم ملازم فريق مشير عميد رائد نقيب رقيب عريف");
export const RANK_MARKS = words("ركن أول ثان ثاني طيار بحري طبيب طبيبة مهندس مهندسة حقوقي متقاعد");

/** What somebody is learned in, or does: after these it takes no name of its own (أستاذ قانون, رجل أعمال). */
export const FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  [titleKey("أستاذ")]: words(
    "قانون اقتصاد إعلام تاريخ أدب فلسفة طب هندسة اجتماع سياسة علوم جامعي مساعد مشارك",
  ),
  [titleKey("أستاذة")]: words(
    "قانون اقتصاد إعلام تاريخ أدب فلسفة طب هندسة اجتماع سياسة علوم جامعية مساعدة مشاركة",
  ),
  [titleKey("خبير")]: words("قانون اقتصاد إعلام تاريخ طاقة نفط مناخ أمن تقنية"),
  [titleKey("خبيرة")]: words("قانون اقتصاد إعلام تاريخ طاقة نفط مناخ أمن تقنية"),
  [titleKey("رجل")]: words("أعمال دين قانون سياسة"),
  [titleKey("سيدة")]: words("أعمال"),
};

/** Offices that are first names too: an office only before a body (أمين عام, عميد كلية). */
export const NAMELIKE_HEADS = words("أمين عميد نقيب حاكم رائد قاضي أمير ملك");

/** Those whose head a نقيب is; behind it he is no man of that first name. */
export const PROFESSIONS = words(
  "الصحفيين الصحافيين المحامين الأطباء المهندسين المعلمين الفنانين الصيادلة المحررين الممثلين",
);

/** What qualifies any title: الفريق المتقاعد, الدكتور السابق. */
export const QUALIFIERS = words(
  "السابق السابقة الأسبق الحالي الحالية المتقاعد المتقاعدة الأول الأولى العام العامة",
);

/** Bodies and fields of an office: each takes the word after it along. */
export const BODIES = words(`
  مجلس لجنة مركز معهد حزب قسم وزارة وزراء جامعة كلية تحالف حركة كتلة تيار شؤون شئون شأن قوات هيئة اتحاد منظمة شركة قبيلة عشيرة
  مؤسسة دائرة مديرية أركان جيش خارجية داخلية دفاع بلدية محافظة دولة حكومة جمهورية مملكة إمارة جهاز مكتب
  وكالة صحيفة قناة إذاعة مجلة موقع برنامج مشروع قضايا علوم سياسات دراسات بحوث أبحاث مجموعة بعثة سفارة قيادة جبهة
  ائتلاف نقابة جمعية رابطة محكمة مصرف بنك صندوق عمليات عام سر باسم في لدى من عن of for in to the at`);

/** Words between two names: الحسن بن علي. */
export const LINEAGE = words("ابن بن بنت آل ولد");

/** Name words that some write to the next one: عبدالرحمن, أبوبكر. */
export const JOINED_PREFIXES = words("عبد أبو");

/** Name words that are one with the one before: نور الدين, نصر الله. */
export const NAME_SUFFIXES = words("الدين الله الرب الإسلام الزهراء");
