// One search box: from what is typed and chosen to what is shown, whichever answer comes last.

import { find, findAll } from "../elements.ts";
import { breathe } from "./breathe.ts";
import { type Chosen, type Found, finder } from "./find.ts";
import { openIndex } from "./index-reader.ts";
import { listenToArrows } from "./result-keys.ts";
import { readSaid, resultsView } from "./results-view.ts";

/** Milliseconds after the last key before the index is asked. */
const PAUSE = 120;

export interface BoxOptions {
  /** On its own page the query is the page's address too. */
  readonly isPage: boolean;
}

type State = "empty" | "found" | "none" | "failed";

export function startSearchBox(box: HTMLElement, { isPage }: BoxOptions): void {
  const form = find<HTMLFormElement>("[data-search-form]", box);
  const input = find<HTMLInputElement>("input", box);
  const status = find("[data-search-status]", box);
  const list = find("[data-search-found]", box);
  if (!form || !input || !status || !list) return;
  const said = readSaid(box);
  const view = resultsView(box, list, said);
  const index = findable(box.dataset.index ?? "");
  let newest = 0;
  let timer = 0;

  const show = (state: State) => {
    for (const part of findAll("[data-search-state]", box)) part.hidden = part.dataset.searchState !== state;
    if (state !== "found") list.replaceChildren();
    const clear = find<HTMLButtonElement>("[data-search-clear]", box);
    if (clear) clear.hidden = Object.keys(chosenIn(form)).length === 0;
  };
  const run = async () => {
    const mine = ++newest;
    const query = input.value.trim();
    const chosen = chosenIn(form);
    if (isPage) writeAddress(form);
    if (query === "" && Object.keys(chosen).length === 0) {
      status.textContent = "";
      view.sayMeant(null);
      show("empty");
      return;
    }
    status.textContent = said.searching;
    try {
      const ask = await index();
      await breathe();
      const found: Found = await ask(query, chosen);
      if (mine !== newest) return;
      if (found.count === 0) {
        view.sayNone(query, chosen, found.meant);
        show("none");
      } else {
        view.sayMeant(found.isPartial ? found.meant : null);
        await view.show(found, () => mine === newest);
        if (mine === newest) show("found");
      }
      if (mine === newest) status.textContent = view.countOf(found);
    } catch {
      if (mine !== newest) return;
      status.textContent = "";
      show("failed");
    }
  };

  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), PAUSE);
  };
  input.addEventListener("input", soon);
  form.addEventListener("change", (event) => {
    if (event.target !== input) void run();
  });
  form.addEventListener("submit", (event) => {
    // In the window the form goes where it says: to the page of this query.
    if (!isPage) return;
    event.preventDefault();
    void run();
  });
  find("[data-search-clear]", box)?.addEventListener("click", () => {
    for (const select of findAll<HTMLSelectElement>("select", form)) select.value = "";
    input.focus();
    void run();
  });
  find<HTMLButtonElement>("[data-search-meant]", box)?.addEventListener("click", ({ currentTarget }) => {
    if (currentTarget instanceof HTMLButtonElement) input.value = currentTarget.value;
    input.focus();
    void run();
  });
  find("[data-search-retry]", box)?.addEventListener("click", () => {
    input.focus();
    void run();
  });
  listenToArrows(box, input);
  if (isPage) {
    // What was typed before this script was there is not lost.
    if (location.search !== "") readAddress(form);
    addEventListener("popstate", () => {
      readAddress(form);
      void run();
    });
    void run();
  }
}

/** The index, fetched at the first question and, when that failed, at the next. */
function findable(folder: string): () => Promise<ReturnType<typeof finder>> {
  let loading: Promise<ReturnType<typeof finder>> | null = null;
  return () => {
    loading ??= openIndex(folder)
      .then(finder)
      .catch((fault) => {
        loading = null;
        throw fault;
      });
    return loading;
  };
}

/** The filters in use. */
function chosenIn(form: HTMLFormElement): Chosen {
  const pairs = findAll<HTMLSelectElement>("select", form).map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}

function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of findAll<HTMLInputElement | HTMLSelectElement>("input, select", form)) {
    field.value = query.get(field.name) ?? "";
    // A value that is not offered is no choice.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = "";
  }
}

/** The address of what is asked, to be sent and to be come back to. */
function writeAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams();
  for (const { name, value } of findAll<HTMLInputElement | HTMLSelectElement>("input, select", form)) {
    if (value.trim() !== "") query.set(name, value.trim());
  }
  const text = query.toString();
  if (text !== new URLSearchParams(location.search).toString()) {
    history.replaceState(null, "", `${location.pathname}${text === "" ? "" : `?${text}`}`);
  }
}
