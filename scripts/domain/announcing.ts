// Whom to tell of news: services that pass it on to apps and search engines.

import type { AbsoluteUrl } from "./names.ts";

/** What show.yml says of it; empty when it says nothing. */
export interface Announcing {
  /** WebSub hubs, told of each feed that changed. */
  readonly hubs: readonly AbsoluteUrl[];
  /** IndexNow: search engines are told of each page that changed. `key` is public: the site shows it at `/KEY.txt`. */
  readonly indexNow: { readonly key: string; readonly endpoint: AbsoluteUrl } | null;
  /** Podping: podcast apps are told of each podcast feed that changed. Its token is in the environment. */
  readonly podping: { readonly endpoint: AbsoluteUrl } | null;
}

export const NO_ANNOUNCING: Announcing = { hubs: [], indexNow: null, podping: null };

/** Where IndexNow is told when show.yml names no endpoint. */
export const INDEXNOW_ENDPOINT = "https://api.indexnow.org/indexnow" as AbsoluteUrl;
/** Where Podping is told when show.yml names no endpoint. */
export const PODPING_ENDPOINT = "https://podping.cloud/" as AbsoluteUrl;
