// Problems of importing a feed.

import type { ProblemEntries } from "./problem-words.ts";

export const feedImportProblems = {
  "feed.unreadable": {
    ar: {
      subject: "ملف RSS",
      found: "تعذرت قراءته ({reason})",
      write: "اسم ملف موجود، أو عنوان يجيب",
    },
    en: {
      subject: "feed",
      found: "it cannot be read ({reason})",
      write: "the name of a file, or an address that answers",
    },
  },
  "feed.too-large": {
    ar: {
      subject: "ملف RSS",
      found: "أكبر من {most} ميغابايت",
      write: "الملف نفسه، فإن كان بهذا الحجم فاستورده على أجزاء",
    },
    en: {
      subject: "feed",
      found: "more than {most} MB",
      write: "the feed itself; if it is that large, cut it and import it in parts",
    },
  },
  "feed.encoding": {
    ar: {
      subject: "ملف RSS",
      found: "الترميز «{encoding}» غير معروف",
      write: "الملف محفوظاً بترميز UTF-8",
    },
    en: {
      subject: "feed",
      found: "character set “{encoding}”: nobody here knows it",
      write: "the feed saved as UTF-8",
    },
  },
  "feed.encoding-other": {
    ar: {
      subject: "ملف RSS",
      found: "يقال إن ترميزه «{named}» وليس هذا ترميز ما فيه: قُرئ بترميز {encoding}",
      write: "لا شيء إن كانت العناوين والأسماء سليمة في الملفات",
    },
    en: {
      subject: "feed",
      found: "it is said to be “{named}”, but its bytes are not: it was read as {encoding}",
      write: "nothing, if titles and names look right in the files",
    },
  },
  "feed.lost-letter": {
    ar: {
      subject: "ملف RSS",
      found: "ضاع حرف قبل أن يصل: «{text}»",
      write: "الحرف، في ملف الحلقة",
    },
    en: {
      subject: "feed",
      found: "a letter was lost before it came here: “{text}”",
      write: "the letter, in the episode's file",
    },
  },
  "feed.before": {
    ar: {
      subject: "ملف RSS",
      found: "نص قبل أول عناصره: «{text}»",
      write: "لا شيء: قُرئ الملف من أول عناصره",
    },
    en: {
      subject: "feed",
      found: "text before the feed's first element: “{text}”",
      write: "nothing: the feed was read from its first element on",
    },
  },
  "feed.entities": {
    ar: {
      subject: "ملف RSS",
      found: "فيه كيانات خاصة به (<!ENTITY): لا يحتاج إليها بودكاست، وقد تُصنع للأذى",
      write: "الملف بلا تعريف نوع المستند",
    },
    en: {
      subject: "feed",
      found: "entities of its own (<!ENTITY): no podcast feed needs them, and they can be made to hurt",
      write: "the feed without its document type",
    },
  },
  "feed.broken": {
    ar: {
      subject: "ملف RSS",
      found: "XML غير متماسك: {reason}",
      write: "الملف كاملاً كما يقدمه مضيفه، فلا يوثق بشيء فيه بعد هذا السطر",
    },
    en: {
      subject: "feed",
      found: "XML that does not hold together: {reason}",
      write: "the whole feed, as its host serves it; from here on nothing in it can be trusted",
    },
  },
  "feed.not-rss": {
    ar: {
      subject: "ملف RSS",
      found: "العنصر الأول فيه «{root}»",
      write: "ملف RSS لبودكاست: <rss> وفيه <channel>",
    },
    en: {
      subject: "feed",
      found: "the first element is “{root}”",
      write: "a podcast's RSS feed: <rss> with a <channel>",
    },
  },
  "feed.opml": {
    ar: {
      subject: "ملف RSS",
      found: "قائمة روابط RSS (OPML) لا ملف RSS",
      write: "عنوان واحدة مما فيها",
    },
    en: {
      subject: "feed",
      found: "a list of feeds (OPML), and no feed",
      write: "the address of one of those in it",
    },
  },
  "feed.page": {
    ar: {
      subject: "ملف RSS",
      found: "صفحة ويب لا ملف RSS",
      write:
        "رابط RSS للبودكاست كما يذكره المضيف، فإن كانت الصفحة مقالاً فالأمر نفسه بالصفحة محفوظة باسم ينتهي بـ .html",
    },
    en: {
      subject: "feed",
      found: "a web page, and no feed",
      write:
        "the address of the podcast's RSS feed, which the host calls “RSS”; if the page is an article, the same command with the page saved as .html",
    },
  },
  "feed.page-of-feed": {
    ar: {
      subject: "ملف RSS",
      found: "صفحة ويب لا ملف RSS، وفي الصفحة رابط RSS",
      write: 'npm run import -- "{url}"',
    },
    en: {
      subject: "feed",
      found: "a web page, and no feed; the page names a feed of its own",
      write: 'npm run import -- "{url}"',
    },
  },
  "feed.element-left": {
    ar: {
      subject: "ملف RSS",
      found: "فيه {name}، وعدده {count}، ولا مكان له في ملفات هذا البرنامج: تُرك",
      write: "لا شيء، إلا أن تحتاج إليه: فهو باقٍ عند المضيف القديم",
    },
    en: {
      subject: "feed",
      found: "it has {name}, {count} in all, for which this programme's files have no place: left out",
      write: "nothing, unless you need it: it is still at the old host",
    },
  },
  "feed.file-left": {
    ar: {
      subject: "الوسائط",
      found: "لحلقة «{title}» ملف آخر نوعه {type}، ولا مكان إلا لصوت واحد وفيديو واحد: {url}",
      write: "لا شيء، أو ضعه في ملفها بدل audio: أو video:",
    },
    en: {
      subject: "media",
      found: "“{title}” has another file, {type}, and there is place for one sound and one film: {url}",
      write: "nothing, or its address as audio: or video: of the episode's file",
    },
  },
  "feed.export": {
    ar: {
      subject: "ملف RSS",
      found: "ملف تصدير من WordPress: تُرك منه ما لم يُنشر حلقةً، وعدده {count} ({kinds})",
      write: "لا شيء، وخير منه رابط RSS للبودكاست نفسه: فيه ما تعرفه التطبيقات",
    },
    en: {
      subject: "feed",
      found: "a WordPress export: what was not published as an episode was left out, {count} items ({kinds})",
      write: "nothing; better still, the address of the podcast's own feed, which holds what apps know",
    },
  },
  "feed.no-items": {
    ar: {
      subject: "ملف RSS",
      found: "لا حلقة فيه",
      write: "رابط RSS الذي تشترك فيه التطبيقات",
    },
    en: {
      subject: "feed",
      found: "no episode in it",
      write: "the feed that apps subscribe to",
    },
  },
  "feed.mended": {
    ar: {
      subject: "ملف RSS",
      found: "صياغة غير سليمة (عددها {count}): {reason}",
      write: "لا شيء: أُخذ النص كما هو، فراجع الحلقة مرة",
    },
    en: {
      subject: "feed",
      found: "not well-formed here ({count} in all): {reason}",
      write: "nothing: it was taken as it stands; look at the episode once",
    },
  },
  "feed.more": {
    ar: {
      subject: "ملف RSS",
      found: "ملاحظات أخرى عددها {count}",
      write: "اقرأها كلها في {file}",
    },
    en: {
      subject: "feed",
      found: "{count} more remarks",
      write: "read all of them in {file}",
    },
  },
  "feed.guid-twice": {
    ar: {
      subject: "guid",
      found: "{guid} هو أيضاً معرّف العنصر في السطر {line}: لا تعرض التطبيقات إلا أحدهما",
      write: "أضفها يدوياً، إن كانت هذه حلقة أخرى، بالأمر: npm run new",
    },
    en: {
      subject: "guid",
      found: "{guid} is the guid of the item on line {line} too: apps show only one of the two",
      write: "by hand, if this one is another episode: npm run new",
    },
  },
  "feed.no-guid": {
    ar: {
      subject: "guid",
      found: "لا معرّف لحلقة «{title}»: تعرفها التطبيقات بهذا: {guid}، فأُخذ",
      write: "لا شيء",
    },
    en: {
      subject: "guid",
      found: "“{title}” has none: apps know it by {guid}, which was taken",
      write: "nothing",
    },
  },
  "feed.nothing": {
    ar: {
      subject: "عنصر",
      found: "لا معرّف لحلقة «{title}» ولا ملف ولا صفحة: لا تعرفها التطبيقات، فتُركت",
      write: "أضفها يدوياً، إن كانت حلقة، بالأمر: npm run new",
    },
    en: {
      subject: "item",
      found: "“{title}” has neither guid nor file nor page: apps cannot know it, and it was left out",
      write: "by hand, if it is an episode: npm run new",
    },
  },
  "feed.no-title": {
    ar: {
      subject: "العنوان",
      found: "لا عنوان للعنصر {guid}",
      write: "title: في ملف الحلقة",
    },
    en: {
      subject: "title",
      found: "the item {guid} has none",
      write: "title: in its file",
    },
  },
  "feed.no-date": {
    ar: {
      subject: "التاريخ",
      found: "لا تاريخ لحلقة «{title}»، فتُركت",
      write: "أضفها يدوياً بالأمر: npm run new، ومعها guid الذي في ملف RSS",
    },
    en: {
      subject: "date",
      found: "“{title}” has none, and was left out",
      write: "by hand: npm run new, with the guid of the feed",
    },
  },
  "feed.date": {
    ar: {
      subject: "التاريخ",
      found: "«{date}» ليس تاريخاً: تُركت حلقة «{title}»",
      write: "أضفها يدوياً بالأمر: npm run new، ومعها guid الذي في ملف RSS",
    },
    en: {
      subject: "date",
      found: "“{date}” is no date: “{title}” was left out",
      write: "by hand: npm run new, with the guid of the feed",
    },
  },
  "feed.date-hijri": {
    ar: {
      subject: "التاريخ",
      found: "«{title}»: التاريخ «{date}» هجري، ويوافق {taken} في تقويم أم القرى: أُخذ هذا اليوم",
      write: "date: في ملف الحلقة إن بُثت في يوم غيره",
    },
    en: {
      subject: "date",
      found:
        "“{title}”: “{date}” is of the Hijri calendar, {taken} by that of Umm al-Qura: that day was taken",
      write: "date: in the episode's file, if it was published on another day",
    },
  },
  "feed.date-two": {
    ar: {
      subject: "التاريخ",
      found:
        "«{date}» يحتمل يومين، {one} أو {other}، ولا تاريخ آخر في ملف RSS يفصل بينهما: تُركت حلقة «{title}»",
      write: "أضفها يدوياً بالأمر: npm run new، ومعها guid الذي في ملف RSS",
    },
    en: {
      subject: "date",
      found:
        "“{date}” may be {one} or {other}, and no other date of the feed tells which: “{title}” was left out",
      write: "by hand: npm run new, with the guid of the feed",
    },
  },
  "feed.date-order": {
    ar: {
      subject: "التاريخ",
      found:
        "«{title}»: يحتمل «{date}» يومين، {one} أو {other}: أُخذ {taken} كما تُكتب التواريخ الأخرى في ملف RSS",
      write: "date: في ملف الحلقة إن كان اليوم خطأ",
    },
    en: {
      subject: "date",
      found:
        "“{title}”: “{date}” may be {one} or {other}: {taken} was taken, as other dates of the feed are written",
      write: "date: in its file, if the day is wrong",
    },
  },
  "feed.no-zone": {
    ar: {
      subject: "التاريخ",
      found: "«{title}»: ليس في «{date}» منطقة زمنية: أُخذت {taken}",
      write: "date: في ملف الحلقة إن كانت الساعة خطأ",
    },
    en: {
      subject: "date",
      found: "“{title}”: “{date}” names no zone: {taken} was taken",
      write: "date: in its file, if the hour is wrong",
    },
  },
  "feed.zone": {
    ar: {
      subject: "التاريخ",
      found:
        "«{title}»: المنطقة الزمنية في «{date}» غير معروفة أو لها أكثر من معنى: أُخذت {zone} على أنها {taken}",
      write: "date: في ملف الحلقة إن كانت الساعة خطأ",
    },
    en: {
      subject: "date",
      found: "“{title}”: the zone of “{date}” could be several, or is none: {zone} was taken as {taken}",
      write: "date: in its file, if the hour is wrong",
    },
  },
  "feed.duration": {
    ar: {
      subject: "المدة",
      found: "«{title}»: ليست «{duration}» مدة",
      write: 'duration: في ملف الحلقة، مثل "48:20"، أو الأمر npm run check -- --remote',
    },
    en: {
      subject: "duration",
      found: "“{title}”: “{duration}” is no length",
      write: 'duration: in its file, such as "48:20", or npm run check -- --remote',
    },
  },
  "feed.notes-cut": {
    ar: {
      subject: "الملاحظات",
      found: "في «{title}» أكثر مما يسعه ملف حلقة: تُرك ما بعد المليونين من الأحرف",
      write: "الباقي في صفحة خاصة به، ورابط إليها",
    },
    en: {
      subject: "notes",
      found:
        "“{title}” has more than an episode's file can hold: what is beyond two million letters was left out",
      write: "the rest as a page of its own, with a link to it",
    },
  },
  "feed.media-address": {
    ar: {
      subject: "الوسائط",
      found: "ملف حلقة «{title}» في «{url}»، وليس هذا عنواناً كاملاً",
      write: "audio: أو video: في ملفها",
    },
    en: {
      subject: "media",
      found: "the file of “{title}” is at “{url}”, which is no whole address",
      write: "audio: or video: in its file",
    },
  },
  "feed.relative": {
    ar: {
      subject: "الوسائط",
      found: "ملف حلقة «{title}» في «{typed}»، وهو عنوان بلا مضيف: أُخذ {url}",
      write: "لا شيء إن كان الملف هناك، وإلا فاكتب audio: أو video: في ملفها",
    },
    en: {
      subject: "media",
      found: "the file of “{title}” is at “{typed}”, an address without a host: {url} was taken",
      write: "nothing, if the file is there; else audio: or video: in its file",
    },
  },
  "feed.no-media": {
    ar: {
      subject: "الوسائط",
      found: "لا ملف لحلقة «{title}»",
      write: "audio: أو video: في ملفها إن كان لها تسجيل",
    },
    en: {
      subject: "media",
      found: "“{title}” has no file",
      write: "audio: or video: in its file, if there is a recording",
    },
  },
  "feed.not-media": {
    ar: {
      subject: "الوسائط",
      found: "ملف حلقة «{title}» نوعه {type}، فليس صوتاً ولا صورة: {url}",
      write: "audio: أو video: في ملفها إن كان لها تسجيل",
    },
    en: {
      subject: "media",
      found: "the file of “{title}” is {type}, neither sound nor picture: {url}",
      write: "audio: or video: in its file, if there is a recording",
    },
  },
  "feed.no-length": {
    ar: {
      subject: "الوسائط",
      found: "لا تذكر حلقة «{title}» طول الملف {url}",
      write: "الأمر npm run check -- --remote، فهو يسأل الخادم",
    },
    en: {
      subject: "media",
      found: "“{title}” does not say how long {url} is",
      write: "npm run check -- --remote, which asks the server",
    },
  },
  "feed.length": {
    ar: {
      subject: "الوسائط",
      found: "تذكر حلقة «{title}» أن حجم الملف {url} «{length}»، وليس هذا حجم تسجيل بالبايت، فلم يؤخذ",
      write: "الأمر npm run check -- --remote، فهو يسأل الخادم",
    },
    en: {
      subject: "media",
      found:
        "“{title}” gives “{length}” as the length of {url}: that is no recording's size in bytes, and was not taken",
      write: "npm run check -- --remote, which asks the server",
    },
  },
  "feed.number-taken": {
    ar: {
      subject: "رقم الحلقة",
      found: "رقم حلقة «{title}» هو {number}، وهو رقم حلقة أخرى",
      write: "number: في ملفها، فقد تُرك",
    },
    en: {
      subject: "number",
      found: "“{title}” is number {number}, as another episode is",
      write: "number: in its file; it was left out",
    },
  },
  "feed.topic-missing": {
    ar: {
      subject: "موضوع",
      found: "ليس «{name}» في topics.yml، وهو موضوع حلقات مستوردة عددها {count}، فتُرك",
      write: "{id}: {name} في topics.yml، و{id} بين topics: في ملفاتها",
    },
    en: {
      subject: "topic",
      found: "topics.yml has no “{name}”, and {count} of the imported episodes are about it: it was left out",
      write: "{id}: {name} in topics.yml, and {id} among topics: in their files",
    },
  },
  "feed.left": {
    ar: {
      subject: "الفصول والنصوص",
      found: "لبعض الحلقات فصول أو نصوص في عناوين خاصة بها، وعددها {count}، مثل {url}",
      write:
        "npm run import -- {feed} --fetch لجلبها، فإن كانت الحلقات قد كُتبت فاحذف ملفاتها وملف feed.lock.json أولاً",
    },
    en: {
      subject: "chapters and transcripts",
      found: "{count} episodes have some at addresses of their own, such as {url}",
      write:
        "npm run import -- {feed} --fetch, which gets them; if the episodes are written by now, remove their files and feed.lock.json first",
    },
  },
  "feed.transcript-left": {
    ar: {
      subject: "النص",
      found: "نص «{title}» في {url} نوعه {type}، وليس فيه أوقات: تُرك",
      write: "ملف WebVTT أو SRT بجانب الحلقة، إن كان لها",
    },
    en: {
      subject: "transcript",
      found: "the transcript of “{title}” at {url} is {type}, which has no times: it was left out",
      write: "a WebVTT or SRT file beside the episode, if there is one",
    },
  },
  "feed.transcript-form": {
    ar: {
      subject: "النص",
      found: "ليس في {url} نص بأوقات: صفحة دخول، أو لا شيء",
      write: "الملف نفسه، تضعه يدوياً بجانب الحلقة",
    },
    en: {
      subject: "transcript",
      found: "{url} holds no transcript with times: a page to log in, or nothing",
      write: "the file by hand, beside the episode",
    },
  },
  "feed.chapters-form": {
    ar: {
      subject: "الفصول",
      found: "ليس {url} قائمة فصول",
      write: "الفصول في ملف الحلقة، مثل: ## العنوان [02:40]",
    },
    en: {
      subject: "chapters",
      found: "{url} is no list of chapters",
      write: "the chapters in the episode's file: ## Title [02:40]",
    },
  },
  "feed.unfetched": {
    ar: {
      subject: "عنوان",
      found: "تعذر جلب {url} ({reason})",
      write: "عدّل ما فيه يدوياً، أو احذف ملف الحلقة واستورد من جديد",
    },
    en: {
      subject: "address",
      found: "{url} could not be fetched ({reason})",
      write: "by hand what it holds, or the import again, once the episode's file is removed",
    },
  },
  "feed.category-mapped": {
    ar: {
      subject: "التصنيف",
      found: "«{from}» اسم قديم أو مختلف الإملاء: كُتب {to}",
      write: "لا شيء إن كان هو المقصود، وإلا فاكتب categories: في show.yml",
    },
    en: {
      subject: "category",
      found: "“{from}” is an old name, or spelt another way: {to} was taken",
      write: "nothing, if that is meant; else categories: in show.yml",
    },
  },
  "feed.category-left": {
    ar: {
      subject: "التصنيف",
      found: "«{from}» لا تعرفه أدلة البودكاست، فتُرك",
      write: "categories: في show.yml، من تصنيفات Apple",
    },
    en: {
      subject: "category",
      found: "“{from}” is none that directories know, and was left out",
      write: "categories: in show.yml, of Apple's list",
    },
  },
  "feed.no-email": {
    ar: {
      subject: "البريد",
      found: "لا يذكر ملف RSS بريد مالكه",
      write: "owner: في show.yml",
    },
    en: {
      subject: "e-mail",
      found: "the feed names no owner's e-mail",
      write: "owner: in show.yml",
    },
  },
  "feed.other-guid": {
    ar: {
      subject: "podcast:guid",
      found: "المعرّف في ملف RSS {guid}، ومعرّف البرنامج {was}",
      write: "guid: {guid} في show.yml إن كان ملف RSS لهذا البرنامج ولم يشترك أحد هنا بعد",
    },
    en: {
      subject: "podcast:guid",
      found: "the feed's is {guid}, the programme's {was}",
      write: "guid: {guid} in show.yml, if the feed is this programme's and nobody has subscribed here yet",
    },
  },
  "feed.description-cut": {
    ar: {
      subject: "وصف البرنامج",
      found: "أطول من 4000 بايت، ولا تقبل Apple أكثر: أُخذ أوله",
      write: "description: في show.yml، بكلمات أقل",
    },
    en: {
      subject: "the programme's description",
      found: "is longer than 4000 bytes, and Apple takes no more: its beginning was taken",
      write: "description: in show.yml, in fewer words",
    },
  },
  "feed.guests-read": {
    ar: {
      subject: "الضيوف",
      found: "لا يذكر ملف RSS ضيوف بعض الحلقات، وعددها {count}، أولها «{title}»: أُخذوا من عناوينها ونصوصها",
      write: "guests: في ملفاتها إن كان أحدهم غير ضيف",
    },
    en: {
      subject: "guests",
      found:
        "the feed names no guests of some episodes, {count} of them, “{title}” first: they were taken from titles and notes",
      write: "guests: in their files, where somebody is none",
    },
  },
  "feed.own-alone": {
    ar: {
      subject: "ملف RSS",
      found:
        "ملف RSS لموقع كهذا، وليس معه {json}: تأتي منه الاقتباسات بلا أصحابها، ولا تأتي الحلقات التي ليست فيه",
      write:
        "ذلك الملف بجانبه ثم الأمر نفسه، أو npm run import -- {url} --fetch، أو مجلد episodes/ لذلك الموقع كما هو",
    },
    en: {
      subject: "feed",
      found:
        "a feed of a site like this one, and {json} is not with it: its quotes come without their speakers, and episodes that are not in it do not come",
      write:
        "that file beside it and the same command, or npm run import -- {url} --fetch, or the episodes/ folder of that site as it is",
    },
  },
  "feed.own-other": {
    ar: {
      subject: "ملف JSON",
      found: "الملف الذي مكان {json} لموقع آخر: «{other}»، فلم يؤخذ منه شيء",
      write: "{json} مكانه، أو npm run import -- {url} --fetch",
    },
    en: {
      subject: "JSON Feed",
      found: "what stands in the place of {json} is another site's, “{other}”: nothing was taken from it",
      write: "{json} in its place, or npm run import -- {url} --fetch",
    },
  },
  "feed.own-release": {
    ar: {
      subject: "ملف JSON",
      found: "في {json} حلقات كتبها إصدار آخر، وعددها {count}: تأتي اقتباساتها بلا أصحابها",
      write: "npm run build لذلك الموقع بهذا الإصدار ثم الاستيراد من جديد، أو مجلد episodes/ كما هو",
    },
    en: {
      subject: "JSON Feed",
      found:
        "{json} has episodes that another release wrote, {count} of them: their quotes come without their speakers",
      write:
        "npm run build of that site with this release and import again, or its episodes/ folder as it is",
    },
  },
  "feed.older-pages": {
    ar: {
      subject: "الأرشيف",
      found: "الحلقات الأقدم في {url}",
      write: "الأمر نفسه برابط RSS لا بملف، أو بتلك الصفحة",
    },
    en: {
      subject: "archive",
      found: "older episodes are at {url}",
      write: "the same import with the feed's address instead of a file, or with that page",
    },
  },
  "feed.file-there": {
    ar: {
      subject: "ملف",
      found: "{file} موجود من قبل",
      write: "لم يُكتب شيء: أبعد ذلك الملف ثم استورد من جديد",
    },
    en: {
      subject: "file",
      found: "{file} is there already",
      write: "nothing was written: move that file away, and import again",
    },
  },
} satisfies ProblemEntries;
