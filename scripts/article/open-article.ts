// A file of any kind that desks write in -> the article's text, HTML still HTML; or what is wrong with it.

import { type DecodedArticle, decodeArticle, MOST_BYTES } from "./decode-article.ts";
import { looksLikeHtml } from "./html-text.ts";
import { isWordDocument, MOST_DOCUMENT_BYTES, wordToHtml } from "./word-document.ts";

/** A saved page carries its styles and scripts along. */
export const MOST_PAGE_BYTES = 5_000_000;

type Fault = Extract<DecodedArticle, { readonly kind: "fault" }>["fault"];

export type OpenedArticle =
  | Extract<DecodedArticle, { readonly kind: "text" }>
  | { readonly kind: "fault"; readonly fault: Fault; readonly limit: number };

/** The most bytes of any file that is worth reading. */
export const MOST_FILE_BYTES = MOST_DOCUMENT_BYTES;

/** @param bytes at most MOST_FILE_BYTES */
export async function openArticle(bytes: Uint8Array): Promise<OpenedArticle> {
  if (isWordDocument(bytes)) return await openDocument(bytes);
  const decoded = decodeArticle(bytes, MOST_PAGE_BYTES);
  if (decoded.kind === "fault") return { ...decoded, limit: MOST_PAGE_BYTES };
  const isPage = looksLikeHtml(decoded.text.slice(0, MOST_BYTES));
  if (bytes.length > MOST_BYTES && !isPage) return { kind: "fault", fault: "long", limit: MOST_BYTES };
  return decoded;
}

async function openDocument(bytes: Uint8Array): Promise<OpenedArticle> {
  const html = bytes.length > MOST_DOCUMENT_BYTES ? null : await wordToHtml(bytes);
  if (html === null) return { kind: "fault", fault: "document", limit: MOST_DOCUMENT_BYTES };
  const decoded = decodeArticle(new TextEncoder().encode(html), MOST_PAGE_BYTES);
  return decoded.kind === "fault" ? { ...decoded, limit: MOST_PAGE_BYTES } : decoded;
}
