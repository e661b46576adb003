// Marks that steer direction and joining: nobody sees them, and right-to-left editors leave them around times and numbers.

const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A line of times or numbers as one sees it. Not for speech: joiners are part of its spelling. */
export function visible(line: string): string {
  return line.replace(UNSEEN, "").replace(/[\u00A0\u202F]/g, " ");
}
