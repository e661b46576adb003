// A page to be: where it goes, which template lays it out, and with what, once that is asked for.

import type { Address } from "../../domain/media.ts";
import type { Section } from "../../memory/section.ts";

/** What the head of a page says. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** `og:type`. */
  readonly type: "website" | "article" | "profile" | "video.episode";
  readonly image:
    | { readonly url: string; readonly width: number; readonly height: number; readonly alt: string }
    | false;
  /** What a card of the shared link can play, or false. */
  readonly media:
    | {
        readonly kind: "video" | "audio";
        /** A page that plays in a frame, absolute. */
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
  /** Computed when the page is rendered, and only then. */
  readonly data: () => object;
}

/** Pages made of the same things: when none of these changed, none of the pages did. */
export interface PageGroup {
  /** Steady from build to build, and no other group's. */
  readonly name: string;
  /** What they are made of, beside what they look up in the Show while they are rendered. */
  readonly of: readonly unknown[];
  readonly pages: readonly Page[];
}

export type PageSection = Section<PageGroup>;

/** A head with what most pages leave out. */
export function pageHead(
  given: Pick<PageHead, "title" | "description" | "canonical"> & Partial<PageHead>,
): PageHead {
  return {
    type: "website",
    image: false,
    media: false,
    jsonLd: "",
    feeds: [],
    twin: "",
    isIndexed: true,
    ...given,
  };
}
