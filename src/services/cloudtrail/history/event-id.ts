/** Event ids: they tell, to whoever knows the salt, where the event lies; to everybody else they are random. */
import { createHash } from "node:crypto";

/** Where an event lies in an account's history. */
export interface EventPlace {
  readonly block: number;
  readonly index: number;
}

const BLOCK_BYTES = 5;

function digest(salt: Uint8Array, text: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(salt).update(text).update(bytes).digest();
}

/** RFC 9562 version 4 in looks. */
export function eventId(salt: Uint8Array, { block, index }: EventPlace): string {
  const place = Buffer.alloc(BLOCK_BYTES + 2);
  place.writeUIntBE(block, 0, BLOCK_BYTES);
  place.writeUInt16BE(index, BLOCK_BYTES);
  const id = Buffer.alloc(16);
  const tag = tagOf(salt, place);
  tag.copy(id, 8);
  const pad = digest(salt, "pad", tag);
  for (let i = 0; i < place.length; i++) id[at(i)] = (place[i] as number) ^ (pad[i] as number);
  id[6] = 0x40 | ((pad[8] as number) & 0x0f);
  return textOf(id);
}

/** Undefined when no event of this history can have the id. */
export function placeOf(salt: Uint8Array, text: string): EventPlace | undefined {
  const hex = text.replaceAll("-", "");
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  const id = Buffer.from(hex, "hex");
  const pad = digest(salt, "pad", id.subarray(8));
  const place = Buffer.alloc(BLOCK_BYTES + 2);
  for (let i = 0; i < place.length; i++) place[i] = (id[at(i)] as number) ^ (pad[i] as number);
  if (!tagOf(salt, place).equals(id.subarray(8))) return undefined;
  return { block: place.readUIntBE(0, BLOCK_BYTES), index: place.readUInt16BE(BLOCK_BYTES) };
}

/** The id that the records of one call in several accounts share. */
export function sharedEventId(salt: Uint8Array, requestId: string): string {
  const id = digest(salt, "shared", Buffer.from(requestId)).subarray(0, 16);
  id[6] = 0x40 | ((id[6] as number) & 0x0f);
  id[8] = 0x80 | ((id[8] as number) & 0x3f);
  return textOf(id);
}

/** Byte 6 holds the version. */
const at = (i: number): number => (i < 6 ? i : i + 1);

function tagOf(salt: Uint8Array, place: Uint8Array): Buffer {
  const tag = digest(salt, "tag", place).subarray(0, 8);
  tag[0] = 0x80 | ((tag[0] as number) & 0x3f);
  return tag;
}

function textOf(id: Buffer): string {
  const hex = id.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
