// The words around a problem, in Arabic.

export const reportWords = { found: "وُجد", write: "اكتب", warning: "تنبيه", draft: "مسودة" } as const;
