// The words around a problem, in English.

export const reportWords = { found: "found", write: "write", warning: "warning", draft: "draft" } as const;
