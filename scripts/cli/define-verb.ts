// A verb of the command line, declared once: what may be typed after it, its help in both languages, what it does.

import { parseArgs } from "node:util";
import { isolate } from "../text/bidi.ts";
import { fillIn } from "../text/catalogue.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { usageWords } from "../text/words/usage.ts";
import type { CliIo, Verb } from "./io.ts";
import { programmeLanguage } from "./programme-words.ts";
import {
  type ArgumentFault,
  type Flag,
  type Options,
  type Positionals,
  type ReadValues,
  readArguments,
  type Signature,
  shownValue,
  type TextOption,
} from "./read-arguments.ts";

type ValueOf<Of extends Flag | TextOption> = Of extends { readonly choices: readonly (infer Choice)[] }
  ? Choice | null
  : Of extends { readonly default: string }
    ? string
    : Of extends Flag
      ? boolean
      : string | null;

/** What a verb is handed: its options and positionals by name. */
export type Given<O extends Options, P extends Positionals> = {
  readonly [Name in keyof O]: ValueOf<O[Name]>;
} & {
  readonly [Name in keyof P]: P[Name] extends "many"
    ? readonly string[]
    : P[Name] extends "needed"
      ? string
      : string | null;
};

/** What a verb says of itself (one line) and of each name it declares. */
type Help<Names extends string> = (language: InterfaceLanguage) => Readonly<Record<Names | "about", string>>;

export interface VerbDeclaration<O extends Options, P extends Positionals> {
  readonly name: string;
  readonly help: Help<(keyof O | keyof P) & string>;
  readonly options: O;
  readonly positionals: P;
  /** @returns the exit code: 0 clean, 1 content problems. @throws WrongUsage for what only the verb can know */
  readonly run: (given: Given<O, P>, io: CliIo) => Promise<number>;
}

/** Options that do not go together: told with the usage, and ends with 2. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/**
 * A verb that reads its arguments, says its help (exit 0), and says what is wrong with them and how it is called (exit 2).
 * @example npm run check -- --jsno // check has no option --jsno. Did you mean --json?
 */
export function defineVerb<const O extends Options, const P extends Positionals>({
  run,
  ...verb
}: VerbDeclaration<O, P>): Verb {
  const declared: Described = {
    ...verb,
    help: withLang(verb.help),
    options: { ...verb.options, lang: LANG },
  };
  return async (args, world) => {
    const io = { ...world, lang: langTyped(args) };
    const given = readArguments(declared, args, io.env);
    if (given === "help") {
      io.stdout(helpText(declared, await programmeLanguage(io)));
      return 0;
    }
    if (isFault(given)) return await refuse(declared, io, (language) => faultText(declared, given, language));
    try {
      return await run(given as Given<O, P>, io);
    } catch (fault) {
      if (!(fault instanceof WrongUsage)) throw fault;
      return await refuse(declared, io, () => fault.message);
    }
  };
}

interface Described extends Signature {
  readonly help: Help<string>;
}

/** Every verb's: the language of what it says, for whoever does not read the programme's. */
const LANG = { type: "string", choices: ["ar", "en"] } as const;

function withLang(help: Help<string>): Help<string> {
  return (language) => ({ ...help(language), lang: usageWords(language).lang });
}

/** Read before all else: what is wrong with the rest is said in it. */
function langTyped(args: readonly string[]): InterfaceLanguage | null {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: "string" } },
    allowPositionals: true,
    strict: false,
  });
  return LANG.choices.find((language) => language === values.lang) ?? null;
}

function isFault(given: ReadValues | ArgumentFault): given is ArgumentFault {
  return typeof given.says === "string" && typeof given.values === "object";
}

async function refuse(
  declared: Described,
  io: CliIo,
  sentence: (language: InterfaceLanguage) => string,
): Promise<number> {
  const language = await programmeLanguage(io);
  io.stderr(`${sentence(language)}\n${usageLine(declared, language)}\n`);
  return 2;
}

function faultText({ name, help }: Described, fault: ArgumentFault, language: InterfaceLanguage): string {
  const held = (text: string) => (language === "ar" ? isolate(text) : text);
  const values = Object.entries({ verb: name, ...fault.values }).map(([key, value]) => [key, held(value)]);
  const sentence = fault.about === undefined ? "" : (help(language)[fault.about] ?? "");
  const about = fault.choices === undefined ? sentence : `${sentence} (${held(fault.choices.join(", "))})`;
  return fillIn(usageWords(language)[fault.says], { ...Object.fromEntries(values), about });
}

function usageLine({ name, options, positionals }: Signature, language: InterfaceLanguage): string {
  const words = usageWords(language);
  const places = Object.entries(positionals).map(([place, kind]) =>
    kind === "needed" ? place.toUpperCase() : `[${place.toUpperCase()}${kind === "many" ? " …" : ""}]`,
  );
  const all = [...places, ...(Object.keys(options).length > 0 ? ["[OPTIONS]"] : [])];
  const command = name === "start" ? "npm start" : `npm run ${name}`;
  return `${words.usage} ${[command, ...(all.length > 0 ? ["--", ...all] : [])].join(" ")}`;
}

function helpText(declared: Described, language: InterfaceLanguage): string {
  const help = declared.help(language);
  const rows = [
    ...Object.keys(declared.positionals).map((name) => [name.toUpperCase(), help[name] ?? ""]),
    ...Object.entries(declared.options).map(([name, option]) => [optionHead(name, option), help[name] ?? ""]),
    ["--help", usageWords(language).help],
  ];
  return `${help.about ?? ""}\n\n${usageLine(declared, language)}\n\n${columns(rows)}`;
}

function optionHead(name: string, option: Flag | TextOption): string {
  if (option.type === "boolean") return `--${name}`;
  const short = option.short === undefined ? "" : `-${option.short}, `;
  return `${short}--${name} ${shownValue(option)}`;
}

/** Names and what is said of them, in two columns. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([head = ""]) => head.length));
  return rows.map(([head = "", about = ""]) => `  ${head.padEnd(width)}  ${about}\n`).join("");
}
