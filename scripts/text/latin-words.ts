// Latin spellings of Arabic words that recur in addresses: places, bodies and first names. The field's data.
// Words are compared folded; each spelling is the one most readers would type.

import { fold } from "./fold.ts";

function table(text: string): ReadonlyMap<string, string> {
  const entries = text.trim().split(/\s*\n\s*/);
  return new Map(
    entries
      .flatMap((line) => line.split(/\s*،\s*/u))
      .flatMap((entry): [string, string][] => {
        const at = entry.lastIndexOf(" ");
        return at === -1 ? [] : [[fold(entry.slice(0, at)).replaceAll(" ", ""), entry.slice(at + 1)]];
      }),
  );
}

/** Countries, cities and bodies an episode is about. */
export const PLACES = table(`
  العراق iraq، العراقي iraq، العراقية iraq، روسيا russia، الروسي russia، الروسية russia، إيران iran، الإيراني iran
  الإيرانية iran، سوريا syria، سورية syria، السوري syria، السورية syria، لبنان lebanon، اللبناني lebanon
  اللبنانية lebanon، الأردن jordan، فلسطين palestine، الفلسطيني palestine، الفلسطينية palestine، غزة gaza
  إسرائيل israel، الإسرائيلي israel، الإسرائيلية israel، اليمن yemen، اليمني yemen، اليمنية yemen، السعودية saudi
  الإمارات uae، قطر qatar، الكويت kuwait، البحرين bahrain، عمان oman، مصر egypt، المصري egypt، المصرية egypt
  ليبيا libya، تونس tunisia، الجزائر algeria، المغرب morocco، السودان sudan، السوداني sudan، الصومال somalia
  موريتانيا mauritania، جيبوتي djibouti، تركيا turkey، التركي turkey، التركية turkey، أمريكا us، أميركا us
  الأمريكي us، الأمريكية us، الأميركي us، الأميركية us، واشنطن washington، موسكو moscow، طهران tehran، بغداد baghdad
  دمشق damascus، بيروت beirut، القدس jerusalem، الرياض riyadh، صنعاء sanaa، عدن aden، القاهرة cairo، أربيل erbil
  كردستان kurdistan، الموصل mosul، البصرة basra، كركوك kirkuk، حلب aleppo، إدلب idlib، درعا daraa، السويداء suwayda
  الصين china، الصيني china، الصينية china، أوكرانيا ukraine، الأوكراني ukraine، الأوكرانية ukraine، أوروبا europe
  فرنسا france، بريطانيا britain، ألمانيا germany، الهند india، باكستان pakistan، أفغانستان afghanistan
  كوريا korea، اليابان japan، داعش isis، القاعدة al-qaeda، حماس hamas، حزب الله hezbollah، الحوثي houthi
  الحوثيون houthis، الحوثيين houthis، طالبان taliban، فاغنر wagner، الناتو nato، الأمم un، بوتين putin، ترامب trump
  بايدن biden، الأسد assad، أوبك opec، باريس paris، لندن london، نيويورك new-york، جنيف geneva، بروكسل brussels
  برلين berlin، روما rome، مدريد madrid، إسطنبول istanbul، اسطنبول istanbul، أنقرة ankara، دبي dubai، أبوظبي abu-dhabi
  الدوحة doha، مسقط muscat، المنامة manama، الخرطوم khartoum، طرابلس tripoli، بنغازي benghazi، درنة derna، الرباط rabat
  تعز taiz، الحديدة hodeidah، حضرموت hadramawt، مأرب marib، جدة jeddah، مكة mecca، الفلوجة fallujah، نينوى nineveh
  الأنبار anbar، سنجار sinjar، حمص homs، حماة hama، الرقة raqqa، اللاذقية latakia، صيدا sidon، جنين jenin، نابلس nablus
  رفح rafah، النجف najaf، كربلاء karbala، ماكرون macron، زيلينسكي zelensky، نتنياهو netanyahu، أردوغان erdogan
  السيسي sisi، ماسك musk، غوتيريش guterres، ميركل merkel، جوجل google، غوغل google، فيسبوك facebook، تويتر twitter
  رمضان ramadan، الأزهر al-azhar، الخليج gulf، النفط oil، الغاز gas، الانتخابات elections، انتخابات elections
  الاقتصاد economy، اقتصاد economy، الحرب war، حرب war، السلام peace، المياه water، الصحة health، التعليم education
  المناخ climate`);

