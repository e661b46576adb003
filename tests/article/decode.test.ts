import { describe, expect, test } from "vitest";
import { decodeArticle, MOST_BYTES } from "../../scripts/article/decode-article.ts";

const TEXT = "قال فلان: «نعم»";
// The same words as Windows-1256 writes them.
const WINDOWS = [0xde, 0xc7, 0xe1, 0x20, 0xdd, 0xe1, 0xc7, 0xe4, 0x3a, 0x20, 0xab, 0xe4, 0xda, 0xe3, 0xbb];

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].flatMap((code) =>
      isLittle ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff],
    ),
  );

describe("an article is read from any encoding a newsroom saves in", () => {
  test.each([
    ["UTF-8", utf8(TEXT), "utf-8"],
    ["UTF-8 with its mark", utf8(`\uFEFF${TEXT}`), "utf-8"],
    ["UTF-16, little end first", utf16(TEXT, true), "utf-16"],
    ["UTF-16, big end first", utf16(TEXT, false), "utf-16"],
    ["Windows-1256", Uint8Array.from(WINDOWS), "windows-1256"],
  ])("%s", (_name, bytes, encoding) => {
    expect(decodeArticle(bytes)).toEqual({ kind: "text", text: TEXT, encoding });
  });

  test("line ends are one, letters are composed, and nothing unseen stays", () => {
    const bytes = utf8("أ\u0301\r\nب\u200F\rأ\u00AD\u202Bج\u0007");
    expect(decodeArticle(bytes)).toMatchObject({ text: "أ\u0301\nب\nأج" });
  });
});

describe("what is no text says so", () => {
  test.each([
    ["nothing", utf8(""), "empty"],
    ["spaces", utf8(" \n\u200F\n "), "empty"],
    ["a PDF", utf8("%PDF-1.7\n"), "document"],
    ["a text with formats", utf8("{\\rtf1\\ansi "), "document"],
    ["a zipped document", utf8("PK\u0003\u0004content.xml"), "document"],
    ["a page with its pictures in it", utf8("From: <Saved by Blink>\n"), "document"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "binary"],
    ["letters of another encoding", Uint8Array.from([0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0x86]), "encoding"],
    ["half a UTF-16 letter", Uint8Array.from([0xff, 0xfe, 0x41]), "encoding"],
    ["more than anybody reads", new Uint8Array(MOST_BYTES + 1).fill(0x41), "long"],
  ])("%s", (_name, bytes, fault) => {
    expect(decodeArticle(bytes)).toEqual({ kind: "fault", fault });
  });
});
