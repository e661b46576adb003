// Problems that directories and podcast apps would have with the feeds.

import type { ProblemEntries } from "./problem-words.ts";

export const feedProblems = {
  "feed.title": {
    ar: {
      subject: "اسم البرنامج",
      found: "«{title}» فارغ أو أطول من 255 حرفاً",
      write: "اسم من حرف إلى 255 حرفاً في show.yml",
    },
    en: {
      subject: "feed title",
      found: "“{title}” is empty or longer than 255 characters",
      write: "a title of 1 to 255 characters in show.yml",
    },
  },
  "feed.description": {
    ar: {
      subject: "وصف البرنامج",
      found: "طول الوصف {bytes} بايت",
      write: "وصف من بايت إلى 4000 بايت في show.yml (الحرف العربي بايتان)",
    },
    en: {
      subject: "feed description",
      found: "the description is {bytes} bytes long",
      write: "a description of 1 to 4000 bytes in show.yml (an Arabic letter is two)",
    },
  },
  "feed.artwork-missing": {
    ar: {
      subject: "صورة البرنامج",
      found: "ليس للبرنامج صورة، ولن تدرجه أدلة البودكاست بغيرها",
      write:
        "artwork: media/NAME.png في show.yml: صورة مربعة JPEG أو PNG من 1400 إلى 3000 بكسل، بألوان RGB بلا شفافية",
    },
    en: {
      subject: "artwork",
      found: "the programme has no artwork: directories will not list it",
      write:
        "artwork: media/NAME.png in show.yml: a square JPEG or PNG of 1400 to 3000 pixels, RGB without transparency",
    },
  },
  "feed.artwork-type": {
    ar: {
      subject: "صورة البرنامج",
      found: "{url}: لا تقبل أدلة البودكاست إلا ‎.jpg و‎.png باسم لاتيني",
      write: "ملف اسمه من حروف a-z وأرقام وشرطات، وينتهي بـ ‎.jpg أو ‎.png",
    },
    en: {
      subject: "artwork",
      found: "{url}: directories take .jpg and .png with an ASCII name",
      write: "a file whose name is letters a-z, digits and hyphens, ending in .jpg or .png",
    },
  },
  "feed.artwork-elsewhere": {
    ar: {
      subject: "صورة البرنامج",
      found: "{url}: لا ينتهي العنوان بـ ‎.jpg أو ‎.png، فقد لا تقبله أدلة البودكاست",
      write: "الصورة في media/، ثم artwork: media/NAME.jpg في show.yml",
    },
    en: {
      subject: "artwork",
      found: "{url}: the address does not end in .jpg or .png, and a directory may refuse it",
      write: "the picture into media/, then artwork: media/NAME.jpg in show.yml",
    },
  },
  "feed.artwork-size": {
    ar: {
      subject: "صورة البرنامج",
      found: "قياس الصورة {width} × {height} بكسل، ولا تقبل أدلة البودكاست إلا مربعاً من 1400 إلى 3000",
      write: "صورة مربعة، وأحسنها 3000 × 3000، باسم جديد",
    },
    en: {
      subject: "artwork",
      found: "the artwork is {width} × {height} pixels: directories take squares of 1400 to 3000",
      write: "a square picture, 3000 × 3000 at best, under a new name",
    },
  },
  "feed.artwork-colours": {
    ar: {
      subject: "صورة البرنامج",
      found: "ألوان الصورة «{colours}»، ولا تقبل أدلة البودكاست إلا RGB بلا شفافية",
      write: "الصورة محفوظة من جديد بصيغة JPEG، أو PNG بألوان RGB على خلفية كاملة، باسم جديد",
    },
    en: {
      subject: "artwork",
      found: "the artwork's colours are “{colours}”: directories take RGB without transparency",
      write: "the picture saved anew as JPEG, or as PNG in RGB on a full ground, under a new name",
    },
  },
  "feed.link": {
    ar: {
      subject: "رابط الموقع",
      found: "«{url}» ليس عنوان موقع",
      write: "site: https://… في show.yml، فإن كان مكتوباً فهذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "feed link",
      found: "“{url}” is no address of a website",
      write: "site: https://… in show.yml; if it is there, this is a fault of the generator",
    },
  },
  "feed.label-of-channel": {
    ar: {
      subject: "عبارة",
      found: "«{text}» في {name} فارغة أو أطول من 128 حرفاً",
      write: "عبارة من حرف إلى 128 حرفاً في show.yml",
    },
    en: {
      subject: "label",
      found: "“{text}” in {name} is empty or longer than 128 characters",
      write: "a text of 1 to 128 characters in show.yml",
    },
  },
  "feed.language": {
    ar: {
      subject: "اللغة",
      found: "{language} ليس رمز لغة",
      write: "رمز مثل ar أو ar-AE أو en في show.yml",
    },
    en: {
      subject: "language",
      found: "{language} is no language tag",
      write: "a tag such as ar, ar-AE or en in show.yml",
    },
  },
  "feed.category-missing": {
    ar: {
      subject: "التصنيف",
      found: "ليس للبرنامج تصنيف",
      write: "categories: [{ name: News, sub: Politics }] في show.yml",
    },
    en: {
      subject: "category",
      found: "the programme has no category",
      write: "categories: [{ name: News, sub: Politics }] in show.yml",
    },
  },
  "feed.category-unknown": {
    ar: {
      subject: "التصنيف",
      found: "{category}: لا يعرفه Apple Podcasts، والإملاء وحالة الحروف معتبران",
      write: "تصنيف من تصنيفات Apple في show.yml (الأقرب: {nearest})",
    },
    en: {
      subject: "category",
      found: "{category}: Apple Podcasts does not know it; spelling and case count",
      write: "one of Apple's categories in show.yml (nearest: {nearest})",
    },
  },
  "feed.explicit": {
    ar: {
      subject: "explicit",
      found: "قيمة itunes:explicit هي «{value}»",
      write: "explicit: true أو explicit: false في show.yml",
    },
    en: {
      subject: "explicit",
      found: "itunes:explicit is “{value}”",
      write: "explicit: true or explicit: false in show.yml",
    },
  },
  "feed.author": {
    ar: {
      subject: "المؤلف",
      found: "لا يذكر ملف RSS من صنع البرنامج",
      write: "author: في show.yml",
    },
    en: {
      subject: "author",
      found: "the feed names no author",
      write: "author: in show.yml",
    },
  },
  "feed.owner-email": {
    ar: {
      subject: "المالك",
      found: "«{email}» ليس عنوان بريد، وإليه ترسل أدلة البودكاست رسالة التأكيد",
      write: "owner: { name: …, email: name@host } في show.yml",
    },
    en: {
      subject: "owner",
      found: "“{email}” is no e-mail address: directories send their confirmation there",
      write: "owner: { name: …, email: name@host } in show.yml",
    },
  },
  "feed.self": {
    ar: {
      subject: "اسم البرنامج",
      found: '{url} لا تذكر عنوانها في atom:link rel="self"',
      write: "site: https://… في show.yml، فإن كان مكتوباً فهذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "feed address",
      found: '{url} does not name itself with atom:link rel="self"',
      write: "site: https://… in show.yml; if it is there, this is a fault of the generator",
    },
  },
  "feed.guid": {
    ar: {
      subject: "معرّف البرنامج",
      found: "«{guid}» ليس UUID",
      write: "guid: المعرّف الذي كان في ملف RSS، في show.yml",
    },
    en: {
      subject: "feed guid",
      found: "“{guid}” is no UUID",
      write: "guid: the UUID that the feed has had so far, in show.yml",
    },
  },
  "feed.locked": {
    ar: {
      subject: "locked",
      found: "قيمة podcast:locked هي «{value}»",
      write: "locked: true أو locked: false في show.yml",
    },
    en: {
      subject: "locked",
      found: "podcast:locked is “{value}”",
      write: "locked: true or locked: false in show.yml",
    },
  },
  "feed.medium": {
    ar: {
      subject: "medium",
      found: "قيمة podcast:medium هي «{value}»، ولا تعرفها المواصفة",
      write: "لا شيء: هذا خطأ في برنامج بناء الموقع",
    },
    en: {
      subject: "medium",
      found: "podcast:medium is “{value}”, which the namespace does not know",
      write: "nothing: this is a fault of the generator",
    },
  },
  "feed.txt": {
    ar: {
      subject: "txt",
      found: "طول podcast:txt هو {characters} حرف",
      write: "4000 حرف على الأكثر",
    },
    en: {
      subject: "txt",
      found: "a podcast:txt is {characters} characters long",
      write: "at most 4000 characters",
    },
  },
  "feed.insecure": {
    ar: {
      subject: "اسم البرنامج",
      found: "{url} بلا https: تحذر منه التطبيقات أو ترفضه",
      write: "site: https://… في show.yml",
    },
    en: {
      subject: "feed address",
      found: "{url} is not https: apps warn of it or refuse it",
      write: "site: https://… in show.yml",
    },
  },
  "feed.empty": {
    ar: {
      subject: "ملف RSS",
      found: "لا حلقة في {url}",
      write: "انشر حلقة يحملها ملف RSS",
    },
    en: {
      subject: "feed",
      found: "{url} has no episode",
      write: "publish an episode that it can carry",
    },
  },
  "feed.no-sound": {
    ar: {
      subject: "الوسائط",
      found: "ليست الحلقة في feed.xml، وهو ملف RSS الذي يحمل الصوت",
      write: "audio: مع ملف صوت للحلقة، لمن يسمع ولا يشاهد",
    },
    en: {
      subject: "media",
      found: "the episode is not in feed.xml, which carries sound files",
      write: "audio: with a sound file of the episode, for those who only listen",
    },
  },
  "feed.no-film": {
    ar: {
      subject: "الوسائط",
      found: "الفيديو على {kind}، ولا تحمله feed/video.xml التي تحمل الملفات",
      write: "video: مع ملف MP4، إن أردت أن يصل الفيديو إلى تطبيقات البودكاست والتلفزيون",
    },
    en: {
      subject: "media",
      found: "the video is on {kind}: feed/video.xml, which carries files, does not have it",
      write: "video: with an MP4 file, if the video is to reach podcast and television apps",
    },
  },
} satisfies ProblemEntries;
