// What is said of the differences between a quote and the recording.

import { catalogue } from "../catalogue.ts";

export const differenceWords = catalogue({
  added: { ar: "«{typed}» لم تُقَل", en: "“{typed}” was not said" },
  dropped: { ar: "«{heard}» قيلت وسقطت", en: "“{heard}” was said and is missing" },
  changed: { ar: "«{typed}» قيلت «{heard}»", en: "“{typed}” was said as “{heard}”" },
  spelling: { ar: "«{typed}» مكتوبة هناك «{heard}»", en: "“{typed}” stands there as “{heard}”" },
  more: { ar: "ومواضع أخرى: {count}", en: "{count} more" },
  separator: { ar: "؛ ", en: "; " },
});
