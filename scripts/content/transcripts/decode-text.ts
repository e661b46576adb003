// A text file's bytes -> text. UTF-8 and UTF-16 by their marks; what is no UTF-8 is Windows' Arabic or Western set,
// as older subtitle programs write it.

/** A decoded text with the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1256" | "windows-1252";
}

/** Never throws: every byte has a letter in the last resort. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return decode(bytes, mostlyHigh(bytes) ? "windows-1256" : "windows-1252");
  }
}

function decode(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

// Arabic letters are all above 127, Western text seldom is.
function mostlyHigh(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes.subarray(0, 100_000)) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xc0 || (byte >= 0x41 && byte <= 0x7a)) letters++;
  }
  return high > letters / 3;
}
