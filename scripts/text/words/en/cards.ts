// Words on cards, in English.

export const cardWords = {
  /** Beside a quote whose every word stands in the transcript. */
  verbatim: "Verbatim",
  /** Before the title: {number} is the episode's. */
  episode: "Episode {number}",
} as const;
