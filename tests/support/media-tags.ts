// What an MP3's tag says, read by the standard and not by the library that wrote it.
// Specs: ID3 v2.3, ID3 chapter frame addendum 1.0.

export interface Id3Frame {
  readonly id: string;
  readonly body: Buffer;
}

/** The frames of a tag at the beginning of the bytes; padding ends them. */
export function readId3(bytes: Buffer): readonly Id3Frame[] {
  if (bytes.toString("latin1", 0, 3) !== "ID3" || bytes[3] !== 3) throw new Error("readId3: no ID3 v2.3");
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (bytes[at] ?? 0), 0);
  return readFrames(bytes.subarray(10, 10 + size));
}

/** The text of a text frame: an encoding byte, then UTF-16 with a mark or Latin-1. */
export function id3Text(body: Buffer): string {
  const text = body[0] === 1 ? body.subarray(1).toString("utf16le") : body.toString("latin1", 1);
  return text.replace(/^\uFEFF/, "").replace(/\0+$/, "");
}

/** A CHAP frame: name, milliseconds, title. */
export function id3Chapter(body: Buffer): { id: string; start: number; end: number; title: string } {
  const name = body.indexOf(0);
  const [title] = readFrames(body.subarray(name + 17));
  return {
    id: body.toString("latin1", 0, name),
    start: body.readUInt32BE(name + 1),
    end: body.readUInt32BE(name + 5),
    title: title ? id3Text(title.body) : "",
  };
}

function readFrames(bytes: Buffer): readonly Id3Frame[] {
  const frames: Id3Frame[] = [];
  for (let at = 0; at + 10 <= bytes.length && bytes[at] !== 0; ) {
    const size = bytes.readUInt32BE(at + 4);
    frames.push({ id: bytes.toString("latin1", at, at + 4), body: bytes.subarray(at + 10, at + 10 + size) });
    at += 10 + size;
  }
  return frames;
}
