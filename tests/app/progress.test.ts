// A long build's line on a terminal, and its silence in a pipe.

import { expect, test } from "vitest";
import { progressOn } from "../../scripts/app/progress.ts";

function terminalOf(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test("a terminal is told at most ten times a second, on one line that goes away", () => {
  const terminal = terminalOf(true);
  let clock = 0;
  const progress = progressOn(terminal, () => clock);
  for (const at of [0, 30, 99, 100, 150]) {
    clock = at;
    progress.say(() => `at ${at}`);
  }
  progress.done();
  expect(terminal.written.map((text) => text.replace("\u001b[2K", ""))).toEqual(["\rat 0", "\rat 100", "\r"]);
});

test("a pipe is told nothing, and no text is made for it", () => {
  const pipe = terminalOf(false);
  const progress = progressOn(pipe, () => 0);
  progress.say(() => {
    throw new Error("made for nobody");
  });
  progress.done();
  expect(pipe.written).toEqual([]);
});
