// Shownotes as programs send them -> as they were meant: wrapped or escaped once too often, with their own marks for players.

import { parseHtml } from "./html-tree.ts";

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
/** A text of nothing but escaped paragraphs: `&lt;p&gt;…&lt;/p&gt;`. */
const ESCAPED = /^\s*&lt;(p|div|ul|h\d)(?:\s(?:(?!&gt;).){0,400})?&gt;[\s\S]*&lt;\/\1&gt;\s*$/i;
/** What WordPress puts a player or a picture in the place of, and where it cuts a text short. */
const SHORTCODES =
  /\[\/?(?:audio|video|embed|playlist|gallery|caption|powerpress|podcast_\w+|ss_\w+)(?:\s[^\]]{0,1000})?\]|(?<=\s)\[(?:…|&hellip;|&#8230;|\.\.\.)\]\s*$/gi;

/** What programs wrap a text in that they take for another kind of text, taken off; and what would hide words. */
export function unwrapNotes(notes: string): string {
  const bare = notes.replace(CDATA, "$1");
  const html = ESCAPED.test(bare) ? textOf(bare) : bare;
  // A declaration in a text is a text: HTML would pass it over.
  return html.replace(SHORTCODES, "").replace(/<!(?=[A-Z]{4,8}\s)(?!DOCTYPE)/g, "&lt;!");
}

function textOf(html: string): string {
  return parseHtml(html)
    .filter((node) => typeof node === "string")
    .join("");
}
