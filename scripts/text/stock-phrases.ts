// What recognisers of speech write where nothing is said: lines of the subtitles they learnt from. Folded by text/fold.ts.

const whole = (lines: string): RegExp => new RegExp(`^(?:${lines.trim().split(/\n\s*/).join("|")})$`);

/** A whole caption, folded, that nobody says: names of subtitlers and their sites. */
export const NEVER_SAID = whole(`
  ترجمه نانسي قنقر(?: ترجمه نانسي قنقر)*|(?:تمت )?(?:ال)?ترجمه (?:بواسطه|من قبل|وتدقيق)(?: \\S+){1,4}
  subtitles by the amara org community|(?:sub)?titles by \\S+(?: \\S+)?|amara org
  auto generated transcript edits may have been applied for clarity
  transcribed by https otter ai|transcription by castingwords
  sous titres realises (?:par|para) la communaute d amara org|sous titrage \\S+(?: \\S+){0,3}
  untertitel (?:der|im auftrag des) \\S+(?: \\S+){0,4}|subtitulos (?:realizados )?por la comunidad de amara org`);

/** One that people do say, at a broadcast's end: a recogniser's invention only where a machine wrote it down. */
export const SELDOM_SAID = whole(`
  اشتركوا في القناه(?: وفعلوا (?:زر )?الجرس)?|(?:و)?لا تنسوا? الاشتراك في القناه(?: \\S+){0,4}
  شكرا (?:لكم )?(?:علي |لل?)(?:حسن )?(?:ال)?(?:مشاهده|مشاهدتكم|متابعه|متابعتكم)(?: الفيديو)?
  thanks? (?:you )?(?:so much )?for watching(?: (?:the|this) video)?|(?:please )?(?:like and )?subscribe(?: to (?:my|our|the) channel)?`);
