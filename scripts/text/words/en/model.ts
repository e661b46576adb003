// Words the model itself puts in, in English.

export const modelWords = {
  /** In place of a name that its owner withdrew. */
  withheldName: "a guest whose name is withheld",
  /** In place of what a withdrawn person said. */
  withheldSpeech: "[withdrawn at the speaker’s request]",
} as const;
