// Words the model itself puts in, in Arabic.

export const modelWords = {
  /** In place of a name that its owner withdrew. */
  withheldName: "ضيف حُجب اسمه",
  /** In place of what a withdrawn person said. */
  withheldSpeech: "[حُذف الكلام بطلب من قائله]",
} as const;
