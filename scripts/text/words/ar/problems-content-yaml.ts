// Problems of how a head or a list is written in YAML, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const yamlProblems = {
  "yaml.colon": {
    subject: "نقطتان",
    found: "«{found}»: نقطتان بعدهما مسافة داخل النص تبدآن مفتاحاً جديداً",
    write: "{write}",
  },
  "yaml.colon-space": {
    subject: "نقطتان",
    found: "«{found}»: لا مسافة بعد النقطتين",
    write: "{write}",
  },
  "yaml.no-colon": {
    subject: "مفتاح",
    found: "«{found}» بلا نقطتين",
    write: "مفتاحاً ثم نقطتين ثم مسافة ثم قيمة؛ والنص الطويل يُكمَل في سطور تبدأ بمسافتين",
  },
  "yaml.dash": {
    subject: "قائمة",
    found: "«{found}»: لا مسافة بعد الشرطة",
    write: "{write}",
  },
  "yaml.list-line": {
    subject: "قائمة",
    found: "«{value}» يبدأ بشرطة في سطر مفتاحه",
    write: "العناصر في سطور خاصة بها تحت «{key}:»، أو النص كله بين علامتي تنصيص",
  },
  "yaml.list-below": {
    subject: "قائمة",
    found: "«{found}» تحت «{above}»، وله قيمة من قبل",
    write: "«{key}:» بلا شيء بعد النقطتين، وتحته كل عنصر في سطر",
  },
  "yaml.arabic-comma": {
    subject: "قائمة",
    found: "«{found}» بين قوسين، ولا تفصل فيهما إلا الفاصلة اللاتينية ,",
    write: "{write}",
  },
  "yaml.hash": {
    subject: "قيمة",
    found: "«{found}» لا يُقرأ: العلامة # بعد مسافة تبدأ ملاحظة للمحرر",
    write: "{write}، أو مسافة بعد # إن كان ملاحظة",
  },
  "yaml.indent": {
    subject: "مسافات",
    found: "«{found}» أمامه مسافات غير التي أمام جيرانه",
    write: "العدد نفسه من المسافات أمام المفاتيح التي تنتمي معاً",
  },
  "yaml.tab": {
    subject: "مسافات",
    found: "علامة جدولة (Tab) في أول السطر",
    write: "مسافتين لكل مستوى",
  },
  "yaml.quote": {
    subject: "علامة تنصيص",
    found: "«{found}»: علامة التنصيص {quote} فُتحت ولم تُغلق",
    write: "{quote} في آخر القيمة أيضاً",
  },
  "yaml.after-quote": {
    subject: "علامة تنصيص",
    found: "«{found}»: شيء يلي علامة التنصيص أو القوس المغلق",
    write: "{write}",
  },
  "yaml.bracket": {
    subject: "قوس",
    found: "قوس فُتح ولم يُغلق قبل «{found}»",
    write: "{bracket} في آخر القائمة",
  },
  "yaml.start": {
    subject: "قيمة",
    found: "«{found}» يبدأ بعلامة لها معنى آخر هنا",
    write: "{write}",
  },
  "yaml.key-sign": {
    subject: "مفتاح",
    found: "«{found}»: أمام المفتاح علامة لا مكان لها هنا",
    write: "{write}",
  },
  "yaml.no-key": {
    subject: "مفتاح",
    found: "«{found}»: لا مفتاح قبل النقطتين",
    write: "المفتاح ثم نقطتين ثم مسافة ثم القيمة في سطر واحد",
  },
  "yaml.comma-extra": {
    subject: "قائمة",
    found: "«{found}»: بين القوسين فاصلة لا شيء قبلها",
    write: "فاصلة واحدة بين كل عنصر وما بعده، ولا فاصلة قبل الأول",
  },
  "yaml.comma-missing": {
    subject: "قائمة",
    found: "«{found}»: بين القوسين فاصلة ناقصة، أو قوس لم يُغلق",
    write: "فاصلة بين كل عنصر وما بعده، والقوس المغلق بعد الأخير",
  },
  "yaml.bracket-extra": {
    subject: "قوس",
    found: "«{found}»: قوس أُغلق ولم يُفتح",
    write: "لكل قوس يُغلق قوساً يُفتح قبله",
  },
  "yaml.flow-colon": {
    subject: "نقطتان",
    found: "«{found}»: نقطتان بعدهما مسافة بين القوسين تبدآن مفتاحاً جديداً",
    write: "علامتي تنصيص حول النص الذي فيه النقطتان",
  },
  "yaml.escape": {
    subject: "قيمة",
    found: "«{found}»: للشرطة المائلة معنى آخر بين علامتي تنصيص مزدوجتين",
    write: "علامتي ' المفردتين حول القيمة، أو بلا شرطة مائلة",
  },
  "yaml.block-text": {
    subject: "قيمة",
    found: "«{found}»: نص في سطر > أو |",
    write: "النص في السطور التالية، كل سطر بعد مسافتين",
  },
  "yaml.duplicate-key": {
    subject: "مفتاح",
    found: "«{key}» مكتوب من قبل في السطر {line}",
    write: "واحداً منهما",
  },
  "yaml.key": {
    subject: "مفتاح",
    found: "قائمة أو لا شيء في موضع المفتاح",
    write: "مفتاحاً ثم نقطتين ثم قيمة",
  },
  "yaml.alias": {
    subject: "قيمة",
    found: "«{found}»: لا تُستعمل هنا قيمة تنوب عن أخرى",
    write: "القيمة نفسها؛ والنص الذي يبدأ بـ & أو * يوضع بين علامتي تنصيص",
  },
  "yaml.tag": {
    subject: "قيمة",
    found: "«{found}»: القيمة تدل على نوعها بنفسها",
    write: "القيمة وحدها؛ والنص الذي يبدأ بـ ! يوضع بين علامتي تنصيص",
  },
  "yaml.documents": {
    subject: "رأس الملف",
    found: "رأس ثانٍ يبدأ هنا",
    write: "رأساً واحداً، بلا ... ولا --- بين مفاتيحه",
  },
  "yaml.depth": {
    subject: "رأس الملف",
    found: "أقواس أو قوائم متداخلة أعمق مما يُقرأ",
    write: "مفاتيح الدليل، وهي لا تتداخل أكثر من ثلاثة مستويات",
  },
  "yaml.too-long": {
    subject: "رأس الملف",
    found: "أطول من {most} حرف",
    write: "النصوص الطويلة بعد --- الثانية",
  },
  "yaml.not-map": {
    subject: "رأس الملف",
    found: "لا مفاتيح، بل نص أو قائمة فقط",
    write: "في كل سطر مفتاحاً ثم نقطتين ثم مسافة ثم قيمته",
  },
  "yaml.syntax": {
    subject: "رأس الملف",
    found: "«{found}» لا يُقرأ ({reason})",
    write: "مفتاحاً ثم نقطتين ثم مسافة ثم قيمة؛ وعند الشك ضع القيمة بين علامتي تنصيص",
  },
} as const satisfies ProblemWords;
