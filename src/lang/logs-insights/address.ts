/** IP addresses and subnets in CIDR notation. RFC 4632, RFC 4291. */

const OCTET = /^(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;

/** The version of an IP address; undefined for what is none. */
export function isAddress(text: string): 4 | 6 | undefined {
  if (bytesOfV4(text) !== undefined) return 4;
  return bytesOfV6(text) === undefined ? undefined : 6;
}

/** Whether the address lies in the subnet "192.0.2.0/24"; both of `version`, where one is asked for. */
export function addressIn(address: string, subnet: string, version: 4 | 6 | undefined): boolean {
  const [network = "", length = ""] = subnet.split("/");
  if (!/^\d{1,3}$/.test(length)) return false;
  const read = isAddress(address) === 4 ? bytesOfV4 : bytesOfV6;
  const bytes = read(address);
  const base = read(network);
  if (bytes === undefined || base === undefined) return false;
  if (version !== undefined && bytes.length !== (version === 4 ? 4 : 16)) return false;
  const bits = Number(length);
  if (bits > bytes.length * 8) return false;
  for (let i = 0; i < bits; i += 8) {
    const mask = (0xff << Math.max(0, 8 - (bits - i))) & 0xff;
    if (((bytes[i / 8] as number) & mask) !== ((base[i / 8] as number) & mask)) return false;
  }
  return true;
}

function bytesOfV4(text: string): number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => OCTET.test(part) && Number(part) <= 255)) return undefined;
  return parts.map(Number);
}

function bytesOfV6(text: string): number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const groups = [...head, ...tail];
  if (!groups.every((group) => GROUP.test(group))) return undefined;
  if (halves.length === 1 ? groups.length !== 8 : groups.length > 7) return undefined;
  const zeros = new Array<string>(8 - groups.length).fill("0");
  const all = [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16));
  return all.flatMap((group) => [group >> 8, group & 0xff]);
}
