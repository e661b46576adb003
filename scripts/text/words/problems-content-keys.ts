// Problems of keys and values.

import type { ProblemEntries } from "./problem-words.ts";

const DAY = { ar: "«{value}» ليس يوماً", en: "“{value}” is no day" };
const NO_SUCH_DAY = {
  ar: "{value}: لا وجود لهذا اليوم في التقويم",
  en: "{value}: the calendar has no such day",
};
const MOMENT = { ar: "«{value}» ليس تاريخاً", en: "“{value}” is no date" };
const SLUG = {
  ar: "«{value}»: لا يُكتب هنا إلا a-z و0-9 وشرطات",
  en: "“{value}”: only a-z, 0-9 and hyphens stand here",
};
const URL = { ar: "«{value}» ليس عنواناً", en: "“{value}” is no address" };
const MEDIA = {
  ar: "«{value}» ليس ملفاً في media/ ولا عنواناً",
  en: "“{value}” is neither a file in media/ nor an address",
};
const VIDEO = {
  ar: "«{value}» ليس ملفاً في media/ ولا عنواناً ولا youtube: مع معرّف",
  en: "“{value}” is neither a file in media/, nor an address, nor youtube: with an id",
};
const LANGUAGE = { ar: "«{value}» ليست لغة معروفة", en: "“{value}” is no language" };
const DURATION = { ar: "«{value}» ليست مدة", en: "“{value}” is no length" };
const CLOCK = { ar: "«{value}» ليس وقتاً من اليوم", en: "“{value}” is no time of day" };
const TYPEFACE = {
  ar: "«{value}» ليس حزمة خط من fontsource.org",
  en: "“{value}” is no package of a typeface of fontsource.org",
};
const COLOUR = {
  ar: "«{value}» ليس لوناً",
  en: "“{value}” is no colour",
};
const ZONE = { ar: "«{value}» ليست منطقة زمنية", en: "“{value}” is no time zone" };

