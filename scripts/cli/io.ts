// What a verb may touch of the world: handed in, so that a test can hand in another.

import type { InterfaceLanguage } from "../text/dates.ts";

export interface CliIo {
  /** The project's folder, absolute: the one with `episodes/` in it. */
  readonly cwd: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Results. */
  readonly stdout: (text: string) => void;
  /** Notes and errors. */
  readonly stderr: (text: string) => void;
  readonly isTerminal: boolean;
  /** Milliseconds since 1970: the only clock. */
  readonly now: () => number;
  /** So many milliseconds; as long as they are where nothing else is given. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The language of messages, where `--lang` asks for another than show.yml's. */
  readonly lang?: InterfaceLanguage | null;
}

/** A verb: arguments after its name -> exit code (0 clean, 1 content problems, 2 wrong usage). */
export type Verb = (args: readonly string[], io: CliIo) => Promise<number>;
