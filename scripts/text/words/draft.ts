// The words of drafts.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type DraftWords = WordsOf<typeof draftWords>;

export const draftWords = catalogue({
  question: { ar: "سؤال", en: "Question" },
  importedFrom: {
    ar: "مسودة من «{origin}»: أجب عن كل سؤال واحذفه، ثم احذف السطر draft، ثم نفّذ npm run check",
    en: "Draft from “{origin}”: answer each question and delete it, then delete the line draft, then run npm run check",
  },
  skeleton: {
    ar: "حلقة جديدة: املأ الفراغات، ثم نفّذ npm run check، واحذف السطر draft حين تُنشر",
    en: "A new episode: fill the blanks, then run npm run check, and delete the line draft when it goes out",
  },
  draftLine: {
    ar: "ما دام هذا السطر هنا لا تُنشر الحلقة",
    en: "while this line is here, the episode is not published",
  },
  aboutNumber: {
    ar: "رقم الحلقة إن كانت حلقات البرنامج مرقّمة",
    en: "the episode's number, if the programme numbers them",
  },
  aboutDate: {
    ar: "يوم البث، أو لحظته كاملة: 2024-02-13T20:00:00+04:00",
    en: "the day it airs, or the whole moment: 2024-02-13T20:00:00+04:00",
  },
  aboutSummary: {
    ar: "جملة أو جملتان، نصاً بلا تنسيق: للبطاقات وروابط RSS ونتائج البحث",
    en: "a sentence or two of plain text: for cards, feeds and search results",
  },
  aboutGuests: {
    ar: "معرّفات من people/، أو { person: المعرّف, role: المنصب كما قُدّم به في هذه الحلقة }",
    en: "ids from people/, or { person: id, role: the role as introduced in this episode }",
  },
  aboutTopics: { ar: "معرّفات من topics.yml", en: "ids from topics.yml" },
  aboutRecording: {
    ar: "ملف في media/ أو عنوان https، وللفيديو أيضاً youtube:المعرّف؛ احذف # من أول ما تملؤه",
    en: "a file in media/ or an https address; for video also youtube:ID; delete the # in front of what you fill in",
  },
  aboutText: {
    ar: "نص الحلقة بعد السطر --- الأخير، لا هنا. مثاله فصل بتوقيته في التسجيل، ثم اقتباس باسم المتحدث:",
    en: "The text comes after the last line ---, not here. An example: a chapter with its time in the recording, and a quote with its speaker:",
  },
  knownPeople: {
    ar: "المعروفون في people/، احذف # من أول سطر كل ضيف:",
    en: "Known in people/; delete the # in front of each guest:",
  },
  knownTopics: {
    ar: "المعروفة في topics.yml، احذف # من أول سطر ما تختاره:",
    en: "Known in topics.yml; delete the # in front of those you choose:",
  },
  andMore: { ar: "وغيرهم: {count}", en: "and {count} more" },
  quotedSaid: {
    ar: "يقول النص إنهم تحدثوا خارج الحلقة، فليسوا ضيوفاً:",
    en: "The text says that these spoke elsewhere, so they are no guests:",
  },
  quoteCount: { ar: "عدد الاقتباسات: {count}", en: "quotations: {count}" },
  sampleHeading: { ar: "عنوان الفصل", en: "The chapter's title" },
  sampleQuote: { ar: "الكلام كما قيل", en: "The words as spoken" },
  sampleName: { ar: "اسم المتحدث", en: "The speaker's name" },
  personSkeleton: {
    ar: "شخص جديد: املأ الفراغات، ثم نفّذ npm run check",
    en: "A new person: fill the blanks, then run npm run check",
  },
  aboutLatin: {
    ar: "الاسم بالحروف اللاتينية كما يكتبه صاحبه",
    en: "the name in Latin letters, as its bearer spells it",
  },
  aboutHonorific: {
    ar: "الرتبة واللقب كما يسبقان الاسم، إن كانا: الفريق الركن د.",
    en: "rank and title as they stand before the name, if any: Dr.",
  },
  aboutRoles: {
    ar: "المنصب، ومعه from: وأول يوم يُعرف فيه إن تغيّر المنصب: تعرض كل حلقة منصب يومها",
    en: "the office, and from: with the first day it is known if it changes: an episode shows the one of its day",
  },
  aboutAliases: { ar: "صيغ أخرى للاسم ترد في الاقتباسات", en: "other forms of the name that quotes use" },
  aboutLinks: {
    ar: "صفحات https عن هذا الشخص، مثل ويكي بيانات أو موقعه",
    en: "https pages about this person, such as Wikidata or their own site",
  },
  aboutBio: {
    ar: "السيرة بعد السطر --- التالي، ولكل معلومة مصدرها",
    en: "The biography comes after the next line ---, each claim with its source",
  },
  bioFromArticle: {
    ar: "ورد هذا الاسم في نص حلقة «{title}» هكذا: «{printed}».",
    en: "This name stands in the text of the episode “{title}” as: “{printed}”.",
  },
  bioSource: { ar: "المصدر: النص المنشور مع الحلقة.", en: "Source: the text published with the episode." },
});

