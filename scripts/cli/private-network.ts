// Whether an address leads into somebody's own network: no feed or page has business there, by a redirect neither.
// Specs: RFC 6890 (special-purpose addresses), RFC 4193, RFC 4291; names of RFC 6761 and RFC 8375.

import { BlockList, isIP } from "node:net";

/** A host's addresses, as the system's resolver gives them; none where it knows no such host. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const PRIVATE_NAMES = /^localhost$|\.(?:localhost|local|internal|lan|home\.arpa)$|^[^.:]+$/i;
const NETWORKS: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
];
const NETWORKS_V6: readonly (readonly [string, number])[] = [
  ["::", 127],
  // IPv4 in other clothes: translated, 6to4, Teredo. Mapped ones are checked as what they are.
  ["64:ff9b::", 96],
  ["2002::", 16],
  ["2001::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
];
const blocked = new BlockList();
for (const [net, bits] of NETWORKS) blocked.addSubnet(net, bits, "ipv4");
for (const [net, bits] of NETWORKS_V6) blocked.addSubnet(net, bits, "ipv6");

/** @param hostname of a URL: an IPv6 address stands in brackets, an IPv4 one is in its usual form */
export async function isPrivateHost(hostname: string, resolve: Resolve | null): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return isPrivateAddress(host);
  if (PRIVATE_NAMES.test(host)) return true;
  const addresses = resolve === null ? [] : await resolve(host).catch(() => []);
  return addresses.some(isPrivateAddress);
}

function isPrivateAddress(address: string): boolean {
  return blocked.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
