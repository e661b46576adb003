// The manager's editor writes Markdown its own way: `*` for emphasis becomes `_`, a backslash goes, columns lose their
// alignment. A line that says what it said before stays as it was typed.

/** @param before the text that the editor was filled from @param now what it gives back */
export function keptLines(before: string, now: string): string {
  const typed = new Map<string, string[]>();
  for (const line of before.split("\n")) {
    const same = meaning(line);
    typed.set(same, [...(typed.get(same) ?? []), line]);
  }
  return now
    .split("\n")
    .map((line) => typed.get(meaning(line))?.shift() ?? line)
    .join("\n");
}

/** A line without what two ways of writing the same may differ in. */
function meaning(line: string): string {
  const bare = line.trim().replace(/\\(?=[^\w\s])/g, "");
  if (/^\|?[\s:|-]+\|?$/.test(bare)) return bare.replace(/[\s:-]+/g, "-");
  return bare.replace(/(?<![*_])[*_](?![*_])/g, "_").replace(/^[*+-](?=\s)/, "-");
}
