// What transcribe says.

import { catalogue, type WordsOf } from "../catalogue.ts";

export type TranscribeMessages = WordsOf<typeof transcribeMessages>;

export const transcribeMessages = catalogue({
  noRecording: {
    ar: "{file}: لا تسجيل يُسمع. اكتب audio: أو video: ملفاً في media/ أو عنواناً؛ وفيديو يوتيوب يُنزّل أولاً إلى media/.",
    en: "{file}: no recording to listen to. Write audio: or video: with a file in media/ or an address; put a YouTube video's file into media/ first.",
  },
  exists: {
    ar: "{file} موجود. أضف --force ليُكتب فوقه.",
    en: "{file} is there already. Add --force to overwrite it.",
  },
  noRecogniser: {
    ar: `لا يوجد برنامج يتعرف الكلام. ثبِّت واحداً:
  لينكس    pipx install whisper-ctranslate2
  ماك      brew install whisper-cpp، ثم نموذجاً له
  ويندوز   py -m pip install whisper-ctranslate2
أو اكتب في show.yml أمر برنامج عندك: transcriber: PROGRAM {sound} {language} {output}
التفصيل في docs/transcripts.ar.md`,
    en: `There is no recogniser. Install one:
  Linux    pipx install whisper-ctranslate2
  macOS    brew install whisper-cpp, and a model for it
  Windows  py -m pip install whisper-ctranslate2
Or write the command of one you have in show.yml: transcriber: PROGRAM {sound} {language} {output}
docs/transcripts.md says more.`,
  },
  badCommand: {
    ar: "transcriber: في show.yml يحتاج برنامجاً ومكاناً للصوت: PROGRAM {sound} {language} {output}",
    en: "transcriber: in show.yml needs a program and a place for the sound: PROGRAM {sound} {language} {output}",
  },
  failed: {
    ar: "توقفت كتابة النص: {fault}\nما أُنجز محفوظ: أعد الأمر نفسه ليكمل من حيث توقف.",
    en: "Transcribing stopped: {fault}\nWhat was done is kept: the same command goes on from there.",
  },
  noWords: {
    ar: "لم يُسمع كلام في التسجيل.",
    en: "No words were heard in the recording.",
  },
  progress: { ar: "جزء {done} من {all}، الباقي {left}", en: "part {done} of {all}, {left} left" },
  done: {
    ar: "{file}: {words} كلمة، كتبتها آلة (by: machine). استمع وصحح، ثم اكتب by: people.",
    en: "{file}: {words} words, a machine's (by: machine). Listen, mend, then write by: people.",
  },
});
