// What every view needs to say things: the words, the days and the safe text of one programme.

import type { Day, Html, Instant, Language } from "../../domain/names.ts";
import type { Seconds } from "../../domain/seconds.ts";
import type { Programme } from "../../domain/show.ts";
import { formatClock } from "../../domain/timecode.ts";
import { escapeHtml, isolated, timecodeHtml } from "../../render/markup.ts";
import { directionOf, directionOfLanguage, withoutOverrides } from "../../text/bidi.ts";
import { counted, fillIn, grouped, type PluralForms } from "../../text/catalogue.ts";
import { formatDay } from "../../text/dates.ts";
import { type InterfaceWords, interfaceWords } from "../../text/words/interface.ts";
import { safe } from "./nunjucks.ts";
import { shared } from "./shared-view.ts";

/** A day as a page shows it: for `datetime`, and for people. */
export interface DayView {
  readonly iso: string;
  readonly shown: string;
}

/** The means of expression of a programme's pages. */
export interface ViewWords {
  readonly words: InterfaceWords;
  readonly direction: "rtl" | "ltr";
  /** Text with what runs the other way isolated, safe to print. */
  readonly text: (text: string) => unknown;
  /**
   * The attributes of an element around a text that is in another tongue than the page, or runs the other way:
   * ` lang="en" dir="ltr"`; "" for none. `text` is null for many, which run as the language does.
   */
  readonly tongue: (text: string | null, language: Language) => unknown;
  readonly day: (day: Day) => DayView;
  readonly count: (forms: PluralForms, count: number) => string;
  /** A whole number as the language writes it. */
  readonly number: (count: number) => string;
  readonly fill: typeof fillIn;
  /** A sentence of the catalogue with a time code in the place of `{time}`, safe to print. */
  readonly timed: (sentence: string, time: Seconds) => unknown;
}

export function viewWords(programme: Programme): ViewWords {
  const direction = directionOfLanguage(programme.language);
  return {
    words: shared(interfaceWords(programme.interface)),
    direction,
    text: (text) => safe(isolated(withoutOverrides(text), direction)),
    tongue: (text, language) => {
      const own = directionOfLanguage(language);
      const runs = text === null ? own : (directionOf(text, own) ?? own);
      const lang = language === programme.language ? "" : ` lang="${escapeHtml(language)}"`;
      return safe(`${lang}${runs === direction ? "" : ` dir="${runs}"`}` as Html);
    },
    day: (day) => ({ iso: day, shown: formatDay(day, programme.language) }),
    count: (forms, count) => counted(forms, count, programme.interface),
    number: (count) => grouped(count, programme.interface),
    fill: fillIn,
    timed: (sentence, time) =>
      safe(fillIn(escapeHtml(sentence), { time: timecodeHtml(formatClock(time)) }) as Html),
  };
}

/** The day part of a moment. */
export function dayPart(moment: Instant): Day {
  return moment.slice(0, 10) as Day;
}
