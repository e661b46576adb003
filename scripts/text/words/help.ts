// The help of each command: what it does in a line, and what each of its names is for.

import { catalogue } from "../catalogue.ts";

export const alignHelp = catalogue({
  about: {
    ar: "الاقتباسات في أي ملف نص: أين قيلت، وبأي كلمات",
    en: "quotes against any transcript: where they were said, and in which words",
  },
  transcript: {
    ar: "ملف نص: VTT أو SRT أو JSON أو جدول أو نص فيه أوقات، كما تكتبه برامج التعرف على الكلام والمونتاج",
    en: "captions, JSON, a table or text with times, as recognisers and editing programs write them",
  },
  quotes: {
    ar: 'قائمة JSON من نصوص أو من {"text", "speaker"}؛ والشرطة - تقرؤها من الدخل القياسي',
    en: 'a JSON array of texts or of {"text", "speaker"}; - reads it from standard input',
  },
  json: {
    ar: "قائمة من {text, verdict, start, end, score, differences}، بالثواني أو null",
    en: "an array of {text, verdict, start, end, score, differences}, seconds or null",
  },
});

export const announceHelp = catalogue({
  about: {
    ar: "يبلّغ خوادم WebSub وIndexNow وPodping بما تغيّر منذ النشر السابق",
    en: "tells hubs, IndexNow and Podping what changed since the last deployment",
  },
  site: { ar: "مجلد الموقع المنشور: _site", en: "the folder of the site that was deployed: _site" },
  state: { ar: "الملف الذي يُحفظ فيه من أُبلغ وبماذا", en: "the file that remembers who was told of what" },
  "dry-run": { ar: "يعرض ما كان سيقال، ولا يبلّغ أحداً", en: "shows what would be said, and tells nobody" },
  json: { ar: "النتيجة للبرامج", en: "the result for machines" },
});

export const buildHelp = catalogue({
  about: { ar: "يبني الموقع من episodes/", en: "builds the site from episodes/" },
  output: {
    ar: "مجلد الموقع داخل هذا المجلد: _site",
    en: "the folder of the site, inside this one: _site",
  },
});

export const checkHelp = catalogue({
  about: {
    ar: "كل ما يحتاج إلى إصلاح في كل الملفات، بلا بناء",
    en: "every problem of every file, without building",
  },
  remote: {
    ar: "يسأل خوادم الوسائط البعيدة، ويحفظ ما تقوله في media.lock.json",
    en: "ask the servers of remote media, and remember what they say in media.lock.json",
  },
  feeds: {
    ar: "ومعه ما تنصح به أدلة البودكاست: أما ما ترفضه فيُذكر دائماً",
    en: "tell also what the podcast directories only advise: what they refuse is always told",
  },
  accept: {
    ar: "يقول إن ما تغيّر من معرّفات وعناوين وملفات مقصود، في feed.lock.json",
    en: "say that changed guids, addresses and enclosures are meant, in feed.lock.json",
  },
  write: {
    ar: "يكتب التوقيت الذي وُجد في ملف النص بعد اسم كل متحدث، ولا يغيّر غيره",
    en: "put the times found in transcripts after the quotes' names, and touch nothing else",
  },
  json: {
    ar: "قائمة من {file, line, column, severity, code, subject, found, write}",
    en: "an array of {file, line, column, severity, code, subject, found, write}",
  },
  annotations: {
    ar: "بالصيغة التي تعرضها منصة الشفرة بجانب الأسطر: github أو gitlab",
    en: "in the form that the code host shows beside the lines: github or gitlab",
  },
});

