// The address of a file as feeds name it: behind a service that counts downloads, where show.yml names one.
// The services agree on the form: their prefix, then the address without `https://` (op3.dev, Podtrac, Blubrry).

import type { AbsoluteUrl } from "../../domain/names.ts";
import type { Programme } from "../../domain/show.ts";

/** Guids and the lock know the file by its own address, with a prefix or without. */
export function countedUrl({ podcast }: Programme, url: AbsoluteUrl): AbsoluteUrl {
  const prefix = podcast?.prefix;
  return prefix === undefined ? url : (`${prefix}${url.replace(/^https:\/\//, "")}` as AbsoluteUrl);
}
