// The keys of an episode's head, explained in Arabic.

import type { KeyWords } from "./key-words.ts";

export const episodeKeys: Readonly<Record<string, KeyWords>> = {
  episode: { title: "حلقة", description: "رأس ملف الحلقة: episodes/2026-01-20-water-prices.md" },
  "episode.title": {
    title: "العنوان",
    description: "عنوان الحلقة. ضعه بين علامتي تنصيص إن كانت فيه نقطتان بعدهما مسافة.",
  },
  "episode.date": {
    title: "التاريخ",
    description: "يوم النشر، في ساعة البث المعتادة (air_time)؛ أو اليوم والساعة والمنطقة. واللاحق منه مجدول.",
  },
  "episode.summary": {
    title: "الملخص",
    description: "جملة أو جملتان بلا تنسيق: للبطاقات وروابط RSS ونتائج البحث.",
  },
  "episode.guests": {
    title: "الضيوف",
    description: "من يشارك في الحلقة: معرّف شخص من people/، أو الشخص ومنصبه. ولا يُذكر من اقتُبس عنه فقط.",
  },
  "episode.guests.person": { title: "الشخص", description: "اسم ملف الشخص في people/ بلا امتداده." },
  "episode.guests.role": {
    title: "منصب ذلك اليوم",
    description: "كما قُدّم في هذه الحلقة. وبدونه منصبه في ذلك التاريخ.",
  },
  "episode.topics": { title: "الموضوعات", description: "معرّفات من topics.yml." },
  "episode.video": {
    title: "الفيديو",
    description: "ملف في media/، أو عنوان (‎.mp4، أو ‎.m3u8 لفيديو HLS)، أو youtube: ثم معرّف الفيديو.",
  },
  "episode.audio": { title: "الصوت", description: "ملف في media/ أو عنوان. يحمله ملف RSS للصوت." },
  "episode.poster": { title: "صورة الغلاف", description: "صورة تظهر مكان الفيديو حتى تشغيله." },
  "episode.transcript": {
    title: "ملفات النص",
    description:
      "لغة ثم ملف أو عنوان، لما ليس بجانب الحلقة باسمها. وما كان في موقع آخر يُجلب بالأمر npm run check -- --remote. ومع by: ‏people أو machine، من كتب الكلام، حيث لا يدل عليه شكل الملف؛ ومن دون file هو الملف الذي بجانب الحلقة.",
  },
  "episode.transcript.file": {
    title: "الملف",
    description: "ملف أو عنوان؛ ومن دونه الملف الذي بجانب الحلقة.",
  },
  "episode.transcript.by": {
    title: "بيد من",
    description: "من كتب الكلام: people ناس استمعوا، أو machine آلة لم يراجعها أحد.",
  },
  "episode.duration": { title: "المدة", description: "طول التسجيل، حيث لا يمكن قراءته من ملف فقط." },
  "episode.number": { title: "الرقم", description: "رقم الحلقة، في موسمها إن كان لها موسم." },
  "episode.kind": {
    title: "النوع",
    description: "مقدمة دعائية (trailer) أو حلقة إضافية (bonus)، ولكل منهما أن يحمل رقم حلقته.",
  },
  "episode.hidden": {
    title: "مخفية",
    description: "هل يُطلب من أدلة البودكاست ألا تعرض الحلقة. صفحتها باقية.",
  },
  "episode.hosts": {
    title: "مقدمو الحلقة",
    description: "من يقدم هذه الحلقة، إن لم يكونوا مقدمي البرنامج كلهم: معرّفات من people/.",
  },
  "episode.season": { title: "الموسم", description: "رقم الموسم." },
  "episode.location": {
    title: "المكان",
    description: "المكان الذي تدور عنه الحلقة: اسمه، ومعه موضعه إن كان للآلات أن تعرفه.",
  },
  "episode.location.name": { title: "الاسم", description: "ليقرأه الناس." },
  "episode.location.geo": { title: "النقطة", description: "كما تكتبها RFC 5870." },
  "episode.location.osm": { title: "OpenStreetMap", description: "عقدة المكان أو طريقه أو علاقته." },
  "episode.explicit": {
    title: "للكبار",
    description: "هل الحلقة غير مناسبة للأطفال. وبدونه ما في show.yml.",
  },
  "episode.draft": { title: "مسودة", description: "المسودة لا تظهر إلا في المعاينة على جهازك." },
  "episode.updated": { title: "آخر تحديث", description: "يوم آخر تغيير ينبغي أن يعلم به القارئ." },
  "episode.guid": {
    title: "المعرّف",
    description: "لحفظ المعرّف الذي أعطاه ملف RSS قديم لهذه الحلقة فقط. وما نُشر منه لا يتغير أبداً.",
  },
  "episode.redirect_from": {
    title: "الأسماء السابقة",
    description: "أسماء سابقة لملف الحلقة، لتبقى الروابط القديمة تقود إليها.",
  },
  "episode.sources": { title: "المصادر", description: "ما يستند إليه النص." },
  "episode.sources.title": { title: "العنوان", description: "اسم المصدر وناشره." },
  "episode.sources.url": { title: "الرابط", description: "صفحة المصدر نفسه. واحذفه حيث لا صفحة." },
  "episode.recording": {
    title: "نوع التسجيل",
    description:
      "reading حين تقرأ النصَّ آلةٌ: فلا يوسم اقتباس منه بأنه مسموع بصوت صاحبه. وبدونه يُصدَّق التنويه إن قال ذلك.",
  },
  "episode.language": {
    title: "اللغة",
    description:
      "لغة الكلام في هذه الحلقة حيث ليست لغة البرنامج: تُقارن اقتباساتها بملف النص الذي بها، ويسير نصها وبطاقاتها في اتجاهها.",
  },
  "episode.disclosure": { title: "التنويه", description: "يظهر في الصفحة وفي ملف RSS." },
  "episode.corrections": {
    title: "التصويبات",
    description: "ما صُحح بعد النشر: التاريخ والنص والاقتباس المعني.",
  },
  "episode.corrections.date": { title: "التاريخ", description: "يوم التصويب." },
  "episode.corrections.text": { title: "النص", description: "ما كان خطأ، وما الصواب." },
  "episode.corrections.quote": {
    title: "الاقتباس",
    description: "الكلمات الأولى من الاقتباس المصوَّب كما هي في النص.",
  },
};
