// Signs around reported speech in Arabic news: what opens the words, what ends a speaker, what a speaker is.
// The field's data, compared folded and without spaces (titleKey of text/titles.ts).

import { titleKey } from "./titles.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(titleKey));

/** Words that open what was said: إن and its family. */
export const THAT = set(
  "إن أن بأن إنه إنها أنه أنها إنهم أنهم بأنه بأنها أنهما إنهما فإن فإنه فإنها بالقول بقوله بقولها",
);

/** Words between a verb and its speaker, which are no part of either. */
export const FILLERS = set(`
  به بها بذلك ذلك أيضا بدوره بدورها كما قد ثم هنا هذا عنه عنها أما من جهته جهتها جانبه جانبها ناحيته ناحيتها قائلا قائلة
  عليه لنا حديثه حديثها كلامه كلامها قوله قولها قولهم كان كانت`);

/** Words before a report of speech that stands after the words: كما قال, هكذا وصف, على حد قول. */
export const ASIDES = set("كما هكذا على حد مثلما وهو ما");

/** After على حد: قول فلان, تعبير فلان. */
export const ACCORDING_NOUNS = set("قول تعبير وصف كلام رأي");

/** Words between “according to” and its speaker: نقلاً عن, حسب ما. */
export const SPEAKER_TIES = set("عن إلى ما");

/** “According to” that needs ل: وفقاً لفلان. */
export const DATIVE_ACCORDING = set("وفقا طبقا");

/** Words after which a speaker's name has ended. */
export const SPEAKER_ENDS = set(`
  الذي التي الذين اللذان اللتان خلال عبر ضمن أثناء عقب بعد قبل أمس اليوم يوم ردا تعليقا حول بشأن وهو وهي حيث لكن
  ولكن بينما فيما عندما مع نفسه نفسها ذاته ذاتها المذكور المذكورة حديثه حديثها كلامه كلامها قوله قولها قولهم
  رفض رفضت طلب طلبت اشترط اشترطت`);

/** Times of day and week: they end a speaker once a name is there, since صباح is a name too. */
export const TIMES = set(`
  صباح صباحا مساء ظهر ليلة السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة أول`);

/** What is said again of a speaker already named: المتحدث نفسه. */
export const SAME_SPEAKER = set("نفسه نفسها ذاته ذاتها المذكور المذكورة");

/** Places where speech happens: after في, they end the speaker. */
export const SPEECH_PLACES = set(`
  تصريح تصريحات تصريحاته تصريحاتها تصريحه حديث حديثه حديثها مقابلة لقاء لقائه بيان بيانه بيانها كلمة كلمته كلمتها مؤتمر
  تغريدة تغريدته منشور منشوره حوار حواره مداخلة مداخلته مداخلتها خطاب خطابه رسالة رسالته ختام سياق إطار وقت تدوينة فيديو
  ندوة هذا هذه تعليق تعليقه تعقيب رده ردها الحلقة تعبيره تعبيرها رأيه رأيها وصفه وصفها`);

/** Of the prepositions, those that an office may hold: الخبير في شؤون الأمن, النائبة عن الكتلة. */
export const OFFICE_PREPOSITIONS: ReadonlySet<string> = new Set(["في", "من", "عن", "لدى"]);

/** Verbs of passing on what another said: نقلت الوكالة عن فلان. */
export const PASSING_ON = set("نقل نقلت ينقل تنقل");

/** Prepositions, as printed (على folds to the name علي): they end a speaker once a name is there. */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  "في",
  "من",
  "عن",
  "إلى",
  "الى",
  "لدى",
  "على",
  "مع",
]);

const MEDIA = set(`
  برنامج قناة وكالة صحيفة موقع إذاعة تلفزيون مجلة مراسل أخبار صحفيين صحافيين شبكة الصحفيين الصحافيين البرنامج القناة
  الجزيرة العربية منصة راديو`);

/** Whether a folded word says to which media a speaker spoke: لبرنامج, للصحفيين. */
export function isToMedia(key: string): boolean {
  return key.startsWith("ل") && (MEDIA.has(key.slice(1)) || MEDIA.has(key.slice(2)));
}

/** Nouns that give a thing its name in quotation marks: صحيفة «…», فيلم «…». */
export const NAMING = set(`
  صحيفة قناة وكالة فيلم كتاب كتابه رواية مسلسل برنامج حركة تنظيم عملية حزب بعنوان عنوان مسمى باسم اسم شعار وسم هاشتاغ
  مبادرة مشروع مجلة موقع منصة تطبيق شركة فندق مقهى أغنية قصيدة ديوان لقب يسمى تسمى المسمى المسماة يدعى سمي سميت
  المعروف المعروفة معروفة معروف شبكة حملة معركة كتيبة لواء فصيل ميليشيا جماعة مصطلح كلمة عبارة مفهوم`);

/** Speakers that are no person: الحكومة, البيت الأبيض, بيان. */
export const INSTITUTIONS = set(`
  الحكومة الخارجية الداخلية الولايات البيت البنتاغون الأمم الاتحاد الرئاسة الوزارة البرلمان المجلس الجيش الشرطة
  الوكالة الصحيفة القناة المنظمة الحركة الحزب اللجنة البيان بيان تقرير التقرير مصادر المصادر الكرملين وسائل جماعات السلطات
  القيادة القوات المحكمة النيابة الجامعة حكومة قوات واشنطن موسكو طهران بغداد روسيا إيران أمريكا العراق`);

/** Speakers whom nobody names: مصدر أمني, أحد السكان. */
export const UNNAMED = set(`
  مصدر مصادر مسؤول مسؤولة مسؤولون أحد إحدى شاهد شهود ضابط جندي مواطن مواطنة ناشط ناشطة خبير خبيرة دبلوماسي متحدث متحدثة
  ناطق ناطقة باحث باحثة صحفي صحفية بعض كل المصدر محلل محللون خبراء محللة`);

/** Signs in the text that somebody is a guest of the programme. */
export const GUEST_SIGNS = set(`
  ضيف ضيفة ضيفنا ضيفتنا ضيفا الضيف الضيفة ضيفي ضيوف ضيوفنا استضاف استضافت يستضيف تستضيف استديو ستديو الاستديو ستوديو
  الاستوديو للبرنامج معنا`);

/** Signs that somebody's words come from elsewhere. */
export const ELSEWHERE_SIGNS = set(`
  بيان تغريدة تغريدته منشور منشوره تدوينة لوكالة لصحيفة لقناة مؤتمر خطاب خطابه كتب غرد إكس تويتر فيسبوك`);
