/**
 * Key material: made or imported, sealed under the world's root key before it reaches the store, unsealed when it is
 * used. Symmetric and HMAC material is its bytes, that of a key pair the private key in PKCS #8.
 */
import { createSecretKey, hash, type KeyObject } from "node:crypto";
import type { Sealer } from "../../kernel/ids/sealer.ts";
import type { CiphertextKey } from "./crypto/ciphertext.ts";
import { privateKeyOf } from "./crypto/key-pairs.ts";
import { currentMaterial, type Key, type KeyRecord } from "./key.ts";
import { isAsymmetric } from "./key-spec.ts";
import type { Read, Write } from "./kit.ts";

const PURPOSE = "kms-key-material";

/** The id of a key material: the same material in the same key has the same one, in every Region. */
export function materialIdOf(keyId: string, material: Uint8Array): string {
  return hash("sha256", Buffer.concat([Buffer.from(`kms key material ${keyId} `), material]), "hex");
}

function sealMaterial(sealer: Sealer, material: Uint8Array): string {
  return sealer.seal(PURPOSE, material);
}

/** Keeps material of a key. The record that lists it is put by the caller. */
export function keepMaterial(ctx: Write, keyId: string, material: Uint8Array): string {
  const id = materialIdOf(keyId, material);
  ctx.store.materials.put(keyId, id, sealMaterial(ctx.sealer, material));
  return id;
}

/** The material of this id, ready for use; undefined when the key does not have it, or not any more. */
export function materialOf(ctx: Read, key: Key, id: string): KeyObject | undefined {
  const listed = key.materials.find((material) => material.id === id);
  if (listed === undefined || listed.missing) return undefined;
  return ctx.store.materials.ready(key.id, id, (sealed) => unseal(ctx, key, sealed));
}

/** The material in use. A key that is enabled has it. */
export function materialInUse(ctx: Read, key: Key): { readonly id: string; readonly key: KeyObject } {
  const { id } = currentMaterial(key) ?? {};
  const found = id === undefined ? undefined : materialOf(ctx, key, id);
  if (id === undefined || found === undefined)
    throw new Error(`${key.id} is enabled and has no key material`);
  return { id, key: found };
}

/** What a ciphertext made by a key tells of it. */
export function ciphertextKey(ctx: Read, key: Key, materialId: string): CiphertextKey {
  return { account: ctx.scope.account, keyId: key.id, materialId };
}

/** Destroys all material of a key. */
export function destroyMaterial(ctx: Write, key: KeyRecord): void {
  for (const { id } of key.materials) ctx.store.materials.remove(key.id, id);
}

function unseal(ctx: Read, key: Key, sealed: string): KeyObject {
  const bytes = ctx.sealer.open(PURPOSE, sealed);
  if (bytes === undefined) throw new Error(`the key material of ${key.id} was not sealed by this world`);
  return isAsymmetric(key.spec) ? privateKeyOf(bytes) : createSecretKey(bytes);
}
