// A text file's lines, whoever ended them: CRLF, LF or CR, or a CRLF that was made of one, with or without a byte order mark.

/** The lines of a text without their ends; an end on the last line adds no empty one. */
export function textLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r{1,2}\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
