// What was typed after a verb -> values by name, or what is wrong with it.

import { parseArgs } from "node:util";
import { withoutOverrides } from "../text/bidi.ts";
import { nearest } from "../text/nearest.ts";

/** On or off. */
export interface Flag {
  readonly type: "boolean";
}

/** An option that takes a text. */
export interface TextOption {
  readonly type: "string";
  /** What stands for the value in the help: `DIR`. Choices stand for themselves. */
  readonly shown?: string;
  readonly short?: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  /** False for a text that cannot be meant: what the help says of the option is said again then. */
  readonly accepts?: (text: string) => boolean;
}

export type Options = Readonly<Record<string, Flag | TextOption>>;
/** `many` takes all that is left, and stands last. */
export type Positionals = Readonly<Record<string, "needed" | "optional" | "many">>;

/** What may be typed after a verb. */
export interface Signature {
  readonly name: string;
  readonly options: Options;
  readonly positionals: Positionals;
}

/** Flags are false, texts null, lists empty, where nothing was typed. */
export type ReadValues = Readonly<Record<string, string | boolean | null | readonly string[]>>;

/** What is wrong, by the sentence of text/words/usage.ts that says it. */
export interface ArgumentFault {
  readonly says:
    | "unknownOption"
    | "unknownOptionNear"
    | "needsValue"
    | "takesNoValue"
    | "wrongValue"
    | "keptByNpm"
    | "missing"
    | "oneTooMany";
  readonly values: Readonly<Record<string, string>>;
  /** The option whose help is said with it. */
  readonly about?: string;
  /** What that option may be. */
  readonly choices?: readonly string[];
}

/** @param env where npm puts options that were typed without `--` before them */
export function readArguments(
  { name, options, positionals }: Signature,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReadValues | ArgumentFault | "help" {
  const { tokens } = parseArgs({
    // A command that was copied out of a message has the signs in it that hold directions apart.
    args: args.map(withoutOverrides),
    options: { ...options, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) return "help";
  const values = { ...defaults(options), ...handedOverByNpm(name, options, env) };
  const typed: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional" && token.value !== "") typed.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const fault = optionFault(token, option, options);
    if (fault !== null) return fault;
    values[token.name] = option?.type === "boolean" ? true : (token.value ?? null);
  }
  return keptByNpm(name, options, { values, env }) ?? withPositionals(values, typed, positionals);
}

function defaults(options: Options): Record<string, string | boolean | null> {
  const empty = (option: Flag | TextOption) => (option.type === "boolean" ? false : (option.default ?? null));
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, empty(option)]));
}

interface TypedOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function optionFault(
  { rawName, value }: TypedOption,
  option: Flag | TextOption | undefined,
  options: Options,
): ArgumentFault | null {
  if (option === undefined) return unknownOption(rawName, options);
  if (option.type === "boolean") {
    return value === undefined ? null : { says: "takesNoValue", values: { option: rawName } };
  }
  const name = rawName.replace(/^-+/, "");
  if (value === undefined || value === "") {
    return { says: "needsValue", values: { option: `${rawName} ${shownValue(option)}` }, about: name };
  }
  const isRight = option.choices?.includes(value) ?? option.accepts?.(value) ?? true;
  const choices = option.choices === undefined ? {} : { choices: option.choices };
  return isRight ? null : { says: "wrongValue", values: { option: rawName, value }, about: name, ...choices };
}

function unknownOption(option: string, options: Options): ArgumentFault {
  const known = [...Object.keys(options), "help"];
  const [near] = nearest(option.replace(/^-+/, ""), known, 1);
  return near === undefined
    ? { says: "unknownOption", values: { option, known: known.map((name) => `--${name}`).join(", ") } }
    : { says: "unknownOptionNear", values: { option, nearest: `--${near}` } };
}

/** An option's value as the help shows it. */
export function shownValue({ shown, choices }: TextOption): string {
  return shown ?? choices?.join("|") ?? "TEXT";
}

/** `npm run import FILE --dry-run`, without `--`: npm takes the flag for its own, and hands it over in the environment. */
function handedOverByNpm(name: string, options: Options, env: Environment): Record<string, true> {
  if (env.npm_lifecycle_event !== name) return {};
  const flags = Object.entries(options).filter(
    ([option, { type }]) => type === "boolean" && env[npmName(option)] === "true",
  );
  return Object.fromEntries(flags.map(([option]) => [option, true]));
}

/** An option that takes a text loses it to npm: nobody can say which of the positionals it was. */
function keptByNpm(
  name: string,
  options: Options,
  { values, env }: { readonly values: ReadValues; readonly env: Environment },
): ArgumentFault | null {
  if (env.npm_lifecycle_event !== name) return null;
  for (const [key, option] of Object.entries(options)) {
    if (option.type !== "string" || env[npmName(key)] !== "true" || values[key] !== (option.default ?? null))
      continue;
    return { says: "keptByNpm", values: { option: `--${key}`, write: `-- --${key} ${shownValue(option)}` } };
  }
  return null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const npmName = (option: string) => `npm_config_${option.replaceAll("-", "_")}`;

function withPositionals(
  values: ReadValues,
  typed: readonly string[],
  positionals: Positionals,
): ReadValues | ArgumentFault {
  const names = Object.keys(positionals);
  const missing = names.find((name, index) => positionals[name] === "needed" && typed[index] === undefined);
  if (missing !== undefined) return { says: "missing", values: { name: missing.toUpperCase() } };
  const isMany = (name: string | undefined) => name !== undefined && positionals[name] === "many";
  const extra = typed[names.length];
  if (extra !== undefined && !isMany(names.at(-1))) return { says: "oneTooMany", values: { value: extra } };
  const given = names.map((name, at) => [name, isMany(name) ? typed.slice(at) : (typed[at] ?? null)]);
  return { ...values, ...Object.fromEntries(given) };
}
