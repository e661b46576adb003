// An Atom feed before it is text.

import type { AbsoluteUrl, Html, Instant, Language } from "../../domain/names.ts";
import type { XmlElement } from "../xml/element.ts";

export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  /** Null where it is the feed's. */
  readonly language: Language | null;
  readonly link: AbsoluteUrl;
  readonly updated: Instant;
  readonly published: Instant;
  /** Plain text. */
  readonly summary: string;
  readonly content: Html;
  /** Enclosures, authors, categories and other elements, in order. */
  readonly elements: readonly XmlElement[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly link: AbsoluteUrl;
  readonly self: AbsoluteUrl;
  readonly language: Language;
  readonly updated: Instant;
  readonly author: { readonly name: string; readonly email: string };
  readonly style: string;
  /** Further links, rights and other elements of the feed, in order. */
  readonly elements: readonly XmlElement[];
  /** Newest first. */
  readonly entries: readonly AtomEntry[];
}
