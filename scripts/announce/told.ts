// What each service was last told <-> the state file's text. What cannot be read counts as never told.

/** Per service and feed: a digest by item or page. */
export type Told = ReadonlyMap<string, ReadonlyMap<string, string>>;

const VERSION = 1;

/** @returns null when the text is no state file of this version */
export function parseTold(text: string): Told | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { version, told } = fieldsOf(value);
  if (version !== VERSION || fieldsOf(told) !== told) return null;
  return new Map(Object.entries(fieldsOf(told)).map(([target, digests]) => [target, digestsOf(digests)]));
}

/** Sorted, so that the same state is the same bytes. */
export function formatTold(told: Told): string {
  const plain = sorted(told).map(([target, digests]) => [target, Object.fromEntries(sorted(digests))]);
  return `${JSON.stringify({ version: VERSION, told: Object.fromEntries(plain) }, null, 1)}\n`;
}

function digestsOf(value: unknown): ReadonlyMap<string, string> {
  const pairs = Object.entries(fieldsOf(value));
  return new Map(pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string"));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
