// One finding as a row: its link, its excerpt with what was found marked, its facts. Everything is set as text.

import type { SearchFinding } from "../../domain/search.ts";
import { formatClock } from "../../domain/timecode.ts";
import { directionOf } from "../../text/bidi.ts";
import { find } from "../elements.ts";
import { breathe } from "./breathe.ts";
import { type Excerpt, excerptOf, type Piece } from "./excerpt.ts";
import type { Marks, Match } from "./find.ts";

interface Row {
  readonly box: HTMLElement;
  readonly said: { readonly playFrom: string };
  readonly marks: Marks;
}

/** A finding as the page shows it, from the page's own template. */
export async function rowView({ box, said, marks }: Row, match: Match): Promise<Node> {
  const finding = await match.load();
  await breathe();
  const excerpt = excerptOf(finding, marks);
  const row = fromTemplate(box, "[data-search-hit]");
  const item = find(".hit", row);
  const link = find<HTMLAnchorElement>("[data-link]", row);
  const text = find("[data-text]", row);
  const facts = find("[data-facts]", row);
  if (!item || !link || !text || !facts) throw new Error("rowView: the template lacks a part");
  const { kind, shown } = finding;
  const isSaid = kind === "quote" || kind === "passage";
  item.classList.add(`hit--${kind}`);
  if (shown.tone !== null && kind !== "person") item.dataset.tone = String(shown.tone);
  link.href = addressOf(finding, excerpt);
  const around = document.dir === "ltr" ? "ltr" : "rtl";
  const linked = isSaid ? excerpt.text : excerpt.title;
  link.append(...marked(linked));
  link.dir = directionOf(textOf(linked), around) ?? "auto";
  if (shown.language !== "") link.lang = shown.language;
  if (isSaid || excerpt.text.length === 0) text.remove();
  else {
    text.append(...marked(excerpt.text));
    text.dir = directionOf(textOf(excerpt.text), around) ?? "auto";
  }
  facts.append(...factsOf(finding, excerpt, said));
  if (facts.childElementCount === 0) facts.remove();
  return row;
}

/** A passage opens at the second of what was found. */
function addressOf({ kind, path }: SearchFinding, { second }: Excerpt): string {
  return kind === "passage" && second !== null ? `${path}?t=${second}` : path;
}

function factsOf({ kind, shown }: SearchFinding, { second }: Excerpt, said: Row["said"]): readonly Node[] {
  const isSaid = kind === "quote" || kind === "passage";
  const texts = [
    shown.label,
    [shown.speaker, shown.role].filter((part) => part !== "").join("، "),
    isSaid ? shown.title : "",
    shown.day,
  ].filter((part) => part !== "");
  return [...(isSaid && second !== null ? [clockView(second, said)] : []), ...texts.map(factView)];
}

function factView(text: string): Node {
  const fact = document.createElement("span");
  const isolated = document.createElement("bdi");
  isolated.textContent = text;
  fact.append(isolated);
  return fact;
}

/** "from 02:03", the time code from left to right whatever stands around it. */
function clockView(second: number, said: Row["said"]): Node {
  const [before = "", after = ""] = said.playFrom.split("{time}");
  const clock = document.createElement("bdi");
  clock.className = "clock";
  clock.dir = "ltr";
  clock.textContent = formatClock(second);
  const light = document.createElement("i");
  light.className = "listen__light";
  const words = document.createElement("span");
  words.append(before, clock, after);
  const fact = document.createElement("span");
  fact.className = "hit__clock";
  fact.append(light, words);
  const whole = document.createElement("span");
  whole.append(fact);
  return whole;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function marked(pieces: readonly Piece[]): readonly Node[] {
  return pieces.map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

export function fromTemplate(box: HTMLElement, selector: string): DocumentFragment {
  const template = find<HTMLTemplateElement>(`template${selector}`, box);
  if (!template) throw new Error(`fromTemplate: no ${selector}`);
  return document.importNode(template.content, true);
}
