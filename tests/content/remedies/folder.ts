// A programme's files while remedies are followed: what an editor's hand does to them, and nothing else.

import type { Place } from "../../../scripts/domain/problem.ts";

/** Path below `episodes/` -> what is in the file. */
export type Folder = Map<string, string | Uint8Array>;

/** A place in one of the files, edited. */
export interface Hand {
  readonly folder: Folder;
  readonly path: string;
  /** The line the problem was told at. */
  readonly line: string;
  /** What stands from the problem's column on. */
  readonly rest: string;
  /** Puts a text in the line's place; null deletes it. */
  readonly writeLine: (text: string | null) => void;
  /** Puts `to` in the place of the first `from` in the line, from the column on where it is there. */
  readonly inLine: (from: string | RegExp, to: string) => void;
  /** The same anywhere in the file. */
  readonly inFile: (from: string | RegExp, to: string) => void;
  readonly rename: (to: string) => void;
  /** @param to below `episodes/` */
  readonly move: (to: string) => void;
}

export function handAt(folder: Folder, { file, line: number, column }: Place): Hand {
  const path = file.replace(/^episodes\//, "");
  const text = textOf(folder, path);
  const lines = text.split("\n");
  const line = lines[number - 1] ?? "";
  const write = (next: string) => folder.set(path, next);
  const writeLine = (next: string | null) =>
    write(
      [...lines.slice(0, number - 1), ...(next === null ? [] : [next]), ...lines.slice(number)].join("\n"),
    );
  return {
    ...{ folder, path, line, rest: line.slice(column - 1), writeLine },
    inLine: (from, to) => {
      const [head, tail] = [line.slice(0, column - 1), line.slice(column - 1)];
      const after = tail.replace(from, () => to);
      writeLine(after === tail ? line.replace(from, () => to) : head + after);
    },
    inFile: (from, to) => write(text.replace(from, () => to)),
    move: (to) => {
      const content = folder.get(path) ?? "";
      folder.delete(path);
      folder.set(to, content);
    },
    rename: (to) => {
      const folderOf = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
      const content = folder.get(path) ?? "";
      folder.delete(path);
      folder.set(folderOf + to, content);
    },
  };
}

export function textOf(folder: Folder, path: string): string {
  const content = folder.get(path) ?? "";
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
