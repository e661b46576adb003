// What scripts/eleventy/assets/scripted-parts.ts puts into the page's script while it is bundled.

declare const SCRIPTED_BAR: string;
declare const SCRIPTED_KEYS: string;
declare const SCRIPTED_WORDS: Readonly<
  Record<
    "copied" | "mediaFailed" | "offline" | "loading" | "quoteEnded" | "goOnFrom" | "chapterNamed",
    string
  >
>;
