// The words around a problem.

import { catalogue } from "../catalogue.ts";

export const reportWords = catalogue({
  found: { ar: "وُجد", en: "found" },
  write: { ar: "اكتب", en: "write" },
  warning: { ar: "تنبيه", en: "warning" },
  draft: { ar: "مسودة", en: "draft" },
});
