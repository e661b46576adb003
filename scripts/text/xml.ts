// Text that XML can hold, whatever an editor pasted.
// Spec: XML 1.0 (fifth edition), Char: no control characters but tab and line feed, no lone surrogates, no U+FFFE, U+FFFF.

// The control characters U+007F to U+009F are allowed but discouraged there: they go too, but for U+0085 (a line end).
const NO_CHARACTER = /[^\t\n\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
// The same for what lies below U+10000, by code units: it passes over a whole feed in a tenth of the time.
const DOUBTFUL = /[^\t\n -~\u0085\u00A0-\uD7FF\uE000-\uFFFD]/;

/** Text without what XML 1.0 forbids; line ends become line feeds, as a parser would make them. */
export function cleanXml(text: string): string {
  if (!DOUBTFUL.test(text)) return text;
  return text.replace(/\r\n?/g, "\n").replace(NO_CHARACTER, "");
}

/** Text as an element's content. `>` is escaped too, so that `]]>` cannot stand in it. */
export function escapeXmlText(text: string): string {
  const clean = cleanXml(text);
  if (!/[&<>]/.test(clean)) return clean;
  return clean.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as an attribute's value, between double quotes. Line ends and tabs become spaces, as a parser would make them. */
export function escapeXmlAttribute(text: string): string {
  const escaped = escapeXmlText(text);
  if (!/["\t\n]/.test(escaped)) return escaped;
  return escaped.replaceAll('"', "&quot;").replace(/[\t\n]/g, " ");
}
