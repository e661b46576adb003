// What was found, as the reader sees it: kinds in their order, each row from the page's own template.
// Everything is set as text: nothing that an editor or a captioner typed is ever markup here.

import type { SearchFinding, SearchKind } from "../../domain/search.ts";
import { formatClock } from "../../domain/timecode.ts";
import { directionOf } from "../../text/bidi.ts";
import { find } from "../elements.ts";
import { breathe } from "./breathe.ts";
import { type Excerpt, excerptOf, type Piece } from "./excerpt.ts";
import type { Chosen, Found, Marks, Match } from "./find.ts";

/** The page's words, in its language. */
export interface Said {
  readonly searching: string;
  readonly meant: string;
  readonly noneTitle: string;
  readonly noneText: string;
  readonly noneFiltered: string;
  readonly someWords: string;
  readonly more: string;
  readonly moreOf: string;
  readonly playFrom: string;
  readonly found: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  readonly locale: string;
}

/** Rows of a kind at first, and with each press for more. */
const FIRST: Readonly<Record<SearchKind, number>> = { person: 3, topic: 3, episode: 3, quote: 5, passage: 3 };
const MORE = 10;

export function readSaid(box: HTMLElement): Said {
  return JSON.parse(box.dataset.said ?? "{}") as Said;
}

export function resultsView(box: HTMLElement, list: HTMLElement, said: Said) {
  const rules = new Intl.PluralRules(said.locale);
  const fill = (sentence: string, name: string, value: string) => sentence.replace(`{${name}}`, () => value);
  return {
    countOf: ({ count, isPartial }: Found): string => {
      const form = said.found[rules.select(count)] ?? said.found.other ?? "";
      const text = fill(form, "count", count.toLocaleString(said.locale));
      return isPartial ? `${said.someWords} ${text}` : text;
    },
    /** @param meant the query as it may have been meant, or null */
    sayNone: (query: string, chosen: Chosen, meant: string | null): void => {
      const isFiltered = Object.keys(chosen).length > 0;
      const title = find("[data-search-none]", box);
      const why = find("[data-search-why]", box);
      if (title) title.textContent = fill(said.noneTitle, "query", query === "" ? "…" : query);
      if (why) why.textContent = isFiltered ? said.noneFiltered : said.noneText;
      sayMeant(box, said, meant);
    },
    sayMeant: (meant: string | null): void => sayMeant(box, said, meant),
    /** @param isWanted whether the answer is still the one waited for */
    show: async (found: Found, isWanted: () => boolean): Promise<void> => {
      const groups = await Promise.all(
        found.groups.map(({ kind, matches }) => groupView({ box, said, kind, marks: found.marks }, matches)),
      );
      if (isWanted()) list.replaceChildren(...groups);
    },
  };
}

/** A button: the words that were meant are asked for in its place. */
function sayMeant(box: HTMLElement, said: Said, meant: string | null): void {
  const button = find<HTMLButtonElement>("[data-search-meant]", box);
  if (!button) return;
  button.hidden = meant === null;
  button.value = meant ?? "";
  button.textContent = said.meant.replace("{query}", () => meant ?? "");
}

interface Group {
  readonly box: HTMLElement;
  readonly said: Said;
  readonly kind: SearchKind;
  readonly marks: Marks;
}

async function groupView(shownIn: Group, matches: readonly Match[]): Promise<Node> {
  const { box, said, kind } = shownIn;
  const group = fromTemplate(box, "[data-search-group]");
  const name = find("[data-name]", group);
  const count = find("[data-count]", group);
  const rows = find("[data-list]", group);
  const more = find<HTMLButtonElement>("[data-more]", group);
  if (!name || !count || !rows || !more) throw new Error("groupView: the template lacks a part");
  name.textContent = said.kinds[kind];
  count.textContent = matches.length.toLocaleString(said.locale);
  more.textContent = said.more;
  more.setAttribute(
    "aria-label",
    said.moreOf.replace("{kind}", () => said.kinds[kind]),
  );
  let shown = 0;
  const add = async (size: number) => {
    const next = matches.slice(shown, shown + size);
    rows.append(...(await Promise.all(next.map((match) => rowView(shownIn, match)))));
    shown += next.length;
    more.hidden = shown >= matches.length;
  };
  more.addEventListener("click", async () => {
    const before = rows.childElementCount;
    await add(MORE);
    // The button may be gone: the focus goes to the first of what came.
    find("a", rows.children[before])?.focus();
  });
  await add(FIRST[kind]);
  return group;
}

async function rowView({ box, said, marks }: Group, match: Match): Promise<Node> {
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
  const linked = isSaid ? excerpt.text : excerpt.title;
  link.append(...marked(linked));
  link.dir = directionOf(textOf(linked)) ?? "auto";
  if (shown.language !== "") link.lang = shown.language;
  if (isSaid || excerpt.text.length === 0) text.remove();
  else {
    text.append(...marked(excerpt.text));
    text.dir = directionOf(textOf(excerpt.text)) ?? "auto";
  }
  facts.append(...factsOf(finding, excerpt, said));
  if (facts.childElementCount === 0) facts.remove();
  return row;
}

/** A passage opens at the second of what was found. */
function addressOf({ kind, path }: SearchFinding, { second }: Excerpt): string {
  return kind === "passage" && second !== null ? `${path}?t=${second}` : path;
}

function factsOf({ kind, shown }: SearchFinding, { second }: Excerpt, said: Said): readonly Node[] {
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
function clockView(second: number, said: Said): Node {
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

function fromTemplate(box: HTMLElement, selector: string): DocumentFragment {
  const template = find<HTMLTemplateElement>(`template${selector}`, box);
  if (!template) throw new Error(`fromTemplate: no ${selector}`);
  return document.importNode(template.content, true);
}
