// What upload says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type UploadMessages = WordsOf<typeof uploadMessages>;

export const uploadMessages = catalogue({
  noStore: {
    ar: `لا مخزن للتسجيلات في show.yml. اكتب فيه ما يعطيك إياه المخزن (R2 أو B2 أو MinIO أو AWS):
recordings:
  endpoint: https://s3.eu-central-1.amazonaws.com/
  bucket: programme-recordings
  address: https://media.programme.example/
التفصيل في docs/publishing.ar.md`,
    en: `show.yml names no store for recordings. Write there what your store (R2, B2, MinIO, AWS) tells you:
recordings:
  endpoint: https://s3.eu-central-1.amazonaws.com/
  bucket: programme-recordings
  address: https://media.programme.example/
docs/publishing.md says more.`,
  },
  noKeys: {
    ar: "المفاتيح ناقصة: ضع في متغيرات البيئة AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY ما يعطيك إياه المخزن. ولا تكتبهما في ملف.",
    en: "The keys are missing: put what the store gave you into the environment, as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Write them into no file.",
  },
  noFile: {
    ar: "لا ملف هنا: {path}. اكتب مساره كما هو على جهازك.",
    en: "There is no file {path}. Write its path as it is on this machine.",
  },
  unreadable: {
    ar: "{path}: ليس تسجيلاً يُقرأ. {fault}",
    en: "{path}: no recording that can be read. {fault}",
  },
  notRecording: {
    ar: "{path}: نوعه {type}، ويُرفع التسجيل فقط: فيديو أو صوت. الصورة تبقى في media/.",
    en: "{path} is {type}: only recordings are uploaded, video or sound. A picture stays in media/.",
  },
  noClips: { ar: "{path}: لا مقاطع في المجلد.", en: "{path}: there are no clips in the folder." },
  unreachable: {
    ar: "لا يجيب المخزن {endpoint}: {fault}\nما رُفع محفوظ: أعد الأمر نفسه ليكمل من حيث توقف.",
    en: "The store {endpoint} does not answer: {fault}\nWhat was uploaded is kept: the same command goes on from there.",
  },
  key: {
    ar: "لا يقبل المخزن المفتاح: {fault}\nراجع AWS_ACCESS_KEY_ID وAWS_SECRET_ACCESS_KEY، وregion في show.yml.",
    en: "The store does not accept the key: {fault}\nLook at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and at region in show.yml.",
  },
  denied: {
    ar: "المفتاح لا يسمح بالكتابة في {bucket}: {fault}\nأعطه إذن القراءة والكتابة في هذه الحاوية.",
    en: "The key may not write into {bucket}: {fault}\nLet it read and write in that bucket.",
  },
  bucket: {
    ar: "لا حاوية باسم {bucket} في {endpoint}. أنشئها هناك، أو صحّح bucket في show.yml.",
    en: "There is no bucket {bucket} at {endpoint}. Make it there, or mend bucket in show.yml.",
  },
  clock: {
    ar: "ساعة هذا الجهاز ({here}) بعيدة عن ساعة المخزن ({there})، فلا يقبل ما يُوقَّع بها. اضبط ساعة الجهاز ثم أعد الأمر نفسه.",
    en: "This machine's clock ({here}) is far from the store's ({there}), which accepts nothing signed by it. Set the clock, then run the same command again.",
  },
  exists: {
    ar: "في المخزن ملف آخر باسم {key}، ولا يُكتب فوقه: قد يكون عند المشتركين. ارفع هذا باسم آخر: {write}",
    en: "The store has another file called {key}, and nothing is written over it: subscribers may have it. Upload this one under another name: {write}",
  },
  answer: {
    ar: "جواب من {endpoint} لا يُفهم: {fault}. راجع endpoint في show.yml.",
    en: "An answer of {endpoint} that cannot be understood: {fault}. Look at endpoint in show.yml.",
  },
  changed: {
    ar: "تغيّر الملف {path} أثناء رفعه، فلم يُحفظ منه شيء. أعد الأمر حين يكتمل الملف.",
    en: "{path} changed while it was uploaded, so nothing of it was kept. Run the command again once the file is finished.",
  },
  progress: {
    ar: "{name}: ‏{done} من {all} (MB)، الباقي {left}",
    en: "{name}: {done} of {all} MB, {left} left",
  },
  uploaded: { ar: "رُفع: {url}", en: "uploaded: {url}" },
  there: { ar: "موجود في المخزن كما هو: {url}", en: "there already, the same bytes: {url}" },
  notPublic: {
    ar: "رُفع الملف، ولا يصل إليه أحد بعنوانه. أصلح ما يلي ثم أعد الأمر نفسه: لن يُرفع ثانية، وستُكتب الحلقة.",
    en: "The file is in the store, and nobody can reach it at its address. Mend this, then run the same command: it is not uploaded again, and the episode is written.",
  },
  written: { ar: "{file}: كُتب {line}", en: "{file}: {line}" },
  replaced: { ar: "{file}: كُتب {line} بدل {before}", en: "{file}: {line}, in place of {before}" },
  remembered: {
    ar: "{file}: حُفظ النوع والحجم والمدة، ولا حاجة إلى --remote",
    en: "{file}: type, size and length, so that --remote is not needed",
  },
  unnamed: {
    ar: "لا حلقة بهذا الاسم، فاكتب في الحلقة التي هو لها: {line}",
    en: "No episode is called that, so write into the one it is of: {line}",
  },
  large: {
    ar: "{path}: لا حاجة إليه في git بعد. انقله خارج episodes/ أو احذفه.",
    en: "{path} is not needed in git any more: move it out of episodes/, or delete it.",
  },
});
