import { BlockList, isIP } from "node:net";

/**
 * Ranges that are not the public internet: the machine itself, private and shared networks, link-local
 * (where clouds keep their secrets), documentation, benchmarks, multicast and reserved space.
 * IANA special-purpose registries: https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
const CLOSED_V4: readonly (readonly [string, number])[] = [
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
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Within global unicast (2000::/3), what is not public. All outside of 2000::/3 is closed anyway. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const closed = new BlockList();
for (const [net, bits] of CLOSED_V4) closed.addSubnet(net, bits, "ipv4");
for (const [net, bits] of CLOSED_V6) closed.addSubnet(net, bits, "ipv6");
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
// Translated addresses are judged by the IPv4 address that they carry.
const translated = new BlockList();
translated.addSubnet("64:ff9b::", 96, "ipv6");

/** The eight groups of an IPv6 address, by way of the URL parser, which writes it in one way only. */
function groupsOf(address: string): readonly number[] {
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const numbers = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const front = numbers(head);
  const back = tail === undefined ? [] : numbers(tail);
  return [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function carriedV4(address: string): string | null {
  const groups = groupsOf(address);
  const zero = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  const mapped = zero(0, 5) && groups[5] === 0xffff;
  if (!mapped && !translated.check(address, "ipv6")) return null;
  const [high = 0, low = 0] = groups.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** Whether an IP address belongs to the public internet. A host name, or anything unclear, does not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !closed.check(address, "ipv4");
  if (version !== 6 || address.includes("%")) return false;
  const carried = carriedV4(address);
  if (carried !== null) return isPublicAddress(carried);
  return global.check(address, "ipv6") && !closed.check(address, "ipv6");
}
