// A document of Word (.docx) -> HTML, by its styles: titles, headings, lists, tables; no pictures, nothing deleted.
// The only importer of mammoth. Spec: ECMA-376, Office Open XML; APPNOTE.TXT 4.3.12, a ZIP's central directory.

import mammoth from "mammoth";

/** The largest document that is opened, in bytes: pictures are in it. */
export const MOST_DOCUMENT_BYTES = 30_000_000;
/** No document's parts are larger once unpacked; a file that was made to fill the memory is. */
const MOST_UNPACKED = 200_000_000;
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => p:fresh",
  "p[style-name='Intense Quote'] => p:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];
/** The arrow after a note, back to where it is referred to: of use on a page only. */
const WAY_BACK = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;
const PART = "word/document.xml";

/** Whether a file is a ZIP that holds a document of Word. */
export function isWordDocument(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PART);
}

/** @returns null for a document that is damaged, locked by a password or made to do harm */
export async function wordToHtml(bytes: Uint8Array): Promise<string | null> {
  const buffer = Buffer.from(bytes);
  if (unpackedSize(buffer) > MOST_UNPACKED) return null;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage });
    return value.replace(WAY_BACK, "");
  } catch {
    return null;
  }
}

/** What the central directory says that all parts have, in bytes. */
function unpackedSize(zip: Buffer): number {
  let size = 0;
  const entry = Buffer.from("PK\u0001\u0002", "latin1");
  for (let at = zip.indexOf(entry); at !== -1 && at + 28 <= zip.length; at = zip.indexOf(entry, at + 46))
    size += zip.readUInt32LE(at + 24);
  return size;
}
