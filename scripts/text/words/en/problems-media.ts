// Problems of media, in English.

import type { ProblemWords } from "../problem-words.ts";

export const mediaProblems = {
  "media.missing": {
    subject: "media",
    found: "{path}: there is no such file, or it may not be read",
    write: "a path that is there, or put the file at {file}",
  },
  "media.misspelt": {
    subject: "media",
    found: "{path}: there is no such file",
    write: "{nearest}",
  },
  "media.outside": {
    subject: "media",
    found: "{path} leads out of the programme's folder",
    write: "a path under media/, such as media/{name}, or an https URL",
  },
  "media.not-a-file": {
    subject: "media",
    found: "{path} is no ordinary file",
    write: "the path of a video, sound or picture file",
  },
  "media.empty": {
    subject: "media",
    found: "{path} has no bytes: the copy or upload broke off",
    write: "copy the file again",
  },
  "media.truncated": {
    subject: "media",
    found: "{path} ends before its own header says: the copy or upload broke off",
    write: "copy the file again, then compare the sizes",
  },
  "media.unknown-format": {
    subject: "media",
    found: "{path} is in no known video, sound or picture format",
    write: "MP4 or WebM for video, MP3 or M4A for sound, JPEG, PNG or WebP for pictures",
  },
  "media.no-tracks": {
    subject: "media",
    found: "{path} has neither sound nor picture in it",
    write: "export the recording again",
  },
  "media.broken": {
    subject: "media",
    found: "{path} is damaged: {reason}",
    write: "export the recording again; if it plays elsewhere, report the file to us",
  },
  "media.extension": {
    subject: "media",
    found: "{path} is {type} by its bytes, and its name says otherwise: servers go by the name",
    write: "rename it to {name}",
  },
  "media.unasked": {
    subject: "remote media",
    found: "{url}: its size and length are not known yet, so feeds leave it out",
    write: "npm run check -- --remote, then commit media.lock.json",
  },
  "media.lock": {
    subject: "lock file",
    found: "{file} cannot be read: {reason}",
    write: "restore it from version control, or delete it and run npm run check -- --remote",
  },
  "media.remote.unreachable": {
    subject: "remote media",
    found: "{url}: no answer ({reason})",
    write: "check the address, or try again later",
  },
  "media.remote.status": {
    subject: "remote media",
    found: "{url}: the server answers {status}",
    write: "an address that answers 200 without signing in",
  },
  "media.remote.redirects": {
    subject: "remote media",
    found: "{url}: it leads on and on, or to an address that is not secure ({last})",
    write: "the last address itself",
  },
  "media.remote.length": {
    subject: "remote media",
    found: "{url}: the server does not say how many bytes there are, which feeds must state",
    write: "a server that sends Content-Length",
  },
  "media.remote.ranges": {
    subject: "remote media",
    found: "{url}: the server sends no part of the file, so players cannot seek",
    write: "a server that answers Range requests with 206",
  },
  "media.remote.type": {
    subject: "remote media",
    found: "{url}: the server calls it {served}, its bytes are {type}",
    write: "have the server send Content-Type: {type}",
  },
  "media.remote.duration": {
    subject: "remote media",
    found: "{url}: its length cannot be read from afar",
    write: "duration: in the episode, such as duration: 42:10",
  },
  "media.remote.broken": {
    subject: "remote media",
    found: "{url}: what the server sends is no sound recording or video, or is damaged ({reason})",
    write: "check that the address leads to the file itself and not to a page",
  },
  "media.remote.changed": {
    subject: "remote media",
    found: "{url}: the file behind this address has changed since it was last read",
    write:
      "look whether the times still fit, then commit media.lock.json; a new recording wants a new address",
  },
  "media.remote.playlist": {
    subject: "remote media",
    found: "{url}: this is no HLS playlist",
    write: "the address of the .m3u8 itself",
  },
} as const satisfies ProblemWords;
