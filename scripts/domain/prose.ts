// An episode's text: Markdown once read, before any output decides where a time code leads.

import type { Html } from "./names.ts";
import type { Span } from "./seconds.ts";

/** A run of clean markup, a time code that seeks, or a picture the site keeps. */
export type ProsePart =
  | { readonly kind: "html"; readonly html: Html }
  | { readonly kind: "time"; readonly span: Span; readonly label: string }
  | { readonly kind: "image"; readonly path: string; readonly alt: string };

/** Prose in pieces; joined by render/prose.ts with the links its output wants. */
export type Prose = readonly ProsePart[];

/** The pictures in it, as their paths. */
export function imagesIn(prose: Prose): readonly string[] {
  return prose.flatMap((part) => (part.kind === "image" ? [part.path] : []));
}
