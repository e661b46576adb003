// A web font unpacked: WOFF 1.0 bytes -> OpenType (sfnt) bytes, which a shaper reads.
// Spec: W3C WOFF File Format 1.0

import { inflateSync } from "node:zlib";

const SIGNATURE = "wOFF";
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** @throws TypeError when the bytes are no WOFF 1.0; an Error of zlib when a table is damaged */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== SIGNATURE) throw new TypeError("unpackWoff: these bytes are no WOFF");
  const tables = woff.readUInt16BE(12);
  const sfnt = Buffer.alloc(woff.readUInt32BE(16));
  woff.copy(sfnt, 0, 4, 8);
  writeSearchHints(sfnt, tables);
  let at = SFNT_HEADER + SFNT_ENTRY * tables;
  for (let index = 0; index < tables; index++) {
    const entry = WOFF_HEADER + WOFF_ENTRY * index;
    const table = readTable(woff, entry);
    const to = SFNT_HEADER + SFNT_ENTRY * index;
    woff.copy(sfnt, to, entry, entry + 4);
    woff.copy(sfnt, to + 4, entry + 16, entry + 20);
    sfnt.writeUInt32BE(at, to + 8);
    sfnt.writeUInt32BE(table.length, to + 12);
    table.copy(sfnt, at);
    at += (table.length + 3) & ~3;
  }
  return sfnt;
}

/** How far lines of a font reach above and below the baseline, in its own units: `hhea` of OpenType. */
export function lineReach(sfnt: Buffer): { readonly ascent: number; readonly descent: number } {
  for (let at = SFNT_HEADER; at < SFNT_HEADER + SFNT_ENTRY * sfnt.readUInt16BE(4); at += SFNT_ENTRY) {
    if (sfnt.toString("latin1", at, at + 4) !== "hhea") continue;
    const table = sfnt.readUInt32BE(at + 8);
    return { ascent: sfnt.readInt16BE(table + 4), descent: -sfnt.readInt16BE(table + 6) };
  }
  throw new TypeError("lineReach: a font without hhea");
}

function readTable(woff: Buffer, entry: number): Buffer {
  const offset = woff.readUInt32BE(entry + 4);
  const stored = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const bytes = woff.subarray(offset, offset + stored);
  return stored === length ? bytes : inflateSync(bytes, { maxOutputLength: length });
}

/** The number of tables, and what a binary search over them starts from. */
function writeSearchHints(sfnt: Buffer, tables: number): void {
  const power = Math.floor(Math.log2(tables));
  sfnt.writeUInt16BE(tables, 4);
  sfnt.writeUInt16BE(2 ** power * SFNT_ENTRY, 6);
  sfnt.writeUInt16BE(power, 8);
  sfnt.writeUInt16BE((tables - 2 ** power) * SFNT_ENTRY, 10);
}
