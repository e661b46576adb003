// Words on cards.

import { catalogue } from "../catalogue.ts";

export const cardWords = catalogue({
  /** Before the title: {number} is the episode's. */
  episode: { ar: "الحلقة {number}", en: "Episode {number}" },
});
