// ELAN's annotations (.eaf) -> captions. A tier is somebody's speech; a tier below another says something of that speech.
// Spec: ELAN annotation format 3.0. Times are milliseconds in slots that annotations point to.

import type { XmlElement } from "../../../text/parse-xml.ts";
import { childrenOf, textOf } from "../../../text/parse-xml.ts";
import type { RawCue } from "../raw-cue.ts";

export function readElan(root: XmlElement): readonly RawCue[] {
  const slots = new Map(
    childrenOf(root, "TIME_ORDER")
      .flatMap((order) => childrenOf(order, "TIME_SLOT"))
      .map((slot) => [of(slot, "TIME_SLOT_ID"), Number(of(slot, "TIME_VALUE") || Number.NaN) / 1000]),
  );
  const tiers = childrenOf(root, "TIER").filter((tier) => of(tier, "PARENT_REF") === "");
  const cues = tiers.flatMap((tier) => {
    const voice = of(tier, "PARTICIPANT").trim() || of(tier, "TIER_ID").trim();
    return childrenOf(tier, "ANNOTATION")
      .flatMap((annotation) => childrenOf(annotation, "ALIGNABLE_ANNOTATION"))
      .flatMap((said): readonly RawCue[] => {
        const start = slots.get(of(said, "TIME_SLOT_REF1")) ?? Number.NaN;
        const end = slots.get(of(said, "TIME_SLOT_REF2")) ?? Number.NaN;
        const text = childrenOf(said, "ANNOTATION_VALUE").map(textOf).join(" ").trim();
        if (text === "" || Number.isNaN(start)) return [];
        return [{ start, end: Number.isNaN(end) ? null : end, voice, text, words: null, line: said.line }];
      });
  });
  return cues.sort((one, other) => one.start - other.start);
}

function of(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? "";
}
