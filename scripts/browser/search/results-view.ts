// What was found, as the reader sees it: kinds in their order, each row from the page's own template.
// Everything is set as text: nothing that an editor or a captioner typed is ever markup here.

import type { SearchKind } from "../../domain/search.ts";
import { find } from "../elements.ts";
import type { Chosen, Found, Marks, Match } from "./find.ts";
import { fromTemplate, rowView } from "./result-row.ts";

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
/** Rows that are fetched at once; those behind them when the last of them, or their kind's name, comes into view. */
const AT_ONCE = 3;

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
      let rows = 0;
      const groups = await Promise.all(
        found.groups.map(({ kind, matches }) => {
          const atOnce = Math.max(0, Math.min(AT_ONCE - rows, FIRST[kind]));
          rows += Math.min(matches.length, FIRST[kind]);
          return groupView({ box, said, kind, marks: found.marks, atOnce }, matches);
        }),
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
  /** Of its first rows, how many are fetched before anything is shown. */
  readonly atOnce: number;
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
  more.ariaLabel = said.moreOf.replace("{kind}", () => said.kinds[kind]);
  more.hidden = true;
  const add = async (size: number) => {
    const shown = rows.childElementCount;
    const next = matches.slice(shown, shown + size);
    rows.append(...(await Promise.all(next.map((match) => rowView(shownIn, match)))));
    more.hidden = rows.childElementCount >= matches.length || rows.childElementCount < FIRST[kind];
  };
  more.addEventListener("click", async () => {
    const before = rows.childElementCount;
    await add(MORE);
    // The button may be gone: the focus goes to the first of what came.
    find("a", rows.children[before])?.focus();
  });
  if (shownIn.atOnce > 0) await add(shownIn.atOnce);
  const left = Math.min(FIRST[kind], matches.length) - rows.childElementCount;
  if (left > 0) whenSeen(rows.lastElementChild ?? name, () => add(left));
  return group;
}

function whenSeen(element: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}
