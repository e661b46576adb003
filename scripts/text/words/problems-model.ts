// Problems of joining what the files say.

import type { ProblemEntries } from "./problem-words.ts";

export const modelProblems = {
  "show.placeholder": {
    ar: {
      subject: "site",
      found: "{value} عنوان لا يصل إليه أحد: كل ملف RSS وبطاقة ورابط في الموقع يقود إليه",
      write: "site: والعنوان الحقيقي للموقع، قبل أن يشترك أحد",
    },
    en: {
      subject: "site",
      found: "{value} is an address that nobody can open: every feed, card and link of the site leads there",
      write: "site: and the site's real address, before anybody subscribes",
    },
  },
  "show.placeholder-email": {
    ar: {
      subject: "email",
      found: "{value} عنوان لا يصله بريد: إليه تكتب أدلة البودكاست حين تتحقق من صاحب البرنامج",
      write: "email: وعنواناً يقرؤه فريق البرنامج",
    },
    en: {
      subject: "email",
      found: "no mail reaches {value}: directories write there to see whose feed it is",
      write: "email: and an address that the programme's team reads",
    },
  },
  "person.two": {
    ar: {
      subject: "شخص",
      found: "«{name}»: اسمان لاقتباس واحد",
      write: "— {first}، وكلام الآخر في اقتباس له",
    },
    en: {
      subject: "person",
      found: "“{name}”: two names below one quote",
      write: "— {first}, and the other's words in a quote of their own",
    },
  },
  "person.unknown": {
    ar: {
      subject: "شخص",
      found: "«{name}»: لا أحد في people/ بهذا الاسم",
      write: 'اسم شخص له ملف في people/، أو أضفه بالأمر: npm run new -- --person "{name}"',
    },
    en: {
      subject: "person",
      found: "“{name}”: nobody in people/ has this name",
      write: 'the name of a person in people/, or add one: npm run new -- --person "{name}"',
    },
  },
  "person.unknown-near": {
    ar: {
      subject: "شخص",
      found: "«{name}»: لا أحد في people/ بهذا الاسم",
      write: '{nearest}، إن كان هو المقصود؛ وإلا فأضف الشخص بالأمر: npm run new -- --person "{name}"',
    },
    en: {
      subject: "person",
      found: "“{name}”: nobody in people/ has this name",
      write: 'did you mean {nearest}? Else add the person: npm run new -- --person "{name}"',
    },
  },
  "person.ambiguous": {
    ar: {
      subject: "شخص",
      found: "«{name}» قد يكون أياً من {people}",
      write: "الاسم كاملاً، أو اسم بديل لا يحمله إلا واحد منهم",
    },
    en: {
      subject: "person",
      found: "“{name}” could be any of {people}",
      write: "the full name, or an alias that only one of them has",
    },
  },
  "person.twice": {
    ar: {
      subject: "شخص",
      found: "«{name}» هو أيضاً اسم من في {file}، ولا شيء يميّز بينهما",
      write:
        "احذف أحد الملفين إن كانا لشخص واحد؛ وإلا فاكتب اسماً أكمل في «name»، أو اسماً آخر لكل منهما في «aliases»",
    },
    en: {
      subject: "person",
      found: "“{name}” is also the name in {file}, and nothing tells the two apart",
      write:
        "delete one of the files if both are one person; else a fuller “name”, or another name for each in “aliases”",
    },
  },
  "role.late": {
    ar: {
      subject: "المنصب",
      found: "«{role}» من {from}، وأول حلقة لصاحبه في {day}: لا يظهر معه في أي حلقة",
      write: "from: {day}، أو يوم قبله",
    },
    en: {
      subject: "role",
      found: "“{role}” is from {from} on, and the person's first episode is of {day}: no episode shows it",
      write: "from: {day}, or an earlier day",
    },
  },
  "guest.unknown": {
    ar: {
      subject: "ضيف",
      found: "{id}: لا يوجد ملف people/{id}.md",
      write: 'اسم ملف من people/، أو أضف الشخص بالأمر: npm run new -- --person "اسمه" --slug {id}',
    },
    en: {
      subject: "guest",
      found: "{id}: there is no file people/{id}.md",
      write:
        'the stem of a file in people/, or add the person: npm run new -- --person "their name" --slug {id}',
    },
  },
  "guest.unknown-near": {
    ar: {
      subject: "ضيف",
      found: "{id}: لا يوجد ملف people/{id}.md",
      write:
        '{nearest}، إن كان هو المقصود؛ وإلا فأضف الشخص بالأمر: npm run new -- --person "اسمه" --slug {id}',
    },
    en: {
      subject: "guest",
      found: "{id}: there is no file people/{id}.md",
      write: 'did you mean {nearest}? Else add the person: npm run new -- --person "their name" --slug {id}',
    },
  },
  "guest.twice": {
    ar: {
      subject: "ضيف",
      found: "{id} مذكور بين الضيوف من قبل",
      write: "كل ضيف مرة واحدة",
    },
    en: {
      subject: "guest",
      found: "{id} is among the guests already",
      write: "each guest once",
    },
  },
  "topic.unknown": {
    ar: {
      subject: "موضوع",
      found: "{id}: ليس في topics.yml",
      write: "موضوع من topics.yml، أو أضف إليه سطراً: {id} ثم نقطتين ثم اسم الموضوع",
    },
    en: {
      subject: "topic",
      found: "{id}: topics.yml does not know it",
      write: "a topic of topics.yml, or a line more in it: {id}, a colon, and the topic's name",
    },
  },
  "topic.unknown-near": {
    ar: {
      subject: "موضوع",
      found: "{id}: ليس في topics.yml",
      write: "{nearest}، إن كان هو المقصود؛ وإلا فأضف إلى topics.yml سطراً: {id} ثم نقطتين ثم اسم الموضوع",
    },
    en: {
      subject: "topic",
      found: "{id}: topics.yml does not know it",
      write: "did you mean {nearest}? Else add a line to topics.yml: {id}, a colon, and the topic's name",
    },
  },
  "correction.quote-unknown": {
    ar: {
      subject: "تصويب",
      found: "«{quote}»: لا اقتباس في هذه الحلقة يبدأ هكذا",
      write: "الكلمات الأولى من الاقتباس المصوَّب، أو احذف quote",
    },
    en: {
      subject: "correction",
      found: "“{quote}”: no quote of this episode begins so",
      write: "the first words of the quote that is corrected, or leave “quote” out",
    },
  },
  "chapter.order": {
    ar: {
      subject: "فصل",
      found: "«{title}» يبدأ عند {time}، بعد فصل يبدأ عند {before}",
      write: "الفصول بترتيب التسجيل",
    },
    en: {
      subject: "chapter",
      found: "“{title}” starts at {time}, after a chapter that starts at {before}",
      write: "chapters in the order of the recording",
    },
  },
  "chapter.same-time": {
    ar: {
      subject: "فصل",
      found: "«{title}» يبدأ عند {time} كالفصل الذي قبله",
      write: "توقيت آخر لأحدهما",
    },
    en: {
      subject: "chapter",
      found: "“{title}” starts at {time}, as the chapter before it does",
      write: "another time for one of the two",
    },
  },
  "time.after-end": {
    ar: {
      subject: "وقت",
      found: "[{time}]: ينتهي التسجيل عند {duration}",
      write: "توقيت قبل {duration}",
    },
    en: {
      subject: "time code",
      found: "[{time}]: the recording ends at {duration}",
      write: "a time before {duration}",
    },
  },
  "captions.after-end": {
    ar: {
      subject: "ملف النص",
      found: "ملف النص يمتد حتى {end}، وينتهي التسجيل عند {duration}",
      write: "ملف النص لهذا التسجيل، أو أوقات صحيحة",
    },
    en: {
      subject: "transcript",
      found: "the captions go on to {end}, the recording ends at {duration}",
      write: "the captions of this recording, or correct times",
    },
  },
  "captions.end-after-end": {
    ar: {
      subject: "ملف النص",
      found: "سطر من ملف النص يمتد حتى {end}، وينتهي التسجيل عند {duration}",
      write: "نهاية قبل {duration}",
    },
    en: {
      subject: "transcript",
      found: "a caption goes on to {end}, the recording ends at {duration}",
      write: "an end before {duration}",
    },
  },
  "captions.voice-near": {
    ar: {
      subject: "ملف النص",
      found: "المتحدث «{name}»: لا أحد في people/ بهذا الاسم",
      write: '{nearest}، إن كان هو المقصود؛ وإلا فأضف الشخص بالأمر: npm run new -- --person "{name}"',
    },
    en: {
      subject: "transcript",
      found: "the speaker “{name}”: nobody in people/ has this name",
      write: 'did you mean {nearest}? Else add the person: npm run new -- --person "{name}"',
    },
  },
  "episode.slug-twice": {
    ar: {
      subject: "عنوان الصفحة",
      found: "«{value}» مأخوذ للملف {file}",
      write: "اسم آخر للملف، أو قيمة أخرى في redirect_from",
    },
    en: {
      subject: "address",
      found: "“{value}” is taken by {file}",
      write: "another file name, or another redirect_from",
    },
  },
  "episode.guid-twice": {
    ar: {
      subject: "guid",
      found: "{value} هو أيضاً معرّف {file}",
      write: "معرّف خاص بالحلقة، أو احذف guid",
    },
    en: {
      subject: "guid",
      found: "{value} is the guid of {file} too",
      write: "a guid of its own, or leave guid out",
    },
  },
  "episode.number-twice": {
    ar: {
      subject: "رقم الحلقة",
      found: "{value} هو أيضاً رقم {file}",
      write: "الرقم التالي غير المستعمل",
    },
    en: {
      subject: "number",
      found: "{value} is the number of {file} too",
      write: "the next free number",
    },
  },
} satisfies ProblemEntries;
