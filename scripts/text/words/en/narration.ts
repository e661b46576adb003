// Words of the machine reading, and of the command that makes it, in English.

import type { NarrateMessages, NarrationWords } from "../narration-words.ts";

export const narrationWords: NarrationWords = {
  label: "A machine reading of the episode's text: not a recording of the broadcast, nor the guests' voices",
  narrator: "Machine reader",
  opening: "Introduction",
  tagLanguage: "eng",
  breathBefore: "and or but that which who whose of in on at to for from with by as if when because while",
  spokenForms: { "Dr.": "Doctor", "Prof.": "Professor" },
};

export const narrateMessages: NarrateMessages = {
  usage: `usage: npm run narrate -- EPISODE [OPTIONS]

  EPISODE     an episode's file name without its extension, or its path
  --force     overwrite the files of an earlier reading
  --dry-run   print what would be said, and make nothing
`,
  unknownEpisode: "There is no episode {name}.",
  unknownEpisodeNear: "There is no episode {name}. Did you mean {nearest}?",
  exists: "These are there already: {files}. Add --force to overwrite them.",
  noSpeech: "No espeak-ng library is here to speak. Install it: apt-get install espeak-ng",
  noVoice: "espeak-ng has no voice for the language {language}.",
  noFfmpeg: "No ffmpeg is here. Install it: apt-get install ffmpeg",
  noBrowser:
    "No Chromium is here to shoot the frames. Install it: apt-get install chromium, or name yours in CHROMIUM_PATH",
  speaking: "speech",
  drawing: "frames",
  encoding: "encoding",
  files: "Files",
  loudness: "Loudness",
  chapters: "Chapters",
  quotes: "Quotes",
  tooLoud: "The loudness missed its target: {measured}",
};
