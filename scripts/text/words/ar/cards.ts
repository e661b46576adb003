// Words on cards, in Arabic.

export const cardWords = {
  /** Beside a quote whose every word stands in the transcript. */
  verbatim: "مطابق للتسجيل",
  /** Before the title: {number} is the episode's. */
  episode: "الحلقة {number}",
} as const;
