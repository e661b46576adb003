// Problems of transcripts.

import type { ProblemEntries } from "./problem-words.ts";

export const transcriptProblems = {
  "transcript.format": {
    ar: {
      subject: "ملف النص",
      found: "{file}: صيغة غير معروفة لملف النص",
      write: "تصدير النص من برنامجه بصيغة SRT أو VTT، أو نص فيه وقت قبل كل جزء",
    },
    en: {
      subject: "transcript",
      found: "{file}: no known form of transcript",
      write: "an export of it as SRT or VTT, or text with a time before each part",
    },
  },
  "transcript.bad-bytes": {
    ar: {
      subject: "ملف النص",
      found: "حروف ضائعة في ملف UTF-8: أولها في السطر {line}، وعددها {count}",
      write: "الحروف الصحيحة مكان � في الملف",
    },
    en: {
      subject: "transcript",
      found: "letters are lost in this UTF-8 file: the first on line {line}, {count} in all",
      write: "the right letters for � in the file",
    },
  },
  "transcript.encoded-twice": {
    ar: {
      subject: "ملف النص",
      found: "UTF-8 رُمّزت مرتين ({read} بينهما): قُرئت كما كانت قبل ذلك",
      write: "الملف من جديد بترميز UTF-8",
    },
    en: {
      subject: "transcript",
      found: "UTF-8 that was encoded twice (as {read} in between): read as it was before",
      write: "the file saved anew as UTF-8",
    },
  },
  "transcript.foreign": {
    ar: {
      subject: "ملف النص",
      found: "الملف من نوع آخر: {what}",
      write: "النص نفسه من برنامجه بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "the file is something else: {what}",
      write: "its text, exported by its program as SRT or VTT",
    },
  },
  "transcript.vtt-header": {
    ar: {
      subject: "ملف النص",
      found: "يبدأ الملف بـ«{text}»",
      write: "WEBVTT فقط في السطر الأول، وبعدها سطر فارغ",
    },
    en: {
      subject: "transcript",
      found: "the file begins with “{text}”",
      write: "WEBVTT alone on the first line, and an empty line after it",
    },
  },
  "transcript.srt-named-vtt": {
    ar: {
      subject: "ملف النص",
      found: "نص بصيغة SRT في ملف اسمه ينتهي بـ‎.vtt",
      write: "اسم الملف هكذا: {file}؛ أو WEBVTT فقط في السطر الأول، ونقطة مكان كل فاصلة في الأوقات",
    },
    en: {
      subject: "transcript",
      found: "these are SRT captions in a file named .vtt",
      write:
        "the file's name as {file}; or WEBVTT alone on the first line, and points for the commas in the times",
    },
  },
  "transcript.time": {
    ar: {
      subject: "التوقيت",
      found: "«{text}» ليس سطر أوقات",
      write: "سطر مثل 00:01:02.500 --> 00:01:05.000",
    },
    en: {
      subject: "caption time",
      found: "“{text}” is no line of times",
      write: "a line such as 00:01:02.500 --> 00:01:05.000",
    },
  },
  "transcript.time-mended": {
    ar: {
      subject: "وقت",
      found: "«{text}»: وقت لا تقرؤه برامج أخرى؛ قُرئ {corrected}",
      write: "{corrected}",
    },
    en: {
      subject: "caption time",
      found: "“{text}”: times that other programs refuse, read as {corrected}",
      write: "{corrected}",
    },
  },
  "transcript.frames": {
    ar: {
      subject: "أوقات",
      found: "أوقات تنتهي برقم الإطار، ولا يقول الملف كم إطاراً في الثانية: قُرئت {rate}",
      write: "لا شيء إن صحّ ذلك؛ وإلا فتصدير أوقاته بأجزاء الثانية، مثل SRT",
    },
    en: {
      subject: "times",
      found: "times that end in frames, and nothing says how many a second has: read as {rate}",
      write: "nothing if that is right; else an export whose times have milliseconds, such as SRT",
    },
  },
  "transcript.time-range": {
    ar: {
      subject: "التوقيت",
      found: "{text}: الدقائق والثواني لا تتجاوز 59",
      write: "{corrected}",
    },
    en: {
      subject: "caption time",
      found: "{text}: minutes and seconds go up to 59",
      write: "{corrected}",
    },
  },
  "transcript.time-comma": {
    ar: {
      subject: "التوقيت",
      found: "{text}: لا تقبل المتصفحات الفاصلة هنا",
      write: "{corrected}؛ أو اسم للملف ينتهي بـ‎.srt، بلا السطر WEBVTT، إن كانت كل أوقاته هكذا",
    },
    en: {
      subject: "caption time",
      found: "{text}: browsers refuse a comma here",
      write: "{corrected}; or the file's name with .srt, without the line WEBVTT, where all its times are so",
    },
  },
  "transcript.time-digits": {
    ar: {
      subject: "التوقيت",
      found: "{text}: لا تقبل المتصفحات هنا إلا الأرقام 0–9",
      write: "{corrected}",
    },
    en: {
      subject: "caption time",
      found: "{text}: browsers read only the digits 0–9 here",
      write: "{corrected}",
    },
  },
  "transcript.arrow": {
    ar: {
      subject: "التوقيت",
      found: "«{text}» بين الوقتين",
      write: "-->",
    },
    en: {
      subject: "caption time",
      found: "“{text}” between the two times",
      write: "-->",
    },
  },
  "transcript.backwards": {
    ar: {
      subject: "مقطع",
      found: "ينتهي عند {end}، قبل أن يبدأ عند {start}",
      write: "نهاية بعد {start}",
    },
    en: {
      subject: "caption",
      found: "it ends at {end}, before it starts at {start}",
      write: "an end after {start}",
    },
  },
  "transcript.disorder": {
    ar: {
      subject: "مقطع",
      found: "يبدأ عند {start}، قبل المقطع المكتوب فوقه ({before})",
      write: "المقاطع بترتيب التسجيل؛ وقد رُتّبت مؤقتاً",
    },
    en: {
      subject: "caption",
      found: "it starts at {start}, before the caption above it ({before})",
      write: "the captions in the order of the recording; until then they are sorted",
    },
  },
  "transcript.overlap": {
    ar: {
      subject: "مقطع",
      found: "يبدأ عند {start}، والمقطع السابق مستمر حتى {end}",
      write: "نهاية للمقطع السابق قبل {start}، إلا إذا تكلم اثنان معاً",
    },
    en: {
      subject: "caption",
      found: "it starts at {start}, while the caption before it lasts until {end}",
      write: "an end before {start} for the earlier one, unless two people speak at once",
    },
  },
  "transcript.word-time": {
    ar: {
      subject: "وقت كلمة",
      found: "{text} لا يقع بين الوقت الذي قبله والوقت الذي بعده",
      write: "توقيت بين {start} و{end}، بعد الوقت السابق",
    },
    en: {
      subject: "word time",
      found: "{text} is not between the times before and after it",
      write: "a time between {start} and {end}, later than the one before it",
    },
  },
  "transcript.no-blank-line": {
    ar: {
      subject: "مقطع",
      found: "لا سطر فارغ قبله",
      write: "سطر فارغ بين كل مقطعين",
    },
    en: {
      subject: "caption",
      found: "no empty line before it",
      write: "an empty line between two captions",
    },
  },
  "transcript.stray-text": {
    ar: {
      subject: "مقطع",
      found: "«{text}» ليس فوقه سطر أوقات",
      write: "فوقه سطر مثل 00:01:02.500 --> 00:01:05.000، أو NOTE قبله إن كان تعليقاً",
    },
    en: {
      subject: "caption",
      found: "“{text}” has no line of times above it",
      write: "a line such as 00:01:02.500 --> 00:01:05.000 above it, or NOTE before it",
    },
  },
  "transcript.json": {
    ar: {
      subject: "ملف النص",
      found: "الملف ليس JSON سليماً: «{text}» لا مكان لها هنا",
      write: "تصدير الملف من برنامجه من جديد، أو تصديره بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "the file is no JSON: “{text}” cannot stand here",
      write: "the file exported anew by its program, or its export as SRT or VTT",
    },
  },
  "transcript.json-end": {
    ar: {
      subject: "ملف النص",
      found: "ينتهي الملف قبل أن يكتمل JSON",
      write: "تصدير الملف من برنامجه من جديد، أو تصديره بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "the file ends before its JSON is complete",
      write: "the file exported anew by its program, or its export as SRT or VTT",
    },
  },
  "transcript.json-shape": {
    ar: {
      subject: "ملف النص",
      found: "لا قائمة في الملف لها نص وأوقات؛ فيه: {keys}",
      write: "ملف البرنامج بصيغة SRT أو VTT، أو JSON فيه وقت كل كلمة",
    },
    en: {
      subject: "transcript",
      found: "no list in the file has both text and times; it has: {keys}",
      write: "the program's export as SRT or VTT, or its JSON with the times of words",
    },
  },
  "transcript.segment": {
    ar: {
      subject: "مقطع",
      found: "المقطع {number}: {key} مفقود",
      write: "{key} بالثواني، مثل 62.5",
    },
    en: {
      subject: "segment",
      found: "segment {number}: {key} is missing",
      write: "{key} in seconds, such as 62.5",
    },
  },
  "transcript.segment-time": {
    ar: {
      subject: "مقطع",
      found: "المقطع {number}: قيمة {key} «{value}» وليست وقتاً",
      write: "عدد من الثواني، مثل 62.5",
    },
    en: {
      subject: "segment",
      found: "segment {number}: {key} is “{value}”, which is no time",
      write: "a number of seconds, such as 62.5",
    },
  },
  "transcript.json-no-times": {
    ar: {
      subject: "ملف النص",
      found: "كلمات بلا أوقات: «{text}»",
      write: "الملف نفسه ومعه الأوقات: اطلبها من البرنامج (timestamps)، أو صدّر SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "words without times: “{text}”",
      write: "the same with times: ask the program for timestamps, or export SRT or VTT",
    },
  },
  "transcript.json-no-words": {
    ar: {
      subject: "ملف النص",
      found: "ملف {program} بلا كلمات؛ فيه: {keys}",
      write: "جواب {program} كاملاً بعد انتهاء العمل، أو تصديره بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "a file of {program} without words; it has: {keys}",
      write: "the whole answer of {program} once its job has ended, or its export as SRT or VTT",
    },
  },
  "transcript.json-unknown": {
    ar: {
      subject: "ملف النص",
      found: "JSON من برنامج غير معروف: قُرئت القائمة {way}",
      write: "لا شيء إن صحّ ذلك؛ وإلا فملف البرنامج بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "JSON of a program that is not known: the list {way} is read",
      write: "nothing if that is right; else the program's export as SRT or VTT",
    },
  },
  "transcript.unit": {
    ar: {
      subject: "أوقات",
      found: "أعداد لا تصح ثواني: قُرئت الوحدة {unit} ثانية، فيبدأ أولها عند الثانية {seconds}",
      write: "لا شيء إن صحّ ذلك؛ وإلا فالأوقات بالثواني",
    },
    en: {
      subject: "times",
      found: "numbers that cannot be seconds: read as units of {unit} s, so that the first is at {seconds} s",
      write: "nothing if that is right; else the times in seconds",
    },
  },
  "transcript.xml": {
    ar: {
      subject: "ملف النص",
      found: "الملف ليس XML سليماً: {reason}",
      write: "الملف كاملاً، أو تصديره بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "the file is no well-formed XML: {reason}",
      write: "the whole file, or an export as SRT or VTT",
    },
  },
  "transcript.xml-unknown": {
    ar: {
      subject: "ملف النص",
      found: "XML أصله <{name}> وليس ملف نص معروفاً",
      write: "ملف TTML، أو تصدير بصيغة SRT أو VTT",
    },
    en: {
      subject: "transcript",
      found: "XML whose root is <{name}>: no captions that are known",
      write: "TTML, or an export as SRT or VTT",
    },
  },
  "transcript.xml-time": {
    ar: {
      subject: "ملف النص",
      found: "{key} فيها «{value}» وليست وقتاً",
      write: "توقيت مثل 00:01:02.500",
    },
    en: {
      subject: "caption",
      found: "{key} is “{value}”, which is no time",
      write: "a time such as 00:01:02.500",
    },
  },
  "transcript.no-times": {
    ar: {
      subject: "ملف النص",
      found: "لا سطر يبدأ بتوقيت",
      write: "توقيت قبل كل جزء، مثل [00:01:02]",
    },
    en: {
      subject: "transcript",
      found: "no line begins with a time code",
      write: "a time code before each part, such as [00:01:02]",
    },
  },
  "transcript.times-behind": {
    ar: {
      subject: "ملف النص",
      found: "الأوقات بعد الكلام، وقد تكون نهايته أو بدايته: أُخذت نهاياتٍ، فعند وقته ينتهي «{text}»",
      write: "كل وقت قبل كلامه، حيث يبدأ: [00:01:02] الكلام",
    },
    en: {
      subject: "transcript",
      found:
        "the times stand behind the words, and may be where they end or where they begin: they are taken as ends, so “{text}” ends at its time",
      write: "each time before its words, where they begin: [00:01:02] words",
    },
  },
  "transcript.empty": {
    ar: {
      subject: "ملف النص",
      found: "لا كلام في الملف",
      write: "ما قيل في التسجيل، أو احذف الملف",
    },
    en: {
      subject: "transcript",
      found: "no words in the file",
      write: "the captions of the recording, or remove the file",
    },
  },
  "transcript.loop": {
    ar: {
      subject: "ملف النص",
      found:
        "«{text}» تتكرر من {start} إلى {end}، وعدد المرات {count}: كررها برنامج التعرف على الكلام، وتُقرأ مرة واحدة",
      write: "ما قيل في هذه الدقائق، بعد الاستماع إليها",
    },
    en: {
      subject: "caption",
      found: "“{text}” comes {count} times from {start} to {end}: a recogniser's loop, read once",
      write: "what was said there, after listening to it",
    },
  },
  "transcript.stock-phrase": {
    ar: {
      subject: "ملف النص",
      found: "«{text}»: عبارة تكتبها برامج التعرف على الكلام حيث لا كلام، فلا تُقرأ",
      write: "لا شيء؛ أو احذف السطر من الملف",
    },
    en: {
      subject: "caption",
      found: "“{text}”: what recognisers write where nothing is said; it is left out",
      write: "nothing; or delete it from the file",
    },
  },
  "transcript.more": {
    ar: {
      subject: "مقاطع",
      found: "{count} من النوع نفسه غير ما ذُكر، آخرها في السطر {line}",
      write: "كما في المذكور أعلاه",
    },
    en: {
      subject: "captions",
      found: "{count} more of the same kind, the last on line {line}",
      write: "see the ones above",
    },
  },
} satisfies ProblemEntries;
