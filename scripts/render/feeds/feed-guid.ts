// A feed's own guid where no lock remembers one.
// Spec: Podcasting 2.0 namespace, guid: UUIDv5 of the feed's URL without scheme and trailing slashes.

import type { Show } from "../../domain/show.ts";
import { guidOfAddress } from "../../model/ids.ts";
import { keyOf } from "../output-addresses.ts";
import type { FeedIdentity } from "./feed-writing.ts";

/** The first feed has the programme's guid, typed once in show.yml; every other one its address's. Nothing has moved. */
export function identityByAddress(show: Show): FeedIdentity {
  const main = keyOf(show, show.addresses.feedRss);
  return {
    guid: (key, url) => (key === main ? show.programme.guid : guidOfAddress(url)),
    movedTo: () => null,
  };
}
