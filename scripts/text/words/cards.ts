// Words on cards.

import { catalogue } from "../catalogue.ts";

export const cardWords = catalogue({
  /** Beside a quote whose every word stands in the transcript. */
  verbatim: { ar: "مطابق للتسجيل", en: "Verbatim" },
  /** Before the title: {number} is the episode's. */
  episode: { ar: "الحلقة {number}", en: "Episode {number}" },
});
