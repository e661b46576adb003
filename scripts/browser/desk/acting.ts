// What the desk's actions work with.

import type { Answer, Desk } from "./ask.ts";
import type { Quotes } from "./quotes.ts";
import type { Recording } from "./recording.ts";

export interface Acting {
  readonly page: HTMLElement;
  readonly desk: Desk;
  readonly quotes: Quotes;
  readonly recording: Recording | null;
  /** Waits for an answer, shows the page as it is then, and says what was said; whether it was done. */
  readonly settle: (answer: Promise<Answer>) => Promise<boolean>;
  readonly say: (words: string) => void;
}
