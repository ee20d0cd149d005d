import type { Instant } from "../../../base/instant.ts";
import type { ImportKeyMaterialRequest } from "../../../gen/kms.ts";
import { makeKeyPair } from "../crypto/key-pairs.ts";
import { isWrapping, unwrap } from "../crypto/wrapping.ts";
import * as errors from "../errors.ts";
import { checkMaterial, importToken, parametersOf, removeImported, stateWith } from "../import.ts";
import { checkChangeable, currentMaterial, isPending, type Key, type KeyMaterial, keyArn } from "../key.ts";
import { keepMaterial, materialIdOf } from "../key-material.ts";
import { type Read, staged, type Write, write } from "../kit.ts";
import { IMPORT_EXPIRY_MAX } from "../limits.ts";
import { tellRelated } from "../multi-region.ts";
import { ownKey } from "./keys.ts";

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_GetParametersForImport.html */
export const GetParametersForImport = staged("GetParametersForImport", {
  prepare: async (ctx, { KeyId, WrappingAlgorithm, WrappingKeySpec }) => {
    importable(ctx, KeyId);
    if (WrappingKeySpec === "SM2" || WrappingAlgorithm === "SM2PKE")
      throw errors.sm2Unsupported(ctx.scope.partition);
    if (!isWrapping(WrappingAlgorithm))
      throw errors.unsupported(`Wrapping algorithm ${WrappingAlgorithm} is not supported any more.`);
    return makeKeyPair(WrappingKeySpec);
  },
  commit: (ctx, { KeyId, WrappingAlgorithm, WrappingKeySpec }, pair) => {
    const key = importable(ctx, KeyId);
    const { token, validTo } = importToken(ctx, key, WrappingAlgorithm, WrappingKeySpec, pair);
    return {
      KeyId: keyArn(ctx.scope, key.id),
      ImportToken: token,
      PublicKey: pair.publicKey,
      ParametersValidTo: validTo,
    };
  },
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html */
export const ImportKeyMaterial = write("ImportKeyMaterial", (ctx, input) => {
  const key = importable(ctx, input.KeyId);
  const expiresAt = expiryOf(ctx, input);
  const { algorithm, wrappingSpec, privateKey } = parametersOf(ctx, key, input.ImportToken);
  const secret = unwrap(
    algorithm,
    wrappingSpec,
    Buffer.from(privateKey, "base64"),
    input.EncryptedKeyMaterial,
  );
  if (secret === undefined) throw errors.invalidCiphertext();
  const publicKey = checkMaterial(key, secret);
  const id = materialIdOf(key.id, secret);
  if (input.KeyMaterialId !== undefined && input.KeyMaterialId !== id) throw mismatch();
  const changed = {
    ...key,
    materials: materialsWith(ctx, key, id, input, expiresAt),
    ...(publicKey !== undefined && { publicKey }),
  };
  keepMaterial(ctx, key.id, secret);
  ctx.store.keys.put({ ...changed, state: stateWith(changed) });
  if (expiresAt === undefined) ctx.unschedule("expire", `${key.id} ${id}`);
  else ctx.schedule(expiresAt, { kind: "expire", key: `${key.id} ${id}` });
  tellRelated(ctx, changed);
  return { KeyId: keyArn(ctx.scope, key.id), KeyMaterialId: id };
});

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html */
export const DeleteImportedKeyMaterial = write("DeleteImportedKeyMaterial", (ctx, input) => {
  const key = importable(ctx, input.KeyId);
  const id = input.KeyMaterialId ?? currentMaterial(key)?.id;
  const KeyId = keyArn(ctx.scope, key.id);
  if (id === undefined) return { KeyId };
  if (!key.materials.some((material) => material.id === id))
    throw errors.validation(`Key material ${id} does not belong to ${KeyId}.`);
  removeImported(ctx, key, id);
  return { KeyId, KeyMaterialId: id };
});

function importable(ctx: Read, name: string): Key {
  const key = ownKey(ctx, name);
  if (key.origin !== "EXTERNAL") throw errors.invalidOrigin(keyArn(ctx.scope, key.id), key.origin);
  checkChangeable(ctx.scope, key);
  return key;
}

function expiryOf(ctx: Read, { ExpirationModel, ValidTo }: ImportKeyMaterialRequest): Instant | undefined {
  if (ExpirationModel === "KEY_MATERIAL_DOES_NOT_EXPIRE") {
    if (ValidTo !== undefined)
      throw errors.validation(
        "A validTo date cannot be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE",
      );
    return undefined;
  }
  if (ValidTo === undefined)
    throw errors.validation("A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES");
  if (ValidTo <= ctx.now) throw errors.validation("ValidTo must be in the future");
  if (ValidTo > ctx.now + IMPORT_EXPIRY_MAX) throw errors.validation("ValidTo must be within 365 days");
  return ValidTo;
}

/**
 * The first material of a key is its current one; the same may be imported again; another one, only to be rotated to,
 * and only into a symmetric key. A multi-Region key is given it where its primary is, and then in every other Region.
 */
function materialsWith(
  ctx: Write,
  key: Key,
  id: string,
  { ImportType, KeyMaterialDescription: description }: ImportKeyMaterialRequest,
  expiresAt: Instant | undefined,
): KeyMaterial[] {
  const given = {
    ...(expiresAt !== undefined && { expiresAt }),
    ...(description !== undefined && { description }),
  };
  const known = key.materials.find((material) => material.id === id);
  if (known !== undefined) {
    if (ImportType === "NEW_KEY_MATERIAL" && key.materials.length > 0 && !known.missing) throw mismatch();
    const { missing: _missing, expiresAt: _expiresAt, ...kept } = known;
    return key.materials.map((material) => (material.id === id ? { ...kept, ...given } : material));
  }
  if (key.materials.length === 0) return [{ id, state: "CURRENT", ...given }];
  if (ImportType !== "NEW_KEY_MATERIAL" || key.spec !== "SYMMETRIC_DEFAULT") throw mismatch();
  const { primary = ctx.scope.region, replicas = [] } = key.multiRegion ?? {};
  if (primary !== ctx.scope.region) throw mismatch();
  if (key.materials.some(isPending))
    throw errors.incorrectKeyMaterial("The KMS key already has key material that is pending rotation.");
  const state = replicas.length === 0 ? "PENDING_ROTATION" : "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
  return [...key.materials, { id, state, ...given }];
}

function mismatch(): Error {
  return errors.incorrectKeyMaterial(
    "The key material is not the same key material that was previously imported into this KMS key.",
  );
}
