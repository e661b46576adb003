// The names of months and the halves of a day in the languages that feeds are written in, as Intl prints them.

import { once } from "../domain/remember.ts";

const LOCALES =
  "en ar ar-SY ar-DZ ar-MA fa ur he fr de es it pt nl sv da nb fi pl cs hu ro ru uk bg tr az el id ms".split(
    " ",
  );

export interface MonthNames {
  /** From 1; null for what is no month. */
  readonly number: (word: string) => number | null;
  readonly half: (word: string) => "am" | "pm" | null;
  /** A text, in lower case, whose months of two words (كانون الثاني) are one. */
  readonly joined: (text: string) => string;
}

/** Made when it is first asked for: most feeds have English dates, and English is in it. */
export const monthNames = once(makeNames);

function makeNames(): MonthNames {
  const numbers = new Map<string, number>();
  const halves = new Map<string, "am" | "pm">();
  for (const locale of LOCALES) {
    for (let month = 1; month <= 12; month++) {
      for (const name of namesOf(locale, month)) if (!numbers.has(name)) numbers.set(name, month);
    }
    for (const [half, hour] of [
      ["am", 9],
      ["pm", 21],
    ] as const) {
      const name = halfOf(locale, hour);
      if (name !== null && !halves.has(name)) halves.set(name, half);
    }
  }
  const long = [...numbers.keys()].filter((name) => name.includes(" "));
  return {
    number: (word) => numbers.get(folded(word)) ?? null,
    half: (word) => halves.get(folded(word)) ?? null,
    joined: (text) =>
      long.reduce((all, name) => all.replaceAll(name, String(name.replaceAll(" ", "_"))), text),
  };
}

/** Alone and beside a day, whole and short: languages decline them. */
function namesOf(locale: string, month: number): readonly string[] {
  const at = Date.UTC(2024, month - 1, 13);
  return (["long", "short"] as const).flatMap((form) =>
    [{ month: form }, { month: form, day: "numeric" } as const].flatMap((shape) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...shape, timeZone: "UTC" });
      const name = format.formatToParts(at).find(({ type }) => type === "month")?.value ?? "";
      return /\p{L}/u.test(name) ? [folded(name.toLowerCase())] : [];
    }),
  );
}

function halfOf(locale: string, hour: number): string | null {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    hour: "numeric",
    hour12: true,
    timeZone: "UTC",
  });
  const part = format.formatToParts(Date.UTC(2024, 0, 1, hour)).find(({ type }) => type === "dayPeriod");
  return part ? folded(part.value.toLowerCase()) : null;
}

function folded(name: string): string {
  return name
    .replace(/[.\u200C\u200E\u200F]/g, "")
    .replaceAll("_", " ")
    .trim();
}
