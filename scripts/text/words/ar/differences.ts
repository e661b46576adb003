// What is said of the differences between a quote and the recording, in Arabic.

export const differenceWords = {
  added: "«{typed}» لم تُقَل",
  dropped: "«{heard}» قيلت وسقطت",
  changed: "«{typed}» قيلت «{heard}»",
  spelling: "«{typed}» مكتوبة هناك «{heard}»",
  more: "ومواضع أخرى: {count}",
  separator: "؛ ",
} as const;
