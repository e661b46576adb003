// What is said of transcripts in a program's own form: which program it is taken for, and whose words they are.

import { isolate } from "./bidi.ts";
import { fillIn } from "./catalogue.ts";
import type { InterfaceLanguage } from "./dates.ts";
import { checkWords } from "./words/check.ts";

const MOST_NAMED = 3;

/** One line a program, or nothing when all transcripts are captions that everybody writes. */
export function readAsLines(
  transcripts: readonly {
    readonly file: string;
    readonly program: string | null;
    readonly by: "people" | "machine" | null;
  }[],
  language: InterfaceLanguage,
): string {
  const words = checkWords(language);
  const held = (text: string) => (language === "ar" ? isolate(text) : text);
  const programs = new Map<string, { program: string; by: string | null; files: string[] }>();
  for (const { file, program, by } of transcripts) {
    if (program === null) continue;
    const key = `${program} ${by}`;
    programs.set(key, { program, by, files: [...(programs.get(key)?.files ?? []), held(file)] });
  }
  return [...programs.values()]
    .map(({ program, by, files }) => {
      const others = files.length - MOST_NAMED;
      const more = others > 0 ? [fillIn(words.others, { count: others })] : [];
      const named = [...files.slice(0, MOST_NAMED), ...more].join(words.comma);
      const sentence = by === "machine" ? words.readAsMachine : words.readAs;
      return `${fillIn(sentence, { files: named, program: held(program) })}\n`;
    })
    .join("");
}
