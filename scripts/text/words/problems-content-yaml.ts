// Problems of how a head or a list is written in YAML.

import type { ProblemEntries } from "./problem-words.ts";

export const yamlProblems = {
  "yaml.colon": {
    ar: {
      subject: "نقطتان",
      found: "«{found}»: نقطتان بعدهما مسافة داخل النص تبدآن مفتاحاً جديداً",
      write: "{write}",
    },
    en: {
      subject: "colon",
      found: "“{found}”: a colon and a space inside a text begin a new key",
      write: "{write}",
    },
  },
  "yaml.colon-space": {
    ar: {
      subject: "نقطتان",
      found: "«{found}»: لا مسافة بعد النقطتين",
      write: "{write}",
    },
    en: {
      subject: "colon",
      found: "“{found}”: no space after the colon",
      write: "{write}",
    },
  },
  "yaml.no-colon": {
    ar: {
      subject: "مفتاح",
      found: "«{found}» بلا نقطتين",
      write:
        "مفتاح ثم نقطتان ثم مسافة ثم قيمة؛ والقيمة الطويلة تُكمَل في سطور تبدأ بمسافتين، والنص بعد السطر ---",
    },
    en: {
      subject: "key",
      found: "“{found}” has no colon",
      write:
        "a key, a colon, a space and a value; a long value goes on in lines that begin with two spaces, and the text comes after the line ---",
    },
  },
  "yaml.prose": {
    ar: {
      subject: "رأس الملف",
      found: "«{found}» من النص، وهو هنا بين المفاتيح",
      write: "السطر نفسه بعد السطر --- الذي ينهي المفاتيح، وكذلك ما يليه من النص",
    },
    en: {
      subject: "front matter",
      found: "“{found}” is text, and stands among the keys",
      write: "the same line after the line --- that ends the keys, and so the text that follows it",
    },
  },
  "yaml.dash": {
    ar: {
      subject: "قائمة",
      found: "«{found}»: لا مسافة بعد الشرطة",
      write: "{write}",
    },
    en: {
      subject: "list",
      found: "“{found}”: no space after the hyphen",
      write: "{write}",
    },
  },
  "yaml.list-line": {
    ar: {
      subject: "قائمة",
      found: "«{value}» يبدأ بشرطة في سطر مفتاحه",
      write: "العناصر في سطور خاصة بها تحت «{key}:»، أو النص كله بين علامتي تنصيص",
    },
    en: {
      subject: "list",
      found: "“{value}” begins with a hyphen on the line of its key",
      write: "the items in lines of their own below “{key}:”, or the whole text in quotation marks",
    },
  },
  "yaml.list-below": {
    ar: {
      subject: "قائمة",
      found: "«{found}» تحت «{above}»، وله قيمة من قبل",
      write: "«{key}:» بلا شيء بعد النقطتين، وتحته كل عنصر في سطر",
    },
    en: {
      subject: "list",
      found: "“{found}” stands below “{above}”, which has a value already",
      write: "“{key}:” with nothing after it, and each item in a line of its own below",
    },
  },
  "yaml.arabic-comma": {
    ar: {
      subject: "قائمة",
      found: "«{found}» بين قوسين، ولا تفصل فيهما إلا الفاصلة اللاتينية ,",
      write: "{write}",
    },
    en: {
      subject: "list",
      found: "“{found}” between brackets, where the comma , parts one thing from the next",
      write: "{write}",
    },
  },
  "yaml.hash": {
    ar: {
      subject: "قيمة",
      found: "«{found}» لا يُقرأ: العلامة # بعد مسافة تبدأ ملاحظة للمحرر",
      write: "{write}، أو مسافة بعد # إن كان ملاحظة",
    },
    en: {
      subject: "value",
      found: "“{found}” is not read: a # after a space begins a note to oneself",
      write: "{write}; or a space after the # if it is a note",
    },
  },
  "yaml.indent": {
    ar: {
      subject: "مسافات",
      found: "«{found}» أمامه مسافات غير التي أمام جيرانه",
      write: "العدد نفسه من المسافات أمام المفاتيح التي تنتمي معاً",
    },
    en: {
      subject: "spaces",
      found: "“{found}” is indented otherwise than its neighbours",
      write: "the same number of spaces before keys that belong together",
    },
  },
  "yaml.tab": {
    ar: {
      subject: "مسافات",
      found: "علامة جدولة (Tab) في أول السطر",
      write: "مسافتان لكل مستوى",
    },
    en: {
      subject: "spaces",
      found: "a tab at the beginning of the line",
      write: "two spaces for each level",
    },
  },
  "yaml.quote": {
    ar: {
      subject: "علامة تنصيص",
      found: "«{found}»: علامة التنصيص {quote} فُتحت ولم تُغلق",
      write: "{quote} في آخر القيمة أيضاً",
    },
    en: {
      subject: "quotation mark",
      found: "“{found}”: the quotation mark {quote} is opened and not closed",
      write: "{quote} at the end of the value too",
    },
  },
  "yaml.quote-curly": {
    ar: {
      subject: "علامة تنصيص",
      found: "«{found}»: فُتحت بعلامة تنصيص وأُغلقت بعلامة من شكل آخر",
      write: "{write}",
    },
    en: {
      subject: "quotation mark",
      found: "“{found}”: opened by one quotation mark and closed by one of another form",
      write: "{write}",
    },
  },
  "yaml.after-quote": {
    ar: {
      subject: "علامة تنصيص",
      found: "«{found}»: شيء يلي علامة التنصيص أو القوس المغلق",
      write: "{write}",
    },
    en: {
      subject: "quotation mark",
      found: "“{found}”: something follows the closing quotation mark or bracket",
      write: "{write}",
    },
  },
  "yaml.bracket": {
    ar: {
      subject: "قوس",
      found: "قوس فُتح ولم يُغلق قبل «{found}»",
      write: "{bracket} في آخر القائمة",
    },
    en: {
      subject: "bracket",
      found: "a bracket is opened and not closed before “{found}”",
      write: "{bracket} at the end of the list",
    },
  },
  "yaml.start": {
    ar: {
      subject: "قيمة",
      found: "«{found}» يبدأ بعلامة لها معنى آخر هنا",
      write: "{write}",
    },
    en: {
      subject: "value",
      found: "“{found}” begins with a sign that means something else here",
      write: "{write}",
    },
  },
  "yaml.key-sign": {
    ar: {
      subject: "مفتاح",
      found: "«{found}»: أمام المفتاح علامة لا مكان لها هنا",
      write: "{write}",
    },
    en: {
      subject: "key",
      found: "“{found}”: a sign stands before the key",
      write: "{write}",
    },
  },
  "yaml.no-key": {
    ar: {
      subject: "مفتاح",
      found: "«{found}»: لا مفتاح قبل النقطتين",
      write: "المفتاح ثم نقطتان ثم مسافة ثم القيمة في سطر واحد",
    },
    en: {
      subject: "key",
      found: "“{found}”: no key stands before the colon",
      write: "the key, the colon, a space and the value on one line",
    },
  },
  "yaml.comma-extra": {
    ar: {
      subject: "قائمة",
      found: "«{found}»: بين القوسين فاصلة لا شيء قبلها",
      write: "فاصلة واحدة بين كل عنصر وما بعده، ولا فاصلة قبل الأول",
    },
    en: {
      subject: "list",
      found: "“{found}”: a comma between brackets with nothing before it",
      write: "one comma between one thing and the next, and none before the first",
    },
  },
  "yaml.comma-missing": {
    ar: {
      subject: "قائمة",
      found: "«{found}»: بين القوسين فاصلة ناقصة، أو قوس لم يُغلق",
      write: "فاصلة بين كل عنصر وما بعده، والقوس المغلق بعد الأخير",
    },
    en: {
      subject: "list",
      found: "“{found}”: between brackets a comma is missing, or a bracket is not closed",
      write: "a comma between one thing and the next, and the closing bracket after the last",
    },
  },
  "yaml.bracket-extra": {
    ar: {
      subject: "قوس",
      found: "«{found}»: قوس أُغلق ولم يُفتح",
      write: "قوس يُفتح قبل كل قوس يُغلق",
    },
    en: {
      subject: "bracket",
      found: "“{found}”: a bracket is closed that was not opened",
      write: "as many opening brackets as closing ones",
    },
  },
  "yaml.flow-colon": {
    ar: {
      subject: "نقطتان",
      found: "«{found}»: نقطتان بعدهما مسافة بين القوسين تبدآن مفتاحاً جديداً",
      write: "علامتا تنصيص حول النص الذي فيه النقطتان",
    },
    en: {
      subject: "colon",
      found: "“{found}”: between brackets a colon and a space begin a new key",
      write: "quotation marks around the text that has the colon",
    },
  },
  "yaml.escape": {
    ar: {
      subject: "قيمة",
      found: "«{found}»: للشرطة المائلة معنى آخر بين علامتي تنصيص مزدوجتين",
      write: "علامتا ' المفردتان حول القيمة، أو بلا شرطة مائلة",
    },
    en: {
      subject: "value",
      found: "“{found}”: a backslash means something else in straight quotation marks",
      write: "single quotation marks ' around the value, or no backslash",
    },
  },
  "yaml.block-text": {
    ar: {
      subject: "قيمة",
      found: "«{found}»: نص في سطر > أو |",
      write: "النص في السطور التالية، كل سطر بعد مسافتين",
    },
    en: {
      subject: "value",
      found: "“{found}”: text on the line of > or |",
      write: "the text in the lines below, each after two spaces",
    },
  },
  "yaml.duplicate-key": {
    ar: {
      subject: "مفتاح",
      found: "«{key}» مكتوب من قبل في السطر {line}",
      write: "واحد منهما",
    },
    en: {
      subject: "key",
      found: "“{key}” stands in line {line} already",
      write: "one of the two",
    },
  },
  "yaml.key": {
    ar: {
      subject: "مفتاح",
      found: "قائمة أو لا شيء في موضع المفتاح",
      write: "مفتاح ثم نقطتان ثم قيمة",
    },
    en: {
      subject: "key",
      found: "a list or nothing stands where a key belongs",
      write: "a key, a colon and a value",
    },
  },
  "yaml.alias": {
    ar: {
      subject: "قيمة",
      found: "«{found}»: لا تُستعمل هنا قيمة تنوب عن أخرى",
      write: "القيمة نفسها؛ والنص الذي يبدأ بـ & أو * يوضع بين علامتي تنصيص",
    },
    en: {
      subject: "value",
      found: "“{found}”: a value that stands for another is not used here",
      write: "the value itself; a text that begins with & or * goes in quotation marks",
    },
  },
  "yaml.tag": {
    ar: {
      subject: "قيمة",
      found: "«{found}»: القيمة تدل على نوعها بنفسها",
      write: "القيمة فقط؛ والنص الذي يبدأ بـ ! يوضع بين علامتي تنصيص",
    },
    en: {
      subject: "value",
      found: "“{found}”: a value says itself what it is",
      write: "the value alone; a text that begins with ! goes in quotation marks",
    },
  },
  "yaml.documents": {
    ar: {
      subject: "رأس الملف",
      found: "رأس ثانٍ يبدأ هنا",
      write: "رأس واحد، بلا ... ولا --- بين مفاتيحه",
    },
    en: {
      subject: "front matter",
      found: "a second document begins here",
      write: "one only, without ... and --- between its keys",
    },
  },
  "yaml.depth": {
    ar: {
      subject: "رأس الملف",
      found: "أقواس أو قوائم متداخلة أعمق مما يُقرأ",
      write: "مفاتيح هذا الملف كما في docs/episode-format.ar.md، وهي لا تتداخل أكثر من ثلاثة مستويات",
    },
    en: {
      subject: "front matter",
      found: "brackets or lists nest too deep to be read",
      write: "the keys of the format, which nest three deep at most",
    },
  },
  "yaml.too-long": {
    ar: {
      subject: "رأس الملف",
      found: "أطول من {most} حرف",
      write: "النصوص الطويلة بعد --- الثانية",
    },
    en: {
      subject: "front matter",
      found: "it is longer than {most} letters",
      write: "long texts below the second ---",
    },
  },
  "yaml.not-map": {
    ar: {
      subject: "رأس الملف",
      found: "لا مفاتيح، بل نص أو قائمة فقط",
      write: "في كل سطر مفتاح ثم نقطتان ثم مسافة ثم قيمته",
    },
    en: {
      subject: "front matter",
      found: "no keys, only a text or a list",
      write: "a key in each line, a colon, a space and its value",
    },
  },
  "yaml.syntax": {
    ar: {
      subject: "رأس الملف",
      found: "«{found}» لا يُقرأ ({reason})",
      write: "مفتاح ثم نقطتان ثم مسافة ثم قيمة؛ وعند الشك ضع القيمة بين علامتي تنصيص",
    },
    en: {
      subject: "front matter",
      found: "“{found}” cannot be read ({reason})",
      write: "a key, a colon, a space and a value; when in doubt, quotation marks around the value",
    },
  },
} satisfies ProblemEntries;
