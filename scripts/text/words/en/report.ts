// The words around a problem, in English.

export const reportWords = { found: "found", write: "write", warning: "warning" } as const;
