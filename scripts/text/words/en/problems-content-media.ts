// Problems of which media and transcripts an episode names, in English.

import type { ProblemWords } from "../problem-words.ts";

export const namedMediaProblems = {
  "transcript.missing": {
    subject: "transcript",
    found: "{path}: there is no such file",
    write: "the path of a .vtt, .srt or .json file, from episodes/ on",
  },
  "transcript.misspelt": {
    subject: "transcript",
    found: "{path}: there is no such file",
    write: "{nearest}",
  },
  "transcript.no-language": {
    subject: "transcript",
    found: "{found}: its name does not say in which language it is",
    write: "rename it to {write}, if it is Arabic",
  },
  "transcript.twice": {
    subject: "transcript",
    found: "{first} and {second} are both in {language}",
    write: "one of the two",
  },
  "transcript.beside": {
    subject: "transcript",
    found: "{file} stands beside the episode and is taken; {url} is not",
    write: "nothing: delete {language} from transcript, or transcript itself when nothing else is in it",
  },
  "transcript.stray": {
    subject: "transcript",
    found: "{found} belongs to no episode",
    write: "the episode's own name, a language and .vtt or .srt (nearest: {nearest}), or remove the file",
  },
  "transcript.unasked": {
    subject: "transcript",
    found: "{url}: a transcript on another host, not fetched yet",
    write: "npm run check -- --remote, then commit transcripts.lock; or a copy beside the episode",
  },
  "duration.known": {
    subject: "duration",
    found: "{typed} is typed, and the recording itself says {read}",
    write: "no duration: the file is asked",
  },
  "media.not-video": {
    subject: "video",
    found: "{path} is {type}, and has no moving picture",
    write: "an MP4 or WebM file; sound alone belongs in audio:",
  },
  "media.not-audio": {
    subject: "audio",
    found: "{path} is {type}, and no sound file",
    write: "an MP3 or M4A file; a video belongs in video:",
  },
  "media.not-image": {
    subject: "picture",
    found: "{path} is {type}, and no picture",
    write: "a JPEG, PNG or WebP file",
  },
} as const satisfies ProblemWords;
