// What is said of the differences between a quote and the recording, in English.

export const differenceWords = {
  added: "“{typed}” was not said",
  dropped: "“{heard}” was said and is missing",
  changed: "“{typed}” was said as “{heard}”",
  spelling: "“{typed}” stands there as “{heard}”",
  more: "{count} more",
  separator: "; ",
} as const;
