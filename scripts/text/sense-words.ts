// Words that turn the sense of a sentence, and words that do not, folded by text/fold.ts: the field's data.
// و and ف written to them are taken off by whoever asks.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Negations: one more or one less, and the sentence says the opposite. Contractions are opened before. */
export const NEGATIONS = words(`
  لا لم لن ليس ليست ليسوا ليسا ليستا لست لسنا لستم لسن اليس اليست ما غير دون بدون عدم بلا كلا لات لما
  مش مو ماهو مهي ماهي ماهم ماكو ماني ماشي مانيش منيش ماكانش مانا بلاش ولا
  not no never none nobody nothing nowhere neither nor without cannot nt non
  ne pas jamais rien sans ni aucun aucune kein keine keinen nicht nie niemals ohne nada nunca sin ningun ninguna
  hicbir degil yok`);

/** Negations of the very word that follows: cut off before it, a quote says the opposite. ما, غير and دون have other uses. */
export const DIRECT_NEGATIONS = words(`
  لا لم لن ليس ليست ليسوا ليسا ليستا لست لسنا لستم لسن ولا مش مو ماهو ماني مانيش not never cannot`);
/** Negations in some of their uses only: relative ما, غير before a noun. */
export const SOMETIMES_NEGATIONS = words("ما غير دون بدون عدم بلا لما without non");
/** Of these, the one that denies whatever adjective follows it: غير صحيح. */
export const NEGATED_NEXT = words("غير");
/** Negations that are an answer where a comma follows. */
export const NEGATIVE_ANSWERS = words("لا كلا no");
/** Before a negation that ends a question: أم لا. */
export const BEFORE_OR_NOT = words("ام او or");

/** Negations that may be written to the word after them. */
export const ATTACHED_NEGATIONS: readonly string[] = ["لا", "ما", "لم", "لن"];
/** The same before Latin words. */
export const LATIN_NEGATIVE_PREFIXES: readonly string[] = ["un", "in", "im", "il", "ir", "non", "dis"];

/** Words of quantity and restriction, doubt and duty. */
export const QUANTIFIERS = words(`
  كل كلها كله كلهم كلنا كلا كلتا جميع جميعا جميعها جميعهم جميعنا كافه عامه بعض بعضها بعضهم بعضنا معظم معظمها معظمهم
  اغلب اغلبها اغلبهم غالبيه اغلبيه كثير كثيرا كثيره كثيرين قليل قليلا قليله قليلين اكثر اقل اعلي ادني مزيد
  فقط الا سوي عدا حتي حصرا مجرد وحده وحدها وحدهم احد احدا اي ايا دايما ابدا احيانا نادرا غالبا مطلقا تماما كليا جزييا تقريبا
  ربما لعل لعلها لعله قد يمكن ممكن يجب ينبغي قبل بعد ضد مع نعم
  all every each everyone everything some something most many much few little several any anyone only just except
  always often sometimes rarely seldom ever more less least half both either almost nearly about entirely partly
  maybe perhaps may might must should can could would will before after against with yes`);

/** Sounds and words that fill a pause: in speech, seldom in a quotation. */
export const FILLERS = words(`
  اه ااه اهه ااا ام اام امم اممم مم ممم ممممم ايه هاه همم اها يعني طيب اوكي تمام ياعني
  uh uhh um umm er erm ah eh oh hm hmm mm mhm mmm uhhuh huh euh  okay ok yeah`);

/** A sound of hesitation, drawn out as long as somebody wrote it: آآ، إممم، uhhh. No word, and no part of what was said. */
export function isHesitation(key: string): boolean {
  return /^(?:ا{2,}|ا+م{2,}|اه{2,}|ه?م{2,}|اا+ه|ي{3,}|u+h+|u+m+|e+r+m*|h+m+|m{2,}|a{2,}h*)$/.test(key);
}

/** Words whose coming and going leaves the sense as it was: particles, and pronouns that the verb says anyway. */
export const LIGHT_WORDS = words(`
  و ف ان انه انها انهم لقد في هو هي هم نحن انا احنا
  a an the that and`);

