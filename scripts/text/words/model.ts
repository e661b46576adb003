// Words the model itself puts in.

import { catalogue } from "../catalogue.ts";

export const modelWords = catalogue({
  /** In place of a name that its owner withdrew. */
  withheldName: { ar: "ضيف حُجب اسمه", en: "a guest whose name is withheld" },
  /** In place of what a withdrawn person said. */
  withheldSpeech: { ar: "[حُذف الكلام بطلب من صاحبه]", en: "[withdrawn at the speaker’s request]" },
});
