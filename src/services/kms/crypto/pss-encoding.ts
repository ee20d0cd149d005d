/**
 * EMSA-PSS, the encoding of RSASSA-PSS signatures, for messages that were hashed elsewhere: Node.js offers it only
 * together with the hashing. Hash and RSA are Node's. https://www.rfc-editor.org/rfc/rfc8017#section-9.1
 */
import { hash, timingSafeEqual } from "node:crypto";

const TRAILER = 0xbc;

/** Encodes a digest. The salt is as long as the digest; `modulusBits` is a multiple of eight. */
export function encodePss(
  digest: Uint8Array,
  hashName: string,
  salt: Uint8Array,
  modulusBits: number,
): Buffer {
  const length = modulusBits / 8;
  const maskedLength = length - digest.length - 1;
  const fingerprint = fingerprintOf(digest, hashName, salt);
  const block = Buffer.alloc(maskedLength);
  block[maskedLength - salt.length - 1] = 1;
  block.set(salt, maskedLength - salt.length);
  const masked = xor(block, maskOf(fingerprint, hashName, maskedLength));
  masked[0] = (masked[0] as number) & 0x7f; // the encoded message has one bit less than the modulus
  return Buffer.concat([masked, fingerprint, Buffer.of(TRAILER)]);
}

/** Whether an encoded message is one of the digest, with a salt as long as the digest. */
export function isPssOf(encoded: Buffer, digest: Uint8Array, hashName: string): boolean {
  const maskedLength = encoded.length - digest.length - 1;
  const padding = maskedLength - digest.length - 1;
  if (padding < 0 || encoded.at(-1) !== TRAILER || (encoded[0] as number) > 0x7f) return false;
  const fingerprint = encoded.subarray(maskedLength, -1);
  const block = xor(encoded.subarray(0, maskedLength), maskOf(fingerprint, hashName, maskedLength));
  block[0] = (block[0] as number) & 0x7f;
  if (block.subarray(0, padding).some((byte) => byte !== 0) || block[padding] !== 1) return false;
  return timingSafeEqual(fingerprint, fingerprintOf(digest, hashName, block.subarray(padding + 1)));
}

function fingerprintOf(digest: Uint8Array, hashName: string, salt: Uint8Array): Buffer {
  return hash(hashName, Buffer.concat([Buffer.alloc(8), digest, salt]), "buffer");
}

/** MGF1. https://www.rfc-editor.org/rfc/rfc8017#appendix-B.2.1 */
function maskOf(seed: Uint8Array, hashName: string, length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let made = 0, counter = 0; made < length; counter++) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const block = hash(hashName, Buffer.concat([seed, count]), "buffer");
    blocks.push(block);
    made += block.length;
  }
  return Buffer.concat(blocks).subarray(0, length);
}

function xor(one: Uint8Array, other: Uint8Array): Buffer {
  const mixed = Buffer.from(one);
  for (let i = 0; i < mixed.length; i++) mixed[i] = (mixed[i] as number) ^ (other[i] as number);
  return mixed;
}
