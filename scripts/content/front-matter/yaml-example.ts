// An example's value as an editor would type it.

/** YAML on one line: lists and maps in brackets, quotation marks only where YAML needs them. */
export function yamlExample(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, own]) => `${key}: ${inFlow(own)}`);
    return `{ ${entries.join(", ")} }`;
  }
  return scalar(value, /[:#]\s|\s#|^[^\p{L}\p{N}/.©«]|^\d\d?:\d\d$/u);
}

function inFlow(value: unknown): string {
  return typeof value === "object" ? yamlExample(value) : scalar(value, /[:#,[\]{}]|^[^\p{L}\p{N}/.©«]/u);
}

function scalar(value: unknown, special: RegExp): string {
  const text = String(value);
  return typeof value === "string" && special.test(text) ? `"${text}"` : text;
}
