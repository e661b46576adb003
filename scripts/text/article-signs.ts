// Signs of what stands around an article's text, and of who takes part in it, in Arabic and in English.
// The field's data; words in sets are compared folded (titleKey of text/titles.ts).

import { titleKey } from "./titles.ts";

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(titleKey));

/** A line that says who wrote the text. The colon or stroke keeps كتب فلان, a sentence, apart. */
export const BYLINE =
  /^(?:[-–—|•([]\s*)?(?:(?:Author|Role)\s*[,،]|(?:بقلم|بواسطة|[Ww]ritten by|[Rr]eport(?:ed|ing) by|[Ee]dit(?:ed|ing) by|By|BY)\s*[:/]?\s+\p{Lu}?|(?:كتبها?|كتبت|إعداد|أعدها?|أعدته?ا?|تحرير|تدقيق|ترجمة|متابعة|تصوير|تقرير|المحررة?|الكاتبة?|مراسلنا|مراسلتنا|المراسلة?|المصدر|مصدر|Source|Author|Translat\w+)\s*[:/|])[^.!؟?«“"]{2,70}$/u;

/** Words that a line of nothing but a date may have beside its numbers. */
export const DATE_WORDS = set(`
  نشر نشرت نشرة النشر في تاريخ بتاريخ يوم آخر اخر تحديث التحديث حدث عدل تم اخر الساعة ساعة توقيت بتوقيت مكة المكرمة غرينتش جرينتش
  غرينيتش أبوظبي دبي القاهرة بيروت بغداد الرياض الدوحة م ص مساء صباحا ظهرا هـ الموافق منذ قبل ساعات ساعتين دقيقة دقائق أيام يومين أسبوع
  السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
  كانون تشرين الثاني الأول شباط آذار نيسان أيار حزيران تموز آب أيلول جانفي فيفري أفريل ماي جوان جويلية أوت
  محرم صفر ربيع الآخر جمادى الأولى الآخرة رجب شعبان رمضان شوال القعدة الحجة ذو
  published updated last on at posted date modified gmt utc ast bst am pm ago hours hour minutes min days the of
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun`);

/** Those that date by themselves: منذ ساعتين. */
export const AGO = set("منذ قبل ago");
/** What stands above the titles of several other pieces, not of one. */
export const OTHER_PIECES =
  /(?:ذات صلة|مرتبطة|مقترحة|متعلقة|تهمك|الأكثر|اخترنا|stories|articles|topics|news|most read|more on)/iu;

/** A line that leads to other pieces; where nothing stands behind it, their titles stand below. */
export const SEE_ALSO =
  /^[\s*•▪◄►»«\-–—[(]*(?:(?:[اإأ]?[إا]?قر[أا]|شاهد|طالع|استمع|تابع|انظر)(?:وا)?\s+(?:[أا]يض[اًا]+|المزيد|كذلك|عبر|في هذا السياق)|(?:ل|و)?لمزيد من|للمزيد|لقراءة المزيد|(?:مواضيع|موضوعات|مقالات|أخبار|قصص|تقارير|روابط)\s+(?:ذات صلة|مرتبطة|مقترحة|متعلقة|قد تهمك)|قد (?:يهمك|يعجبك|تهمك)|ذات صلة|الأكثر (?:قراءة|مشاهدة)|اخترنا لك|Read (?:also|more)|Also read|See also|Related(?: (?:stories|articles|topics|news))?|Recommended(?: stories)?|More on this|You may also like|Most read|Watch (?:also|more|now))(?=$|[\s:：|\])!.…\-–—])/iu;

/** A line of the page's own, no part of any text. Long lines are none. */
export const PAGE_LINE =
  /^[\s*•\-–—[(]*(?:تخط[ىَّي]+ .{0,60}(?:القراءة|المتابعة)|نهاية(?: (?:قصص|الأكثر|البودكاست|يوتيوب|تويتر|مواضيع|المحتوى|الإعلان).{0,40})?$|صدر الصورة\s*[،,:]|مصدر الصورة\s*[،,:]|التعليق على الصورة\s*[،,:]|إعلان$|اعلان$|حقوق (?:النشر|الطبع)|جميع الحقوق محفوظة|(?:شارك|مشاركة|انشر)(?: (?:هذا )?(?:المقال|الخبر|عبر .*|على .*))?$|(?:مدة|وقت|زمن) القراءة|(?:كلمات|الكلمات) (?:مفتاحية|المفتاحية|دالة|الدالة)|(?:وسوم|الوسوم|الأوسمة|تاغات)\s*[:：]|تابع(?:وا|ونا|نا) (?:على|عبر)|تابعونا|اشترك (?:في|الآن)|انضم إلى قناتنا|حم[ّ]?ل تطبيق|النشرة البريدية|Skip .{0,60}(?:continue|content)|End of (?:content|recommended|podcast|twitter|youtube|story|ad).{0,40}$|Image (?:source|caption)|Getty Images$|Advertisement$|All rights reserved|©|Share(?: this.*| on .*)?$|Tags\s*:|\d+ min(?:ute)?s? read|Subscribe|Sign up (?:to|for)|Follow us|Listen to this)/iu;

/** The place, day and agency that open agency copy: its words come behind the dash. */
export const DATELINE =
  /^(?:[\p{L}،,/’'\s]{2,40}?(?:\s*[،,]?\s*\d{1,2}\s\p{L}+(?:\s\d{4})?)?\s*\((?:[^()]{2,25})\)\s*[-–—:]+|[\p{L}،,/\s]{2,30}?[-–—/]\s*(?:رويترز|وكالات|الأناضول|سانا|وام|واس|واع|قنا|بترا|أ\s?\.?\s?ف\s?\.?\s?ب|د\s?\.?\s?ب\s?\.?\s?أ|أ\s?\.?\s?ب|Reuters|AFP|AP|DPA)\s*[-–—:]+)\s+/u;

/** The same alone on a line: بغداد - خاص. */
export const DATELINE_ALONE =
  /^\p{L}+(?:\s\p{L}+)?\s*[-–—/|]\s*(?:خاص|متابعات|وكالات|مراسلون|رويترز|الأناضول|سانا|وام|واس|واع|قنا|بترا|Reuters|AFP|AP|DPA)\.?$/u;

/** Who asks in an interview, where a line's label says it by a word and not by a name. */
export const ASKERS = set(`
  المذيع المذيعة مذيع مذيعة المقدم المقدمة مقدم مقدمة المحاور المحاورة محاور محاورة المحرر المحررة سؤال السؤال س السائل سائل
  q question host interviewer presenter moderator anchor`);

/** Who answers, likewise. */
export const ANSWERERS = set("جواب الجواب ج إجابة الإجابة الضيف الضيفة ضيف ضيفة a answer guest");

/** What a title calls an interview, up to whom it was with. */
export const INTERVIEW =
  /^(?:(?:في\s+)?(?:ال)?(?:حوار|مقابلة|لقاء|حديث)(?:\s+\p{L}+)?\s+مع\s+|(?:ال)?(?:حوار|مقابلة|لقاء)(?:\s+\p{L}+)?\s*[:：|–—-]\s*(?:مع\s+)?|(?:An?\s+)?[Ii]nterview(?:\s+with\s+|\s*[:–—-]\s*)|[Qq]\s*&\s*[Aa](?:\s+with\s+|\s*[:–—-]\s*))/u;

/** Turns to another: أما الناقد فلان فقال. */
export const AS_FOR = set("أما وأما");

/** Offices of those who present the programme. */
export const HOST_OFFICES = set(`
  المذيع المذيعة مذيع مذيعة الإعلامي الإعلامية إعلامي إعلامية مقدم مقدمة مقدما المقدم المقدمة المحاور المحاورة الزميل الزميلة
  host presenter anchor moderator`);

/** Those that present wherever they are named; others of the offices above may be guests. */
export const PRESENTERS = set("المذيع المذيعة host presenter anchor moderator");

/** A line `field: names` above or below a text. */
export const HOST_FIELD =
  /^(?:تقديم|(?:ال)?مقدمة?(?: (?:الحلقة|البرنامج))?|(?:ال)?مذيعة?(?: الحلقة)?|يقدمها?|تقدمها?|حاورها?|حاورته?ا?|أجرى الحوار|أجرت الحوار|[Hh]ost(?:ed by)?|[Pp]resent(?:ed by|er))$/u;
export const GUEST_FIELD =
  /^(?:ضيو?ف(?:ة|ا|و|نا|تنا)?(?: (?:الحلقة|البرنامج|حلقة اليوم))?|الضيوف|الضيفة?|الضيفان|[Gg]uests?)$/u;
/** With whom a title says that the programme spoke: by itself, or behind a word for an interview. */
export const SPOKE_WITH =
  /^(?:[#\p{N}.\s]*(?:حوار|لقاء|مقابلة|حديث|جلسة|دردشة|حلقة|ندوة|بودكاست|سهرة)(?:\s(?:خاصة?|مفتوحة?|حصرية?|صريحة?|مطولة?))?\s)?مع\s+(?=\S)/u;
/** The same in English; what is not said to be an interview may be a quarrel. */
export const TALK_WITH =
  /^(?:\S+\s){0,4}?(?:[Ii]nterview|[Cc]onversation|[Cc]hat|[Ss]it-?down|Q&A|[Qq]uestions)\s(?:and\s[Aa]nswers\s)?with\s+(?=\p{Lu})/u;
/** What others do with somebody who is no guest, and what is told of somebody: لقاء السوداني مع فلان, حكايتي مع فلان, ماذا فعل مع فلان. */
export const DEALINGS =
  /(?:^|\s)(?:ال|ب|ل|لل|و)?(?:اجتماع|لقاء|خلاف|صراع|اتفاق|مفاوض|محادث|مباحث|أزمة|حرب|قضية|صفقة|مواجهة|علاق|تحالف|قمة|هدنة|تسوية|تنسيق|تفاوض|زيارة|معركة|شراكة|قصة|قصص|حكاي|رحلة|ذكريات|أيام|تجربة|موقف|مع)\p{L}*(?:\s|$)|(?:^|\s)[يت]?(?:جتمع|لتقي|بحث|ناقش|تفاوض|تحالف|ختلف|تصالح)|(?:^|\s)(?:هل|ماذا|لماذا|كيف|متى|أين|من|ما)\s|ي\s*$/u;
/** Whether a text has any word for a guest: one without is not read for them. */
export const HAS_GUEST = /ضيف|ضيوف|ستضاف|[Gg]uest/u;
/** Titles that a person has by learning, as programmes print them before their guests. */
export const LEARNED =
  /^(?:أ\.?\s?د|أ\.م\.د|[دأم]|Dr|Prof)[./]|^(?:ال)?(?:دكتورة?|أستاذة?|مهندسة?|بروفيسورة?)\s/u;
/** A programme's own words for having a guest: what a town or a state hosts is another thing. */
export const OUR_GUEST =
  /(?:^|\s)و?(?:نستضيف|استضفنا|ضيف(?:نا|تنا)|ضيفانا|ضيوفنا)(?=\s)|(?:^|\s)و?(?:[يت]ستضيف|استضاف)\p{L}*(?:\s\S+){0,3}?\s(?:الحلقة|حلقتنا|البرنامج|البودكاست)(?=\s)/u;
/** What else stands so, and names nobody of the programme. */
export const OTHER_FIELD =
  /^(?:المدة|مدة الحلقة|تاريخ (?:الحلقة|البث|النشر)|التاريخ|(?:اسم )?البرنامج|عنوان الحلقة|رقم الحلقة|[Dd]uration|[Dd]ate|[Pp]rogram(?:me)?|[Ee]pisode)$/u;

/** لم, ولا: what follows is no name. */
export const NEGATIONS = set("لم لا لن ولم ولا ولن ليس وليس لما");

/** Verbs of having somebody as a guest: whom they name is one. */
export const HOSTING = set(`
  استضاف استضافت يستضيف تستضيف استضفنا نستضيف استضافا حاور حاورت يحاور تحاور حاورنا نحاور التقى التقت يلتقي تلتقي التقينا
  انضم انضمت ينضم تنضم`);
/** Verbs of talking something over: who presents does it with guests. */
export const TALKING = set(`
  ناقش ناقشت يناقش تناقش بحث بحثت يبحث تبحث تحدث تحدثت يتحدث تتحدث تناول تناولت سأل سألت يسأل تسأل طرح طرحت`);
/** What hosts a guest without presenting: استضافت الحلقة, حاور البرنامج. */
export const SHOWS = set(
  "الحلقة البرنامج حلقة برنامج الاستوديو الاستديو ستوديو ستديو استديو حلقتنا برنامجنا القناة الحوار النقاش الندوة",
);
export const GUEST_NOUNS = set(
  "ضيف ضيفة ضيفه ضيفها ضيفته ضيفتها ضيفنا ضيفتنا ضيفا ضيفي ضيفتا ضيفتي ضيوف ضيوفه ضيوفها ضيوفنا الضيف الضيفة الضيوف الضيفان معنا",
);
/** شارك في الحلقة, حل ضيفاً: taking part in the programme. */
export const TAKING_PART = set("شارك شاركت يشارك تشارك شاركا حل حلت يحل تحل");
export const PRESENTING = set(
  "تقديم يقدم تقدم يقدمه يقدمها تقدمه تقدمها قدم قدمت قدمها قدمتها أدار أدارت يدير تدير أدارها أدارتها",
);
/** Before a list of people: كلاً من, كل من. */
export const LIST_OPENERS = set("كلا كل من عن مع كلا من و بـ الزميل الزميلة");

/** الذي and its kin: what follows is told of whoever stands right before. */
export const RELATIVES = set("الذي التي اللذان اللذين الذين");
/** Verbs of asking: whoever is asked speaks next. */
export const ASKING = set("سأل سألت يسأل تسأل سألا سألنا سألوا سئل سئلت");

/** Adverbs of manner, which no name has: بمرارة, ضاحكاً. */
const MANNERS = set(`
  بحزن بغضب بهدوء بحماس بحماسة بأسف بأسى بتفاؤل بتشاؤم بحذر بوضوح بفخر بألم باختصار بابتسامة بعين بصوت بحزم بإصرار بتأثر بدهشة
  بفرح بقلق بخوف بتردد بحب بندم بجرأة بجدية بثقة بحدة بلهجة بنبرة بصراحة بسخرية بمرارة بحسرة بحرقة ببساطة بدقة بإيجاز بإسهاب بتحفظ
  بقوة بشدة بلطف بود بحنين بحياء بخجل بعفوية بلغة بعبارة بكلمات بمزيد بكثير بنوع بشيء بشكل بطريقة بعد
  ضاحكا ضاحكة مبتسما مبتسمة غاضبا غاضبة باكيا باكية ساخرا ساخرة متنهدا متنهدة أخرى آخر جازما جازمة مازحا مازحة`);
/** What is thought or told of, and tells nothing: يرى الأمر. */
const MATTERS = set(
  "الصحفيين الصحافيين الإعلاميين المراسلين الحاضرين الجمهور الأمر الموضوع المسألة القضية الوضع المشهد الصورة الأمور الحال ذلك الموقف",
);

/** Whether a word says how or of what somebody spoke, and is nobody. */
export function isNobody(word: string): boolean {
  const key = titleKey(word);
  return MANNERS.has(key) || MATTERS.has(key) || /^(?:بال|لل)\p{L}{3}/u.test(key);
}
