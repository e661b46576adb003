// The keys of the editor's format, explained in Arabic: the schemas in scripts/schema/ say the same in English.

/** A key's name and meaning. */
export interface KeyWords {
  readonly title: string;
  readonly description: string;
}

/** The head of a table of keys. */
export const arabicHead = { columns: "| المفتاح | معناه | مثال |", needed: "لازم" } as const;

/** By kind of file and path: `episode.guests.person`; a kind alone is the file itself. */
export const formatKeys: Readonly<Record<string, KeyWords>> = {
  episode: { title: "حلقة", description: "رأس ملف الحلقة: episodes/2024-02-13-russia-iraq.md" },
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
    description: "جملة أو جملتان بلا تنسيق: للبطاقات والخلاصات ونتائج البحث.",
  },
  "episode.guests": {
    title: "الضيوف",
    description: "من يشارك في الحلقة: معرّف شخص من people/، أو الشخص وصفته. ولا يُذكر من نُقل كلامه فقط.",
  },
  "episode.guests.person": { title: "الشخص", description: "اسم ملف الشخص في people/ بلا لاحقته." },
  "episode.guests.role": {
    title: "صفة ذلك اليوم",
    description: "كما قُدّم في هذه الحلقة. وبدونها صفته في ذلك التاريخ.",
  },
  "episode.topics": { title: "الموضوعات", description: "معرّفات من topics.yml." },
  "episode.video": {
    title: "الفيديو",
    description: "ملف في media/، أو عنوان (‎.mp4، أو ‎.m3u8 للبث)، أو youtube: ثم معرّف الفيديو.",
  },
  "episode.audio": { title: "الصوت", description: "ملف في media/ أو عنوان. تحمله خلاصة الصوت." },
  "episode.poster": { title: "صورة الغلاف", description: "صورة تقوم مقام الفيديو حتى يُشغَّل." },
  "episode.transcript": {
    title: "النصوص المفرغة",
    description:
      "لغة ثم ملف أو عنوان، لما لا يقف بجانب الحلقة باسمها. وما كان في موقع آخر يُجلب بالأمر npm run check -- --remote.",
  },
  "episode.duration": { title: "المدة", description: "طول التسجيل، حيث لا يمكن قراءته من ملف فقط." },
  "episode.number": { title: "الرقم", description: "رقم الحلقة، في موسمها إن كان لها موسم." },
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
    description: "لحفظ المعرّف الذي أعطته خلاصة قديمة لهذه الحلقة فقط. وما نُشر منه لا يتغير أبداً.",
  },
  "episode.redirect_from": {
    title: "الأسماء السابقة",
    description: "أسماء سابقة لملف الحلقة، لتبقى الروابط القديمة تقود إليها.",
  },
  "episode.sources": { title: "المصادر", description: "ما يستند إليه النص." },
  "episode.sources.title": { title: "العنوان", description: "اسم المصدر وناشره." },
  "episode.sources.url": { title: "الرابط", description: "صفحة المصدر نفسه. واحذفه حيث لا صفحة." },
  "episode.disclosure": { title: "الإفصاح", description: "تنبيه يظهر في الصفحة وفي الخلاصة." },
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
  person: {
    title: "شخص",
    description: "رأس ملف الشخص: episodes/people/qasid-mahmoud-saleh.md. والنص تحته سيرته.",
  },
  "person.name": { title: "الاسم", description: "بلا ألقاب: فهي صفات." },
  "person.latin": { title: "الاسم اللاتيني", description: "الاسم بحروف لاتينية كما يكتبه صاحبه." },
  "person.roles": { title: "الصفات", description: "مع أيام كل منها: تُظهر الحلقة صفة يومها." },
  "person.roles.text": { title: "الصفة", description: "كما تقف بجانب الاسم." },
  "person.roles.from": { title: "من", description: "أول يوم لها. وبدونه منذ البداية." },
  "person.roles.to": { title: "إلى", description: "آخر يوم لها. وبدونه حتى اليوم." },
  "person.aliases": {
    title: "أسماء أخرى",
    description: "أسماء أخرى قد يُنسب بها الكلام. ولا حاجة إليها للألقاب والتشكيل ومواضع الهمزة.",
  },
  "person.links": { title: "الروابط", description: "صفحات عن الشخص: ويكي بيانات، أو موقعه." },
  "person.photo": {
    title: "الصورة",
    description: "صورة في media/ أو عنوان. وبدونها تظهر الأحرف الأولى من الاسم.",
  },
  "person.withdrawn": {
    title: "المسحوب",
    description: "ما طلب الشخص سحبه: الصورة، أو الاسم أينما كان، أو كل أثر. وتتبعه المخرجات كلها حالاً.",
  },
  topics: {
    title: "الموضوعات",
    description: "episodes/topics.yml: معرّف كل موضوع (a-z و0-9 وشرطات) ثم اسمه؛ أو اسمه ووصفه.",
  },
  "topics.name": { title: "الاسم", description: "كما يراه القراء." },
  "topics.description": { title: "الوصف", description: "جملة لصفحة الموضوع." },
  show: { title: "البرنامج", description: "episodes/show.yml: ما يصح على كل الحلقات." },
  "show.title": { title: "الاسم", description: "اسم البرنامج." },
  "show.latin": { title: "الاسم اللاتيني", description: "الاسم بحروف لاتينية." },
  "show.tagline": { title: "العبارة", description: "كلمات قليلة تحت الاسم." },
  "show.description": {
    title: "الوصف",
    description: "ما هو البرنامج: للخلاصات ونتائج البحث. أقصاه 4000 بايت.",
  },
  "show.language": {
    title: "اللغة",
    description: "لغة الكلام في البرنامج. وعلى نصها المفرغ تُعرض الاقتباسات.",
  },
  "show.interface": { title: "الواجهة", description: "لغة كلمات الموقع نفسه، ويتبعها اتجاهه." },
  "show.messages": { title: "الرسائل", description: "لغة الرسائل إلى المحررين." },
  "show.time_zone": {
    title: "المنطقة الزمنية",
    description: "بتوقيت أي مكان. والتاريخ بلا ساعة يعني هذه المنطقة.",
  },
  "show.air_time": {
    title: "ساعة البث",
    description: "الساعة التي يعنيها تاريخ بلا ساعة. بين علامتي تنصيص.",
  },
  "show.site": { title: "الموقع", description: "العنوان الذي يُنشر عليه الموقع، ومساره إن كان له مسار." },
  "show.author": { title: "المؤلف", description: "من يصنعه. وبدونه اسم البرنامج." },
  "show.owner": { title: "المالك", description: "الاسم والبريد لأدلة البودكاست." },
  "show.owner.name": { title: "الاسم", description: "صاحب الخلاصة." },
  "show.owner.email": { title: "البريد", description: "تراسله الأدلة، وهو ظاهر للجميع." },
  "show.copyright": { title: "الحقوق", description: "السطر الذي تحمله الخلاصات والصفحات." },
  "show.categories": { title: "التصنيفات", description: "من قائمة Apple، وأولها أهمها." },
  "show.categories.name": { title: "التصنيف", description: "بالإنجليزية كما في قائمة Apple." },
  "show.categories.sub": {
    title: "التصنيف الفرعي",
    description: "بالإنجليزية كما في قائمة Apple تحت التصنيف.",
  },
  "show.explicit": { title: "للكبار", description: "هل البرنامج غير مناسب للأطفال." },
  "show.artwork": {
    title: "صورة البرنامج",
    description: "صورة مربعة JPEG أو PNG من 1400 إلى 3000 بكسل. وبدونها تُصنع واحدة من الاسم.",
  },
  "show.guid": {
    title: "المعرّف",
    description: "معرّف UUID للبودكاست. يُحسب مرة ولا يتغير ولو انتقل الموقع.",
  },
  "show.links": { title: "الروابط", description: "أين يوجد البرنامج غير هنا: عنوان ورابط." },
  "show.links.title": { title: "العنوان", description: "اسم الرابط." },
  "show.links.url": { title: "الرابط", description: "إلى أين يقود." },
  "show.quotes": { title: "الاقتباسات", description: "أي عيوب الاقتباس يوقف البناء، وأيها يُسرد فقط." },
  "show.quotes.altered": {
    title: "المغيَّر",
    description: "اقتباس يخالف التسجيل في كلمة قد تغير المعنى.",
  },
  "show.quotes.absent": { title: "الغائب", description: "اقتباس لا أثر له في التسجيل." },
  "show.quotes.ambiguous": {
    title: "المحتمل",
    description: "اقتباس يحتمل موضعين من التسجيل.",
  },
  "show.podcast": { title: "البودكاست", description: "ما لا تسأل عنه إلا الأدلة والتطبيقات." },
  "show.podcast.locked": { title: "مقفل", description: "هل ترفض المنصات الأخرى استيراد الخلاصة." },
  "show.podcast.hosts": { title: "المقدمون", description: "من يقدمه: معرّفات من people/." },
  "show.podcast.funding": { title: "الدعم", description: "أين يمكن للمستمعين دعم البرنامج." },
  "show.podcast.funding.title": { title: "العنوان", description: "اسم الرابط." },
  "show.podcast.funding.url": { title: "الرابط", description: "إلى أين يقود." },
  "show.podcast.license": { title: "الرخصة", description: "رخصة التسجيلات." },
  "show.podcast.license.name": {
    title: "الرخصة",
    description: "اسم من قائمة SPDX بحروف صغيرة، أو رخصتك مع عنوانها.",
  },
  "show.podcast.license.url": { title: "الرابط", description: "نص الرخصة." },
  "show.podcast.txt": { title: "نصوص الإثبات", description: "إثباتات الملكية." },
  "show.podcast.txt.value": { title: "النص", description: "ما طلب دليلٌ أن يراه في الخلاصة." },
  "show.podcast.txt.purpose": {
    title: "الغرض",
    description: "`verify` لإثبات الملكية، أو كلمة يحددها الدليل.",
  },
  "show.podcast.publisher": { title: "الناشر", description: "خلاصة المؤسسة التي وراء البرنامج." },
  "show.podcast.publisher.guid": { title: "المعرّف", description: "podcast:guid لخلاصة الناشر نفسه." },
  "show.podcast.publisher.url": { title: "الخلاصة", description: "خلاصة الناشر نفسه." },
  "show.podcast.update_frequency": { title: "الوتيرة", description: "كم مرة تصدر حلقة." },
  "show.podcast.update_frequency.text": { title: "النص", description: "للناس." },
  "show.podcast.update_frequency.rrule": {
    title: "القاعدة",
    description: "للآلات كما يكتبها iCalendar ‏(RFC 5545).",
  },
  "show.podcast.update_frequency.complete": { title: "مكتمل", description: "لا حلقة بعد الآن." },
  "show.podcast.location": { title: "المكان", description: "أي مكان يتحدث عنه البرنامج." },
  "show.podcast.location.name": { title: "الاسم", description: "ليقرأه الناس." },
  "show.podcast.location.geo": { title: "النقطة", description: "كما تكتبها RFC 5870." },
  "show.podcast.location.osm": {
    title: "OpenStreetMap",
    description: "عقدة المكان أو طريقه أو علاقته.",
  },
  "show.announce": { title: "الإعلان", description: "من يُخبره npm run announce بالجديد." },
  "show.announce.hubs": { title: "المحاور", description: "محاور WebSub، تُخبَر بكل خلاصة تغيرت." },
  "show.announce.index_now": {
    title: "IndexNow",
    description: "المفتاح الذي تُخبَر به محركات البحث بكل صفحة تغيرت؛ أو المفتاح والعنوان.",
  },
  "show.announce.index_now.key": {
    title: "المفتاح",
    description: "من 8 إلى 128 حرفاً لاتينياً ورقماً وشرطة. وهو ظاهر: يعرضه الموقع.",
  },
  "show.announce.index_now.endpoint": { title: "العنوان", description: "أين تُخبَر محركات البحث." },
  "show.announce.podping": {
    title: "Podping",
    description: "‏true أو عنوان خدمة، حين تُخبَر تطبيقات البودكاست عبر Podping. ويبقى رمزها السري في البيئة.",
  },
};
