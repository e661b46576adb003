// A feed's own guid where no lock remembers one.
// Spec: Podcasting 2.0 namespace, guid: UUIDv5 of the feed's URL without scheme and trailing slashes.

import type { Show } from "../../domain/show.ts";
import { uuidV5 } from "../../model/ids.ts";
import { keyOf } from "../output-addresses.ts";
import type { FeedIdentity } from "./feed-writing.ts";

/** The namespace's own UUID, fixed by its specification. */
const PODCAST_NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/** The first feed has the programme's guid, typed once in show.yml; every other one its address's. Nothing has moved. */
export function identityByAddress(show: Show): FeedIdentity {
  const main = keyOf(show, show.addresses.feedRss);
  return {
    guid: (key, url) =>
      key === main
        ? show.programme.guid
        : uuidV5(PODCAST_NAMESPACE, url.replace(/^https?:\/\//, "").replace(/\/+$/, "")),
    movedTo: () => null,
  };
}
