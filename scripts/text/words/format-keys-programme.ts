// The keys of the programme's own files, its people and topics, explained in Arabic.

import type { KeyWords } from "./key-words.ts";

export const programmeKeys: Readonly<Record<string, KeyWords>> = {
  person: {
    title: "شخص",
    description: "رأس ملف الشخص: episodes/people/karim-nasser.md. والنص تحته سيرته.",
  },
  "person.name": { title: "الاسم", description: "بلا رتبة ولا لقب: فلهما honorific." },
  "person.latin": { title: "الاسم اللاتيني", description: "الاسم بحروف لاتينية كما يكتبه صاحبه." },
  "person.honorific": {
    title: "الرتبة واللقب",
    description: "ما يسبق الاسم من رتبة ولقب؛ ويُكتب مع أيامه كالمناصب حيث تغيّر.",
  },
  "person.honorific.text": { title: "الرتبة أو اللقب", description: "كما يسبق الاسم." },
  "person.honorific.from": { title: "من", description: "أول يوم يُعرف فيه. وبدونه في كل الحلقات." },
  "person.honorific.to": { title: "إلى", description: "آخر يوم له. وبدونه حتى اليوم." },
  "person.honorific.since": { title: "منذ", description: "يوم ناله، حيث يُعرف فقط." },
  "person.roles": { title: "المناصب", description: "مع أيام كل منها: تُظهر الحلقة منصب يومها." },
  "person.roles.text": {
    title: "المنصب",
    description: "المنصب أو العمل، كما يُذكر بعد الاسم. أما الرتبة واللقب ففي honorific.",
  },
  "person.roles.from": {
    title: "من",
    description: "أول يوم يُعرف فيه: لا يظهر في حلقة قبله. وبدونه في كل الحلقات.",
  },
  "person.roles.since": { title: "منذ", description: "يوم بدأ، حيث يُعرف فقط: حينها تقول الصفحة منذ متى." },
  "person.roles.to": { title: "إلى", description: "آخر يوم له. وبدونه حتى اليوم." },
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
  "topics.name": { title: "الاسم", description: "كما يظهر للقراء." },
  "topics.description": { title: "الوصف", description: "جملة لصفحة الموضوع." },
  show: { title: "البرنامج", description: "episodes/show.yml: ما يصح على كل الحلقات." },
  "show.title": { title: "الاسم", description: "اسم البرنامج." },
  "show.latin": { title: "الاسم اللاتيني", description: "الاسم بحروف لاتينية." },
  "show.tagline": { title: "العبارة", description: "كلمات قليلة تحت الاسم." },
  "show.description": {
    title: "الوصف",
    description: "ما هو البرنامج: لروابط RSS ونتائج البحث. أقصاه 4000 بايت.",
  },
  "show.language": {
    title: "اللغة",
    description: "لغة الكلام في البرنامج. وبملف نصها تُقارن الاقتباسات كلمة بكلمة.",
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
  "show.look": {
    title: "المظهر",
    description: "ألوان البرنامج وشعاره وأيقونته وخطوطه. وما لم يُكتب منها فكما يأتي به برنامج بناء الموقع.",
  },
  "show.look.signal": {
    title: "لون البرنامج",
    description:
      "لون البرنامج، بين علامتي تنصيص: للأوقات والروابط وما يُسمع الآن. ويُغمَّق أو يُفتَّح على كل أرضية بقدر ما يُقرأ؛ فإن صار بذلك لوناً آخر فلون لكل أرضية.",
  },
  "show.look.signal.day": { title: "في النهار", description: "على ورق فاتح: غامق بما يُقرأ." },
  "show.look.signal.night": { title: "في الليل", description: "على أرضية غامقة: فاتح بما يُقرأ." },
  "show.look.ground": {
    title: "الأرضية",
    description: "ما تقوم عليه الصفحات والبطاقات. وتتبعها السطوح والخطوط وألوان المتحدثين.",
  },
  "show.look.ground.day": { title: "في النهار", description: "الورق: لون فاتح." },
  "show.look.ground.night": { title: "في الليل", description: "الأرضية حيث شاشة القارئ غامقة: لون غامق." },
  "show.look.logo": {
    title: "الشعار",
    description:
      "ملف SVG بسيط أو PNG في media/، لا يزيد على 100 KB: يقوم مقام الاسم في الصفحات والبطاقات والمقاطع. فإن لم يصلح واحد للأرضيتين الفاتحة والغامقة فشعار لكل منهما.",
  },
  "show.look.logo.day": { title: "في النهار", description: "على ورق فاتح." },
  "show.look.logo.night": { title: "في الليل", description: "على أرضية غامقة." },
  "show.look.icon": {
    title: "الأيقونة",
    description:
      "ملف SVG أو PNG مربع في media/، لا يزيد على 100 KB، ملآن إلى حوافه: تقصه الهواتف على أشكالها، فما يهم منه في الوسط.",
  },
  "show.look.typefaces": {
    title: "الخطوط",
    description: "خطوط من fontsource.org، تُنزَّل كل حزمة مرة بالأمر npm install: للصفحات والبطاقات والمقاطع.",
  },
  "show.look.typefaces.text": {
    title: "خط النص",
    description: "اسم حزمة الخط لكل ما ليس عنواناً، بين علامتي تنصيص.",
  },
  "show.look.typefaces.headlines": {
    title: "خط العناوين",
    description: "اسم حزمة الخط للعناوين واسم البرنامج، بين علامتي تنصيص.",
  },
  "show.owner": { title: "المالك", description: "الاسم والبريد لأدلة البودكاست." },
  "show.owner.name": { title: "الاسم", description: "صاحب البودكاست." },
  "show.owner.email": { title: "البريد", description: "تراسله أدلة البودكاست، وهو ظاهر للجميع." },
  "show.contact": { title: "بريد البرنامج", description: "يراسله المشاهدون، ويظهر أسفل كل صفحة." },
  "show.copyright": { title: "الحقوق", description: "السطر الذي تحمله الصفحات وملفات RSS." },
  "show.categories": { title: "التصنيفات", description: "من قائمة Apple، وأولها أهمها." },
  "show.categories.name": { title: "التصنيف", description: "بالإنجليزية كما في قائمة Apple." },
  "show.categories.sub": {
    title: "التصنيف الفرعي",
    description: "بالإنجليزية كما في قائمة Apple تحت التصنيف.",
  },
  "show.explicit": { title: "للكبار", description: "هل البرنامج غير مناسب للأطفال." },
  "show.type": {
    title: "النوع",
    description: "المسلسل (serial) يُسمع من أول حلقاته، فتعرضها التطبيقات أولاً.",
  },
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
  "show.quotes.doubtful": {
    title: "المشكوك فيه",
    description: "اقتباس سمع برنامج التعرف على الكلام كلماته على غير ما كُتب، في ملف نص لم يراجعه أحد.",
  },
  "show.quotes.speaker": {
    title: "المتحدث",
    description: "اقتباس يقوله في التسجيل صوت غير الذي نُسب إليه.",
  },
  "show.transcriber": {
    title: "برنامج التعرف على الكلام",
    description:
      "برنامج التعرف عند npm run transcribe وأمره، ومعه {sound} و{language} و{output}، يُشغَّل بلا صدفة. ومن دونه: Whisper المثبت.",
  },
  "show.recordings": {
    title: "التسجيلات",
    description: "مخزن التسجيلات المتوافق مع S3، الذي يرفع إليه npm run upload.",
  },
  "show.recordings.endpoint": {
    title: "المخزن",
    description: "عنوان المخزن نفسه: S3 أو R2 أو B2 أو MinIO.",
  },
  "show.recordings.bucket": { title: "الحاوية", description: "الحاوية (bucket) التي تُرفع إليها التسجيلات." },
  "show.recordings.region": { title: "المنطقة", description: "حيث لا يقولها عنوان المخزن." },
  "show.recordings.address": { title: "العنوان", description: "حيث يقرأ الجميع ما في الحاوية." },
  "show.admin": {
    title: "التحرير في المتصفح",
    description: "يتيح للمحررين العمل في المتصفح، في ‎/admin/. وبدونه لا صفحة لذلك.",
  },
  "show.admin.host": {
    title: "المضيف",
    description: "أين المستودع؛ و‏test يحفظ ما يُكتب في المتصفح وحده، للتجربة.",
  },
  "show.admin.repository": {
    title: "المستودع",
    description: "المالك والاسم وبينهما شرطة مائلة؛ ولا حاجة إليه مع test.",
  },
  "show.admin.branch": { title: "الفرع", description: "أين يُحفظ. وبدونه main." },
  "show.admin.sign_in": {
    title: "الدخول",
    description: "عنوان خدمة الدخول عندكم. وبدونه يدخل المحررون برمز وصول من المضيف.",
  },
  "show.admin.app": {
    title: "التطبيق",
    description: "معرّف التطبيق الذي يعرفكم به GitLab أو Gitea، للدخول بلا خدمة.",
  },
  "show.admin.api": { title: "الواجهة البرمجية", description: "واجهة المضيف نفسه، إن لم تكن العامة." },
  "show.podcast": { title: "البودكاست", description: "ما لا تسأل عنه إلا أدلة البودكاست والتطبيقات." },
  "show.podcast.locked": { title: "مقفل", description: "هل ترفض المنصات الأخرى استيراد ملف RSS." },
  "show.podcast.prefix": {
    title: "عدّ التنزيل",
    description: "عنوان يسبق عناوين الملفات في ملفات RSS، لتُعدّ التنزيلات.",
  },
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
  "show.podcast.txt.value": { title: "النص", description: "ما طلب دليل بودكاست أن يراه في ملف RSS." },
  "show.podcast.txt.purpose": {
    title: "الغرض",
    description: "`verify` لإثبات الملكية، أو كلمة يحددها دليل البودكاست.",
  },
  "show.podcast.publisher": { title: "الناشر", description: "بودكاست المؤسسة التي وراء البرنامج." },
  "show.podcast.publisher.guid": { title: "المعرّف", description: "podcast:guid للناشر نفسه." },
  "show.podcast.publisher.url": { title: "رابط RSS", description: "رابط RSS للناشر نفسه." },
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
  "show.announce": { title: "الإعلان", description: "من يُبلغه npm run announce بالجديد." },
  "show.announce.hubs": { title: "خوادم WebSub", description: "تُبلَّغ بكل ملف RSS تغيّر." },
  "show.announce.index_now": {
    title: "IndexNow",
    description: "المفتاح الذي تُبلَّغ به محركات البحث بكل صفحة تغيرت؛ أو المفتاح والعنوان.",
  },
  "show.announce.index_now.key": {
    title: "المفتاح",
    description: "من 8 إلى 128 حرفاً لاتينياً ورقماً وشرطة. وهو ظاهر: يعرضه الموقع.",
  },
  "show.announce.index_now.endpoint": { title: "العنوان", description: "أين تُبلَّغ محركات البحث." },
  "show.announce.podping": {
    title: "Podping",
    description: "‏true أو عنوان خدمة، حين تُبلَّغ تطبيقات البودكاست عبر Podping. ويبقى رمزها السري في البيئة.",
  },
};
