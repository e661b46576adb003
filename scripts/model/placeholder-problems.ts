// Addresses of show.yml that lead nowhere: names kept for examples, and this very machine. A site with one builds, and
// every feed, card and canonical address of it is dead.
// Spec: RFC 2606 and RFC 6761, names that are nobody's; RFC 1918, addresses inside a house.

import type { Problem } from "../domain/problem.ts";
import type { ShowRecord } from "../domain/record.ts";
import { warning } from "../text/problems.ts";

const NOBODYS = /(^|\.)(example|test|invalid|localhost|local|internal|example\.(com|net|org))$/i;
const INSIDE = /^(127|10|0|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$/;

/**
 * Whether nobody else can open what is at this host.
 * @param host a name or an IP address, without a port
 * @example isPlaceholderHost("programme.example") // true
 */
export function isPlaceholderHost(host: string): boolean {
  return NOBODYS.test(host) || INSIDE.test(host) || host.startsWith("[") || !host.includes(".");
}

/** A warning for each, at the line it is typed on. */
export function placeholderProblems({ site, owner, places }: ShowRecord): readonly Problem[] {
  if (places === undefined) return [];
  const host = new URL(site).hostname;
  const mailHost = owner.email.slice(owner.email.lastIndexOf("@") + 1);
  return [
    ...(isPlaceholderHost(host) ? [warning("show.placeholder", places.site, { value: site })] : []),
    ...(isPlaceholderHost(mailHost)
      ? [warning("show.placeholder-email", places.email, { value: owner.email })]
      : []),
  ];
}