/** Names of people, as most of their bearers spell them. */
export const NAMES = table(`
  محمد mohammed، أحمد ahmed، محمود mahmoud، علي ali، حسن hassan، حسين hussein، الحسين al-hussein، عمر omar
  عثمان othman، خالد khaled، صالح saleh، يحيى yahya، يوسف youssef، إبراهيم ibrahim، إسماعيل ismail، مصطفى mustafa
  عبد abd، الله allah، عبدالله abdullah، عبدالرحمن abdulrahman، عبدالعزيز abdulaziz، بن bin، ابن ibn، أبو abu، أم umm
  مريم maryam، فاطمة fatima، عائشة aisha، خديجة khadija، زينب zainab، سارة sara، ليلى layla، نور nour، هدى huda
  سعيد saeed، سعد saad، سعود saud، فهد fahd، فيصل faisal، سلمان salman، سليمان suleiman، سالم salem، جمال jamal
  كمال kamal، طارق tariq، رياض riyadh، فؤاد fouad، إحسان ihsan، نبيل nabil، هاشم hashem، كاظم kadhim، عباس abbas
  حيدر haider، مهدي mahdi، صادق sadiq، جعفر jafar، موسى musa، عيسى issa، داود dawood، بشار bashar، وليد walid
  ناصر nasser، ياسر yasser، عادل adel، ماجد majed، راشد rashid، حمد hamad، حامد hamed، حميد hamid، كريم karim
  عتيبي otaibi، شمري shammari، حداد haddad، دباغ dabbagh، صراف sarraf، نجار najjar، خياط khayyat، مالكي maliki، سوداني sudani، زهراني zahrani
  قحطاني qahtani، غامدي ghamdi، حربي harbi، دوسري dosari، مطيري mutairi، عكيلي ukaili، جبوري jubouri، دليمي dulaimi
  خضير khudair، حكيم hakim، صدر sadr، حريري hariri، جنبلاط jumblatt، مراد murad، إلياس elias، منير mounir، عماد imad
  غسان ghassan، سمير samir، هيثم haitham، نهى nuha، رؤى rua، لمياء lamia، هبة hiba، أمل amal، إيمان iman، سلمى salma
  خلود khulood، عبير abeer، ريم reem، شيماء shaima، بسام bassam، مروان marwan، أيمن ayman، زياد ziad، أنس anas
  بلال bilal، إياد iyad، قاسم qasim، جاسم jassim، عدنان adnan، قحطان qahtan، مازن mazen، رائد raed، خليل khalil
  رشيد rashid، صباح sabah، رسول rasool، الدين al-din، لؤي louay، منى mona، رنا rana، ندى nada، مها maha`);

/** Words of four letters and more whose first is their own و. */
export const WAW_WORDS: ReadonlySet<string> = new Set(
  `وزير وزراء وزارة وزيرة وكالة وكيل وطني وطنية واقع وثيقة وثائق ولاية ولايات وباء وجوه وصول ورقة وحدة واحد واحدة واجب
  والد والدة والدي وفاة وسائل وسيلة وظيفة وظائف واردات وجود وراء وعود وقود وقائع وساطة وليد وسام وادي`
    .trim()
    .split(/\s+/)
    .map((word) => fold(word)),
);

/** Words an address does without. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `في من على إلى عن مع أو ثم أن إن أنه إنه كان كانت هل ما ماذا لماذا كيف متى أين هذا هذه ذلك تلك التي الذي الذين
  لها له لهم لنا بها به فيها فيه عليها عليه منها منه بين بعد قبل عند حتى لكن بل لا لم لن قد سوف أم كل بعض غير حول
  the a an of in on to and or for is are`
    .trim()
    .split(/\s+/)
    .map((word) => fold(word)),
);
