// Languages, each by its own name.

/** A language's name for itself: `ar` -> العربية, `en` -> English. The tag itself when nobody knows it. */
export function ownName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language", fallback: "code" }).of(language) ?? language;
  } catch {
    return language;
  }
}
