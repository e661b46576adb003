import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  firstMastering,
  isOnTarget,
  isWellOnTarget,
  nextMastering,
  parseLoudness,
} from "../../scripts/narration/loudness.ts";
import { levelled, toWave } from "../../scripts/narration/sound.ts";

const REPORT = `[Parsed_ebur128_0 @ 0x1] t: 3.0  TARGET:-23 LUFS  M: -15.9 S: -17.1  I: -99.0 LUFS
[Parsed_ebur128_0 @ 0x1] Summary:

  Integrated loudness:
    I:         -16.2 LUFS
    Threshold: -26.4 LUFS

  Loudness range:
    LRA:         2.7 LU

  True peak:
    Peak:       -2.3 dBFS
`;

describe("loudness", () => {
  test("is read from the summary of the meter, not from its running lines", () => {
    expect(parseLoudness(REPORT)).toEqual({ integrated: -16.2, truePeak: -2.3 });
    expect(parseLoudness(REPORT.replace("-2.3", "-inf"))).toEqual({ integrated: -16.2, truePeak: -70 });
    expect(() => parseLoudness("Invalid data found")).toThrow("parseLoudness: no summary");
  });

  test.each([
    [-16, -1.5, true],
    [-15.1, -1.1, true],
    [-17.1, -2, false],
    [-16, -1, false],
    [-16, 0.4, false],
  ])("%d LUFS with a true peak of %d dBTP is on target: %s", (integrated, truePeak, expected) => {
    expect(isOnTarget({ integrated, truePeak })).toBe(expected);
  });

  test("is reached in few steps with an encoder that raises peaks and a limiter that gives back less", () => {
    // What was measured of AAC at 20 kbit/s: peaks 2.5 dB above the ceiling, 0.7 dB lost for each that is limited.
    const heard = (from: number, { gain, ceiling }: { gain: number; ceiling: number }) => {
      const limited = Math.max(0, from + gain + 11 - ceiling);
      return { integrated: from + gain - 0.2 * limited, truePeak: ceiling + 2.5 };
    };
    fc.assert(
      fc.property(fc.double({ min: -40, max: -8, noNaN: true }), (from) => {
        let mastering = firstMastering({ integrated: from, truePeak: 0 });
        for (let step = 0; step < 4; step++) {
          if (isWellOnTarget(heard(from, mastering))) break;
          mastering = nextMastering(mastering, heard(from, mastering));
        }
        expect(isWellOnTarget(heard(from, mastering))).toBe(true);
      }),
    );
  });
});

test("two voices, one four times as loud, come out alike; silence stays silence", () => {
  const voice = (peak: number) => Int16Array.from({ length: 4000 }, (_, i) => peak * Math.sin(i / 5));
  const rms = (samples: Int16Array) => Math.hypot(...samples) / Math.sqrt(samples.length);
  expect(rms(levelled(voice(8000))) / rms(levelled(voice(2000)))).toBeCloseTo(1, 1);
  expect(levelled(new Int16Array(10))).toEqual(new Int16Array(10));
});

test("a WAVE file holds every sample as it is", () => {
  fc.assert(
    fc.property(fc.int16Array(), (samples) => {
      const wave = toWave(samples, 22_050);
      const data = wave.slice(44);
      expect(wave.length).toBe(44 + samples.length * 2);
      expect(new Int16Array(data.buffer, data.byteOffset, samples.length)).toEqual(samples);
    }),
  );
});
