/**
 * What symmetric encryption answers: a blob that tells by itself which key and which of its materials opens it. AWS
 * keeps the layout of its own blobs secret; this one begins with the same bytes.
 *
 * | bytes | |
 * |---|---|
 * | 5 | 01 02 02 00 78 |
 * | 1 | 1 when the key is a multi-Region key, 2 when it is of an external key store, else 0 |
 * | 6 | the account, as a number |
 * | 16 | the key's id |
 * | 32 | the id of the key material |
 * | 12 | nonce |
 * | n | ciphertext, AES-256-GCM |
 * | 16 | tag over all that is before the nonce, the encryption context, and the ciphertext |
 *
 * Where an external key encrypts all of that again, the header is followed by what the proxy answered:
 *
 * | bytes | |
 * |---|---|
 * | 1, n | length of the metadata, metadata |
 * | 1, n | length of the initialization vector, initialization vector |
 * | 16 | tag |
 * | n | ciphertext |
 */
import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";

const PREFIX = Buffer.from([0x01, 0x02, 0x02, 0x00, 0x78]);
const FLAG_AT = PREFIX.length;
const ACCOUNT_AT = FLAG_AT + 1;
const ACCOUNT_BYTES = 6;
const KEY_AT = ACCOUNT_AT + ACCOUNT_BYTES;
const KEY_BYTES = 16;
const MATERIAL_AT = KEY_AT + KEY_BYTES;
const MATERIAL_BYTES = 32;
const NONCE_AT = MATERIAL_AT + MATERIAL_BYTES;
export const NONCE_BYTES = 12;
const BODY_AT = NONCE_AT + NONCE_BYTES;
const TAG_BYTES = 16;
const ALGORITHM = "aes-256-gcm";
const OPTIONS = { authTagLength: TAG_BYTES } as const;
const MRK = "mrk-";
const EXTERNAL = 2;

/** Which key, and which of its materials, a ciphertext was made with. */
export interface CiphertextKey {
  readonly account: string;
  readonly keyId: string;
  readonly materialId: string;
}

/** Encrypts. `context` is what {@link canonicalContext} makes of the encryption context. */
export function seal(
  key: KeyObject,
  of: CiphertextKey,
  nonce: Uint8Array,
  context: Buffer,
  plaintext: Uint8Array,
): Buffer {
  const blob = Buffer.allocUnsafe(BODY_AT + plaintext.length + TAG_BYTES);
  const multiRegion = of.keyId.startsWith(MRK);
  PREFIX.copy(blob);
  blob[FLAG_AT] = multiRegion ? 1 : 0;
  blob.writeUIntBE(Number(of.account), ACCOUNT_AT, ACCOUNT_BYTES);
  blob.write(multiRegion ? of.keyId.slice(MRK.length) : of.keyId.replaceAll("-", ""), KEY_AT, "hex");
  blob.write(of.materialId, MATERIAL_AT, "hex");
  blob.set(nonce, NONCE_AT);
  const cipher = createCipheriv(ALGORITHM, key, nonce, OPTIONS);
  cipher.setAAD(associated(blob, context));
  blob.set(cipher.update(plaintext), BODY_AT);
  cipher.final();
  blob.set(cipher.getAuthTag(), BODY_AT + plaintext.length);
  return blob;
}

/** Undefined when the bytes are no ciphertext of a symmetric key. Whether they are genuine, only {@link open} tells. */
export function keyOfCiphertext(bytes: Uint8Array): CiphertextKey | undefined {
  if (bytes.length <= BODY_AT + TAG_BYTES) return undefined;
  const blob = asBuffer(bytes);
  if (PREFIX.compare(blob, 0, FLAG_AT) !== 0) return undefined;
  const flag = blob[FLAG_AT];
  if (flag !== 0 && flag !== 1 && flag !== EXTERNAL) return undefined;
  return new Header(blob);
}

/** Reads what is asked for only: on its way a ciphertext is looked at several times. */
class Header implements CiphertextKey {
  readonly #blob: Buffer;

  constructor(blob: Buffer) {
    this.#blob = blob;
  }

  get account(): string {
    return String(this.#blob.readUIntBE(ACCOUNT_AT, ACCOUNT_BYTES)).padStart(12, "0");
  }

  get keyId(): string {
    const hex = this.#blob.toString("hex", KEY_AT, MATERIAL_AT);
    return this.#blob[FLAG_AT] === 1 ? MRK + hex : uuidOf(hex);
  }

  get materialId(): string {
    return this.#blob.toString("hex", MATERIAL_AT, NONCE_AT);
  }
}

/** All that is before the nonce. */
function headerOf(blob: Buffer): Buffer {
  return blob.subarray(0, NONCE_AT);
}

/** A ciphertext's parts as the proxy of an external key store answers them. */
interface External {
  readonly metadata: Buffer;
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly ciphertext: Buffer;
}

/** What is answered for KMS's ciphertext `inner` and what an external key made of it. */
export function withExternal(inner: Buffer, { metadata, iv, tag, ciphertext }: External): Buffer {
  const header = Buffer.from(headerOf(inner));
  header[FLAG_AT] = EXTERNAL;
  const lengths = [Buffer.from([metadata.length]), Buffer.from([iv.length])] as const;
  return Buffer.concat([header, lengths[0], metadata, lengths[1], iv, tag, ciphertext]);
}

/** The parts again; undefined when no external key took part. */
export function externalCiphertextIn(blob: Buffer): External | undefined {
  if (blob[FLAG_AT] !== EXTERNAL) return undefined;
  const ivAt = NONCE_AT + 1 + (blob[NONCE_AT] ?? 0);
  const tagAt = ivAt + 1 + (blob[ivAt] ?? 0);
  const bodyAt = tagAt + TAG_BYTES;
  if (bodyAt >= blob.length) return undefined;
  return {
    metadata: blob.subarray(NONCE_AT + 1, ivAt),
    iv: blob.subarray(ivAt + 1, tagAt),
    tag: blob.subarray(tagAt, bodyAt),
    ciphertext: blob.subarray(bodyAt),
  };
}

/** Decrypts; undefined when ciphertext or context are not what was encrypted. */
export function open(key: KeyObject, bytes: Uint8Array, context: Buffer): Buffer | undefined {
  const blob = asBuffer(bytes);
  const end = blob.length - TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, key, blob.subarray(NONCE_AT, BODY_AT), OPTIONS);
  decipher.setAAD(associated(blob, context));
  decipher.setAuthTag(blob.subarray(end));
  const plaintext = decipher.update(blob.subarray(BODY_AT, end));
  try {
    decipher.final();
  } catch {
    return undefined;
  }
  return plaintext;
}

function associated(blob: Buffer, context: Buffer): Buffer {
  const header = blob.subarray(0, NONCE_AT);
  return context.length === 0 ? header : Buffer.concat([header, context]);
}

function uuidOf(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The same bytes, with a buffer's methods. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
