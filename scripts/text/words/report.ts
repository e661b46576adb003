// The words around a problem.

import { catalogue } from "../catalogue.ts";

export const reportWords = catalogue({
  found: { ar: "المشكلة", en: "found" },
  write: { ar: "الحل", en: "write" },
  warning: { ar: "تنبيه", en: "warning" },
  draft: { ar: "مسودة", en: "draft" },
});
