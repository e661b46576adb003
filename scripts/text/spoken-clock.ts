// A time written out as YouTube's and Teams' panels read it to people who cannot see: `1 minute, 4 seconds`, «دقيقة واحدة و4 ثوانٍ».

const UNIT =
  "hours?|minutes?|seconds?|ساعة|ساعات|ساعتان|ساعتين|دقيقة|دقائق|دقيقتان|دقيقتين|ثانية|ثوان[ٍي]?|ثانيتان|ثانيتين";
const PART = `(?:و ?|and )?(?:[\\d\\u0660-\\u0669]{1,3} ?)?(?:${UNIT})(?: واحدة)?`;

/** Such a time at a line's end, or all of it. */
export const SPOKEN_CLOCK = new RegExp(`(?:^|\\s+)${PART}(?:[,،]? ${PART}){0,2}$`, "i");
