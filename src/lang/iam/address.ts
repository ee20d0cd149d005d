/** IP addresses and ranges in CIDR notation (RFC 4632, RFC 4291) for the IpAddress condition operators. */

/** 32 or 128 bits as groups of sixteen. */
type Groups = readonly number[];

export interface AddressRange {
  readonly groups: Groups;
  /** How many leading bits count. */
  readonly prefix: number;
}

/** Reads "203.0.113.0/24", "2001:db8::/32" or a single address; undefined when the text is none of these. */
export function parseRange(text: string): AddressRange | undefined {
  const slash = text.indexOf("/");
  const groups = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (groups === undefined) return undefined;
  const bits = groups.length * 16;
  if (slash < 0) return { groups, prefix: bits };
  const length = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined;
  return { groups, prefix: Number(length) };
}

/** Reads an address into groups of sixteen bits; an IPv4-mapped IPv6 address becomes the IPv4 address it maps. */
export function parseAddress(text: string): Groups | undefined {
  return text.includes(":") ? parseV6(text) : parseV4(text);
}

export function inRange(range: AddressRange, address: Groups): boolean {
  if (range.groups.length !== address.length) return false;
  for (let i = 0, left = range.prefix; left > 0; i++, left -= 16) {
    const mask = left >= 16 ? 0xffff : (0xffff << (16 - left)) & 0xffff;
    if (((range.groups[i] as number) & mask) !== ((address[i] as number) & mask)) return false;
  }
  return true;
}

function parseV4(text: string): Groups | undefined {
  let high = 0;
  let low = 0;
  let octet = -1;
  let count = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x2e;
    if (code === 0x2e) {
      if (octet < 0 || count === 4) return undefined;
      if (count < 2) high = high * 256 + octet;
      else low = low * 256 + octet;
      octet = -1;
      count++;
    } else {
      if (code < 0x30 || code > 0x39) return undefined;
      octet = Math.max(octet, 0) * 10 + code - 0x30;
      if (octet > 255) return undefined;
    }
  }
  return count === 4 ? [high, low] : undefined;
}

function parseV6(text: string): Groups | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const left = groupsOf(halves[0] as string);
  const right = halves.length === 2 ? groupsOf(halves[1] as string) : [];
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...left, ...new Array<number>(missing).fill(0), ...right];
  const mapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  return mapped ? groups.slice(6) : groups;
}

function groupsOf(text: string): number[] | undefined {
  if (text === "") return [];
  const groups: number[] = [];
  const parts = text.split(":");
  for (const [i, part] of parts.entries()) {
    if (part.includes(".") && i === parts.length - 1) {
      const v4 = parseV4(part);
      if (v4 === undefined) return undefined;
      groups.push(...v4);
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return undefined;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
}
