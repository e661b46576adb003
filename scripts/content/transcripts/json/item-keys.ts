// The names that programs give to the parts of a caption or a word in JSON, and the unit that some names tell.
// Names are compared without case, `_`, `-` and spaces: start_time, startTime and StartTime are one.

const MILLISECONDS = 0.001;
/** Azure's ticks: a hundred nanoseconds. */
const TICKS = 1e-7;

/** A key in its folded form, and the length of its unit in seconds where the name tells it. */
export interface TimeKey {
  readonly key: string;
  readonly unit: number | null;
}

const keys = (text: string, unit: number | null = null): readonly TimeKey[] =>
  text
    .trim()
    .split(/\s+/)
    .map((key) => ({ key, unit }));
const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What begins a caption or a word, the surest first. */
export const START_KEYS: readonly TimeKey[] = [
  ...keys("offsetinticks", TICKS),
  ...keys(
    "startms startmillis starttimems startinms offsetmilliseconds beginoffsetmillis tstartms",
    MILLISECONDS,
  ),
  ...keys(
    "starttimemillis startmilliseconds starttimeinmilliseconds relativestarttimeinmilliseconds",
    MILLISECONDS,
  ),
  ...keys(
    "starttime start startoffset startseconds starttimeseconds startsec adjustedstart datastart timeoffset",
  ),
  ...keys("begin begintime timebegin timestart starttimestamp from ts startts stime st bg"),
  ...keys("offset time timestamp timestamps timecode t t0 tcin in timecodein starttimecode s"),
  ...keys("audiowindowstart"),
  ...keys("startframe framestart startframes framein inframe recordin"),
];

/** What ends it. */
export const END_KEYS: readonly TimeKey[] = [
  ...keys("endms endmillis endtimems endinms endoffsetmillis tendms", MILLISECONDS),
  ...keys("endtimemillis endmilliseconds endtimeinmilliseconds", MILLISECONDS),
  ...keys(
    "endtime end endoffset endseconds endtimeseconds endsec adjustedend dataend resultendtime resultendoffset",
  ),
  ...keys(
    "stop stoptime finish timeend endtimestamp endts to till until etime et ed t1 tcout out timecodeout endtimecode e",
  ),
  ...keys("audiowindowend"),
  ...keys("endframe frameend endframes frameout outframe recordout"),
];

/** How long it lasts. */
export const DURATION_KEYS: readonly TimeKey[] = [
  ...keys("durationinticks", TICKS),
  ...keys("durationms durationmilliseconds durationmillis durationinmilliseconds ddurationms", MILLISECONDS),
  ...keys("duration dur d length durationframes durationinframes"),
];

/** What is said. A word with its punctuation goes before the bare one. */
export const TEXT_KEYS = names(`
  body punctuatedword text displaytext display transcript sentence content value utf8 word words line caption phrase
  utterance transcription token rawtext lexical raw message msg part segment w dialogue dialog subtitle speech`);

/** Who says it: names go before numbers. */
export const VOICE_KEYS = names(`
  speakername speakerdisplayname speakerdesignation participantname participant voice speaker speakerlabel speakertag speakerid
  participantrole spk speakerindex who author role`);

/** How sure a recogniser is of a word. */
export const CONFIDENCE_KEYS = names(
  "confidence conf wordconfidence probability prob score logprob acasrconf p c",
);

/** The words of a caption, each with its time. */
export const WORD_KEYS = names(
  "words timedwords displaywords worddetails items elements segs terms timestamps monologue chunks",
);

/** What holds both of its times. */
export const TIMES_KEYS = names(
  "instances time times timestamp timestamps timing timecode timecodes timespan interval range",
);

/** Where a recogniser puts what it heard, its best guess first. */
export const GUESS_KEYS = names("alternatives nbest");

const PLAIN = /^[a-z]+$/;

/** @example foldedKey("start_time") // "starttime" */
export function foldedKey(key: string): string {
  return PLAIN.test(key) ? key : key.toLowerCase().replace(/[_\-\s]/g, "");
}
