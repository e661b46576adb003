// A role as printed before a name -> rank and title, and the office: the two places where a page shows them.

import { isTitle } from "./speaker.ts";
import { BODIES, QUALIFIERS, titleKey } from "./titles.ts";

/** A role as printed in front of a name, in its two places: rank and title before the name, office after it. */
export interface SplitRole {
  readonly honorific: string;
  readonly office: string;
}

/**
 * @example splitRole("المتحدث باسم الجيش العراقي اللواء") // { honorific: "اللواء", office: "المتحدث باسم الجيش العراقي" }
 * @example splitRole("د.، الباحث في الأمن") // { honorific: "د.", office: "الباحث في الأمن" }
 */
export function splitRole(role: string): SplitRole {
  const parts = role.split(/[،,]/u).map((part) => part.trim());
  const found = parts.filter((part) => part !== "").map(splitPart);
  const join = (texts: readonly string[], between: string) =>
    texts.filter((text) => text !== "").join(between);
  return {
    honorific: join(
      found.map(({ honorific }) => honorific),
      " ",
    ),
    office: join(
      found.map(({ office }) => office),
      "، ",
    ),
  };
}

/** Honorifics at either end, with what qualifies them; what is between is the office. A title with a complement is one too. */
function splitPart(part: string): SplitRole {
  const tokens = part.split(/\s+/u);
  const keys = tokens.map(titleKey);
  const isTitleAt = (at: number) => isTitle(tokens[at] ?? "");
  const isOfTitle = (at: number, first: number) =>
    isTitleAt(at) || (at > first && QUALIFIERS.has(keys[at] ?? ""));
  let start = 0;
  while (start < tokens.length && isOfTitle(start, 0)) start++;
  let end = tokens.length;
  while (end > start && isTitleAt(end - 1)) end--;
  const hasComplement = start > 0 && start < end && BODIES.has(keys[start] ?? "");
  if (hasComplement) return { honorific: "", office: part };
  return {
    honorific: [...tokens.slice(0, start), ...tokens.slice(end)].join(" "),
    office: tokens.slice(start, end).join(" "),
  };
}