// Spellings of one name are joined by =.
const NAME_LIST = `
  عراق=iraq ايران=iran سوريا=سوريه=syria لبنان=lebanon اردن=jordan مصر=egypt ليبيا=libya تونس جزاير مغرب موريتانيا سودان=sudan صومال يمن=yemen عمان=oman بحرين قطر كويت امارات
  سعوديه فلسطين=palestine اسراييل=israel تركيا=turkey روسيا=russia اوكرانيا=اكرانيا=ukraine امريكا=اميركا=america صين=china هند=india باكستان=pakistan افغانستان اوزبكستان كازاخستان تركمانستان
  طاجيكستان قرغيزستان اذربيجان ارمينيا جورجيا=georgia فرنسا=france المانيا=germany بريطانيا=britain ايطاليا اسبانيا بولندا هولندا سويد سويسرا نرويج
  دنمارك فنلندا نمسا مجر يونان بلغاريا رومانيا صربيا كرواتيا نيجر=niger نيجيريا=nigeria مالي=mali مالطا=malta مالاوي تشاد كاميرون كينيا اثيوبيا
  اريتريا غانا غينيا سنغال كونغو رواندا اوغندا زامبيا زيمبابوي انغولا كوريا=korea يابان فيتنام تايلاند تايوان اندونيسيا ماليزيا
  فلبين كوبا فنزويلا برازيل ارجنتين تشيلي بيرو مكسيك كندا استراليا بغداد=baghdad بصره موصل كركوك اربيل سليمانيه نجف كربلا
  فلوجه رمادي تكريت دهوك طهران=tehran اصفهان مشهد قم دمشق=damascus حلب حمص حماه ادلب درعا رقه حسكه بيروت=beirut صيدا طرابلس قدس غزه
  رفح خانيونس خليل نابلس جنين رامالله حيفا يافا قاهره اسكندريه سويس خرطوم دارفور بنغازي سرت صنعا عدن تعز حديده مارب
  رياض جده مكه مدينه دبي ابوظبي دوحه مسقط منامه موسكو=moscow كييف واشنطن=washington نيويورك باريس=paris لندن=london برلين=berlin روما مدريد بكين طوكيو=توكيو دلهي=نيودلهي
  اسلاماباد كابل انقره اسطنبول=استنبول=استانبول اثينا
  محمد محمود احمد حامد حمد حميد حسن حسين حسان محسن علي عمر عمرو عامر عمار عثمان سالم سليم سلمان سليمان مسلم سعد سعيد سعود
  مسعود صالح صلاح مصلح كريم كامل كمال جميل جمال جلال جاسم قاسم قاصد هادي مهدي هاني هيثم هشام ماجد مجيد امجد ناصر نصر نصير
  انور نور منير طارق طه طالب خالد خليل خلف فواد فريد فهد فيصل فايز رشيد راشد رشاد رياض زياد زيد يزيد يوسف يونس يحيي ياسر
  ياسين ابراهيم اسماعيل اسحاق ايوب ادم عباس عادل عدنان عماد عبدالله عبدالرحمن مصطفي مرتضي مقتدي نوري حيدر صباح رسول بشار ترامب=ترمب=trump
  بشير باسم باسل وليد وليم لينا لمي ليلي سلمي سلوي فاطمه مريم زينب عايشه=عيشه خديجه ناديه=ناديا هند هدي هديل
  austria australia slovakia slovenia belarus
  john=jon joan jean james jane mary maria mark=marc michael michelle david daniel peter paul pauline joe joseph george
  donald ronald harry barry larry gary kate katie anna anne=ann hannah`;

/** Names that sound alike and are not the same: places and people of the news, without ال, by one spelling each. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  NAME_LIST.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const spellings = entry.split("=");
      return spellings.map((name) => [name, spellings[0] ?? name] as const);
    }),
);

/** How programs call a voice they do not know. */
export const NAMELESS_VOICE =
  /^(?:speaker|spk|voice|guest|person|unknown|متحدث|المتحدث|صوت|مجهول|ضيف)?[\s_#-]*(?:\d{1,3}|[a-z]|unknown)?$/i;
