import { expect, test } from "vitest";
import { decodeArticle, MOST_BYTES } from "../../scripts/article/decode-article.ts";
import { readArticle } from "../../scripts/article/read-article.ts";
import { cpuMs } from "../support/cpu.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

test("hostile lengths are read in the time of one breath", () => {
  const long = (piece: string) => piece.repeat(Math.floor(MOST_BYTES / utf8(piece).length));
  const pieces = [
    '"',
    "“ا ",
    ". ",
    "قال ",
    "<p ",
    "[",
    "'a ",
    "قال فلان “نعم نعم نعم” ",
    "# ",
    "سطر مكرر هنا\n\n",
  ];
  for (const piece of pieces) {
    const decoded = decodeArticle(utf8(long(piece)));
    const started = cpuMs();
    if (decoded.kind === "text") readArticle(decoded.text);
    expect(cpuMs() - started).toBeLessThan(20_000);
  }
});
