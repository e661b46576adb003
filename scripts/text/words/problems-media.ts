// Problems of media.

import type { ProblemEntries } from "./problem-words.ts";

export const mediaProblems = {
  "clip.stale": {
    ar: {
      subject: "قصاصة الاقتباس",
      found: "للاقتباس {number} قصاصة بطول آخر: تغيّر توقيته بعد قصّها، فلا تُعرض",
      write: "npm run clips -- {slug} {number}",
    },
    en: {
      subject: "a quote’s clip",
      found:
        "the clip of quote {number} has another length: its time changed since it was cut, and it is not shown",
      write: "npm run clips -- {slug} {number}",
    },
  },
  "clip.stray": {
    ar: {
      subject: "قصاصات الاقتباسات",
      found: "في {folder} ما ليس لاقتباس في الحلقة: {names}",
      write: "احذفها: تغيّرت كلمات الاقتباس بعد قصّها",
    },
    en: {
      subject: "quotes’ clips",
      found: "{folder} has what is of no quote of the episode: {names}",
      write: "delete them: the quote’s words changed since they were cut",
    },
  },
  "media.page": {
    ar: {
      subject: "وسائط",
      found: "{url} صفحة في {host}، لا ملف: لا يشغّلها مشغّل ولا تطبيق",
      write:
        "media/ ثم اسم الملف بعد تنزيله، أو عنوان الملف نفسه عند مضيف للوسائط؛ وفيديو يوتيوب يُكتب youtube: ثم معرّفه",
    },
    en: {
      subject: "media",
      found: "{url} is a page of {host}, and no file: no player and no app can play it",
      write:
        "media/ and the name of the file itself, or the file's own address at a media host; a video on YouTube is youtube: and its id",
    },
  },
  "media.insecure": {
    ar: {
      subject: "وسائط",
      found: "{url} بلا تشفير (http): تحجبه المتصفحات في صفحة https",
      write: "{write}، إن كان الخادم يجيب هناك",
    },
    en: {
      subject: "media",
      found: "{url} is not encrypted (http): browsers block it in a page that is",
      write: "{write}, where its server answers there",
    },
  },
  "media.large": {
    ar: {
      subject: "وسائط",
      found: "{path}: حجمه {size}، ولا يقبل GitHub في git ملفاً فوق 100 ميغابايت",
      write:
        "npm run upload -- episodes/{path}، أو الملف عند مضيف للوسائط وعنوانه هنا، ثم npm run check -- --remote",
    },
    en: {
      subject: "media",
      found: "{path} has {size}: git is no place for it, and GitHub refuses a file of more than 100 MB",
      write:
        "npm run upload -- episodes/{path}, or the file at a media host, its address here, and npm run check -- --remote",
    },
  },
  "media.picture-large": {
    ar: {
      subject: "صورة",
      found: "{path}: قياسها {pixels} بكسل وحجمها {size}، وكل زائر ينزّلها كاملة",
      write:
        "{next}، وهي الصورة نفسها محفوظة بعرض لا يتجاوز 1920 بكسلاً في أي برنامج للصور، أو بعد الأمر: ffmpeg -i {file} -vf scale=1920:1920:force_original_aspect_ratio=decrease {made}",
    },
    en: {
      subject: "picture",
      found: "{path} is {pixels} pixels and {size}, and every visitor downloads all of it",
      write:
        "{next}, the same picture saved no wider than 1920 pixels in any picture program, or after: ffmpeg -i {file} -vf scale=1920:1920:force_original_aspect_ratio=decrease {made}",
    },
  },
  "media.missing": {
    ar: {
      subject: "وسائط",
      found: "لا يوجد ملف في {path}، أو لا تُسمح قراءته",
      write: "مسار موجود، أو ضع الملف في {file}",
    },
    en: {
      subject: "media",
      found: "{path}: there is no such file, or it may not be read",
      write: "a path that is there, or put the file at {file}",
    },
  },
  "media.misspelt": {
    ar: {
      subject: "وسائط",
      found: "لا يوجد ملف في {path}",
      write: "{nearest}",
    },
    en: {
      subject: "media",
      found: "{path}: there is no such file",
      write: "{nearest}",
    },
  },
  "media.outside": {
    ar: {
      subject: "وسائط",
      found: "المسار {path} يخرج من مجلد البرنامج",
      write: "مسار داخل media/ مثل media/{name}، أو عنوان يبدأ بـ https",
    },
    en: {
      subject: "media",
      found: "{path} leads out of the programme's folder",
      write: "a path under media/, such as media/{name}, or an https URL",
    },
  },
  "media.not-a-file": {
    ar: {
      subject: "وسائط",
      found: "{path} ليس ملفاً عادياً",
      write: "مسار ملف فيديو أو صوت أو صورة",
    },
    en: {
      subject: "media",
      found: "{path} is no ordinary file",
      write: "the path of a video, sound or picture file",
    },
  },
  "media.empty": {
    ar: {
      subject: "وسائط",
      found: "الملف {path} فارغ: انقطع نسخه أو رفعه",
      write: "انسخ الملف من جديد",
    },
    en: {
      subject: "media",
      found: "{path} has no bytes: the copy or upload broke off",
      write: "copy the file again",
    },
  },
  "media.truncated": {
    ar: {
      subject: "وسائط",
      found: "الملف {path} أقصر مما تقوله ترويسته: انقطع نسخه أو رفعه",
      write: "انسخ الملف من جديد ثم قارن بين الحجمين",
    },
    en: {
      subject: "media",
      found: "{path} ends before its own header says: the copy or upload broke off",
      write: "copy the file again, then compare the sizes",
    },
  },
  "media.unknown-format": {
    ar: {
      subject: "وسائط",
      found: "الملف {path} ليس بصيغة معروفة للفيديو أو الصوت أو الصور",
      write: "MP4 أو WebM للفيديو، وMP3 أو M4A للصوت، وJPEG أو PNG أو WebP للصور",
    },
    en: {
      subject: "media",
      found: "{path} is in no known video, sound or picture format",
      write: "MP4 or WebM for video, MP3 or M4A for sound, JPEG, PNG or WebP for pictures",
    },
  },
  "media.no-tracks": {
    ar: {
      subject: "وسائط",
      found: "الملف {path} لا صوت فيه ولا صورة",
      write: "صدِّر التسجيل من جديد",
    },
    en: {
      subject: "media",
      found: "{path} has neither sound nor picture in it",
      write: "export the recording again",
    },
  },
  "media.broken": {
    ar: {
      subject: "وسائط",
      found: "الملف {path} تالف: {reason}",
      write: "صدِّر الملف من جديد، وإن كان يعمل في غير هذا الموضع فأرسله إلينا",
    },
    en: {
      subject: "media",
      found: "{path} is damaged: {reason}",
      write: "export the file again; if it opens elsewhere, report it to us",
    },
  },
  "media.codec": {
    ar: {
      subject: "وسائط",
      found: "{path}: ‏{codec}، ولا تشغله متصفحات كثيرة",
      write:
        "{next}، بعد الأمر: ffmpeg -i {file} -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart {made}",
    },
    en: {
      subject: "media",
      found: "{path} is {codec}, which many browsers do not play",
      write:
        "{next}, after: ffmpeg -i {file} -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart {made}",
    },
  },
  "media.lfs": {
    ar: {
      subject: "وسائط",
      found: "{path}: مكانه مؤشر من Git LFS، لا الملف نفسه",
      write: "الأمر git lfs pull، وفي مضيف الموقع أيضاً؛ أو الملف في مخزن للتسجيلات: npm run upload",
    },
    en: {
      subject: "media",
      found: "{path}: a pointer of Git LFS stands in its place, not the file itself",
      write: "git lfs pull, at the site's host too; or the file in a store for recordings: npm run upload",
    },
  },
  "media.extension": {
    ar: {
      subject: "وسائط",
      found: "محتوى الملف {path} هو {type}، واسمه يدل على غير ذلك، والخوادم تأخذ بالاسم",
      write: "سمِّه {name}",
    },
    en: {
      subject: "media",
      found: "{path} is {type} by its bytes, and its name says otherwise: servers go by the name",
      write: "rename it to {name}",
    },
  },
  "media.unasked": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: لم يُعرف حجم الملف ولا مدته بعد، فلا تحمله ملفات RSS",
      write: "npm run check -- --remote ثم احفظ media.lock.json في المستودع",
    },
    en: {
      subject: "remote media",
      found: "{url}: its size and length are not known yet, so feeds leave it out",
      write: "npm run check -- --remote, then commit media.lock.json",
    },
  },
  "media.lock": {
    ar: {
      subject: "ملف القفل",
      found: "تعذرت قراءة {file}: {reason}",
      write: "أعده من سجل المستودع، أو احذفه ثم نفِّذ npm run check -- --remote",
    },
    en: {
      subject: "lock file",
      found: "{file} cannot be read: {reason}",
      write: "restore it from version control, or delete it and run npm run check -- --remote",
    },
  },
  "media.remote.unreachable": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: لا جواب ({reason})",
      write: "تحقق من العنوان، أو أعد المحاولة لاحقاً",
    },
    en: {
      subject: "remote media",
      found: "{url}: no answer ({reason})",
      write: "check the address, or try again later",
    },
  },
  "media.remote.status": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: أجاب الخادم بالرمز {status}",
      write: "عنوان يجيب بالرمز 200 من غير تسجيل دخول",
    },
    en: {
      subject: "remote media",
      found: "{url}: the server answers {status}",
      write: "an address that answers 200 without signing in",
    },
  },
  "media.remote.redirects": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: تحويلات لا تنتهي، أو تحويل إلى عنوان غير آمن ({last})",
      write: "العنوان الأخير نفسه",
    },
    en: {
      subject: "remote media",
      found: "{url}: it leads on and on, or to an address that is not secure ({last})",
      write: "the last address itself",
    },
  },
  "media.remote.length": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: لا يذكر الخادم عدد بايتات الملف، وملفات RSS تُلزم بذكره",
      write: "خادم يرسل Content-Length",
    },
    en: {
      subject: "remote media",
      found: "{url}: the server does not say how many bytes there are, which feeds must state",
      write: "a server that sends Content-Length",
    },
  },
  "media.remote.ranges": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: لا يرسل الخادم أجزاء من الملف، فلا تستطيع المشغلات الانتقال فيه",
      write: "خادم يجيب طلبات Range بالرمز 206",
    },
    en: {
      subject: "remote media",
      found: "{url}: the server sends no part of the file, so players cannot seek",
      write: "a server that answers Range requests with 206",
    },
  },
  "media.remote.type": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: يسمي الخادم نوعه {served}، ومحتواه {type}",
      write: "اضبط الخادم ليرسل Content-Type: {type}",
    },
    en: {
      subject: "remote media",
      found: "{url}: the server calls it {served}, its bytes are {type}",
      write: "have the server send Content-Type: {type}",
    },
  },
  "media.remote.duration": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: تعذرت معرفة مدته عن بعد",
      write: "duration: في ملف الحلقة، مثل duration: 42:10",
    },
    en: {
      subject: "remote media",
      found: "{url}: its length cannot be read from afar",
      write: "duration: in the episode, such as duration: 42:10",
    },
  },
  "media.remote.broken": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: ما يرسله الخادم ليس تسجيلاً صوتياً ولا مرئياً، أو هو تالف ({reason})",
      write: "تحقق من أن العنوان يؤدي إلى الملف نفسه لا إلى صفحة",
    },
    en: {
      subject: "remote media",
      found: "{url}: what the server sends is no sound recording or video, or is damaged ({reason})",
      write: "check that the address leads to the file itself and not to a page",
    },
  },
  "media.remote.changed": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: تغيّر الملف في هذا العنوان منذ آخر قراءة له",
      write:
        "تحقق من أن الأوقات ما زالت صحيحة ثم احفظ media.lock.json في المستودع، وللتسجيل الجديد عنوان جديد",
    },
    en: {
      subject: "remote media",
      found: "{url}: the file behind this address has changed since it was last read",
      write:
        "look whether the times still fit, then commit media.lock.json; a new recording wants a new address",
    },
  },
  "media.remote.playlist": {
    ar: {
      subject: "وسائط بعيدة",
      found: "{url}: هذه ليست قائمة تشغيل HLS",
      write: "عنوان ملف ‎.m3u8 نفسه",
    },
    en: {
      subject: "remote media",
      found: "{url}: this is no HLS playlist",
      write: "the address of the .m3u8 itself",
    },
  },
} satisfies ProblemEntries;
