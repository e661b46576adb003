// A quote in the manager's editor: its words, who said it and when, as three fields; in the text a blockquote.

import type { adminWords } from "../../text/words/admin.ts";

type Words = ReturnType<typeof adminWords>;

interface Quote {
  readonly words?: unknown;
  readonly speaker?: unknown;
  readonly time?: unknown;
}

/** Lines that begin with a sign of quotation, the last of them the name: `— NAME [TIME]`. */
const PATTERN =
  /^(?<block>(?:>[ \t]?[^\n]*\n)+)>[ \t]*[—–][ \t]*(?<speaker>[^\n[\]]+?)[ \t]*(?:\[(?<time>[^\n[\]]+)\])?[ \t]*$/m;

export function quoteComponent(words: Words) {
  return {
    id: "quote",
    label: words.quote,
    icon: "format_quote",
    trigger: "button",
    summary: "{{words}}",
    fields: [
      { name: "words", label: words.quoteWords, widget: "text" },
      { name: "speaker", label: words.quoteSpeaker, widget: "string" },
      { name: "time", label: words.quoteTime, hint: words.quoteTimeHint, widget: "string", required: false },
    ],
    pattern: PATTERN,
    fromBlock: (match: RegExpMatchArray) => fromBlock(match),
    toBlock,
    toPreview: ({ words: said, speaker }: Quote) => `> ${lines(said).join("\n> ")}\n>\n> — ${line(speaker)}`,
  } as const;
}

function fromBlock({ groups = {} }: RegExpMatchArray): Quote {
  const words = (groups.block ?? "")
    .split("\n")
    .map((row) => row.replace(/^>[ \t]?/, ""))
    .join("\n")
    .trim();
  return { words, speaker: groups.speaker ?? "", time: groups.time ?? "" };
}

/** The blockquote of a quote, as the editor's format writes it. */
export function toBlock({ words, speaker, time }: Quote): string {
  const when = line(time).replace(/^\[|\]$/g, "");
  const name = `— ${line(speaker)}${when === "" ? "" : ` [${when}]`}`;
  return [...lines(words), "", name].map((row) => (row === "" ? ">" : `> ${row}`)).join("\n");
}

function lines(value: unknown): readonly string[] {
  return String(value ?? "")
    .trim()
    .split("\n")
    .map((row) => row.trim());
}

function line(value: unknown): string {
  return lines(value).join(" ").trim();
}
