// What the build tells the page, and the language that the manager begins in.

import type { EntryForm } from "../../domain/entry-form.ts";

export interface PageConfig {
  readonly config: object;
  readonly forms: Readonly<Record<string, EntryForm>>;
  readonly language: "ar" | "en";
  /** The format of a file that is one record, and the key its rows have in a form. */
  readonly rows: { readonly format: string; readonly key: string };
}

/** The key of the browser's memory that the manager keeps its settings under. */
const SETTINGS = "sveltia-cms.prefs";

export const pageConfig: PageConfig = JSON.parse(
  document.getElementById("admin-config")?.textContent ?? "{}",
);

// Whoever has chosen a language in the manager's settings keeps it.
try {
  localStorage[SETTINGS] ??= JSON.stringify({ locale: pageConfig.language === "ar" ? "ar" : "en-US" });
} catch {
  // A browser that keeps nothing speaks its own language.
}
