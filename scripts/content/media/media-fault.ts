// What can be wrong with a media file, for whoever words the message.

/** `no-tracks`: the container is sound, but there is neither sound nor picture in it. */
export type MediaFaultKind =
  | "missing"
  | "not-a-file"
  | "empty"
  | "unknown-format"
  | "lfs"
  | "truncated"
  | "no-tracks"
  | "broken";

const SENTENCES: Readonly<Record<MediaFaultKind, string>> = {
  missing: "there is no such file, or it may not be read",
  "not-a-file": "this is no ordinary file",
  empty: "the file has no bytes",
  lfs: "Git LFS has the file itself",
  "unknown-format": "no known video, audio or picture format",
  truncated: "the file ends before its own header says",
  "no-tracks": "the file has neither sound nor picture",
  broken: "the file is damaged",
};

/** A media file that cannot be read. `detail` is the reader's own reason, when it gave one. */
export class MediaFault extends Error {
  override readonly name = "MediaFault";
  readonly kind: MediaFaultKind;
  readonly path: string;
  readonly detail: string | null;
  constructor(kind: MediaFaultKind, path: string, detail: string | null = null) {
    super(`probeFile: ${path}: ${SENTENCES[kind]}${detail === null ? "" : ` (${detail})`}`);
    this.kind = kind;
    this.path = path;
    this.detail = detail;
  }
}
