// Pieces that are texts, from build to build: an episode's item stands in the feeds of its guests and topics beside three
// hundred others that an edit of it does not touch.

import type { Episode } from "../domain/episode.ts";
import type { Show } from "../domain/show.ts";
import { type Fingerprint, fingerprint, textFingerprint } from "./fingerprint.ts";
import { partOf, readPart } from "./parts.ts";
import { pieceOf } from "./pieces.ts";
import { readingIn, readingsGive } from "./readings.ts";
import type { Kept, Shelves } from "./shelf.ts";
import { type Reading, type ShowTracking, trackingOf } from "./tracked-show.ts";

/** Beside the text itself, which is a part. */
interface KeptPiece {
  readonly readings: readonly Reading[];
  /** What they gave. */
  readonly read: Fingerprint;
}

interface Keeping {
  readonly shelves: Shelves;
  /** Of the code and of whatever else every piece is made of. */
  readonly version: Fingerprint;
  readonly give: (reading: Reading) => Fingerprint;
}

const keepings = new WeakMap<Show, Keeping>();

/**
 * From here on texts of a Show are kept.
 * @param version of the code and the programme's settings
 */
export function keepPieces(
  { show: tracked }: ShowTracking,
  show: Show,
  shelves: Shelves,
  version: string,
): void {
  const own = textFingerprint([version, fingerprint(show.programme), fingerprint(show.addresses)].join(" "));
  keepings.set(tracked, { shelves, version: own, give: readingIn(show) });
}

/** As `pieceOf`, of texts: where the Show's pieces are kept, the one from an earlier build. */
export function keptPieceOf(
  show: Show,
  name: string,
  of: readonly [Episode, ...object[]],
  make: () => string,
): string {
  const keeping = keepings.get(show);
  const tracking = trackingOf(show);
  if (keeping === undefined || tracking === undefined) return pieceOf(show, name, of, make);
  return pieceOf(show, name, of, () => {
    const [episode] = of;
    const key = `${name} ${episode.slug}`;
    const state = textFingerprint([keeping.version, ...of.map(fingerprint)].join(" "));
    const kept = keeping.shelves.get(shelfOf(episode), key, state);
    const before = kept && textIn(kept, keeping, tracking);
    if (before !== undefined && before !== null) return before;
    const { result, readings } = tracking.record(make);
    tracking.note(readings);
    const piece: KeptPiece = { readings, read: readingsGive(readings, keeping.give) };
    keeping.shelves.set(shelfOf(episode), key, state, piece, [partOf(Buffer.from(result))]);
    return result;
  });
}

/** Null when it is not what would be made now. */
function textIn({ value, parts }: Kept, { give }: Keeping, tracking: ShowTracking): string | null {
  const { readings, read } = value as KeptPiece;
  const [text] = parts;
  if (text === undefined || read !== readingsGive(readings, give)) return null;
  try {
    const bytes = readPart(text);
    tracking.note(readings);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  } catch {
    // What cannot be read is made.
    return null;
  }
}

/** Writes down what is new, and forgets the pieces of episodes that are gone. */
export function savePieces({ episodes }: Show, shelves: Shelves): void {
  const slugs = new Set<string>(episodes.map(({ slug }) => slug));
  shelves.save({
    shelves: new Set(episodes.map(shelfOf)),
    has: (name) => slugs.has(name.slice(name.lastIndexOf(" ") + 1)),
  });
}

function shelfOf({ day }: Episode): string {
  return day.slice(0, 4);
}
