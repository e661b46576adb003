// Problems of media, in Arabic.

import type { ProblemWords } from "../problem-words.ts";

export const mediaProblems = {
  "media.missing": {
    subject: "وسائط",
    found: "لا يوجد ملف في {path}، أو لا تُسمح قراءته",
    write: "مساراً موجوداً، أو ضع الملف في {file}",
  },
  "media.misspelt": {
    subject: "وسائط",
    found: "لا يوجد ملف في {path}",
    write: "{nearest}",
  },
  "media.outside": {
    subject: "وسائط",
    found: "المسار {path} يخرج من مجلد البرنامج",
    write: "مساراً داخل media/ مثل media/{name}، أو عنواناً يبدأ بـ https",
  },
  "media.not-a-file": {
    subject: "وسائط",
    found: "{path} ليس ملفاً عادياً",
    write: "مسار ملف فيديو أو صوت أو صورة",
  },
  "media.empty": {
    subject: "وسائط",
    found: "الملف {path} فارغ: انقطع نسخه أو رفعه",
    write: "انسخ الملف من جديد",
  },
  "media.truncated": {
    subject: "وسائط",
    found: "الملف {path} أقصر مما تقوله ترويسته: انقطع نسخه أو رفعه",
    write: "انسخ الملف من جديد ثم قارن بين الحجمين",
  },
  "media.unknown-format": {
    subject: "وسائط",
    found: "الملف {path} ليس بصيغة معروفة للفيديو أو الصوت أو الصور",
    write: "MP4 أو WebM للفيديو، وMP3 أو M4A للصوت، وJPEG أو PNG أو WebP للصور",
  },
  "media.no-tracks": {
    subject: "وسائط",
    found: "الملف {path} لا صوت فيه ولا صورة",
    write: "صدِّر التسجيل من جديد",
  },
  "media.broken": {
    subject: "وسائط",
    found: "الملف {path} تالف: {reason}",
    write: "صدِّر التسجيل من جديد، وإن كان يعمل في غير هذا الموضع فأرسله إلينا",
  },
  "media.extension": {
    subject: "وسائط",
    found: "محتوى الملف {path} هو {type}، واسمه يدل على غير ذلك، والخوادم تأخذ بالاسم",
    write: "سمِّه {name}",
  },
  "media.unasked": {
    subject: "وسائط بعيدة",
    found: "{url}: لم يُعرف حجم الملف ولا مدته بعد، فلا تحمله خلاصات الاشتراك",
    write: "npm run check -- --remote ثم احفظ media.lock.json في المستودع",
  },
  "media.lock": {
    subject: "ملف القفل",
    found: "تعذرت قراءة {file}: {reason}",
    write: "أعده من سجل المستودع، أو احذفه ثم نفِّذ npm run check -- --remote",
  },
  "media.remote.unreachable": {
    subject: "وسائط بعيدة",
    found: "{url}: لا جواب ({reason})",
    write: "تحقق من العنوان، أو أعد المحاولة لاحقاً",
  },
  "media.remote.status": {
    subject: "وسائط بعيدة",
    found: "{url}: أجاب الخادم بالرمز {status}",
    write: "عنواناً يجيب بالرمز 200 من غير تسجيل دخول",
  },
  "media.remote.redirects": {
    subject: "وسائط بعيدة",
    found: "{url}: تحويلات لا تنتهي، أو تحويل إلى عنوان غير آمن ({last})",
    write: "العنوان الأخير نفسه",
  },
  "media.remote.length": {
    subject: "وسائط بعيدة",
    found: "{url}: لا يذكر الخادم عدد بايتات الملف، وخلاصات الاشتراك تُلزم بذكره",
    write: "خادماً يرسل Content-Length",
  },
  "media.remote.ranges": {
    subject: "وسائط بعيدة",
    found: "{url}: لا يرسل الخادم أجزاء من الملف، فلا تستطيع المشغلات الانتقال فيه",
    write: "خادماً يجيب طلبات Range بالرمز 206",
  },
  "media.remote.type": {
    subject: "وسائط بعيدة",
    found: "{url}: يسمي الخادم نوعه {served}، ومحتواه {type}",
    write: "اضبط الخادم ليرسل Content-Type: {type}",
  },
  "media.remote.duration": {
    subject: "وسائط بعيدة",
    found: "{url}: تعذرت معرفة مدته عن بعد",
    write: "duration: في ملف الحلقة، مثل duration: 42:10",
  },
  "media.remote.broken": {
    subject: "وسائط بعيدة",
    found: "{url}: ما يرسله الخادم ليس تسجيلاً صوتياً ولا مرئياً، أو هو تالف ({reason})",
    write: "تحقق من أن العنوان يؤدي إلى الملف نفسه لا إلى صفحة",
  },
  "media.remote.changed": {
    subject: "وسائط بعيدة",
    found: "{url}: تغيّر الملف في هذا العنوان منذ آخر قراءة له",
    write: "تحقق من أن الأوقات ما زالت صحيحة ثم احفظ media.lock.json في المستودع، وللتسجيل الجديد عنوان جديد",
  },
  "media.remote.playlist": {
    subject: "وسائط بعيدة",
    found: "{url}: هذه ليست قائمة تشغيل HLS",
    write: "عنوان ملف ‎.m3u8 نفسه",
  },
} as const satisfies ProblemWords;
