// What only the page's script shows, as part of it: HTML of templates/scripted/ and the words it says. On every page they would
// be three kilobytes, which nobody sees where no script runs.

import { type InterfaceWords, interfaceWords } from "../../text/words/interface.ts";
import { projectTemplates } from "../views/nunjucks.ts";

/** Such parts, and what a page that gets them is laid out with: templates, below `templates/`. */
export const SCRIPTED = {
  bar: { template: "scripted/bar.njk", on: "layouts/base.njk" },
  keys: { template: "scripted/keys.njk", on: "components/player/player.njk" },
} as const;

const SAID = [
  "copied",
  "mediaFailed",
  "offline",
  "loading",
  "quoteEnded",
  "goOnFrom",
  "chapterNamed",
] as const;

/**
 * Values of the names that scripts/browser/scripted-parts.d.ts declares, as JavaScript.
 * @param root the project's folder
 */
export function scriptedParts(root: string, language: "ar" | "en"): Readonly<Record<string, string>> {
  const words = interfaceWords(language);
  const render = projectTemplates(root);
  const html = (template: string) => JSON.stringify(render(template, { words }).trim());
  return {
    SCRIPTED_BAR: html(SCRIPTED.bar.template),
    SCRIPTED_KEYS: html(SCRIPTED.keys.template),
    SCRIPTED_WORDS: JSON.stringify(pick(words)),
  };
}

function pick(words: InterfaceWords): object {
  return Object.fromEntries(SAID.map((name) => [name, words[name]]));
}
