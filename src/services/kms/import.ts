/**
 * Imported key material: its token, its wrapping, its end.
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html
 */
import { createPublicKey } from "node:crypto";
import { after, type Instant } from "../../base/instant.ts";
import type { AlgorithmSpec, WrappingKeySpec } from "../../gen/kms.ts";
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import { isOfSpec, type KeyPair, privateKeyOf } from "./crypto/key-pairs.ts";
import * as errors from "./errors.ts";
import { announceExpiration } from "./events.ts";
import { isPending, type Key, type KeyMaterial, type KeyRecord } from "./key.ts";
import { SPECS } from "./key-spec.ts";
import type { Read, Write } from "./kit.ts";
import { IMPORT_TOKEN_VALID } from "./limits.ts";
import { tellRelated } from "./multi-region.ts";

const TOKEN = "kms import token";

/** What an import token holds, sealed: nothing is kept of it here. */
export interface ImportParameters {
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly algorithm: AlgorithmSpec;
  readonly wrappingSpec: WrappingKeySpec;
  /** PKCS #8 in base64. */
  readonly privateKey: string;
  readonly validTo: Instant;
}

export function importToken(
  ctx: Read,
  key: Key,
  algorithm: AlgorithmSpec,
  spec: WrappingKeySpec,
  pair: KeyPair,
) {
  const validTo = after(ctx.now, IMPORT_TOKEN_VALID);
  const { account, region } = ctx.scope;
  const parameters: ImportParameters = {
    key: key.id,
    account,
    region,
    algorithm,
    wrappingSpec: spec,
    privateKey: pair.privateKey.toString("base64"),
    validTo,
  };
  return { token: Buffer.from(ctx.sealer.seal(TOKEN, JSON.stringify(parameters)), "base64url"), validTo };
}

/** What a token stands for; refuses one that was forged, is of another key, or is too old. */
export function parametersOf(ctx: Read, key: Key, token: Uint8Array): ImportParameters {
  const opened = ctx.sealer.open(TOKEN, Buffer.from(token).toString("base64url"));
  if (opened === undefined) throw errors.invalidImportToken();
  const parameters = JSON.parse(Buffer.from(opened).toString()) as ImportParameters;
  const { account, region } = ctx.scope;
  if (parameters.key !== key.id || parameters.account !== account || parameters.region !== region)
    throw errors.invalidImportToken();
  if (parameters.validTo <= ctx.now) throw errors.expiredImportToken();
  return parameters;
}

/** The public half of imported material, SPKI DER in base64; undefined for secret keys. Refuses what does not suit. */
export function checkMaterial(key: Key, material: Uint8Array): string | undefined {
  const { material: wanted } = SPECS[key.spec];
  if (wanted.kind === "secret") {
    if (material.length !== wanted.bytes)
      throw errors.incorrectKeyMaterial(`Key material for ${key.spec} has to be ${wanted.bytes} bytes long.`);
    return undefined;
  }
  try {
    const privateKey = privateKeyOf(material);
    if (isOfSpec(privateKey, key.spec))
      return createPublicKey(privateKey).export({ format: "der", type: "spki" }).toString("base64");
  } catch {
    // no private key at all: refused like one of another kind
  }
  throw errors.incorrectKeyMaterial(`The key material is not a private key of spec ${key.spec} in PKCS #8.`);
}

/** A key works with all of its materials, but for one that waits to be rotated to. */
export function stateWith(key: KeyRecord): KeyRecord["state"] {
  const lacks = key.materials.some((material) => material.missing && !isPending(material));
  if (key.materials.length === 0 || lacks) return "PendingImport";
  return key.state === "PendingImport" ? "Enabled" : key.state;
}

/** Takes imported material away. What it is stays known, so that only the same can be imported again. */
export function removeImported(ctx: Write, key: KeyRecord, id: string): void {
  ctx.store.materials.remove(key.id, id);
  ctx.unschedule("expire", `${key.id} ${id}`);
  const materials = key.materials.map((material): KeyMaterial => {
    if (material.id !== id) return material;
    const { expiresAt: _over, ...kept } = material;
    return { ...kept, missing: true };
  });
  const changed = { ...key, materials };
  const pending = key.state === "PendingDeletion" || key.state === "PendingReplicaDeletion";
  ctx.store.keys.put({ ...changed, state: pending ? key.state : stateWith(changed) });
  tellRelated(ctx, changed);
}

/** The job: the material's time is over. */
export function expire(ctx: Write, job: DueJob): void {
  const [keyId = "", id = ""] = job.key.split(" ");
  const key = ctx.store.keys.get(keyId);
  if (key === undefined) return;
  removeImported(ctx, key, id);
  announceExpiration(ctx, key);
}
