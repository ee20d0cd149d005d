/**
 * Keys of external key stores encrypt twice: under material that KMS has for the key, then, by the proxy, under the
 * external key. https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html#concept-double-encryption
 */
import { createHash } from "node:crypto";
import {
  asBuffer,
  externalCiphertextIn,
  keyOfCiphertext,
  NONCE_BYTES,
  seal,
  withExternal,
} from "./crypto/ciphertext.ts";
import { viaService } from "./demand.ts";
import { type Cipher, checkCipher } from "./encryption.ts";
import { canonicalContext } from "./encryption-context.ts";
import * as errors from "./errors.ts";
import { type ExternalKey, type Key, keyArn } from "./key.ts";
import { ciphertextKey, materialInUse } from "./key-material.ts";
import { type KeyStore, keyStore } from "./key-store.ts";
import type { Prepare, Read } from "./kit.ts";
import { failed, type Purpose } from "./xks/failures.ts";
import {
  checkExternalKey,
  checkHealth,
  decryptExternally,
  encryptExternally,
  ProxyFailure,
  type RequestMetadata,
} from "./xks/proxy.ts";

/** Encrypts with a key of an external key store; undefined for all others, which need nobody's help. */
export function encryptedOutside(
  ctx: Prepare,
  cipher: Cipher,
  plaintext: Uint8Array,
): Promise<Buffer> | undefined {
  return cipher.key.external === undefined ? undefined : wrapped(ctx, cipher, cipher.key.external, plaintext);
}

async function wrapped(
  ctx: Prepare,
  cipher: Cipher,
  external: ExternalKey,
  plaintext: Uint8Array,
): Promise<Buffer> {
  const { key, context } = cipher;
  const store = connectedStore(ctx, cipher, external);
  const { id, key: secret } = materialInUse(ctx, key);
  const canonical = canonicalContext(context);
  const nonce = ctx.ids.bytes(NONCE_BYTES);
  const inner = seal(secret, ciphertextKey(ctx, key, id), nonce, canonical, plaintext);
  const asked = {
    requestMetadata: metadataOf(ctx, key),
    plaintext: inner,
    aad: bound(ctx, key, canonical),
  };
  const made = await toldAs("use", encryptExternally(ctx, store.proxy, external.id, asked));
  return withExternal(inner, made);
}

/** What the proxy makes of a ciphertext: KMS's own, to be opened with the key's material. */
export function decryptedOutside(
  ctx: Prepare,
  cipher: Cipher,
  ciphertext: Uint8Array,
): Promise<Buffer> | undefined {
  return cipher.key.external === undefined
    ? undefined
    : unwrapped(ctx, cipher, cipher.key.external, asBuffer(ciphertext));
}

async function unwrapped(ctx: Prepare, cipher: Cipher, external: ExternalKey, blob: Buffer): Promise<Buffer> {
  const of = keyOfCiphertext(blob);
  if (of === undefined) throw errors.invalidCiphertext();
  if (of.keyId !== cipher.key.id || of.account !== ctx.scope.account) throw errors.incorrectKey();
  const sealed = externalCiphertextIn(blob);
  if (sealed === undefined) throw errors.invalidCiphertext();
  const store = connectedStore(ctx, cipher, external);
  const asked = {
    requestMetadata: metadataOf(ctx, cipher.key),
    sealed,
    aad: bound(ctx, cipher.key, canonicalContext(cipher.context)),
  };
  return toldAs("use", decryptExternally(ctx, store.proxy, external.id, asked));
}

function connectedStore(ctx: Read, cipher: Cipher, external: ExternalKey): KeyStore {
  checkCipher(ctx, cipher);
  const store = keyStore(ctx, external.store);
  if (store.state !== "CONNECTED") throw failed("disconnected", "use");
  return store;
}

/** The proxy authenticates key and context, too: as a digest, for a context may be longer than a proxy must take. */
function bound(ctx: Read, key: Key, context: Buffer): Buffer {
  return createHash("sha256").update(keyArn(ctx.scope, key.id)).update(context).digest();
}

/** Whether the proxy of a store answers and can serve. Throws a {@link ProxyFailure}. */
export function checkProxy(ctx: Prepare, store: Pick<KeyStore, "proxy">, kmsOperation: string) {
  return checkHealth(ctx, store.proxy, { kmsRequestId: ctx.request.id, kmsOperation });
}

/** Whether a key can be made of this external key. */
export function checkKeyOutside(ctx: Prepare, store: KeyStore, id: string): Promise<void> {
  if (store.state !== "CONNECTED") throw failed("disconnected", "key");
  return toldAs("key", checkExternalKey(ctx, store.proxy, id, metadataOf(ctx, undefined)));
}

/** A proxy's refusal in KMS's words. */
export async function toldAs<T>(purpose: Purpose, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof ProxyFailure ? failed(error.failure, purpose) : error;
  }
}

function metadataOf(ctx: Prepare, key: Key | undefined): RequestMetadata {
  const { caller, request } = ctx;
  const via = viaService(ctx);
  return {
    awsPrincipalArn: caller.kind === "service" ? caller.service : "arn" in caller ? caller.arn : "",
    ...(key !== undefined && { kmsKeyArn: keyArn(ctx.scope, key.id) }),
    kmsOperation: request.within ?? request.operation,
    kmsRequestId: request.id,
    ...(via !== undefined && { kmsViaService: via }),
  };
}
