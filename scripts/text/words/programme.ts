// What `new --programme` asks and says, and the words of the files that it writes.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type ProgrammeWords = WordsOf<typeof programmeWords>;

export const programmeWords = catalogue({
  // Asked before a language is known, so in both.
  askLanguage: {
    ar: "اللغة · Language (ar, en, …) [{value}]: ",
    en: "Language · اللغة (en, ar, …) [{value}]: ",
  },
  askTitle: { ar: "اسم البرنامج: ", en: "The programme's name: " },
  askLatin: { ar: "اسمه بحروف لاتينية [{value}]: ", en: "Its name in Latin letters [{value}]: " },
  askSite: {
    ar: "عنوان الموقع؛ يُترك إن لم يُعرف بعد [{value}]: ",
    en: "The site's address; leave it when it is not known yet [{value}]: ",
  },
  askZone: { ar: "المنطقة الزمنية أو المدينة [{value}]: ", en: "Its time zone, or a city of it [{value}]: " },
  askHour: { ar: "ساعة البث [{value}]: ", en: "The hour it is on the air [{value}]: " },
  askOwner: {
    ar: "صاحب البرنامج، لمن يتحقق منه في أدلة البودكاست [{value}]: ",
    en: "Who owns it, for directories that verify it [{value}]: ",
  },
  askEmail: { ar: "بريده، وهو معلن [{value}]: ", en: "The owner's e-mail, which is public [{value}]: " },
  askColour: {
    ar: "لونه، ست خانات بعد # [{value}]: ",
    en: "Its colour, six digits behind # [{value}]: ",
  },
  askHost: {
    ar: "أين يُنشر موقعه ({hosts})؛ يُترك إن لم يُعرف بعد: ",
    en: "Where its site is hosted ({hosts}); leave it when it is not known yet: ",
  },
  noHost: { ar: "«{value}» ليست من: {hosts}", en: "“{value}” is none of {hosts}" },
  needsTitle: {
    ar: 'اسم البرنامج ناقص: npm run new -- --programme "اسم البرنامج"',
    en: 'The programme\'s name is missing: npm run new -- --programme "The Name"',
  },
  gaveUp: { ar: "لم يُكتب شيء.", en: "Nothing was written." },
  notSample: {
    ar: "في episodes/ برنامج «{title}»، وليس مثالاً. أضف --force ليوضع جانباً في {folder}، ويُكتب الجديد مكانه",
    en: "episodes/ holds the programme “{title}”, which is not the sample. Add --force: it is put aside into {folder}, and the new one written in its place",
  },
  notOurs: {
    ar: "في episodes/ ملفات ليست من المثال: {files}. أضف --force ليوضع المجلد كله جانباً في {folder}",
    en: "episodes/ has files that are not the sample's: {files}. Add --force: the whole folder is put aside into {folder}",
  },
  aside: { ar: "ما كان في episodes/ صار في {folder}", en: "what was in episodes/ is in {folder} now" },
  next: {
    ar: 'البرنامج جاهز. npm start يعرضه وفيه حلقة مثال، وnpm run new -- "عنوان الحلقة" يكتب الأولى.',
    en: 'The programme is there. npm start shows it with an example episode; npm run new -- "Its title" writes the first one.',
  },
  aboutShow: {
    ar: "البرنامج: ما يصح على كل حلقاته. المفاتيح كلها مشروحة في docs/episode-format.ar.md",
    en: "The programme: what is true of every episode. Every key is explained in docs/episode-format.md",
  },
  aboutDescription: {
    ar: "جملة أو جملتان: ما البرنامج، ولمن",
    en: "A sentence or two: what the programme is, and for whom",
  },
  description: {
    ar: "{title}: حلقاته، وما قيل فيها.",
    en: "{title}: its episodes, and what was said in them.",
  },
  aboutSite: {
    ar: "العنوان الذي يُنشر عليه الموقع، ويبقى ما فيه من مسار",
    en: "Where the site will be served; a path in it is kept",
  },
  aboutGuid: {
    ar: "معرّف البودكاست: لا يتغير بعد اليوم، ولو انتقل الموقع",
    en: "The podcast's own id: it never changes from today on, not even when the site moves",
  },
  aboutTopics: {
    ar: "موضوعات البرنامج: المعرّف بحروف لاتينية، ثم الاسم",
    en: "The programme's topics: an id in Latin letters, then the name",
  },
  topic: { ar: "موضوع للمثال", en: "A topic for the example" },
  aboutExample: {
    ar: "حلقة مثال: تراها في npm start، ولا تُنشر. احذفها مع people/example-guest.md متى شئت",
    en: "An example: npm start shows it, and it is never published. Delete it and people/example-guest.md when you like",
  },
  exampleTitle: { ar: "حلقة مثال، لا تُنشر", en: "An example, never published" },
  exampleSummary: {
    ar: "كيف تُكتب حلقة: ضيف، وفصل، واقتباس في ثانيته.",
    en: "How an episode is written: a guest, a chapter, a quote at its second.",
  },
  exampleRecording: {
    ar: "تسجيل الحلقة: ملف في media/ أو عنوان https، وملف النص بجانب هذا الملف باسمه: example.{language}.vtt",
    en: "The recording: a file in media/ or an https address; its captions beside this file, by its name: example.{language}.vtt",
  },
  exampleProse: {
    ar: "نص الحلقة فقرات كهذه. والوقت بين قوسين معقوفين، مثل [00:40]، رابط إلى لحظته في التسجيل.",
    en: "The text of an episode is paragraphs such as this one. A time in square brackets, [00:40], leads to its moment in the recording.",
  },
  exampleChapter: { ar: "فصل يبدأ عند وقته", en: "A chapter begins at its time" },
  exampleQuote: {
    ar: "هذا اقتباس: فقرة تبدأ بعلامة > وآخرها اسم المتحدث.",
    en: "This is a quote: a blockquote that ends with its speaker's name.",
  },
  exampleName: { ar: "ضيف المثال", en: "Example Guest" },
  exampleRole: { ar: "ضيف لا وجود له", en: "a guest who does not exist" },
});
