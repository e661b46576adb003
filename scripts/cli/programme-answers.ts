// The questions of a new programme: each answer an option, or asked for, or proposed; each held to show.yml's own schema.

import { hasProposals, propose } from "../content/front-matter/propose.ts";
import { colour, faultOf } from "../schema/forms.ts";
import { showSchema } from "../schema/show.ts";
import { fillIn } from "../text/catalogue.ts";
import { zoneOfPlace } from "../text/city-zones.ts";
import type { InterfaceLanguage } from "../text/dates.ts";
import { describeProblem, error } from "../text/problems.ts";
import type { Desk } from "./new.ts";

const { title, latin, language, site, time_zone, air_time, owner } = showSchema.shape;

/** Each answer's schema, by the name of its option. */
const FORMS = {
  title,
  latin,
  language,
  site,
  zone: time_zone,
  hour: air_time,
  owner: owner.shape.name,
  email: owner.shape.email,
  colour,
};
export type AnswerName = keyof typeof FORMS;

/** What is typed at a prompt as it stands, and in a file in quotation marks. */
const BARE = { clock: "20:00", colour: "#006d77" };

/** What was typed after the verb, by option. */
export type TypedAnswers = Readonly<Record<AnswerName, string | null>>;

/** One question. `proposal` is taken for an empty line, and where nobody is asked; null where there is none. */
export interface AnswerQuestion {
  readonly name: AnswerName;
  readonly prompt: string;
  readonly proposal: string | null;
}

interface Answering extends Desk {
  readonly messages: InterfaceLanguage;
}

/** An answer as it is written, or the sentence that says what is wrong with it. */
export type Answer = { readonly value: string } | { readonly fault: string };

/**
 * Holds an answer to show.yml's schema. What can only mean one thing is taken as that: `dubai`, `8pm`, a bare host.
 * @example readAnswer("zone", "dubai", "en") // { value: "Asia/Dubai" }
 */
export function readAnswer(name: AnswerName, typed: string, messages: InterfaceLanguage): Answer {
  const form = FORMS[name];
  const first = form.safeParse(typed);
  if (first.success) return { value: typed };
  const fault = faultOf(first.error.issues[0]?.message ?? "") ?? "text";
  const proposed = hasProposals(fault) ? propose(fault, typed, [name])?.replaceAll('"', "") : null;
  const isSure = proposed !== null && proposed !== undefined && form.safeParse(proposed).success;
  // A city is sure; a zone that is only spelt like what was typed is not.
  if (isSure && (fault !== "zone" || zoneOfPlace(typed) !== null)) return { value: proposed };
  const place = { file: "episodes/show.yml", line: 1, column: 1 };
  const bare = fault === "clock" || fault === "colour" ? BARE[fault] : null;
  const isNear = bare !== null || (fault === "zone" && isSure);
  const code = fault === "text" ? "key.empty" : `value.${fault}${isNear ? "-near" : ""}`;
  const values = { key: `--${name}`, value: typed, write: bare ?? proposed ?? "", example: "" };
  const told = describeProblem(error(code as Parameters<typeof error>[0], place, values), messages);
  return { fault: `${told.found}: ${told.write}` };
}

/** Asks until an answer will do. @returns null when what was typed as an option will not, which is told by then, or nobody answers */
export async function answerTo(
  { name, prompt, proposal }: AnswerQuestion,
  typed: string | null,
  { io, asking, messages }: Answering,
): Promise<string | null> {
  for (;;) {
    const line = typed ?? (await asking.ask(fillIn(prompt, { value: proposal ?? "" })));
    const text = line === null || line === "" ? proposal : line;
    if (text === null && line === null) return null;
    const answer = readAnswer(name, text ?? "", messages);
    if ("value" in answer) return answer.value;
    io.stderr(`${typed === null ? "" : `--${name} ${typed}: `}${answer.fault}\n`);
    if (typed !== null) return null;
  }
}