export const clipsHelp = catalogue({
  about: {
    ar: "كل اقتباس مقصوصاً من التسجيل، فيديو للنشر وصوتاً",
    en: "each quote cut out of the recording, as films to post and as sound",
  },
  episode: { ar: "الحلقة التي تُقص اقتباساتها", en: "the episode whose quotes are cut" },
  quotes: {
    ar: "أرقام اقتباسات أو معرّفاتها؛ وكلها إن لم يُكتب منها شيء",
    en: "numbers of quotes, or their ids; all of them where none is named",
  },
  recording: {
    ar: "ملف التسجيل، بدل ما في الحلقة: لفيديو على يوتيوب",
    en: "the recording's file, instead of the episode's: for a video on YouTube",
  },
  loudness: {
    ar: "مستوى الصوت: ‎-23، كما يطلبها البث (EBU R 128)، من ‎-31 إلى ‎-9",
    en: "how loud: -23, as broadcasting asks (EBU R 128), from -31 to -9",
  },
  force: { ar: "يقص ثانية ما لم يتغير", en: "cut again what has not changed" },
});

export const kitHelp = catalogue({
  about: {
    ar: "كل ما يُنشر عن الحلقة: يوتيوب، ومنشورات كل منصة، ورسالة بريد، وشفرة تضمين، والنص على الشاشة",
    en: "everything that is posted of an episode: YouTube, posts for each place, a letter, code to embed, captions",
  },
  episode: { ar: "الحلقة", en: "the episode" },
  output: { ar: "المجلد الذي تُكتب فيه: _kit", en: "the folder it is written into: _kit" },
  cards: { ar: "ومعه بطاقة مربعة لكل اقتباس", en: "a square card of each quote as well" },
});

export const importHelp = catalogue({
  about: {
    ar: "مقال أو ملف RSS لبودكاست إلى مسودات حلقات تحت episodes/",
    en: "an article or a podcast feed to draft episodes under episodes/",
  },
  file: {
    ar: "مقال (نص أو Markdown أو .docx أو صفحة محفوظة، و- للدخل القياسي) أو ملف RSS: اسمه أو رابطه",
    en: "an article (text, Markdown, .docx, a saved page; - for standard input) or a feed: a file or an address",
  },
  date: {
    ar: "يوم الحلقة، مثل 2024-02-13: للمقال فقط",
    en: "the episode's day, such as 2024-02-13: an article's only",
  },
  slug: {
    ar: "اسم ملف الحلقة وعنوان صفحتها: للمقال فقط",
    en: "the episode's file name and address: an article's only",
  },
  out: {
    ar: "مجلد البرنامج الذي يُكتب فيه، بدل episodes/: للمقال فقط",
    en: "the programme's folder to write into, instead of episodes/: an article's only",
  },
  force: {
    ar: "يكتب فوق ملف موجود: للمقال فقط",
    en: "write over a file that is there: an article's only",
  },
  fetch: {
    ar: "يجلب ما بجانب ملف RSS من نصوص وفصول: لملف RSS فقط",
    en: "fetch the transcripts and chapters beside the feed: a feed's only",
  },
  "dry-run": { ar: "يعرض ما كان سيُكتب، ولا يكتب شيئاً", en: "show what would be written, and write nothing" },
});

export const narrateHelp = catalogue({
  about: {
    ar: "قراءة آلية معلنة لحلقة بلا تسجيل: فيديو وصوت ونص على الشاشة",
    en: "a labelled machine reading of an episode without a recording: video, sound, captions",
  },
  episode: {
    ar: "اسم ملف الحلقة بلا امتداد، أو مساره",
    en: "an episode's file name without its extension, or its path",
  },
  force: { ar: "تكتب فوق ملفات قراءة سابقة", en: "overwrite the files of an earlier reading" },
  "dry-run": {
    ar: "تطبع ما سيُقرأ، ولا تصنع شيئاً",
    en: "print what would be said, and make nothing",
  },
});