export const keyProblems = {
  "key.unknown": {
    ar: {
      subject: "مفتاح",
      found: "«{key}» ليس من مفاتيح هذا الملف",
      write: "واحد من {known}",
    },
    en: {
      subject: "key",
      found: "“{key}” is no key of this file",
      write: "one of {known}",
    },
  },
  "key.unknown-near": {
    ar: {
      subject: "مفتاح",
      found: "«{key}» ليس من مفاتيح هذا الملف",
      write: "{nearest}، إن كان هو المقصود",
    },
    en: {
      subject: "key",
      found: "“{key}” is no key of this file",
      write: "did you mean {nearest}?",
    },
  },
  "key.missing": {
    ar: { subject: "مفتاح", found: "«{key}» غير موجود", write: "مثلاً: {write}" },
    en: { subject: "key", found: "“{key}” is missing", write: "for example: {write}" },
  },
  "key.missing-guid": {
    ar: {
      subject: "مفتاح",
      found: "«guid» غير موجود: به تعرف التطبيقات البرنامج إلى الأبد",
      write:
        'guid: ثم podcast:guid الذي حمله ملف RSS حتى الآن؛ ولبرنامج جديد ما يطبعه node -p "crypto.randomUUID()"',
    },
    en: {
      subject: "key",
      found: "“guid” is missing: apps know the programme by it, for ever",
      write:
        'guid: and the podcast:guid that the feed has had so far; for a new programme, what node -p "crypto.randomUUID()" prints',
    },
  },
  "key.empty": {
    ar: { subject: "{key}", found: "لا شيء بعد «{key}»", write: "مثلاً: {write}" },
    en: { subject: "{key}", found: "nothing stands after “{key}”", write: "for example: {write}" },
  },
  "value.not-text": {
    ar: {
      subject: "{key}",
      found: "قائمة أو مفاتيح، والمطلوب نص واحد",
      write: "{write}",
    },
    en: {
      subject: "{key}",
      found: "a list or further keys, where one text belongs",
      write: "{write}",
    },
  },
  "value.not-list": {
    ar: { subject: "{key}", found: "قيمة واحدة، والمطلوب قائمة", write: "{write}" },
    en: { subject: "{key}", found: "one value, where a list belongs", write: "{write}" },
  },
  "value.not-map": {
    ar: { subject: "{key}", found: "نص أو قائمة، والمطلوب مفاتيح", write: "{write}" },
    en: { subject: "{key}", found: "a text or a list, where keys belong", write: "{write}" },
  },
  "value.number": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس عدداً صحيحاً من 1 فصاعداً",
      write: "عدداً صحيحاً، مثل {write}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no whole number from 1 on",
      write: "a whole number, such as {write}",
    },
  },
  "value.number-near": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس عدداً صحيحاً من 1 فصاعداً",
      write: "{write}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no whole number from 1 on",
      write: "{write}",
    },
  },
  "value.boolean": {
    ar: { subject: "{key}", found: "«{value}» ليس true (نعم) ولا false (لا)", write: "{write}" },
    en: { subject: "{key}", found: "“{value}” is neither true nor false", write: "{write}" },
  },
  "value.choice": {
    ar: { subject: "{key}", found: "«{value}» ليس من كلماته", write: "{key}: {choices}" },
    en: { subject: "{key}", found: "“{value}” is none of its words", write: "{key}: {choices}" },
  },
  "value.twice": {
    ar: { subject: "{key}", found: "«{value}» في القائمة مرتين", write: "مرة واحدة" },
    en: { subject: "{key}", found: "“{value}” stands in the list twice", write: "it once" },
  },
  "value.day": {
    ar: { subject: "{key}", found: DAY.ar, write: "السنة ثم الشهر ثم اليوم، مثل 2024-02-13" },
    en: { subject: "{key}", found: DAY.en, write: "year, month and day, such as 2024-02-13" },
  },
  "value.day-near": {
    ar: { subject: "{key}", found: DAY.ar, write: "{write}" },
    en: { subject: "{key}", found: DAY.en, write: "{write}" },
  },
  "date.year": {
    ar: {
      subject: "date",
      found: "التاريخ {value}، واسم الملف يقول {named}",
      write: "date: {named}، أو صحّح السنة في اسم الملف إن كان الخطأ فيه",
    },
    en: {
      subject: "date",
      found: "{value}, and the file's name says {named}",
      write: "date: {named}, or the right year in the file's name, if that is wrong",
    },
  },
  "value.no-such-day": {
    ar: { subject: "{key}", found: NO_SUCH_DAY.ar, write: "يوم من أيام شهره" },
    en: { subject: "{key}", found: NO_SUCH_DAY.en, write: "a day that is in its month" },
  },
  "value.no-such-day-near": {
    ar: { subject: "{key}", found: NO_SUCH_DAY.ar, write: "{write}، أو اليوم الصحيح" },
    en: { subject: "{key}", found: NO_SUCH_DAY.en, write: "{write}, or the right day" },
  },
  "value.moment": {
    ar: {
      subject: "{key}",
      found: MOMENT.ar,
      write: "يوماً مثل 2024-02-13، أو يوماً وساعة ومنطقة مثل 2024-02-13T20:00+04:00",
    },
    en: {
      subject: "{key}",
      found: MOMENT.en,
      write: "a day such as 2024-02-13, or day, hour and zone such as 2024-02-13T20:00+04:00",
    },
  },
  "value.moment-near": {
    ar: { subject: "{key}", found: MOMENT.ar, write: "{write}" },
    en: { subject: "{key}", found: MOMENT.en, write: "{write}" },
  },
  "value.moment-zone": {
    ar: {
      subject: "{key}",
      found: "{value}: بتوقيت أي مكان؟",
      write: "المنطقة بعد الساعة، مثل {write}+04:00؛ أو اليوم فقط لساعة البث المعتادة",
    },
    en: {
      subject: "{key}",
      found: "{value}: whose clock is meant?",
      write: "the zone after the hour, such as {write}+04:00; or the day alone, for the usual hour",
    },
  },
  "value.slug": {
    ar: { subject: "{key}", found: SLUG.ar, write: "معرّف مثل salma-haddad" },
    en: { subject: "{key}", found: SLUG.en, write: "an id such as salma-haddad" },
  },
  "value.slug-near": {
    ar: { subject: "{key}", found: SLUG.ar, write: "{write}" },
    en: { subject: "{key}", found: SLUG.en, write: "{write}" },
  },
  "value.two-days": {
    ar: {
      subject: "{key}",
      found: "«{value}» يحتمل يومين: لا يُعرف أيهما اليوم وأيهما الشهر",
      write: "{write} أو {other}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” may be two days: nobody can tell which number is the month",
      write: "{write}, or {other}",
    },
  },
  "value.slug-comma": {
    ar: {
      subject: "{key}",
      found: "«{value}»: الفاصلة العربية «{comma}» لا تفصل بين عناصر القائمة، بل الفاصلة اللاتينية ,",
      write: "{write}",
    },
    en: {
      subject: "{key}",
      found: "“{value}”: “{comma}” does not part the items of a list, the Latin comma , does",
      write: "{write}",
    },
  },
  "value.url": {
    ar: { subject: "{key}", found: URL.ar, write: "عنوان يبدأ بـ https://" },
    en: { subject: "{key}", found: URL.en, write: "an address that begins with https://" },
  },
  "value.url-near": {
    ar: { subject: "{key}", found: URL.ar, write: "{write}" },
    en: { subject: "{key}", found: URL.en, write: "{write}" },
  },
  "value.media": {
    ar: { subject: "{key}", found: MEDIA.ar, write: "media/ ثم اسم الملف، أو عنوان https" },
    en: { subject: "{key}", found: MEDIA.en, write: "media/ and the file's name, or an https address" },
  },
  "value.media-near": {
    ar: { subject: "{key}", found: MEDIA.ar, write: "{write}" },
    en: { subject: "{key}", found: MEDIA.en, write: "{write}" },
  },
  "value.video": {
    ar: {
      subject: "{key}",
      found: VIDEO.ar,
      write: "media/ ثم اسم الملف، أو عنوان https، أو youtube: ثم المعرّف ذا الأحد عشر حرفاً",
    },
    en: {
      subject: "{key}",
      found: VIDEO.en,
      write: "media/ and the file's name, an https address, or youtube: and the eleven signs of the id",
    },
  },
  "value.video-near": {
    ar: { subject: "{key}", found: VIDEO.ar, write: "{write}" },
    en: { subject: "{key}", found: VIDEO.en, write: "{write}" },
  },
  "value.language": {
    ar: { subject: "{key}", found: LANGUAGE.ar, write: "رمزها، مثل ar أو en" },
    en: { subject: "{key}", found: LANGUAGE.en, write: "its tag, such as ar or en" },
  },
  "value.language-near": {
    ar: { subject: "{key}", found: LANGUAGE.ar, write: "{write}" },
    en: { subject: "{key}", found: LANGUAGE.en, write: "{write}" },
  },
  "value.duration": {
    ar: { subject: "{key}", found: DURATION.ar, write: "الدقائق والثواني، مثل 48:20 أو 1:02:05" },
    en: {
      subject: "{key}",
      found: DURATION.en,
      write: "minutes and seconds, such as 48:20 or 1:02:05",
    },
  },
  "value.duration-near": {
    ar: { subject: "{key}", found: DURATION.ar, write: "{write}" },
    en: { subject: "{key}", found: DURATION.en, write: "{write}" },
  },
  "value.clock": {
    ar: { subject: "{key}", found: CLOCK.ar, write: 'الساعة والدقيقة بين علامتي تنصيص، مثل "20:00"' },
    en: {
      subject: "{key}",
      found: CLOCK.en,
      write: 'hour and minute in quotation marks, such as "20:00"',
    },
  },
  "value.clock-near": {
    ar: { subject: "{key}", found: CLOCK.ar, write: "{write}" },
    en: { subject: "{key}", found: CLOCK.en, write: "{write}" },
  },
  "value.zone": {
    ar: { subject: "{key}", found: ZONE.ar, write: "القارة والمدينة، مثل Asia/Dubai" },
    en: { subject: "{key}", found: ZONE.en, write: "continent and city, such as Asia/Dubai" },
  },
  "value.zone-near": {
    ar: { subject: "{key}", found: ZONE.ar, write: "{write}" },
    en: { subject: "{key}", found: ZONE.en, write: "{write}" },
  },
  "value.email": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس عنوان بريد",
      write: "عنواناً مثل podcast@programme.example",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no e-mail address",
      write: "one such as podcast@programme.example",
    },
  },
  "value.colour": {
    ar: {
      subject: "{key}",
      found: COLOUR.ar,
      write: '# ثم ست خانات من 0-9 وa-f، بين علامتي تنصيص: "#006d77"',
    },
    en: {
      subject: "{key}",
      found: COLOUR.en,
      write: '# and six digits of 0-9 and a-f, in quotation marks: "#006d77"',
    },
  },
  "value.colour-near": {
    ar: { subject: "{key}", found: COLOUR.ar, write: "{write}" },
    en: { subject: "{key}", found: COLOUR.en, write: "{write}" },
  },
  "value.typeface": {
    ar: {
      subject: "{key}",
      found: TYPEFACE.ar,
      write: 'اسم حزمة من fontsource.org بين علامتي تنصيص: "@fontsource/cairo"',
    },
    en: {
      subject: "{key}",
      found: TYPEFACE.en,
      write: 'the name of a package of fontsource.org, in quotation marks: "@fontsource/cairo"',
    },
  },
  "value.typeface-near": {
    ar: { subject: "{key}", found: TYPEFACE.ar, write: "{write}" },
    en: { subject: "{key}", found: TYPEFACE.en, write: "{write}" },
  },
  "value.uuid": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس معرّف UUID",
      write: "32 خانة من 0-9 وa-f في خمس مجموعات، كما كان في ملف RSS حتى الآن",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no UUID",
      write: "32 digits of 0-9 and a-f in five groups, as the feed has had it so far",
    },
  },
  "value.guest": {
    ar: {
      subject: "{key}",
      found: "ضيف ليس معرّفاً ولا شخصاً مع منصب",
      write: "اسم ملف من people/، أو { person: salma-haddad, role: … }",
    },
    en: {
      subject: "{key}",
      found: "a guest is neither an id nor a person with a role",
      write: "the stem of a file in people/, or { person: salma-haddad, role: … }",
    },
  },
  "value.role": {
    ar: {
      subject: "{key}",
      found: "منصب ليس نصاً ولا نصاً مع أيامه",
      write: "المنصب، أو { text: …, from: 2024-02-13 }",
    },
    en: {
      subject: "{key}",
      found: "a role is neither a text nor a text with its days",
      write: "the role, or { text: …, from: 2024-02-13 }",
    },
  },
  "value.honorific": {
    ar: {
      subject: "{key}",
      found: "رتبة أو لقب ليس نصاً ولا قائمة نصوص مع أيامها",
      write: "الرتبة واللقب كما يسبقان الاسم، أو [{ text: …, from: 2024-02-13 }]",
    },
    en: {
      subject: "{key}",
      found: "an honorific is neither a text nor a list of texts with their days",
      write: "rank and title as they stand before the name, or [{ text: …, from: 2024-02-13 }]",
    },
  },
  "value.topic": {
    ar: {
      subject: "موضوع",
      found: "موضوع ليس اسماً ولا اسماً مع وصف",
      write: "الاسم بعد المعرّف، أو { name: …, description: … }",
    },
    en: {
      subject: "topic",
      found: "a topic is neither a name nor a name with a description",
      write: "the name after the id, or { name: …, description: … }",
    },
  },
  "value.transcripts": {
    ar: {
      subject: "{key}",
      found: "ليست لغات لكل منها ملف",
      write: "{example}",
    },
    en: {
      subject: "{key}",
      found: "no map of language to file",
      write: "{example}",
    },
  },
  "value.location": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس مكاناً ولا نقطة ولا عنصراً من OpenStreetMap",
      write:
        'اسم المكان؛ وبين قوسين معقوفين قد يكون بجانب name:‎ أيضاً geo: "geo:25.2048,55.2708" أو osm: R4479752',
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no place, point or OpenStreetMap element",
      write:
        'the place\'s name; in braces, geo: "geo:25.2048,55.2708" or osm: R4479752 may stand beside name:',
    },
  },
  "value.key": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس مفتاح IndexNow",
      write: "من 8 إلى 128 حرفاً لاتينياً ورقماً وشرطة",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is no IndexNow key",
      write: "8 to 128 letters, digits and hyphens",
    },
  },
  "value.repository": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس مالكاً واسم مستودع",
      write: "{example}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is not an owner and a repository's name",
      write: "{example}",
    },
  },
  "value.podping": {
    ar: {
      subject: "{key}",
      found: "«{value}» ليس true ولا false ولا عنواناً",
      write: "{example}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” is neither true, nor false, nor an address",
      write: "{example}",
    },
  },
  "role.days": {
    ar: {
      subject: "المنصب",
      found: "«{role}» ينتهي في {to}، قبل أن يبدأ في {from}",
      write: "يوم من {from} فصاعداً، أو احذف «to» ما دام قائماً",
    },
    en: {
      subject: "role",
      found: "“{role}” ends on {to}, before it begins on {from}",
      write: "a day from {from} on, or leave “to” out while it lasts",
    },
  },
} satisfies ProblemEntries;
