/** The little of Protocol Buffers' wire format that OpenTelemetry's metrics need. https://protobuf.dev/programming-guides/encoding/ */

const WIRE_FIXED64 = 1;
const WIRE_LENGTH = 2;

/** A number in groups of seven bits, the least first. */
export function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

const keyOf = (field: number, wire: number): Uint8Array => varint(field * 8 + wire);

/** A nested message, or bytes. */
export const message = (field: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  return Buffer.concat([keyOf(field, WIRE_LENGTH), varint(body.length), body]);
};

const NOTHING = new Uint8Array(0);

/** Texts and numbers that are what they are by default are left out, as proto3 does. */
export const text = (field: number, value: string): Uint8Array =>
  value === "" ? NOTHING : message(field, Buffer.from(value));

export function double(field: number, value: number): Uint8Array {
  if (Object.is(value, 0)) return NOTHING;
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Buffer.concat([keyOf(field, WIRE_FIXED64), bytes]);
}

export function fixed64(field: number, value: bigint): Uint8Array {
  if (value === 0n) return NOTHING;
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return Buffer.concat([keyOf(field, WIRE_FIXED64), bytes]);
}

/** A message with its length before it. */
export const delimited = (body: Uint8Array): Uint8Array => Buffer.concat([varint(body.length), body]);
