// Problems of keys and values, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

const DAY = "«{value}» ليس يوماً";
const NO_SUCH_DAY = "{value}: لا وجود لهذا اليوم في التقويم";
const MOMENT = "«{value}» ليس تاريخاً";
const SLUG = "«{value}»: لا يُكتب هنا إلا a-z و0-9 وشرطات";
const URL = "«{value}» ليس عنواناً";
const MEDIA = "«{value}» ليس ملفاً في media/ ولا عنواناً";
const VIDEO = "«{value}» ليس ملفاً في media/ ولا عنواناً ولا youtube: مع معرّف";
const LANGUAGE = "«{value}» ليست لغة معروفة";
const DURATION = "«{value}» ليست مدة";
const CLOCK = "«{value}» ليس وقتاً من اليوم";
const ZONE = "«{value}» ليست منطقة زمنية";

export const keyProblems = {
  "key.unknown": {
    subject: "مفتاح",
    found: "«{key}» ليس من مفاتيح هذا الملف",
    write: "واحداً من {known}",
  },
  "key.unknown-near": {
    subject: "مفتاح",
    found: "«{key}» ليس من مفاتيح هذا الملف",
    write: "هل تقصد {nearest}؟",
  },
  "key.missing": { subject: "مفتاح", found: "«{key}» غير موجود", write: "مثلاً: {write}" },
  "key.missing-guid": {
    subject: "مفتاح",
    found: "«guid» غير موجود: به تعرف التطبيقات البرنامج إلى الأبد",
    write:
      'guid: ثم podcast:guid الذي حملته الخلاصة حتى الآن؛ ولبرنامج جديد ما يطبعه node -p "crypto.randomUUID()"',
  },
  "key.empty": { subject: "{key}", found: "لا شيء بعد «{key}»", write: "مثلاً: {write}" },
  "value.not-text": {
    subject: "{key}",
    found: "قائمة أو مفاتيح، والمطلوب نص واحد",
    write: "{write}",
  },
  "value.not-list": { subject: "{key}", found: "قيمة واحدة، والمطلوب قائمة", write: "{write}" },
  "value.not-map": { subject: "{key}", found: "نص أو قائمة، والمطلوب مفاتيح", write: "{write}" },
  "value.number": {
    subject: "{key}",
    found: "«{value}» ليس عدداً صحيحاً من 1 فصاعداً",
    write: "عدداً صحيحاً، مثل {write}",
  },
  "value.number-near": {
    subject: "{key}",
    found: "«{value}» ليس عدداً صحيحاً من 1 فصاعداً",
    write: "{write}",
  },
  "value.boolean": { subject: "{key}", found: "«{value}» ليس true (نعم) ولا false (لا)", write: "{write}" },
  "value.choice": { subject: "{key}", found: "«{value}» ليس من كلماته", write: "{key}: {choices}" },
  "value.twice": { subject: "{key}", found: "«{value}» في القائمة مرتين", write: "مرة واحدة" },
  "value.day": { subject: "{key}", found: DAY, write: "السنة ثم الشهر ثم اليوم، مثل 2024-02-13" },
  "value.day-near": { subject: "{key}", found: DAY, write: "{write}" },
  "value.no-such-day": { subject: "{key}", found: NO_SUCH_DAY, write: "يوماً من أيام شهره" },
  "value.no-such-day-near": { subject: "{key}", found: NO_SUCH_DAY, write: "{write}، أو اليوم الصحيح" },
  "value.moment": {
    subject: "{key}",
    found: MOMENT,
    write: "يوماً مثل 2024-02-13، أو يوماً وساعة ومنطقة مثل 2024-02-13T20:00+04:00",
  },
  "value.moment-near": { subject: "{key}", found: MOMENT, write: "{write}" },
  "value.moment-zone": {
    subject: "{key}",
    found: "{value}: بتوقيت أي مكان؟",
    write: "المنطقة بعد الساعة، مثل {write}+04:00؛ أو اليوم وحده لساعة البث المعتادة",
  },
  "value.slug": { subject: "{key}", found: SLUG, write: "معرّفاً مثل sabah-al-ukaili" },
  "value.slug-near": { subject: "{key}", found: SLUG, write: "{write}" },
  "value.slug-comma": {
    subject: "{key}",
    found: "«{value}»: الفاصلة العربية «{comma}» لا تفصل بين عناصر القائمة، بل الفاصلة اللاتينية ,",
    write: "{write}",
  },
  "value.url": { subject: "{key}", found: URL, write: "عنواناً يبدأ بـ https://" },
  "value.url-near": { subject: "{key}", found: URL, write: "{write}" },
  "value.media": { subject: "{key}", found: MEDIA, write: "media/ ثم اسم الملف، أو عنوان https" },
  "value.media-near": { subject: "{key}", found: MEDIA, write: "{write}" },
  "value.video": {
    subject: "{key}",
    found: VIDEO,
    write: "media/ ثم اسم الملف، أو عنوان https، أو youtube: ثم المعرّف ذا الأحد عشر حرفاً",
  },
  "value.video-near": { subject: "{key}", found: VIDEO, write: "{write}" },
  "value.language": { subject: "{key}", found: LANGUAGE, write: "رمزها، مثل ar أو en" },
  "value.language-near": { subject: "{key}", found: LANGUAGE, write: "{write}" },
  "value.duration": { subject: "{key}", found: DURATION, write: "الدقائق والثواني، مثل 48:20 أو 1:02:05" },
  "value.duration-near": { subject: "{key}", found: DURATION, write: "{write}" },
  "value.clock": { subject: "{key}", found: CLOCK, write: 'الساعة والدقيقة بين علامتي تنصيص، مثل "20:00"' },
  "value.clock-near": { subject: "{key}", found: CLOCK, write: "{write}" },
  "value.zone": { subject: "{key}", found: ZONE, write: "القارة والمدينة، مثل Asia/Dubai" },
  "value.zone-near": { subject: "{key}", found: ZONE, write: "{write}" },
  "value.email": {
    subject: "{key}",
    found: "«{value}» ليس عنوان بريد",
    write: "عنواناً مثل podcast@programme.example",
  },
  "value.uuid": {
    subject: "{key}",
    found: "«{value}» ليس معرّف UUID",
    write: "32 خانة من 0-9 وa-f في خمس مجموعات، كما كان في الخلاصة حتى الآن",
  },
  "value.guest": {
    subject: "{key}",
    found: "ضيف ليس معرّفاً ولا شخصاً مع صفة",
    write: "اسم ملف من people/، أو { person: sabah-al-ukaili, role: … }",
  },
  "value.role": {
    subject: "{key}",
    found: "صفة ليست نصاً ولا نصاً مع أيامه",
    write: "الصفة، أو { text: …, from: 2024-02-13 }",
  },
  "value.topic": {
    subject: "موضوع",
    found: "موضوع ليس اسماً ولا اسماً مع وصف",
    write: "الاسم بعد المعرّف، أو { name: …, description: … }",
  },
  "value.transcripts": {
    subject: "{key}",
    found: "ليست لغات لكل منها ملف",
    write: "{example}",
  },
  "value.location": {
    subject: "{key}",
    found: "«{value}» ليس مكاناً ولا نقطة ولا عنصراً من OpenStreetMap",
    write:
      'اسم المكان؛ وبين قوسين معقوفين قد يكون بجانب name:‎ أيضاً geo: "geo:25.2048,55.2708" أو osm: R4479752',
  },
  "value.key": {
    subject: "{key}",
    found: "«{value}» ليس مفتاح IndexNow",
    write: "من 8 إلى 128 حرفاً لاتينياً ورقماً وشرطة",
  },
  "value.podping": {
    subject: "{key}",
    found: "«{value}» ليس true ولا false ولا عنواناً",
    write: "{example}",
  },
  "role.days": {
    subject: "صفة",
    found: "«{role}» تنتهي في {to}، قبل أن تبدأ في {from}",
    write: "يوماً من {from} فصاعداً، أو احذف «to» ما دامت قائمة",
  },
} as const satisfies ProblemWords;
