/** IP addresses and CIDR blocks as event patterns compare them: version 4 and 6, textual forms apart. */
import { PatternError } from "./source.ts";

const OCTETS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const IPV6_GROUPS = 8;

/** An address as its bits, and how many there are. */
interface Address {
  readonly bits: bigint;
  readonly width: 32 | 128;
}

/** Reads an IPv4 or IPv6 address; undefined when it is none. */
export function parseAddress(text: string): Address | undefined {
  const octets = OCTETS.exec(text);
  if (octets !== null) {
    const bits = quad(octets);
    return bits === undefined ? undefined : { bits, width: 32 };
  }
  return text.includes(":") ? parseIpv6(text) : undefined;
}

function quad(octets: RegExpExecArray): bigint | undefined {
  let bits = 0n;
  for (const octet of octets.slice(1)) {
    if (Number(octet) > 255) return undefined;
    bits = (bits << 8n) | BigInt(octet);
  }
  return bits;
}

function parseIpv6(text: string): Address | undefined {
  const [head, tail, more] = text.split("::");
  if (head === undefined || more !== undefined) return undefined;
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = IPV6_GROUPS - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  let bits = 0n;
  for (const group of [...before, ...new Array<string>(missing).fill("0"), ...after]) {
    if (!/^[0-9A-Fa-f]{1,4}$/.test(group)) return undefined;
    bits = (bits << 16n) | BigInt(`0x${group}`);
  }
  return { bits, width: 128 };
}

/** Compiles "10.0.0.0/24". Throws PatternError in AWS's words. */
export function compileCidr(cidr: string): (text: string) => boolean {
  const [base = "", mask, more] = cidr.split("/");
  if (mask === undefined || more !== undefined) throw new PatternError("Malformed CIDR, one '/' required");
  if (!/^[+-]?\d+$/.test(mask)) throw new PatternError("Malformed CIDR, mask bits must be an integer");
  const maskBits = Number(mask);
  if (maskBits < 0) throw new PatternError("Malformed CIDR, mask bits must not be negative");
  const first = parseAddress(base);
  if (first === undefined) throw new PatternError(`Nonstandard IP address: ${base}`);
  if (maskBits >= first.width)
    throw new PatternError(
      first.width === 32 ? "IPv4 mask bits must be < 32" : "IPv6 mask bits must be < 128",
    );
  const last = first.bits | ((1n << BigInt(first.width - maskBits)) - 1n);
  return (text) => {
    const address = parseAddress(text);
    return address?.width === first.width && address.bits >= first.bits && address.bits <= last;
  };
}
