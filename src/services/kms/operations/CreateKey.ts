import type { CreateKeyRequest, KeySpec, KeyUsageType, OriginType } from "../../../gen/kms.ts";
import type { Ids } from "../../../kernel/ids/ids.ts";
import { type KeyPair, makeKeyPair } from "../crypto/key-pairs.ts";
import * as errors from "../errors.ts";
import { checkKeyOutside } from "../external.ts";
import { type ExternalKey, type KeyRecord, keyArn, metadataOf } from "../key.ts";
import { keepMaterial } from "../key-material.ts";
import { checkPolicy, defaultPolicy } from "../key-policy.ts";
import { isAsymmetric, SPECS } from "../key-spec.ts";
import { keyStore } from "../key-store.ts";
import { type Prepare, type Read, staged, type Write } from "../kit.ts";
import { KEYS_MAX } from "../limits.ts";
import { checkTagCount, tagsOf } from "../tags.ts";

/** What is to be made, with all defaults filled in. */
interface Plan {
  readonly spec: KeySpec;
  readonly usage: KeyUsageType;
  readonly origin: Exclude<OriginType, "AWS_CLOUDHSM">;
  /** For asymmetric keys whose material KMS makes. */
  readonly pair: KeyPair | undefined;
}

/** https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html */
export const CreateKey = staged("CreateKey", {
  prepare: async (ctx, input): Promise<Plan> => {
    const spec = specOf(input);
    const usage = usageOf(input, spec);
    const origin = originOf(input);
    if (origin === "EXTERNAL_KEY_STORE") await checkExternal(ctx, input, spec);
    if (spec === "SM2") throw errors.sm2Unsupported(ctx.scope.partition);
    checkRequest(ctx, input);
    const pair = origin === "AWS_KMS" && isAsymmetric(spec) ? await makeKeyPair(spec) : undefined;
    return { spec, usage, origin, pair };
  },
  commit: (ctx, input, plan) => {
    const key = makeKey(ctx, input, plan);
    ctx.store.keys.put(key);
    const { external, id } = key;
    if (external !== undefined) {
      checkUnused(ctx, external);
      ctx.store.keyStores.addKey(external.store, external.id, id);
    }
    return { KeyMetadata: metadataOf(ctx.scope, key) };
  },
});

function specOf({ KeySpec, CustomerMasterKeySpec }: CreateKeyRequest): KeySpec {
  if (KeySpec !== undefined && CustomerMasterKeySpec !== undefined)
    throw errors.validation(
      "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
    );
  return KeySpec ?? CustomerMasterKeySpec ?? "SYMMETRIC_DEFAULT";
}

function usageOf({ KeyUsage }: CreateKeyRequest, spec: KeySpec): KeyUsageType {
  if (KeyUsage === undefined && spec !== "SYMMETRIC_DEFAULT")
    throw errors.validation(
      "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
    );
  const usage = KeyUsage ?? "ENCRYPT_DECRYPT";
  if (!SPECS[spec].usages.includes(usage))
    throw errors.validation(`KeyUsage ${usage} is not compatible with KeySpec ${spec}`);
  return usage;
}

function originOf({ Origin = "AWS_KMS", CustomKeyStoreId, XksKeyId }: CreateKeyRequest): Plan["origin"] {
  const inStore = Origin === "AWS_CLOUDHSM" || Origin === "EXTERNAL_KEY_STORE";
  if (inStore && CustomKeyStoreId === undefined)
    throw errors.validation(`CustomKeyStoreId is required when Origin is ${Origin}.`);
  if (!inStore && CustomKeyStoreId !== undefined)
    throw errors.validation(`CustomKeyStoreId cannot be specified when Origin is ${Origin}.`);
  // There are external key stores only.
  if (Origin === "AWS_CLOUDHSM") throw errors.customKeyStoreNotFound(CustomKeyStoreId ?? "");
  if (Origin === "EXTERNAL_KEY_STORE") {
    if (XksKeyId === undefined)
      throw errors.validation("XksKeyId is required when Origin is EXTERNAL_KEY_STORE.");
    return Origin;
  }
  if (XksKeyId !== undefined)
    throw errors.validation("XksKeyId can only be specified when Origin is EXTERNAL_KEY_STORE.");
  return Origin;
}

/** What the key manager says of its key. https://docs.aws.amazon.com/kms/latest/developerguide/create-xks-keys.html */
async function checkExternal(ctx: Prepare, input: CreateKeyRequest, spec: KeySpec): Promise<void> {
  if (spec !== "SYMMETRIC_DEFAULT")
    throw errors.unsupported("KMS keys in external key stores are symmetric encryption keys.");
  if (input.MultiRegion)
    throw errors.unsupported("KMS keys in external key stores are not multi-Region keys.");
  const external = externalOf(input);
  const store = keyStore(ctx, external.store);
  checkUnused(ctx, external);
  await checkKeyOutside(ctx, store, external.id);
}

function externalOf({ CustomKeyStoreId = "", XksKeyId = "" }: CreateKeyRequest): ExternalKey {
  return { store: CustomKeyStoreId, id: XksKeyId };
}

function checkUnused(ctx: Read, { store, id }: ExternalKey): void {
  if (ctx.store.keyStores.keyOf(store, id) !== undefined) throw errors.externalKeyInUse(id);
}

function checkRequest(
  ctx: Prepare,
  { Policy, BypassPolicyLockoutSafetyCheck, Tags }: CreateKeyRequest,
): void {
  if (Policy !== undefined)
    checkPolicy(ctx, keyArn(ctx.scope, "*"), Policy, BypassPolicyLockoutSafetyCheck === true);
  checkTagCount(tagsOf(Tags));
  if (ctx.store.keys.count() >= KEYS_MAX)
    throw errors.limitExceeded(`You have reached the limit of ${KEYS_MAX} KMS keys in this Region.`);
}

function makeKey(ctx: Write, input: CreateKeyRequest, { spec, usage, origin, pair }: Plan): KeyRecord {
  const id = input.MultiRegion ? `mrk-${ctx.ids.hex(32)}` : ctx.ids.uuid();
  const material = origin !== "EXTERNAL" ? (pair?.privateKey ?? secretFor(ctx.ids, spec)) : undefined;
  return {
    id,
    description: input.Description ?? "",
    spec,
    usage,
    origin,
    createdAt: ctx.now,
    state: material === undefined ? "PendingImport" : "Enabled",
    policy: input.Policy ?? defaultPolicy(ctx.scope),
    tags: tagsOf(input.Tags),
    materials: material === undefined ? [] : [{ id: keepMaterial(ctx, id, material), state: "CURRENT" }],
    ...(pair !== undefined && { publicKey: pair.publicKey.toString("base64") }),
    ...(origin === "EXTERNAL_KEY_STORE" && { external: externalOf(input) }),
    ...(input.MultiRegion && { multiRegion: { primary: ctx.scope.region, replicas: [] } }),
  };
}

function secretFor(ids: Ids, spec: KeySpec): Uint8Array {
  const { material } = SPECS[spec];
  if (material.kind !== "secret") throw new Error(`${spec} has no secret key`);
  return ids.bytes(material.bytes);
}
