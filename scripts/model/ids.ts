// Names that are worked out: a quote's address word, an episode's guid, an anonymous person's id.

import { createHash } from "node:crypto";
import type { AbsoluteUrl, PersonId, QuoteId, Slug } from "../domain/names.ts";
import { fold } from "../text/fold.ts";

/**
 * A quote's id, from its folded words: a comma, a hamza or a neighbour changes nothing.
 * @param taken ids used in the episode already; the same words said twice get the next free one
 */
export function quoteId(text: string, taken: ReadonlySet<QuoteId>): QuoteId {
  for (let turn = 0; ; turn++) {
    const hash = createHash("sha256")
      .update(turn === 0 ? fold(text) : `${fold(text)}\n${turn}`)
      .digest();
    const id = `q${hash.readUIntBE(0, 6).toString(36).padStart(10, "0").slice(-7)}` as QuoteId;
    if (!taken.has(id)) return id;
  }
}

/**
 * An episode's guid: a URN that stays when the site moves.
 * RFC 9562, UUID version 5: the programme's guid is the namespace, the slug the name.
 */
export function episodeGuid(programmeGuid: string, slug: Slug): string {
  return `urn:uuid:${uuidV5(programmeGuid, slug)}`;
}

/** The namespace of podcast guids, fixed by the Podcasting 2.0 namespace. */
const PODCAST_NAMESPACE = "ead4c236-bf58-58c6-a2c6-a6b28d128cb6";

/**
 * A feed's podcast:guid by its address: UUIDv5 of it without scheme and trailing slashes.
 * @example guidOfAddress("https://podnews.net/rss" as AbsoluteUrl) // "9b024349-ccf0-5f69-a609-6b82873eab3c"
 */
export function guidOfAddress(url: AbsoluteUrl): string {
  return uuidV5(PODCAST_NAMESPACE, url.replace(/^https?:\/\//, "").replace(/(?<!\/)\/+$/, ""));
}

/** An id that does not tell the name: for people whose name is withdrawn. */
export function anonymousId(id: PersonId, programmeGuid: string): PersonId {
  return `guest-${uuidV5(programmeGuid, `anonymous:${id}`).slice(0, 8)}` as PersonId;
}

/** @throws RangeError when the namespace is no UUID */
export function uuidV5(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll("-", ""), "hex");
  if (space.length !== 16) throw new RangeError(`uuidV5: ${namespace} is no UUID`);
  const hash = createHash("sha1").update(space).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
