// Words that govern what is said behind them: they deny it, ask it, or say it of what may be. Cut off in front of a
// quote, what was denied or asked is quoted as said. Folded by text/fold.ts: the field's data.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that deny what follows their أن. */
export const DENIALS = words(`
  نفي نفت نفوا نفيت نفينا ينفي تنفي ننفي انفي ينفون نافيا نافيه نافين نفيه نفيها انكر انكرت انكروا ينكر تنكر ينكرون
  منكرا استبعد استبعدت استبعدوا يستبعد تستبعد نستبعد مستبعدا رفض رفضت رفضوا رفضنا يرفض ترفض نرفض ارفض يرفضون رافضا كذب كذبت
  يكذب منع منعت يمنع تمنع نمنع مستحيل المستحيل يستحيل استحاله بعيد المستبعد مستبعد مش_معقول
  deny denies denied denying refuse refuses refused impossible unlikely doubt doubts doubted`);

/** Doubt, hearsay and claims: they govern what follows their أن. */
export const CLAIMS = words(`
  اشك نشك يشك تشك يشكون شككت شكك زعم زعمت زعموا يزعم تزعم يزعمون زاعما مزاعم ادعي ادعت ادعوا يدعي تدعي يدعون مدعيا ادعاء
  قيل يقال اشاعه اشاعات شايعات شايعه
  allegedly supposedly claim claims claimed alleged rumour rumor rumours rumors`);

/** Words of what may be, might have been or nearly was: they govern what follows them, with or without أن. */
export const MOODS = words(`
  ربما لعل لعله لعلها لعلهم لعلنا لعلي لعلك عسي عساه ليت ليته ليتها ليتهم ليتنا ليتني ياريت
  لو لولا اذا
  كاد كادت كادوا كادا كدت كدنا كدتم يكاد تكاد نكاد اكاد يكادون اوشك اوشكت اوشكوا اوشكنا يوشك توشك نوشك اوشكت
  يمكن ممكن الممكن محتمل المحتمل يحتمل جايز الجايز يجوز يحتمل احتمال كانه كانها كانهم كاننا كانما
  perhaps maybe might may could possibly if unless almost nearly hardly`);

/** قد before a verb of what is to come; before one of what has been it is no doubt. */
export const PERHAPS = "قد";

/** Words that make a question of the whole sentence behind them. */
export const QUESTIONS = words("هل وهل فهل اهل whether");

/** Words that carry a governor on to what follows them: that. */
export const THAT = words(`
  ان انه انها انهم انهن اننا اني انك انكم انو انه بان بانه بانها بانهم باننا باني بانك بانو بانهن ب
  that`);

/**
 * Words that may stand between a governor and what it governs: what is denied of a sentence (possible, right, thinkable),
 * helping verbs, and nobody.
 */
export const GOVERNED_LINKS = words(`
  يمكن ممكن الممكن يمكننا يمكنني يمكنك يمكنه يمكنهم امكن بالامكان امكاني بامكاننا بامكاني باستطاعتنا
  صحيح صحيحا الصحيح صح حقيقي حقيقيا حقيقه الحقيقه معقول معقولا المعقول منطقي منطقيا المنطقي وارد واردا الوارد مقبول مقبولا المقبول
  جايز جايزا الجايز مسموح مسموحا المسموح مطروح مطروحا ضروري ضروريا الضروري لازم لازما اللازم واجب واجبا مطلوب مطلوبا المطلوب
  محتمل محتملا المحتمل مرجح مرجحا المرجح موكد موكدا الموكد اكيد اكيدا ثابت ثابتا واضح واضحا الواضح عادل عدل العدل حق حقنا حقي الحق
  يجوز يصح يحق ينبغي يجب يصير بيصير يصيرش صار حصل حصلش يحصل بيحصل حدث يعقل يقبل يعني معناه معناها معني يثبت ثبت
  اظن نظن تظن يظن اعتقد نعتقد يعتقد تعتقد اعتقدش اظنش اتصور نتصور اتوقع نتوقع اتخيل اري نري يري تري اشوف افتكر اعرف نعرف ادري
  اومن اصدق نصدق اقول نقول يقول قال قلت قلنا قالوا ازعم ادعي اقصد نقصد اعني
  اريد نريد يريد تريد يريدون بدي بدنا بده بدها بدهم ودي ودنا نبي ابي ابغي نبغي عايز عايزين عايزه عاوز عاوزين عاوزه حابب حابين
  اقبل نقبل يقبلون اسمح نسمح يسمح ارضي نرضي استطيع نستطيع يستطيع تستطيع اقدر نقدر يقدر تقدر قادر قادرين قادره قادرون فينا فيني فيك في
  يكون تكون نكون اكون يكن تكن نكن اكن يكونوا كان كانت كانوا كنت كنا كون انوي ننوي يعد تعد نعد اعد عاد عدت عدنا عادت
  راح رح حد احد شي احدا شييا واحد احنا نحن انا هم هو هي انت من علي
  am is are was were be been possible true right correct case think thinks believe believes say says said going want wants
  able it i we they he she to the a did do does have has should must will would can`);

/**
 * Words with which a negation affirms what follows it (no doubt, not only, no longer less), or takes itself back (إلا).
 * A negation beyond one of them governs nothing.
 */
export const AFFIRMED = words(`
  شك ريب بد مفر مناص محاله جدال خلاف غرو عجب عجبا غرابه غريب غريبا الغريب سر سرا خافيا خاف يخفي اخفي نخفي مستغرب مستغربا المستغرب
  مفاجيا مفاجاه صدفه الصدفه مصادفه جديدا مانع مانعا حرج باس ضير عيب عيبا مشكله ننسي انسي تنسوا تنسي ينسي يختلف نختلف اختلف
  الا سوي فقط وحسب فحسب مجرد سيما
  زال زالت زالوا زلت زلنا زلتم يزال تزال نزال ازال يزالون يزل تزل نزل برح برحت فتي فتيت انفك انفكت دام دامت دمت دمنا
  only secret surprise surprising wonder`);

/** Doubt and denial, with which a negation affirms too: لا أشك أن، لا ننكر أن. */
export const DOUBLY_AFFIRMED = words("اشك نشك يشك تشك ينكر تنكر ننكر انكر doubt doubts deny denies");

/** Words that begin a clause of its own: what governs the clause before them governs nothing behind them. */
export const CLAUSE_OPENERS = words(`
  لكن لكنه لكنها لكننا لكني لكنهم ولكن ولكنه ولكنها ولكننا ولكني ولكنهم بل لان لانه لانها لانهم لاننا لاني حيث حيثما اذ كي لكي لكيلا حتي
  عندما حين حينما بعدما قبلما كلما مثلما كما لذلك لذا وعليه بينما مع بسبب لماذا كيف متي اين ليش ليه شو
  but because since when while where so why how`);

/** With one of them between ما and أن, ما is what: ما يقلقنا هو أن. */
export const COPULAS = words("هو هي is");
