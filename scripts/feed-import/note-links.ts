// The links of shownotes: those of their markup, and bare addresses in their text.

import type { Inline } from "./note-blocks.ts";

const LINK = /https?:\/\/[^\s<>"'«»()[\]{}]+/g;
const AFTER_LINK = new Set(".,;:!?،؛؟…'\"*_~");

/** A link's whole address, or null for one that leads nowhere a reader should go. @param base what it is relative to */
export function linkOf(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === "") return null;
  try {
    const url = new URL(href.trim(), base ?? undefined);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Text with its bare addresses as links. */
export function withLinks(text: string): readonly Inline[] {
  const line: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    const address = withoutEnd(match[0]);
    const url = linkOf(address, null);
    if (url === null) continue;
    line.push({ kind: "text", text: text.slice(at, match.index) });
    line.push({ kind: "link", url, inside: [{ kind: "text", text: address }] });
    at = match.index + address.length;
  }
  line.push({ kind: "text", text: text.slice(at) });
  return line.filter((one) => one.kind !== "text" || one.text !== "");
}

/** An address without the signs of the sentence it stands in. */
function withoutEnd(address: string): string {
  let end = address.length;
  while (end > 0 && AFTER_LINK.has(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

/** A line whose links are only their words: a link holds no other. */
export function withoutLinks(line: readonly Inline[]): readonly Inline[] {
  return line.flatMap((one): readonly Inline[] => {
    if (!("inside" in one)) return [one];
    return one.kind === "link" ? withoutLinks(one.inside) : [{ ...one, inside: withoutLinks(one.inside) }];
  });
}
