// What check says at the end, in English.

export const checkWords = {
  errors: { one: "{count} error", other: "{count} errors" },
  warnings: { one: "{count} warning", other: "{count} warnings" },
  inFiles: { one: "in {count} file", other: "in {count} files" },
  clean: "Nothing to mend: {episodes}.",
  episodes: { one: "{count} episode", other: "{count} episodes" },
  and: " and ",
  comma: ", ",
  waiting: "Not on the site yet: {episodes}.",
  draft: "{file} (draft)",
  scheduled: "{file} (scheduled for {until})",
  others: "and {count} more",
  notAccepted: "feed.lock.json was not written: mend the errors first, then run the command again.",
  asking: "Asking the servers of remote media…",
} as const;
