// Lines of a YAML text by offset: where a fault is shown, and where its cause may stand.

/** A line of the text, with the offset it starts at. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/** The line that an offset stands in. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", Math.max(start, offset));
  return { start, text: text.slice(start, end === -1 ? text.length : end) };
}

/** The line of an offset, or the first after it that is neither empty nor a comment: there is what the parser met. */
export function lineOfWords(text: string, offset: number): Line {
  for (let line = lineAt(text, offset); ; ) {
    const next = line.start + line.text.length + 1;
    if (hasWords(line.text) || next >= text.length) return hasWords(line.text) ? line : lineAt(text, offset);
    line = lineAt(text, next);
  }
}

/** Whether a line is neither empty nor a comment. */
export function hasWords(line: string): boolean {
  return /^\s*[^\s#]/.test(line);
}

/** The line itself, the next, the one before: where the cause may stand. */
export function nearbyLines(text: string, line: Line): readonly Line[] {
  const after = line.start + line.text.length + 1;
  return [
    line,
    ...(after < text.length ? [lineAt(text, after)] : []),
    ...(line.start > 0 ? [lineAt(text, line.start - 1)] : []),
  ];
}

/** The first line with an odd number of the quotation mark: the one that was left open. */
export function lineOfOpenQuote(text: string, quote: string): Line {
  let start = 0;
  for (const line of text.split("\n")) {
    if ((line.split(quote).length - 1) % 2 === 1) return { start, text: line };
    start += line.length + 1;
  }
  return lineAt(text, text.length);
}

/** How many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
