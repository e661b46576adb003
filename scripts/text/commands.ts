// Commands within a sentence: they are read from left to right as a whole, and copied into a terminal.

import { isolate, withoutBidiControls } from "./bidi.ts";

// What isolates a value in a sentence is around and within a command's words too, and no shell takes it.
const ISOLATE = "[\\u2066-\\u2069]*";
const WORD = `${ISOLATE}(?:"[^"\\n]*"|[\\w./@:=+-]*[\\w/])${ISOLATE}`;
const COMMAND = new RegExp(
  `(${ISOLATE}(?:npm run [a-z:]+|git restore|npx [a-z-]+|ffmpeg)(?: --(?= ))?(?: ${WORD})*)`,
  "gu",
);

/** A sentence in pieces, the commands apart, bare of what isolates their values. */
export function commandRuns(text: string) {
  return text.split(COMMAND).map((run, index) => {
    const isCommand = index % 2 === 1;
    return { text: isCommand ? withoutBidiControls(run) : run, isCommand };
  });
}

/** Each command isolated as a whole, and nothing within it. */
export function isolateCommands(text: string): string {
  return commandRuns(text)
    .map((run) => (run.isCommand ? isolate(run.text) : run.text))
    .join("");
}
