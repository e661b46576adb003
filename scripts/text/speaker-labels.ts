// How programs and people call a speaker whose name they do not know: SPEAKER_01, speaker 2, spk_0, S1, المتحدث 3, ضيف ٢.

/** A whole label of that kind. */
export const NUMBERED_SPEAKER =
  /^(?:(?:speaker|spk|spkr|sprecher|voice|person|participant|guest|host|unknown speaker|(?:ال)?متحدث[ةه]?|(?:ال)?متكلم[ةه]?|(?:ال)?صوت|(?:ال)?ضيف[ةه]?|(?:ال)?مشارك[ةه]?|(?:ال)?شخص)[\s_#-]*(?:[\d٠-٩]{1,3}|[A-Z]|\?)|S\d{1,2}|unknown(?: speaker)?|speaker)$/iu;
