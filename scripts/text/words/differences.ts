// What is said of the differences between a quote and the recording.

import { catalogue } from "../catalogue.ts";

export const differenceWords = catalogue({
  added: { ar: "«{typed}» لم تُقَل في التسجيل", en: "“{typed}” was not said" },
  dropped: { ar: "«{heard}» قيلت في التسجيل وأُسقطت هنا", en: "“{heard}” was said and is missing" },
  changed: { ar: "«{typed}» قيلت في التسجيل «{heard}»", en: "“{typed}” was said as “{heard}”" },
  spelling: { ar: "«{typed}» مكتوبة في النص الكامل «{heard}»", en: "“{typed}” stands there as “{heard}”" },
  more: { ar: "ومواضع أخرى: {count}", en: "{count} more" },
  separator: { ar: "؛ ", en: "; " },
});
