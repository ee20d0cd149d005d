/** The few pieces of DER (X.690) that OCSP's messages are made of: elements as their tag and contents. */

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const;

/** A constructed element of context-specific class. */
export const context = (number: number): number => 0xa0 | number;

/** An element in bytes. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const length = contents.reduce((sum, each) => sum + each.length, 0);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(length)]), ...contents]);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}

/** An element as it was read. */
export interface Element {
  readonly tag: number;
  readonly contents: Uint8Array;
  /** All of it, with tag and length. */
  readonly whole: Uint8Array;
}

/** The elements that follow one another in these bytes; undefined when they are no DER. */
export function elementsIn(bytes: Uint8Array): Element[] | undefined {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] as number;
    const first = bytes[at + 1];
    if (first === undefined) return undefined;
    const longer = first < 0x80 ? 0 : first & 0x7f;
    if (longer > 3) return undefined;
    const start = at + 2 + longer;
    const length = longer === 0 ? first : Buffer.from(bytes.subarray(at + 2, start)).readUIntBE(0, longer);
    const end = start + length;
    if (end > bytes.length) return undefined;
    elements.push({ tag, contents: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return elements;
}
