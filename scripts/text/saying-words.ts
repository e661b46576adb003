// Words of saying, folded by text/fold.ts: what stands before a colon in speech, and is no speaker's name.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs and nouns of saying, asking and adding; with و and ف as written to them. */
export const SAYING_WORDS = words(`
  قال قالت قالوا قالها يقول تقول يقولون نقول اقول قلت قلنا قايلا قايله وقال وقالت وقالوا ويقول وتقول فقال فقالت فيقول
  اضاف اضافت واضاف واضافت ويضيف تابع تابعت وتابع وتابعت ويتابع اكد اكدت واكد واكدت ويوكد يوكد ذكر ذكرت وذكر وذكرت
  سال سالت وسال وسالت يسال تساءل وتساءل يتساءل السوال سوال وسوالي سوالي اجاب اجابت واجاب يجيب الجواب جوابي
  اوضح اوضحت واوضح وختم وزاد مضيفا مضيفه موكدا موكده ان بان انه هي هو يعني بمعني مثل مثلا التالي التاليه الاتي
  says said say saying asked asks ask answered added adds replied told tell question answer is are was that means`);
