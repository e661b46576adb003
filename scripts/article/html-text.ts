// HTML-ish text -> plain text: a paragraph a block, headings as "## …" lines, entities as their letters.
// One pass over hostile input; nothing is run, and what is in script, style and head is left out.

const LOOKS_HTML = /<(?:p|div|br|h[1-6]|html|body|article|section|span|li)[\s/>]/i;
const BLOCKS = new Set(
  "p div section article header footer main aside li ul ol tr table figure figcaption blockquote body html hr".split(
    " ",
  ),
);
const UNREAD = new Set([
  "script",
  "style",
  "head",
  "noscript",
  "template",
  "svg",
  "iframe",
  "textarea",
  "object",
  // The page around the article.
  "nav",
  "footer",
  "aside",
  "form",
  "button",
]);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsquo: "‘",
  rsquo: "’",
  hellip: "…",
  ndash: "–",
  mdash: "—",
};
const TAG = /<(\/?)([a-z][a-z0-9]{0,15})\b[^<>]*>/iy;

/** Whether a text is meant as HTML. */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_HTML.test(text);
}

/** The text of an HTML page or fragment, a blank line between blocks. */
export function htmlToText(html: string): string {
  let text = "";
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    const end = next === -1 ? html.length : next;
    text += decodeEntities(html.slice(at, end)).replace(/\s+/g, " ");
    if (next === -1) break;
    const piece = tagAt(html, next);
    text += piece.text;
    at = piece.end;
  }
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
}

function tagAt(html: string, at: number): { readonly text: string; readonly end: number } {
  if (html.startsWith("<!--", at)) return { text: "", end: after(html, "-->", at) };
  if (html.startsWith("<!", at) || html.startsWith("<?", at)) return { text: "", end: after(html, ">", at) };
  TAG.lastIndex = at;
  const tag = TAG.exec(html);
  if (!tag) return { text: "<", end: at + 1 };
  const name = (tag[2] ?? "").toLowerCase();
  const isClosing = tag[1] === "/";
  const end = at + tag[0].length;
  if (UNREAD.has(name) && !isClosing) return { text: "", end: endOfUnread(html, name, end) };
  return { text: textOfTag(name, isClosing), end };
}

function textOfTag(name: string, isClosing: boolean): string {
  if (name === "br") return "\n";
  if (name === "q") return isClosing ? "”" : "“";
  if (/^h[1-6]$/.test(name)) return isClosing ? "\n\n" : `\n\n${name === "h1" ? "#" : "##"} `;
  return BLOCKS.has(name) ? "\n\n" : "";
}

function endOfUnread(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? after(html, ">", found.index) : html.length;
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
}

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : "";
  });
}
