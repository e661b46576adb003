// A document as Word saves one, for tests: paragraphs with styles, runs, tables, deletions, in a ZIP.
// Spec: ECMA-376 part 1; APPNOTE.TXT 4.3, local headers and the central directory, nothing compressed.

import { crc32 } from "node:zlib";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const PART_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`;
// An Arabic Word gives its styles' ids numbers and letters of its own; their names stay English.
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${WORD}><w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="a4"><w:name w:val="Quote"/></w:style></w:styles>`;

/** A paragraph; `style` is an id of the styles: a3 Title, 1 and 2 headings, a4 Quote. Text may be of several runs. */
export function p(runs: string | readonly string[], style = ""): string {
  const properties = style === "" ? "<w:bidi/>" : `<w:pStyle w:val="${style}"/><w:bidi/>`;
  const texts = typeof runs === "string" ? [runs] : runs;
  const written = texts.map((text) =>
    text.startsWith("<")
      ? text
      : `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr>${properties}</w:pPr>${written.join("")}</w:p>`;
}

/** A table, a list of cells a row. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${p(text)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** A run that somebody deleted with changes tracked. */
export const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="x"><w:r><w:delText>${escaped(text)}</w:delText></w:r></w:del>`;

/** Where a footnote is referred to. @param number from 1 */
export const noted = (number: number): string => `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;

/** The bytes of a .docx with this body. */
export function wordDocument(...body: readonly string[]): Uint8Array {
  return wordDocumentWith([], ...body);
}

/** @param notes at the foot of its pages, in the order of their numbers */
export function wordDocumentWith(notes: readonly string[], ...body: readonly string[]): Uint8Array {
  const written = notes.map((text, index) => `<w:footnote w:id="${index + 1}">${p(text)}</w:footnote>`);
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${WORD}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`;
  return zip([
    ["[Content_Types].xml", TYPES],
    ["_rels/.rels", RELATIONS],
    ["word/_rels/document.xml.rels", PART_RELATIONS],
    ["word/document.xml", document],
    ["word/styles.xml", STYLES],
    ["word/footnotes.xml", `<w:footnotes ${WORD}>${written.join("")}</w:footnotes>`],
  ]);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function zip(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), facts, Buffer.from(name), bytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), facts, place, Buffer.from(name)]),
    );
    local.push(entry);
    at += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}
