// Who may ask the desk: a page of its own, on this machine, that knows the token. Everybody else is refused before
// anything is read.

import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
/** A name that a page elsewhere made lead here is another name. */
const OWN_NAMES = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

type Asked = Pick<IncomingMessage, "url" | "headers" | "method"> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Whether a request comes from this machine, by a name of this machine, with the token, and of no page from elsewhere. */
export function mayAsk({ url = "", headers, method = "GET", socket }: Asked, token: string): boolean {
  const host = headers.host ?? "";
  if (!URL.canParse(url, "http://localhost")) return false;
  if (!LOOPBACK.has(socket.remoteAddress ?? "") || !OWN_NAMES.test(host)) return false;
  const given = new URL(url, "http://localhost").searchParams.get("token") ?? "";
  if (!isSame(given, token)) return false;
  const site = headers["sec-fetch-site"];
  // A link from elsewhere may open the desk's page, with the token in it; nothing from elsewhere may write.
  if (method === "GET") return true;
  const { origin } = headers;
  const isOwnOrigin = origin === `http://${host}`;
  const isJson = /^application\/json(?:;|$)/.test(headers["content-type"] ?? "");
  return isOwnOrigin && isJson && (site === undefined || site === "same-origin");
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return b !== "" && one.length === other.length && timingSafeEqual(one, other);
}
