// ما يقوله البناء عن نفسه، بالعربية.

export const buildWords = {
  reading: "قراءة episodes/",
  assembling: "تجميع البرنامج: قُرئت {count} ملفاً",
  making: "فُحصت {done} من {all} مجموعة صفحات وخلاصات، وصُنعت {made}",
  upToDate: "{output}/ على أحدث حال",
  built: "{output}/ بُني في {seconds} ث: كُتب من الملفات {written}، وبقي على حاله {unchanged}، وحُذف {removed}",
  noCache:
    "{path} ليس مجلداً يُكتب فيه ({reason}): احذفه، أو دع هذا المستخدم يكتب فيه. لا شيء من الموقع فيه، ولم يُبنَ شيء",
  asItWas: "{output}/ كما كان",
};
