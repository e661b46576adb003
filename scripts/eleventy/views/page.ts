// A page to be: where it goes, which template lays it out, and with what, once that is asked for.

import type { Address } from "../../domain/media.ts";

/** What the head of a page says. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Of what it shares, where that is not the programme's: `og:locale`; "" for the programme's. */
  readonly language: string;
  /** `og:type`. */
  readonly type: "website" | "article" | "profile" | "video.episode";
  readonly image:
    | { readonly url: string; readonly width: number; readonly height: number; readonly alt: string }
    | false;
  /** What a card of the shared link can play, or false. */
  readonly media:
    | {
        readonly kind: "video" | "audio";
        /** A page that plays in a frame, absolute; "" for none. */
        readonly player: string;
        readonly src: string;
        readonly type: string;
        readonly width: number;
        readonly height: number;
      }
    | false;
  /** JSON-LD, safe inside a script element; "" for none. */
  readonly jsonLd: unknown;
  /** Feeds of this page, before those of the site. */
  readonly feeds: readonly { readonly name: string; readonly href: string; readonly type: string }[];
  /** The page as Markdown, "" for none. */
  readonly twin: string;
  readonly isIndexed: boolean;
}

/** One HTML page. */
export interface Page {
  readonly address: Address;
  /** Below `templates/`. */
  readonly template: string;
  /** Computed when the page is rendered, and only then: what it needs is asked of the Show, not closed over. */
  readonly data: () => object;
  /** Whether a preview writes it after the others: a long list that nobody looks at while they write. */
  readonly isLater?: true;
}

/** A head with what most pages leave out. */
export function pageHead(
  given: Pick<PageHead, "title" | "description" | "canonical"> & Partial<PageHead>,
): PageHead {
  return {
    type: "website",
    language: "",
    image: false,
    media: false,
    jsonLd: "",
    feeds: [],
    twin: "",
    isIndexed: true,
    ...given,
  };
}
