// What a recogniser says while it still listens, and what it says beside its words: of a recording of its messages only
// the settled ones are the transcript, each sentence once.
//   Deepgram is_final, Amazon IsPartial, Speechmatics AddPartialTranscript, Soniox is_final and translated tokens,
//   AssemblyAI turn_is_formatted and end_of_turn, Deepgram Flux EndOfTurn, IBM Watson final, OpenAI transcript.text.done

import { fieldsOf } from "../json-values.ts";
import { foldedKey } from "./item-keys.ts";

const PASSING = /^(?:addpartial|partial|addtranslation|transcripttextd)/;
const LIVE = /^(?:update|startofturn|eagerendofturn|turnresumed)$/;

/** The elements of a list that are settled. */
export function settledOf<T extends { readonly value: unknown }>(list: readonly T[]): readonly T[] {
  const isFormatted = list.some(({ value }) => isObject(value) && fieldsOf(value).turn_is_formatted === true);
  return list.filter(({ value }) => !isObject(value) || !isPassing(value, isFormatted));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPassing(value: object, isFormatted: boolean): boolean {
  for (const [key, said] of Object.entries(value)) {
    const name = foldedKey(key);
    if (name === "data" && isObject(said) && isPassing(said, isFormatted)) return true;
    if (typeof said === "boolean") {
      if (/^(?:isfinal|final|endofturn)$/.test(name) && !said) return true;
      if (/^(?:ispartial|partial)$/.test(name) && said) return true;
      if (name === "turnisformatted" && isFormatted && !said) return true;
    } else if (typeof said === "string") {
      if (/^(?:message|messagetype|type)$/.test(name) && PASSING.test(typeName(said))) return true;
      if (name === "translationstatus" && said === "translation") return true;
      if (name === "event" && LIVE.test(typeName(said))) return true;
    }
  }
  return false;
}

function typeName(said: string): string {
  return said.length > 40 ? "" : said.toLowerCase().replace(/[^a-z]/g, "");
}
