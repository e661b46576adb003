// From an address to the file that is served there.

import type { Address } from "../domain/media.ts";

/**
 * The file of an address in the output folder, with a leading slash; a folder's address is its index.html.
 * @param site whose own path (`https://host/studio/`) is not part of the folder
 * @example fileOf({ path: "/studio/guests/", … }, "https://host/studio/") // "/guests/index.html"
 */
export function fileOf(address: Address, site: string): string {
  const prefix = new URL(site).pathname.replace(/\/*$/, "/");
  const path = decodeURIComponent(address.path);
  if (!path.startsWith(prefix)) throw new RangeError(`fileOf: ${address.path} is not below ${prefix}`);
  const below = `/${path.slice(prefix.length)}`;
  return below.endsWith("/") ? `${below}index.html` : below;
}
