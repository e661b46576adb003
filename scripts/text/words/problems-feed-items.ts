// Problems that directories and podcast apps would have with a feed's items.

import type { ProblemEntries } from "./problem-words.ts";

export const feedItemProblems = {
  "feed.item-title": {
    ar: {
      subject: "العنوان",
      found: "ليس للحلقة عنوان",
      write: "title: في ملفها",
    },
    en: {
      subject: "title",
      found: "the episode has no title",
      write: "title: in its file",
    },
  },
  "feed.item-title-long": {
    ar: {
      subject: "العنوان",
      found: "«{title}» أطول من 100 حرف (طوله {characters}): يقص يوتيوب ما زاد",
      write: "عنوان أقصر، إن كان البرنامج يُنشر هناك",
    },
    en: {
      subject: "title",
      found: "“{title}” has {characters} characters: YouTube cuts titles at 100",
      write: "a shorter title, if the programme is published there",
    },
  },
  "feed.item-link": {
    ar: {
      subject: "رابط الحلقة",
      found: "«{url}» ليس عنواناً تفتحه التطبيقات",
      write: "لا شيء: هذا خطأ في برنامج بناء الموقع، فأبلغوا عنه",
    },
    en: {
      subject: "item link",
      found: "“{url}” is no address that apps can open",
      write: "nothing: this is a fault of the generator, please report it",
    },
  },
  "feed.item-artwork": {
    ar: {
      subject: "صورة الحلقة",
      found: "{url}: لا تقبل أدلة البودكاست إلا ‎.jpg و‎.png باسم لاتيني",
      write: "لا شيء: هذا خطأ في برنامج بناء الموقع، فأبلغوا عنه",
    },
    en: {
      subject: "item artwork",
      found: "{url}: directories take .jpg and .png with an ASCII name",
      write: "nothing: this is a fault of the generator, please report it",
    },
  },
  "feed.enclosure-type-elsewhere": {
    ar: {
      subject: "الوسائط",
      found: "{url} نوعه {type}: لا تقبله أدلة البودكاست، وتشغله تطبيقات أخرى",
      write: "MP3 أو M4A للصوت، و MP4 للفيديو، حين تنقل الملف إلى media/",
    },
    en: {
      subject: "media",
      found: "{url} is {type}: directories do not take it, other apps play it",
      write: "MP3 or M4A for sound, MP4 for video, when the file is brought into media/",
    },
  },
  "feed.enclosure-twice-elsewhere": {
    ar: {
      subject: "الوسائط",
      found: "الملف {url} لحلقة أخرى أيضاً ({other}): لا تعرض Apple إلا أولاهما",
      write: "ملف لكل حلقة",
    },
    en: {
      subject: "media",
      found: "{url} is the file of another episode too ({other}): Apple shows only the first",
      write: "a file of its own for each episode",
    },
  },
  "feed.enclosure-missing": {
    ar: {
      subject: "الوسائط",
      found: "الحلقة في بودكاست بلا ملف",
      write: "audio: أو video: مع ملف",
    },
    en: {
      subject: "media",
      found: "the episode is in a podcast feed without a file",
      write: "audio: or video: with a file",
    },
  },
  "feed.enclosure-length": {
    ar: {
      subject: "الوسائط",
      found: "حجم {url} هو {bytes} بايت",
      write: "ملف يمكن قراءته، وللملف البعيد: npm run check -- --remote",
    },
    en: {
      subject: "media",
      found: "{url} is {bytes} bytes long",
      write: "a file that can be read; for a remote one: npm run check -- --remote",
    },
  },
  "feed.enclosure-type": {
    ar: {
      subject: "الوسائط",
      found: "{type}: لا تقبل أدلة البودكاست هذا النوع",
      write: "MP3 أو M4A للصوت، وMP4 أو M4V أو MOV للصورة",
    },
    en: {
      subject: "media",
      found: "{type}: directories do not take this type",
      write: "MP3 or M4A for sound, MP4, M4V or MOV for video",
    },
  },
  "feed.enclosure-ending": {
    ar: {
      subject: "الوسائط",
      found: "نهاية {url} لا توافق ما في الملف",
      write: "اسم ينتهي بـ {ending}",
    },
    en: {
      subject: "media",
      found: "the ending of {url} does not agree with what the file holds",
      write: "a name that ends in {ending}",
    },
  },
  "feed.enclosure-ascii": {
    ar: {
      subject: "الوسائط",
      found: "في {url} حروف غير a-z، ولا تقبلها Apple Podcasts",
      write: "اسم ملف من حروف a-z وأرقام وشرطات",
    },
    en: {
      subject: "media",
      found: "{url} holds letters other than a-z, which Apple Podcasts does not take",
      write: "a file name of a-z, digits and hyphens",
    },
  },
  "feed.enclosure-twice": {
    ar: {
      subject: "الوسائط",
      found: "{url} هو أيضاً ملف {other}، فتحسب التطبيقات الثانية حلقة تعرفها",
      write: "ملف خاص بالحلقة",
    },
    en: {
      subject: "media",
      found: "{url} is also the file of {other}: apps take the second for one they know",
      write: "a file of its own",
    },
  },
  "feed.item-guid": {
    ar: {
      subject: "guid",
      found: "«{guid}» فارغ، أو هو أيضاً معرّف {other}",
      write: "معرّف خاص بالحلقة، أو احذف guid",
    },
    en: {
      subject: "guid",
      found: "“{guid}” is empty, or also the guid of {other}",
      write: "a guid of its own, or leave guid out",
    },
  },
  "feed.item-date": {
    ar: {
      subject: "التاريخ",
      found: "«{date}» ليس وقتاً معروفاً",
      write: "تاريخ مثل 2024-02-13 أو 2024-02-13T20:00:00+04:00",
    },
    en: {
      subject: "date",
      found: "“{date}” is no moment",
      write: "a date such as 2024-02-13 or 2024-02-13T20:00:00+04:00",
    },
  },
  "feed.item-duration": {
    ar: {
      subject: "المدة",
      found: "طول التسجيل «{value}»، فلا تعرض التطبيقات مدة",
      write: "duration: مع طول التسجيل، مثل 48:10",
    },
    en: {
      subject: "duration",
      found: "the length of the recording is “{value}”: apps show none",
      write: "duration: with the recording's length, such as 48:10",
    },
  },
  "feed.item-explicit": {
    ar: {
      subject: "explicit",
      found: "قيمة itunes:explicit هي «{value}»",
      write: "explicit: true أو explicit: false",
    },
    en: {
      subject: "explicit",
      found: "itunes:explicit is “{value}”",
      write: "explicit: true or explicit: false",
    },
  },
  "feed.item-number": {
    ar: {
      subject: "الرقم",
      found: "{value} ليس رقم حلقة ولا رقم موسم",
      write: "عدد صحيح من 1 فما فوق",
    },
    en: {
      subject: "number",
      found: "{value} is no number of an episode or a season",
      write: "a whole number from 1",
    },
  },
  "feed.item-description": {
    ar: {
      subject: "الملخص",
      found: "طول الوصف في ملف RSS {bytes} بايت",
      write: "summary: من بايت إلى 4000 بايت",
    },
    en: {
      subject: "summary",
      found: "the description in the feed is {bytes} bytes long",
      write: "a summary: 1 to 4000 bytes",
    },
  },
  "feed.item-content": {
    ar: {
      subject: "النص",
      found: "يكون في ملف RSS {markup}، ولا تعرضه التطبيقات",
      write: "Markdown مع روابط https، فإن كان كذلك فهذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "text",
      found: "the feed would hold {markup}, which readers do not show",
      write: "Markdown with https links; if it is, this is a fault of the generator",
    },
  },
  "feed.transcript": {
    ar: {
      subject: "ملف النص",
      found: "{url} ({type}) ليس ملف نص تعرفه التطبيقات",
      write: "ملف نص ينتهي بـ ‎.vtt أو ‎.srt أو ‎.json",
    },
    en: {
      subject: "transcript",
      found: "{url} ({type}) is no transcript that apps know",
      write: "a transcript as .vtt, .srt or .json",
    },
  },
  "feed.chapters": {
    ar: {
      subject: "الفصول",
      found: "{url} ({type}) ليس ملف فصول تعرفه التطبيقات",
      write: "لا شيء: هذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "chapters",
      found: "{url} ({type}) is no chapters file that apps know",
      write: "nothing: this is a fault of the generator",
    },
  },
  "feed.soundbite-time": {
    ar: {
      subject: "اقتباس",
      found: "المقطع الذي يبدأ عند الثانية {start} وطوله {length} ليس داخل الملف الذي تحمله التطبيقات",
      write: "توقيت داخله؛ وإن كان الصوت أقصر من الفيديو فملف صوت بطول الفيديو",
    },
    en: {
      subject: "quote",
      found: "the excerpt at {start} s, {length} s long, is not within the file that apps are given",
      write: "a time within it; where the sound is shorter than the film, a sound file as long as the film",
    },
  },
  "feed.label-long": {
    ar: {
      subject: "اسم",
      found: "«{text}» فارغ أو أطول من 128 حرفاً",
      write: "اسم أقصر",
    },
    en: {
      subject: "name",
      found: "“{text}” is empty or longer than 128 characters",
      write: "a shorter name",
    },
  },
  "feed.person-role": {
    ar: {
      subject: "شخص",
      found: "{role} في {group} ليس دوراً في تصنيف البودكاست",
      write: "لا شيء: هذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "person",
      found: "{role} in {group} is no role of the podcast taxonomy",
      write: "nothing: this is a fault of the generator",
    },
  },
  "feed.alternate": {
    ar: {
      subject: "الوسائط",
      found: "نسخة أخرى من التسجيل ({type}) بلا نوع أو بلا عنوان",
      write: "video: أو audio: مع ملف أو عنوان https",
    },
    en: {
      subject: "media",
      found: "another version of the recording ({type}) has no type or no address",
      write: "video: or audio: with a file or an https URL",
    },
  },
} satisfies ProblemEntries;
