/**
 * Which IP addresses are of the open network. All others (this machine, the local network, the services of a cloud for its own machines)
 * are refused: a page, or whoever owns a name, could otherwise have Chancery fetch what only this machine may see.
 */
import { BlockList, isIP } from "node:net";

/** Of IANA's registries of special addresses. */
const NOT_PUBLIC_4: readonly (readonly [net: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
/** Within 2000::/3, which is all that is given out. */
const NOT_PUBLIC_6: readonly (readonly [net: string, bits: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const blocked = new BlockList();
for (const [net, bits] of NOT_PUBLIC_4) blocked.addSubnet(net, bits, "ipv4");
for (const [net, bits] of NOT_PUBLIC_6) blocked.addSubnet(net, bits, "ipv6");
const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** Addresses of the sixth version that stand for one of the fourth: mapped ones, and those of NAT64. */
const STANDS_FOR_4 = new BlockList();
STANDS_FOR_4.addSubnet("::ffff:0:0", 96, "ipv6");
STANDS_FOR_4.addSubnet("64:ff9b::", 96, "ipv6");

export function isPublic(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !blocked.check(address, "ipv4");
  // One with a zone ("fe80::1%eth0") is of the local network.
  if (version !== 6 || address.includes("%")) return false;
  if (STANDS_FOR_4.check(address, "ipv6")) return isPublic(lastFour(address));
  return given.check(address, "ipv6") && !blocked.check(address, "ipv6");
}

/** "64:ff9b::7f00:1" → "127.0.0.1" */
function lastFour(address: string): string {
  if (address.includes(".")) return address.slice(address.lastIndexOf(":") + 1);
  const [high = "0", low = "0"] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split(":").slice(-2);
  const [a, b] = [Number.parseInt(high || "0", 16), Number.parseInt(low || "0", 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}