export const newHelp = catalogue({
  about: {
    ar: "حلقة جديدة أو شخص جديد بفراغات تُملأ، أو برنامج جديد كله",
    en: "a new episode or person with blanks to fill, or a programme of one's own",
  },
  title: {
    ar: "عنوان الحلقة، أو اسم البرنامج؛ يُسأل عنه إن لم يُكتب",
    en: "the episode's title, or the programme's; asked for when it is not typed",
  },
  person: { ar: "شخص جديد بهذا الاسم، بدل حلقة", en: "a new person of this name, instead of an episode" },
  slug: {
    ar: "اسم الملف وعنوان صفحته: حروف a-z وأرقام وشرطات",
    en: "the file's name and its page's address: a-z, digits and hyphens",
  },
  date: {
    ar: "يوم الحلقة، مثل 2024-02-13، بدل اليوم",
    en: "the episode's day, such as 2024-02-13, instead of today",
  },
  force: {
    ar: "يكتب الشخص وإن كان اسمه في people/، والبرنامج وإن كان مكانه غير المثال",
    en: "write the person though people/ has the name, the programme though another than the sample is there",
  },
  host: {
    ar: "ملفات الاستضافة: كيف يُبنى الموقع ويُنشر ويُبلّغ عنه من تلقاء نفسه",
    en: "the files of a host: how the site is built, published and announced by itself",
  },
  programme: {
    ar: "برنامج جديد مكان المثال: يسأل عما يلي، أو يأخذه من الخيارات",
    en: "a programme of one's own in the sample's place: asks what follows, or takes it from the options",
  },
  language: { ar: "لغة البرنامج الجديد", en: "the new programme's language" },
  latin: { ar: "اسمه بحروف لاتينية", en: "its name in Latin letters" },
  site: {
    ar: "عنوان موقعه، مثل https://programme.example/",
    en: "its site, such as https://programme.example/",
  },
  zone: {
    ar: "منطقته الزمنية أو مدينة منها، مثل Asia/Dubai",
    en: "its time zone or a city of it, such as Asia/Dubai",
  },
  hour: { ar: "ساعة البث، مثل 20:00", en: "the hour it is on the air, such as 20:00" },
  owner: { ar: "صاحبه، كما تعرضه أدلة البودكاست", en: "who owns it, as directories show" },
  email: { ar: "بريد صاحبه، وهو معلن", en: "the owner's e-mail, which is public" },
  colour: {
    ar: "لونه، ست خانات بعد #، بين علامتي تنصيص",
    en: "its colour, six digits behind #, in quotation marks",
  },
});

export const startHelp = catalogue({
  about: {
    ar: "معاينة الموقع على هذا الجهاز، مع المسودات، وتتبع كل حفظ",
    en: "the site on this machine, with drafts; follows every save",
  },
  port: {
    ar: "رقم المنفذ من 1 إلى 65535؛ وبلا هذا الخيار أول منفذ متاح من 8080",
    en: "a port from 1 to 65535: the first free one from 8080 on",
  },
});

export const transcribeHelp = catalogue({
  about: {
    ar: "ملف النص لتسجيل حلقة، ببرنامج التعرف على الكلام المثبت",
    en: "a transcript of an episode's recording, by the recogniser that is installed",
  },
  episode: {
    ar: "اسم ملف الحلقة بلا امتداد، أو مساره",
    en: "an episode's file name without its extension, or its path",
  },
  language: {
    ar: "لغة الكلام، إن لم تكن لغة البرنامج",
    en: "what is spoken, where it is not the programme's language",
  },
  model: {
    ar: "نموذج التعرف: اسمه، ومع whisper-cli ملفه",
    en: "the recogniser's model: its name, for whisper-cli its file",
  },
  force: { ar: "تكتب فوق نص موجود", en: "overwrite a transcript that is there" },
});

export const uploadHelp = catalogue({
  about: {
    ar: "تسجيل أو مقاطع إلى المخزن المذكور في show.yml، وعنوانها وحجمها ومدتها إلى حيث تُحتاج",
    en: "a recording, or clips, into the store that show.yml names; address, size and length to where they are needed",
  },
  file: {
    ar: "التسجيل على جهازك؛ أو مقطع في media/clips/، أو مجلد مقاطع حلقة",
    en: "the recording on this machine; or a clip in media/clips/, or an episode's folder of clips",
  },
  episode: {
    ar: "الحلقة التي هو لها، إن لم يقلها اسم الملف",
    en: "the episode it is of, where its name does not say so",
  },
  as: { ar: "اسمه في المخزن، بدل اسمه على الجهاز", en: "its name in the store, instead of its own" },
});