/** A question that has a sentence. */
export type QuestionCode = keyof WordsOf<typeof questionWords>;

export const questionWords = catalogue({
  "title.choice": {
    ar: "في النص أكثر من عنوان: أهذا عنوان الحلقة، أم واحد مما يلي؟",
    en: "The text has more than one title: is this the episode's, or one of these?",
  },
  "title.none": {
    ar: "لا عنوان في النص، وهذا مطلعه: ما عنوان الحلقة؟",
    en: "The text has no title, and this is how it begins: what is the episode's title?",
  },
  "date.file": {
    ar: "التاريخ من اسم الملف: أهو يوم نشر الحلقة؟",
    en: "The date is from the file's name: is it the day the episode was published?",
  },
  "date.page": {
    ar: "التاريخ ما تقوله الصفحة عن يوم نشرها: أهو يوم نشر الحلقة؟",
    en: "The date is when the page says it was published: is it the day the episode was published?",
  },
  "date.text": {
    ar: "التاريخ من سطر في النص: أهو يوم نشر الحلقة؟",
    en: "The date is from a line of the text: is it the day the episode was published?",
  },
  "date.numbers": {
    ar: "التاريخ من سطر في النص يحتمل يومين: أهو {date} أم {other}؟",
    en: "The date is from a line of the text and may be two days: is it {date}, or {other}?",
  },
  "date.today": {
    ar: "لا تاريخ مع النص، وهذا تاريخ اليوم: متى نُشرت الحلقة؟",
    en: "There is no date with the text, and this is today's: when was the episode published?",
  },
  "summary.opening": {
    ar: "هذا مطلع النص: أيلخّص الحلقة؟",
    en: "This is how the text begins: does it sum up the episode?",
  },
  "guests.standing": {
    ar: "لا يقول النص، فاحذف # من أول سطر كل ضيف: أيّهم ضيف، وأيّهم اقتُبس عنه من خارج الحلقة؟",
    en: "The text does not say, so delete the # in front of each guest: who is one, and who is quoted from elsewhere?",
  },
  "guests.said": {
    ar: "يفهم من النص أنهم ضيوف: أصواب؟",
    en: "The text seems to call these guests: is that so?",
  },
  "hosts.said": {
    ar: "يفهم من النص أنهم قدّموا الحلقة، ويُكتب hosts حين يختلفون عمّا في show.yml: أصواب؟",
    en: "The text seems to say that these present the episode; hosts is written where they differ from show.yml's: is that so?",
  },
  "guests.unnamed": {
    ar: "لا تذكر المقابلة اسم من يجيب: من الضيف؟",
    en: "The interview does not name who answers: who is the guest?",
  },
  "guests.reported": {
    ar: "في النص كلام بلا اقتباس منسوب إلى {names}: أفيهم ضيف؟",
    en: "The text reports words of {names} without quoting them: is any of them a guest?",
  },
  "topics.proposed": {
    ar: "هذه الموضوعات مذكورة في النص: أهي موضوعات الحلقة؟",
    en: "The text names these topics: are they the episode's?",
  },
  "topics.none": { ar: "ما موضوعات الحلقة؟", en: "What are the episode's topics?" },
  "recording.where": { ar: "أين تسجيل الحلقة؟", en: "Where is the recording?" },
  "sources.where": { ar: "أين نُشر هذا النص؟", en: "Where was this text published?" },
  "sources.page": {
    ar: "هذا عنوان الصفحة التي منها النص: أهنا نُشر؟",
    en: "This is the address of the page that the text is from: was it published there?",
  },
  "text.no-quotes": {
    ar: "لا اقتباس في النص: أفيه كلام ينبغي أن يُقتبس؟",
    en: "The text has no quotation: should any of it be quoted?",
  },
  "text.assumed": {
    ar: "الاقتباس {number} «{words}»: لا فعل مثل «قال» معه، فنُسب إلى {name}. أهو كلامه؟",
    en: "Quote {number} “{words}”: no verb of speech stands by it, so it was given to {name}. Is it theirs?",
  },
  "text.across-heading": {
    ar: "الاقتباس {number} «{words}»: نُسب إلى {name} لأنه آخر من تحدث قبل عنوان القسم. أهو كلامه؟",
    en: "Quote {number} “{words}”: given to {name}, the last to speak before the section's title. Is it theirs?",
  },
  "text.ambiguous": {
    ar: "الاقتباس {number} «{words}»: نُسب إلى {name}، والنص يحتمل غيره. أهو كلامه؟",
    en: "Quote {number} “{words}”: given to {name}, though the text could mean another. Is it theirs?",
  },
  "text.continued": {
    ar: "الاقتباس {number} «{words}»: فقرات بعده بلا اسم، فعُدّت من كلام {name}. أكلها كلامه؟",
    en: "Quote {number} “{words}”: paragraphs after it have no name before them and were taken to be {name}'s. Are all of them?",
  },
  "text.unclosed": {
    ar: "الاقتباس {number} «{words}»: لا علامة تغلقه، فعُدّ منتهياً بنهاية فقرته. أين ينتهي؟",
    en: "Quote {number} “{words}”: no mark closes it, so it was taken to end with its paragraph. Where does it end?",
  },
  "text.unnamed": {
    ar: "الاقتباس {number} «{words}»: المتحدث في النص «{name}» بلا اسم. من هو؟",
    en: "Quote {number} “{words}”: its speaker in the text is “{name}”, without a name. Who is it?",
  },
  "text.institution": {
    ar: "الاقتباس {number} «{words}»: منسوب إلى «{name}»، وهي جهة لا شخص. من قاله؟",
    en: "Quote {number} “{words}”: given to “{name}”, a body and no person. Who said it?",
  },
  "text.unknown": {
    ar: "الاقتباس {number} «{words}»: لا يذكر النص المتحدث. من هو؟",
    en: "Quote {number} “{words}”: the text does not say whose words they are. Whose?",
  },
  "name.near": {
    ar: "في people/ اسم قريب: {name} ({id}). أهما شخص واحد؟",
    en: "people/ has a name like it: {name} ({id}). Are they the same person?",
  },
  "name.split": {
    ar: "في النص: «{printed}». أهذا هو الاسم كاملاً، وما قبله لقب أو منصب؟",
    en: "In the text: “{printed}”. Is this the whole name, and what stands before it a role?",
  },
  "roles.none": {
    ar: "لا منصب مع الاسم في النص: ما المنصب يوم الحلقة؟",
    en: "No role stands with the name in the text: what was the role on the episode's day?",
  },
  "latin.how": { ar: "كيف يُكتب الاسم بالحروف اللاتينية؟", en: "How is the name written in Latin letters?" },
  "bio.more": {
    ar: "ماذا يُعرف عن هذا الشخص غير ذلك، وما مصدره؟",
    en: "What else is known of this person, and from where?",
  },
});
