// What turns sound into words: a recogniser that is installed, or the command that show.yml names.
// Places in its arguments: {sound} a WAV file of 16 kHz, {language} as `ar`, {output} the file to write, {model}.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

export interface Recogniser {
  readonly program: string;
  /** With places; no shell ever reads them. */
  readonly args: readonly string[];
  /** The file it writes, with places; null where it writes to standard output. */
  readonly output: string | null;
  /** The model it takes unless told; null where it has no place for one. */
  readonly model: string | null;
}

const WHISPER =
  "--language {language} --model {model} --output_format json --word_timestamps True --output_dir {folder} {sound}";

/** The recognisers that are looked for, the fastest first. */
export const RECOGNISERS: readonly Recogniser[] = [
  {
    program: "whisper-cli",
    args: words("-m {model} -f {sound} -l {language} -ojf -of {output}"),
    output: "{output}.json",
    model: "models/ggml-large-v3-turbo.bin",
  },
  { program: "whisper-ctranslate2", args: words(WHISPER), output: "{stem}.json", model: "large-v3-turbo" },
  { program: "whisper", args: words(WHISPER), output: "{stem}.json", model: "large-v3-turbo" },
];

function words(text: string): readonly string[] {
  return text.split(" ");
}

/** The first recogniser on the PATH; null when none is there. */
export function findRecogniser(env: Readonly<Record<string, string | undefined>>): Recogniser | null {
  return RECOGNISERS.find(({ program }) => isOnPath(program, env)) ?? null;
}

function isOnPath(
  program: string,
  { PATH = "", PATHEXT }: Readonly<Record<string, string | undefined>>,
): boolean {
  const endings = ["", ...(PATHEXT?.split(";") ?? [])];
  return PATH.split(delimiter).some((folder) =>
    endings.some((ending) => {
      try {
        accessSync(join(folder, program + ending), constants.X_OK);
        return folder !== "";
      } catch {
        return false;
      }
    }),
  );
}

/**
 * The command of show.yml as a recogniser: words, those with spaces in quotation marks. Without {output} its standard
 * output is taken. Null where it names no program or has no place for the sound.
 * @example commandRecogniser('vosk-transcriber -l {language} -i {sound} -o {output}')
 */
export function commandRecogniser(command: string): Recogniser | null {
  const parts = [...command.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  const [program, ...args] = parts;
  if (program === undefined || program === "" || !args.some((arg) => arg.includes("{sound}"))) return null;
  return {
    program,
    args,
    output: args.some((arg) => arg.includes("{output}")) ? "{output}" : null,
    model: null,
  };
}

/** A text with its places filled; others stay as they are. */
export function fillPlaces(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
}
