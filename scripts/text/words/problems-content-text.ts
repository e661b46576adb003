// Problems of an episode's text.

import type { ProblemEntries } from "./problem-words.ts";

export const textProblems = {
  "timecode.minutes": {
    ar: {
      subject: "وقت",
      found: "[{found}]: أقصى الدقائق 59",
      write: "[{corrected}]، أي {corrected|spoken}، إن كان هذا هو المقصود",
    },
    en: {
      subject: "time code",
      found: "[{found}]: minutes go up to 59",
      write: "[{corrected}], if you meant {corrected|spoken}",
    },
  },
  "timecode.minutes-range": {
    ar: {
      subject: "وقت",
      found: "[{found}]: أقصى الدقائق 59",
      write: "[{corrected}]",
    },
    en: {
      subject: "time code",
      found: "[{found}]: minutes go up to 59",
      write: "[{corrected}]",
    },
  },
  "timecode.seconds": {
    ar: {
      subject: "وقت",
      found: "[{found}]: أقصى الثواني 59",
      write: "[{corrected}]، أي {corrected|spoken}، إن كان هذا هو المقصود",
    },
    en: {
      subject: "time code",
      found: "[{found}]: seconds go up to 59",
      write: "[{corrected}], if you meant {corrected|spoken}",
    },
  },
  "timecode.seconds-range": {
    ar: {
      subject: "وقت",
      found: "[{found}]: أقصى الثواني 59",
      write: "[{corrected}]",
    },
    en: {
      subject: "time code",
      found: "[{found}]: seconds go up to 59",
      write: "[{corrected}]",
    },
  },
  "timecode.order": {
    ar: {
      subject: "وقت",
      found: "[{found}] ينتهي قبل أن يبدأ",
      write: "[{corrected}]",
    },
    en: {
      subject: "time code",
      found: "[{found}] ends before it begins",
      write: "[{corrected}]",
    },
  },
  "timecode.form": {
    ar: {
      subject: "وقت",
      found: "[{found}]: لا يُكتب الوقت هكذا",
      write: "[{corrected}]، أو \\[{found}] إن لم يكن وقتاً",
    },
    en: {
      subject: "time code",
      found: "[{found}] is not how a time code is typed",
      write: "[{corrected}], or \\[{found}] if it is no time",
    },
  },
  "timecode.unreadable": {
    ar: {
      subject: "وقت",
      found: "[{found}] ليس وقتاً في تسجيل",
      write: "[M:SS] أو [H:MM:SS]، أو \\[{found}] إن لم يكن وقتاً",
    },
    en: {
      subject: "time code",
      found: "[{found}] is no time in a recording",
      write: "[M:SS] or [H:MM:SS], or \\[{found}] if it is no time",
    },
  },
  "heading.untitled": {
    ar: { subject: "عنوان", found: "عنوان بلا كلمات", write: "كلماته بعد ##، أو احذفه" },
    en: {
      subject: "heading",
      found: "a heading without words",
      write: "its words after the ##, or no heading",
    },
  },
  "heading.first-level": {
    ar: {
      subject: "عنوان",
      found: "«{title}» عنوان من المستوى الأول، وللصفحة واحد: عنوانها",
      write: "## {title}",
    },
    en: {
      subject: "heading",
      found: "“{title}” is a first-level heading, and the page has one already: its title",
      write: "## {title}",
    },
  },
  "chapter.level": {
    ar: {
      subject: "فصل",
      found: "«{title}» معه وقت، وليس عنواناً من المستوى الثاني",
      write: "## {title} [{code}]، أو العنوان بلا وقت",
    },
    en: {
      subject: "chapter",
      found: "“{title}” has a time code, and is no second-level heading",
      write: "## {title} [{code}], or the heading without the time code",
    },
  },
  "chapter.place": {
    ar: {
      subject: "فصل",
      found: "للفصل وقت واحد في آخره",
      write: "## {title} [{code}]",
    },
    en: {
      subject: "chapter",
      found: "a chapter has one time code, at its end",
      write: "## {title} [{code}]",
    },
  },
  "chapter.range": {
    ar: {
      subject: "فصل",
      found: "[{found}]: ينتهي الفصل حيث يبدأ الذي بعده",
      write: "## {title} [{code}]",
    },
    en: {
      subject: "chapter",
      found: "[{found}]: a chapter ends where the next one begins",
      write: "## {title} [{code}]",
    },
  },
  "chapter.round-brackets": {
    ar: {
      subject: "فصل",
      found: "({code}) بين قوسين هلاليين نص، لا وقت",
      write: "## {title} [{code}]، إن كان فصل يبدأ هنا",
    },
    en: {
      subject: "chapter",
      found: "({code}) in round brackets is text, and no time code",
      write: "## {title} [{code}], if a chapter begins here",
    },
  },
  "chapter.dots": {
    ar: {
      subject: "فصل",
      found: "الوقت في آخر العنوان فيه علامة أخرى مكان النقطتين: هو نص، لا وقت",
      write: "## {title} [{code}]، إن كان فصل يبدأ هنا",
    },
    en: {
      subject: "chapter",
      found: "the time at the heading's end has another sign for its colon: it is text, and no time code",
      write: "## {title} [{code}], if a chapter begins here",
    },
  },
  "chapter.brackets": {
    ar: {
      subject: "فصل",
      found: "{code} في آخر العنوان ليس بين قوسين معقوفين: هو نص، لا وقت",
      write: "## {title} [{code}]، إن كان فصل يبدأ هنا",
    },
    en: {
      subject: "chapter",
      found: "{code} at the heading's end is not in square brackets: it is text, and no time code",
      write: "## {title} [{code}], if a chapter begins here",
    },
  },
  "quote.empty": {
    ar: {
      subject: "اقتباس",
      found: "اسم بلا كلام فوقه",
      write: "الكلام أولاً، ثم سطر فيه «>» فقط، ثم الاسم",
    },
    en: {
      subject: "quote",
      found: "a name, and no words above it",
      write: "the words first, then an empty line “>”, then the name",
    },
  },
  "quote.nameless": {
    ar: {
      subject: "اقتباس",
      found: "شرطة بلا اسم بعدها",
      write: "— ثم اسم شخص له ملف في people/",
    },
    en: {
      subject: "quote",
      found: "a dash, and no name after it",
      write: "— and the name of a person in people/",
    },
  },
  "quote.time-last": {
    ar: {
      subject: "اقتباس",
      found: "لهذا السطر وقت واحد، مكانه بعد الاسم",
      write: "— {name} [02:03–02:17]",
    },
    en: {
      subject: "quote",
      found: "one time code belongs on this line, after the name",
      write: "— {name} [02:03–02:17]",
    },
  },
  "quote.time-brackets": {
    ar: {
      subject: "اقتباس",
      found: "الوقت {code} ليس بين قوسين معقوفين",
      write: "— {name} [{code}]",
    },
    en: {
      subject: "quote",
      found: "the time {code} is not in square brackets",
      write: "— {name} [{code}]",
    },
  },
  "quote.time-inside": {
    ar: {
      subject: "اقتباس",
      found: "[{code}] داخل الكلام المقتبس",
      write: "الوقت بعد الاسم: — {name} [{code}]",
    },
    en: {
      subject: "quote",
      found: "[{code}] inside the words that were said",
      write: "the time after the name: — {name} [{code}]",
    },
  },
  "question.open": {
    ar: {
      subject: "سؤال",
      found: "سؤال لم يُجب: {question}",
      write: "الجواب في المفتاح الذي تحته إن لزم، ثم احذف هذا السطر",
    },
    en: {
      subject: "question",
      found: "a question nobody has answered: {question}",
      write: "the answer at the key below it where one is due, then delete this line",
    },
  },
  "quote.name-outside": {
    ar: {
      subject: "اقتباس",
      found: "«{line}» تحت الاقتباس لا فيه: يظهر الكلام بلا اسم المتحدث",
      write: "العلامة > أمامه، وأمام السطر الفارغ الذي فوقه",
    },
    en: {
      subject: "quote",
      found: "“{line}” stands below the quote, not in it: the words are shown without a speaker",
      write: "the sign > in front of it, and in front of the empty line above it",
    },
  },
  "quote.listed-name": {
    ar: {
      subject: "اقتباس",
      found: "«- {name}» قائمة: يظهر الكلام فوقها بلا اسم المتحدث",
      write: "— {name}، بشرطة طويلة، إن كان هو المتحدث",
    },
    en: {
      subject: "quote",
      found: "“- {name}” is a list: the words above it are shown without a speaker",
      write: "— {name}, with an em dash, if that is who said it",
    },
  },
  "quote.name-unmarked": {
    ar: {
      subject: "اقتباس",
      found: "«{name}» في آخر الاقتباس، وليس في فقرة تبدأ بشرطة: يظهر الكلام بلا اسم المتحدث",
      write: "«— {name}» في فقرة خاصة بها، قبلها سطر فيه «>» فقط، إن كان هو المتحدث",
    },
    en: {
      subject: "quote",
      found:
        "“{name}” closes the quote, but not in a paragraph that begins with a dash: the words are shown without a speaker",
      write: "“— {name}” in a paragraph of its own, below a line with only “>”, if that is who said it",
    },
  },
  "quote.nested": {
    ar: {
      subject: "اقتباس",
      found: "اقتباس داخل قائمة أو اقتباس آخر: لن يقود وقته إلى شيء",
      write: "السطور نفسها من أول السطر، وقبلها وبعدها سطر فارغ",
    },
    en: {
      subject: "quote",
      found: "a quote inside a list or another quote: its time would lead nowhere",
      write: "the same lines at the margin, with an empty line before and after",
    },
  },
  "image.alt": {
    ar: {
      subject: "صورة",
      found: "{found}: بلا نص بديل",
      write: "![ما تُظهره الصورة]({found})",
    },
    en: {
      subject: "picture",
      found: "{found}: no words for those who do not see it",
      write: "![what the picture shows]({found})",
    },
  },
  "image.elsewhere": {
    ar: {
      subject: "صورة",
      found: "{found} في موقع آخر، وسيكشف له المتصفح كل قارئ",
      write: "نسخة منها في media/، هكذا: ![ما تُظهره الصورة](media/name.jpg)",
    },
    en: {
      subject: "picture",
      found: "{found} is on another host, which would be told of every reader",
      write: "a copy in media/: ![what the picture shows](media/name.jpg)",
    },
  },
  "image.path": {
    ar: {
      subject: "صورة",
      found: "«{found}» ليس ملفاً في media/",
      write: "![ما تُظهره الصورة](media/name.jpg)",
    },
    en: {
      subject: "picture",
      found: "“{found}” is no file in media/",
      write: "![what the picture shows](media/name.jpg)",
    },
  },
  "link.near": {
    ar: { subject: "رابط", found: "«{id}»: ليس في episodes/ ما له هذا الاسم", write: "{write}" },
    en: { subject: "link", found: "“{id}”: nothing in episodes/ is called that", write: "{write}" },
  },
  "link.no-episode": {
    ar: {
      subject: "رابط",
      found: "لا حلقة باسم «{id}»",
      write: "episode: ثم اسم ملف الحلقة بلا امتداد، مثل episode:2026-01-20-water-prices",
    },
    en: {
      subject: "link",
      found: "there is no episode “{id}”",
      write: "episode: and the stem of the episode's file, such as episode:2026-01-20-water-prices",
    },
  },
  "link.no-person": {
    ar: {
      subject: "رابط",
      found: "لا شخص باسم «{id}» في people/",
      write: "person: ثم اسم الملف في people/ بلا امتداد، مثل person:karim-nasser",
    },
    en: {
      subject: "link",
      found: "there is no person “{id}” in people/",
      write: "person: and the stem of a file in people/, such as person:karim-nasser",
    },
  },
  "link.draft": {
    ar: {
      subject: "رابط",
      found: "الحلقة «{id}» مسودة، ولا صفحة لها بعد",
      write: "الرابط بعد نشرها",
    },
    en: {
      subject: "link",
      found: "“{id}” is a draft, and has no page yet",
      write: "the link once it is published",
    },
  },
  "link.relative": {
    ar: {
      subject: "رابط",
      found: "«{found}» ليس عنواناً كاملاً",
      write:
        "عنوان يبدأ بـ https://؛ وإلى حلقة من حلقاتك episode: ثم اسم ملفها، مثل episode:2026-01-20-water-prices",
    },
    en: {
      subject: "link",
      found: "“{found}” is no whole address",
      write:
        "an address that begins with https://; to an episode of yours episode: and its file's name, such as episode:2026-01-20-water-prices",
    },
  },
  "link.scheme": {
    ar: {
      subject: "رابط",
      found: "«{found}»: لا يُعرض رابط إلى {scheme}",
      write: "عنوان يبدأ بـ https://، أو mailto: ثم بريد",
    },
    en: {
      subject: "link",
      found: "“{found}”: a link to {scheme} is not shown",
      write: "an address that begins with https://, or mailto: and a mailbox",
    },
  },
  "link.bare": {
    ar: { subject: "رابط", found: "{found} نص لا رابط", write: "[الكلمات]({found})، أو <{found}>" },
    en: {
      subject: "link",
      found: "{found} is text, and no link",
      write: "[the words]({found}), or <{found}>",
    },
  },
  "text.footnote": {
    ar: {
      subject: "حاشية",
      found: "{found} تظهر كما كُتبت: لا حواشي في النص",
      write: "كلام الحاشية بين قوسين في مكانها، أو مصدرها في sources",
    },
    en: {
      subject: "footnote",
      found: "{found} is shown as it is typed: the text has no footnotes",
      write: "the note's words in brackets where they belong, or its source in sources",
    },
  },
  "text.hidden": {
    ar: {
      subject: "HTML",
      found: "{found} يظهر للقارئ كما كُتب",
      write: "النص بدونه؛ وملاحظة المحرر مكانها رأس الملف، بعد علامة # ومسافة",
    },
    en: {
      subject: "HTML",
      found: "{found} is shown to readers as it is typed",
      write: "the text without it; a note to oneself stands in the front matter, after # and a space",
    },
  },
  "text.html": {
    ar: {
      subject: "HTML",
      found: "{found} يظهر كما كُتب: لا يُقرأ HTML",
      write:
        "ما يقابله في Markdown: ‏**عريض** أو *مائل* أو سطر فارغ بين فقرتين؛ أو \\ قبله إن كان مقصوداً كما هو",
    },
    en: {
      subject: "HTML",
      found: "{found} is shown as it is typed: HTML is not read",
      write:
        "the same in Markdown: **bold**, *italic*, an empty line between paragraphs; or \\ before it, if it is meant as it stands",
    },
  },
  "link.definition": {
    ar: {
      subject: "رابط",
      found: "لا يُقرأ عنوان منفصل عن رابطه",
      write: "[الكلمات](https://the.address) حيث مكان الرابط",
    },
    en: {
      subject: "link",
      found: "an address apart from its link is not read",
      write: "[the words](https://the.address) where the link stands",
    },
  },
} satisfies ProblemEntries;
