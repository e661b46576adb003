// Problems of the programme's own look: colours that cannot be read, pictures and typefaces that will not do.

import type { ProblemEntries } from "./problem-words.ts";

export const lookProblems = {
  "look.unquoted": {
    ar: {
      subject: "{key}",
      found: "«{value}» بلا علامتي تنصيص ملاحظة لا تُقرأ، لا لون",
      write: "{write}",
    },
    en: {
      subject: "{key}",
      found: "“{value}” without quotation marks is a comment that nobody reads, no colour",
      write: "{write}",
    },
  },
  "look.signal": {
    ar: {
      subject: "signal",
      found: "«{value}» لا يُقرأ على كل أرضية، فيصير «{day}» في النهار و«{night}» في الليل",
      write: "{write}، أو لونين آخرين يُقرآن",
    },
    en: {
      subject: "signal",
      found:
        "“{value}” cannot be read on every ground: it becomes “{day}” by day and “{night}” in the evening",
      write: "{write}, or two other colours that can be read",
    },
  },
  "look.signal-day": {
    ar: {
      subject: "signal",
      found: "«{value}» أفتح من أن يُقرأ على أرضية النهار (نسبة التباين 4.5 إلى 1)",
      write: "{write}، أو لوناً أغمق",
    },
    en: {
      subject: "signal",
      found: "“{value}” is too light to be read on the ground by day (contrast 4.5 to 1)",
      write: "{write}, or a darker colour",
    },
  },
  "look.signal-night": {
    ar: {
      subject: "signal",
      found: "«{value}» أغمق من أن يُقرأ على أرضية الليل (نسبة التباين 4.5 إلى 1)",
      write: "{write}، أو لوناً أفتح",
    },
    en: {
      subject: "signal",
      found: "“{value}” is too dark to be read on the ground in the evening (contrast 4.5 to 1)",
      write: "{write}, or a lighter colour",
    },
  },
  "look.ground-day": {
    ar: {
      subject: "ground",
      found: "«{value}» أغمق من أن يكون ورقاً يُقرأ عليه الحبر (نسبة التباين 10 إلى 1)",
      write: "{write}، أو لوناً أفتح",
    },
    en: {
      subject: "ground",
      found: "“{value}” is too dark for paper that ink can be read on (contrast 10 to 1)",
      write: "{write}, or a lighter colour",
    },
  },
  "look.ground-night": {
    ar: {
      subject: "ground",
      found: "«{value}» أفتح من أن يكون أرضية ليل تُقرأ عليها الكلمات (نسبة التباين 10 إلى 1)",
      write: "{write}، أو لوناً أغمق",
    },
    en: {
      subject: "ground",
      found: "“{value}” is too light for a dark ground that words can be read on (contrast 10 to 1)",
      write: "{write}, or a darker colour",
    },
  },
  "look.picture-elsewhere": {
    ar: {
      subject: "{key}",
      found: "الصورة على موقع آخر، ‏{path}، والبطاقات تُرسم بلا إنترنت",
      write: "الصورة في media/، ثم {key}: media/{name}",
    },
    en: {
      subject: "{key}",
      found: "the picture is on another host, {path}, and cards are drawn without a network",
      write: "the picture into media/, then {key}: media/{name}",
    },
  },
  "look.picture-type": {
    ar: {
      subject: "{key}",
      found: "«{path}» صورة من نوع {type}",
      write: "الصورة بهيئة SVG أو PNG، مثل {key}: media/{key}.png",
    },
    en: {
      subject: "{key}",
      found: "“{path}” is of the type {type}",
      write: "the picture as SVG or PNG, such as {key}: media/{key}.png",
    },
  },
  "look.picture-large": {
    ar: {
      subject: "{key}",
      found: "«{path}» حجمه {size}، وتأخذه كل صفحة",
      write: "ملفاً لا يزيد على 100 KB في مكانه: SVG بسيط، أو PNG أصغر",
    },
    en: {
      subject: "{key}",
      found: "“{path}” has {size}, and every page takes it along",
      write: "a file of 100 KB at most in its place: a plain SVG, or a smaller PNG",
    },
  },
  "look.svg-broken": {
    ar: {
      subject: "{key}",
      found: "لا يُقرأ «{path}»، في سطره {line}: {found}",
      write: "الصورة محفوظة من جديد من برنامج الرسم، بهيئة SVG بسيط أو PNG",
    },
    en: {
      subject: "{key}",
      found: "“{path}” cannot be read, in its line {line}: {found}",
      write: "the picture saved anew by the drawing program, as a plain SVG or PNG",
    },
  },
  "look.svg-unsafe": {
    ar: {
      subject: "{key}",
      found: "«{path}» فيه ما ليس رسماً، في سطره {line}: {found}",
      write: "الصورة محفوظة من برنامج الرسم بهيئة SVG بسيط (في Inkscape: ‏Plain SVG)، أو PNG",
    },
    en: {
      subject: "{key}",
      found: "“{path}” holds what is no drawing, in its line {line}: {found}",
      write: "the picture saved by the drawing program as a plain SVG (Inkscape: Plain SVG), or as PNG",
    },
  },
  "look.svg-words": {
    ar: {
      subject: "{key}",
      found: "«{path}» فيه كلمات بخط قد لا يكون عند القارئ، في سطره {line}: {found}",
      write:
        "الكلمات أشكالاً (في Inkscape: ‏Path ثم Object to Path، وفي Illustrator: ‏Create Outlines)، ثم الملف محفوظاً من جديد",
    },
    en: {
      subject: "{key}",
      found: "“{path}” has words in a typeface that a reader may not have, in its line {line}: {found}",
      write:
        "the words as shapes (Inkscape: Path, Object to Path; Illustrator: Create Outlines), and the file saved anew",
    },
  },
  "look.svg-measures": {
    ar: {
      subject: "{key}",
      found: "«{path}» بلا viewBox، فلا يكبر ولا يصغر",
      write: 'viewBox="{found}" في وسم <svg> في الملف، في سطره {line}',
    },
    en: {
      subject: "{key}",
      found: "“{path}” has no viewBox: it does not grow and shrink",
      write: 'viewBox="{found}" in the tag <svg> of the file, in its line {line}',
    },
  },
  "look.icon-square": {
    ar: {
      subject: "{key}",
      found: "الأيقونة {size}: تطلبها الهواتف والمتصفحات مربعة",
      write: "صورة مربعة في مكانها، ملآنة إلى حوافها",
    },
    en: {
      subject: "{key}",
      found: "the icon is {size}: phones and browsers ask for a square",
      write: "a square picture in its place, filled to its edges",
    },
  },
  "look.icon-small": {
    ar: {
      subject: "{key}",
      found: "الأيقونة {size} بكسل: تطلب الهواتف 512",
      write: "صورة من 512 × 512 بكسل على الأقل في مكانها، أو SVG",
    },
    en: {
      subject: "{key}",
      found: "the icon is {size} pixels: phones ask for 512",
      write: "a picture of 512 × 512 pixels at least in its place, or an SVG",
    },
  },
  "look.typeface-missing": {
    ar: {
      subject: "{key}",
      found: "الخط «{name}» غير منزَّل",
      write: "{write} في سطر الأوامر، مرة واحدة",
    },
    en: {
      subject: "{key}",
      found: "the typeface “{name}” is not installed",
      write: "{write} in a terminal, once",
    },
  },
  "look.typeface-arabic": {
    ar: {
      subject: "{key}",
      found: "الخط «{name}» بلا حروف عربية، ولغة البرنامج تُكتب بها",
      write: "{write}، أو خطاً آخر فيه حروف عربية",
    },
    en: {
      subject: "{key}",
      found: "the typeface “{name}” has no Arabic letters, and the programme's language is written in them",
      write: "{write}, or another typeface that has Arabic letters",
    },
  },
  "look.typeface-latin": {
    ar: {
      subject: "{key}",
      found: "الخط «{name}» بلا حروف لاتينية، ولغة البرنامج تُكتب بها",
      write: "{write}، أو خطاً آخر فيه حروف لاتينية",
    },
    en: {
      subject: "{key}",
      found: "the typeface “{name}” has no Latin letters, and the programme's language is written in them",
      write: "{write}, or another typeface that has Latin letters",
    },
  },
} satisfies ProblemEntries;
