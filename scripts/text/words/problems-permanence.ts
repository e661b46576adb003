// Problems of what apps remember.

import type { ProblemEntries } from "./problem-words.ts";

export const permanenceProblems = {
  "lock.unreadable": {
    ar: {
      subject: "feed.lock.json",
      found: "تعذرت قراءة الملف ({reason})",
      write: "ملف تُتاح قراءته، أو آخر نسخة محفوظة منه: git restore episodes/feed.lock.json",
    },
    en: {
      subject: "feed.lock.json",
      found: "the file cannot be read ({reason})",
      write: "a file that may be read, or the last committed one: git restore episodes/feed.lock.json",
    },
  },
  "lock.json": {
    ar: {
      subject: "feed.lock.json",
      found: "ليس الملف JSON سليماً: {reason}",
      write: "لا تعدّله يدوياً، واستعده بالأمر: git restore episodes/feed.lock.json",
    },
    en: {
      subject: "feed.lock.json",
      found: "the file is no JSON: {reason}",
      write: "nothing by hand: git restore episodes/feed.lock.json",
    },
  },
  "lock.conflict": {
    ar: {
      subject: "feed.lock.json",
      found: "في الملف نسختان متعارضتان كما تركهما git",
      write:
        "الأمر git checkout --ours episodes/feed.lock.json، ثم npm run check -- --accept بعد إصلاح بقية الملفات: ما سُجل في النسخة الأخرى يُسجل من جديد",
    },
    en: {
      subject: "feed.lock.json",
      found: "two versions stand in the file, as git left them",
      write:
        "git checkout --ours episodes/feed.lock.json, then npm run check -- --accept once the other files are mended: what the other side had recorded is recorded again",
    },
  },
  "lock.foreign": {
    ar: {
      subject: "feed.lock.json",
      found: "سجل برنامج آخر: معرّفه {was}، وليست فيه أي حلقة من حلقات هذا البرنامج",
      write: "لا شيء: احذف الملف، ثم npm run check -- --accept بعد نشر الموقع",
    },
    en: {
      subject: "feed.lock.json",
      found: "this lock is another programme's: its guid is {was}, and no episode of it is here",
      write: "nothing: delete the file, then npm run check -- --accept once the site is published",
    },
  },
  "lock.twice": {
    ar: {
      subject: "feed.lock.json",
      found: "«{key}» مكرر في الموضع نفسه",
      write: "واحد منهما، وهو الأقدم إن اختلفا",
    },
    en: {
      subject: "feed.lock.json",
      found: "“{key}” stands twice in one place",
      write: "one of the two, the older one where they differ",
    },
  },
  "lock.value": {
    ar: {
      subject: "feed.lock.json",
      found: "«{path}» ليس مما يكتبه البرنامج في هذا الموضع",
      write: "لا تعدّله يدوياً، واستعده بالأمر: git restore episodes/feed.lock.json",
    },
    en: {
      subject: "feed.lock.json",
      found: "“{path}” is not what this program writes there",
      write: "nothing by hand: git restore episodes/feed.lock.json",
    },
  },
  "lock.version": {
    ar: {
      subject: "feed.lock.json",
      found: "إصدار الملف {version}، وهذا البرنامج يعرف الإصدار {known}",
      write: "لا شيء: استعمل الإصدار الأحدث من البرنامج، وهو الذي كتب الملف",
    },
    en: {
      subject: "feed.lock.json",
      found: "the file is of version {version}, and this program knows {known}",
      write: "nothing: use the newer program that wrote the file",
    },
  },
  "lock.missing": {
    ar: {
      subject: "feed.lock.json",
      found: "لا وجود للملف {file}: لا شيء يحفظ المعرّفات والملفات كما تتذكرها التطبيقات",
      write: "الأمر npm run check -- --accept، ثم احفظ الملف في المستودع",
    },
    en: {
      subject: "feed.lock.json",
      found: "there is no {file}: nothing holds guids and files to what apps remember",
      write: "npm run check -- --accept, and commit the file",
    },
  },
  "lock.quote-unnamed": {
    ar: {
      subject: "اقتباس",
      found: "«{quote}» نُشر اقتباساً، وهو الآن في النص بلا اسم المتحدث: صفحته تقود إلى الحلقة",
      write: "> — الاسم، في آخر الاقتباس كما كان؛ أو احذف الكلام إن لم يكن لأحد",
    },
    en: {
      subject: "quote",
      found:
        "“{quote}” was published as a quote, and has no speaker in the text now: its page leads to the episode",
      write: "> — the name, at the quote's end as before; or take the words out if nobody said them",
    },
  },
  "lock.new": {
    ar: {
      subject: "حلقة جديدة",
      found: "«{slug}» منشورة وليست في feed.lock.json بعد",
      write:
        "الأمر npm run check -- --accept بعد ظهورها على الموقع، ثم احفظ الملف في المستودع؛ والمضيف الذي ملفاته من new -- --host يفعل ذلك بنفسه",
    },
    en: {
      subject: "new episode",
      found: "“{slug}” is published and not yet in feed.lock.json",
      write:
        "npm run check -- --accept once it is online, and commit the file; a host whose files new -- --host wrote does so by itself",
    },
  },
  "lock.guid-twice": {
    ar: {
      subject: "guid",
      found: "{guid} هو أيضاً معرّف {file}: لن تعرض التطبيقات إلا واحدة من الحلقتين",
      write: "معرّف خاص بالحلقة، أو احذف guid",
    },
    en: {
      subject: "guid",
      found: "{guid} is the guid of {file} too: apps would show only one of the two",
      write: "a guid of its own, or leave guid out",
    },
  },
  "lock.guid-changed": {
    ar: {
      subject: "guid",
      found: "كان المعرّف {was} وصار {guid}: ستنزّل التطبيقات كلها الحلقة من جديد",
      write: "guid: {was} (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "guid",
      found: "the guid was {was} and is now {guid}: every app would download the episode again",
      write: "guid: {was} (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.guid-lost": {
    ar: {
      subject: "guid",
      found: "هذه هي «{slug}» باسم ملف آخر، وقد تغيّر المعرّف مع الاسم، وكان {was}",
      write: "guid: {was} (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "guid",
      found: "this is “{slug}” under another file name, and the guid went with the name: it was {was}",
      write: "guid: {was} (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.renamed": {
    ar: {
      subject: "اسم الملف",
      found: "تبدو هذه «{slug}» باسم ملف آخر: ضاع عنوان صفحتها وضاع معرّفها {was}",
      write:
        "redirect_from: [{slug}] ومعه guid: {was}، أو أعد اسم الملف القديم (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "file name",
      found: "this looks like “{slug}” under another file name: its address and its guid {was} are gone",
      write:
        "redirect_from: [{slug}] and guid: {was}, or the old file name (if this is meant, npm run check -- --accept)",
    },
  },
  "lock.guid-retired": {
    ar: {
      subject: "guid",
      found: "كان {guid} معرّف «{slug}» التي أُخرجت من ملفات RSS: لن تعرض التطبيقات التي عرفتها هذه الحلقة",
      write: "معرّف آخر، أو احذف guid (وإن عادت الحلقة نفسها: npm run check -- --accept)",
    },
    en: {
      subject: "guid",
      found:
        "{guid} belonged to “{slug}”, which was taken out of the feeds: apps that had it would not show this one",
      write: "another guid, or leave guid out (if the same episode is back, npm run check -- --accept)",
    },
  },
  "lock.vanished": {
    ar: {
      subject: "حلقة",
      found: "«{slug}» كانت منشورة واختفت: ستفقدها التطبيقات والروابط",
      write: "ملف الحلقة من جديد (وإن كان سحبها مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "episode",
      found: "“{slug}” was published and is gone: apps and links would lose it",
      write: "the episode's file again (or, if it was taken down on purpose, npm run check -- --accept)",
    },
  },
  "lock.guest-feed-lost": {
    ar: {
      subject: "رابط RSS لضيف",
      found: "كان {url} منشوراً واختفى: من يتابع «{id}» لن يصله شيء بعد اليوم",
      write:
        "{id} من جديد، اسماً للملف في people/ وفي الحلقات (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "guest's feed",
      found: "{url} was published and is gone: who follows “{id}” would hear of nothing more",
      write:
        "{id} again, as the name of the file in people/ and in the episodes (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.topic-feed-lost": {
    ar: {
      subject: "رابط RSS لموضوع",
      found: "كان {url} منشوراً واختفى: من يتابع «{id}» لن يصله شيء بعد اليوم",
      write: "{id} من جديد، في topics.yml وفي topics الحلقات (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "topic's feed",
      found: "{url} was published and is gone: who follows “{id}” would hear of nothing more",
      write:
        "{id} again, in topics.yml and in the episodes' topics (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.turned-draft": {
    ar: {
      subject: "مسودة",
      found: "«{slug}» كانت منشورة، وستختفي الآن لأنها صارت مسودة",
      write: "الحلقة بلا draft: true (وإن كان سحبها مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "draft",
      found: "“{slug}” was published and would now be hidden as a draft",
      write:
        "the episode without draft: true (or, if it was taken down on purpose, npm run check -- --accept)",
    },
  },
  "lock.turned-scheduled": {
    ar: {
      subject: "التاريخ",
      found: "«{slug}» كانت منشورة، وستختفي الآن حتى يحين تاريخها",
      write: "التاريخ الذي نُشرت فيه",
    },
    en: {
      subject: "date",
      found: "“{slug}” was published and would now be hidden until its date",
      write: "the date it was published on",
    },
  },
  "lock.put-off": {
    ar: {
      subject: "التاريخ",
      found: "«{slug}» كانت منشورة، وتاريخها {was} لم يحن، فستختفي حتى يحين",
      write: "date: {date}، كما في اسم الملف؛ أو التاريخ الذي نُشرت فيه",
    },
    en: {
      subject: "date",
      found: "“{slug}” was published, and its date {was} is still to come: it would be hidden until then",
      write: "date: {date}, as in the file's name; or the date it was published on",
    },
  },
  "lock.address-lost": {
    ar: {
      subject: "عنوان الصفحة",
      found: "كان «{was}» عنوان «{slug}»، ولا شيء يقود منه إليها الآن",
      write: "redirect_from: [{was}] (وإن كان التخلي عن العنوان القديم مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "address",
      found: "“{was}” was the address of “{slug}”, and nothing leads there now",
      write: "redirect_from: [{was}] (or, if the old address is to be given up, npm run check -- --accept)",
    },
  },
  "lock.enclosure-changed": {
    ar: {
      subject: "ملف الوسائط",
      found: "كان طول الملف في {url} {was} بايت، وصار {bytes}: من نزّل القديم يبقى عنده القديم",
      write: "الملف الجديد باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "media file",
      found: "the file at {url} had {was} bytes and has {bytes} now: apps that have the old one keep it",
      write:
        "the new file under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.enclosure-replaced": {
    ar: {
      subject: "ملف الوسائط",
      found: "تغيّر محتوى الملف في {url} أو نوعه، وطوله {bytes} بايت كما كان: من نزّل القديم يبقى عنده القديم",
      write: "الملف الجديد باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "media file",
      found:
        "the file at {url} has another content or type now, of the same {bytes} bytes: apps that have the old one keep it",
      write:
        "the new file under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.audio-gone": {
    ar: {
      subject: "الصوت",
      found: "كان ملف RSS للصوت يحمل {url}، ولا ملف صوت للحلقة الآن",
      write: "ملف الصوت من جديد (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "audio",
      found: "the audio feed carried {url}, and the episode has no audio now",
      write: "the audio file again (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.video-gone": {
    ar: {
      subject: "الفيديو",
      found: "كان ملف RSS للفيديو يحمل {url}، ولا ملف فيديو للحلقة الآن",
      write: "ملف الفيديو من جديد (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "video",
      found: "the video feed carried {url}, and the episode has no video file now",
      write: "the video file again (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.feed-guid": {
    ar: {
      subject: "podcast:guid",
      found: "كان معرّف البرنامج {was} وصار {guid}: ستحسبه أدلة البودكاست برنامجاً آخر",
      write: "guid: {was}",
    },
    en: {
      subject: "podcast:guid",
      found:
        "the programme's guid was {was} and is now {guid}: directories would take it for another programme",
      write: "guid: {was}",
    },
  },
  "lock.artwork-changed": {
    ar: {
      subject: "صورة البرنامج",
      found: "تغيّرت الصورة في {url}، وتبقى القديمة عند التطبيقات وأدلة البودكاست",
      write: "الصورة الجديدة باسم جديد مثل {next} (وإن كان هذا مقصوداً: npm run check -- --accept)",
    },
    en: {
      subject: "artwork",
      found: "the picture at {url} is another one now: apps and directories keep the old one",
      write:
        "the new picture under a new name, such as {next} (or, if this is meant, npm run check -- --accept)",
    },
  },
  "lock.feed-moved": {
    ar: {
      subject: "رابط RSS",
      found: "كان رابط RSS ‏{was} وصار {url}",
      write: "تحويل دائم (301) من العنوان القديم، ثم npm run check -- --accept",
    },
    en: {
      subject: "feed",
      found: "the feed was at {was} and is now at {url}",
      write: "a lasting redirect (301) from the old address, then npm run check -- --accept",
    },
  },
} satisfies ProblemEntries;
