/** A KMS key as it is kept, and what follows from it. */
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type {
  ExpirationModelType,
  KeyMaterialState,
  KeyMetadata,
  KeySpec,
  KeyState,
  KeyUsageType,
  OriginType,
  RotationType,
} from "../../gen/kms.ts";
import * as errors from "./errors.ts";
import { SPECS } from "./key-spec.ts";

/** One of the key materials that a key has had. The material itself lies sealed in a table of its own. */
export interface KeyMaterial {
  /** A hash of key and material: the same material imported again has the same id. */
  readonly id: string;
  readonly state: KeyMaterialState;
  /** Of a multi-Region primary key: the Regions of replicas that have what waits to be rotated to. */
  readonly importedIn?: readonly string[];
  /** When it became current in place of another; undefined for the first one. */
  readonly rotatedAt?: Instant;
  readonly rotationType?: RotationType;
  /** Imported material that was deleted or has expired is known, but not there. */
  readonly missing?: true;
  readonly expiresAt?: Instant;
  readonly description?: string;
}

export interface KeyRecord {
  /** A UUID, or "mrk-" and 32 hexadecimal digits for a multi-Region key. */
  readonly id: string;
  readonly description: string;
  readonly spec: KeySpec;
  readonly usage: KeyUsageType;
  readonly origin: OriginType;
  /** "aws/sqs" for the AWS managed key of SQS; undefined for keys that customers manage. */
  readonly managedFor?: string;
  readonly createdAt: Instant;
  readonly state: Exclude<KeyState, "Updating">;
  readonly policy: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly materials: readonly KeyMaterial[];
  /** The public half, SPKI DER in base64. */
  readonly publicKey?: string;
  readonly rotation?: { readonly periodInDays: number; readonly nextAt: Instant };
  readonly onDemandRotations?: number;
  /** `at` is unknown while replicas are still to be deleted. */
  readonly deletion?: { readonly at?: Instant; readonly windowInDays: number };
  readonly multiRegion?: MultiRegion;
  readonly external?: ExternalKey;
}

/** The key of an external key manager that encrypts after KMS. */
export interface ExternalKey {
  /** Of the custom key store. */
  readonly store: string;
  /** As the key manager calls it. */
  readonly id: string;
}

/** The Regions of a multi-Region key; the same in every one of them. */
export interface MultiRegion {
  readonly primary: string;
  readonly replicas: readonly string[];
}

export type Key = KeyRecord;

/** Whether a material waits to be rotated to, here or in another Region. */
export function isPending({ state }: KeyMaterial): boolean {
  return state === "PENDING_ROTATION" || state === "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
}

export function keyArn(scope: Scope, id: string): string {
  return `arn:${scope.partition}:kms:${scope.region}:${scope.account}:key/${id}`;
}

export function arnIn(scope: Scope, region: string, id: string): string {
  return keyArn({ ...scope, region }, id);
}

export function aliasArn(scope: Scope, name: string): string {
  return `arn:${scope.partition}:kms:${scope.region}:${scope.account}:${name}`;
}

export function currentMaterial(key: Key): KeyMaterial | undefined {
  return key.materials.find((material) => material.state === "CURRENT");
}

/** Refuses a key that cannot be used for cryptography now. */
export function checkUsable(scope: Scope, key: Key): void {
  if (key.state === "Enabled") return;
  if (key.state === "Disabled") throw errors.disabled(keyArn(scope, key.id));
  throw errors.invalidState(keyArn(scope, key.id), STATE_WORDS[key.state]);
}

/** Refuses to change a key that is to be deleted, or is being made. */
export function checkChangeable(scope: Scope, key: Key): void {
  if (key.state === "Enabled" || key.state === "Disabled" || key.state === "PendingImport") return;
  throw errors.invalidState(keyArn(scope, key.id), STATE_WORDS[key.state]);
}

export const STATE_WORDS: Readonly<Record<Exclude<KeyState, "Enabled" | "Disabled">, string>> = {
  PendingDeletion: "pending deletion",
  PendingReplicaDeletion: "pending replica deletion",
  PendingImport: "pending import",
  Unavailable: "unavailable",
  Creating: "creating",
  Updating: "updating",
};

/** Refuses a key whose usage does not cover the operation. */
export function checkUsage(scope: Scope, key: Key, usage: KeyUsageType, operation: string): void {
  if (key.usage !== usage) throw errors.invalidKeyUsage(keyArn(scope, key.id), key.usage, operation);
}

/** The key as DescribeKey shows it. */
export function metadataOf(scope: Scope, key: Key): KeyMetadata {
  const { encryption, signing, mac } = SPECS[key.spec];
  return {
    AWSAccountId: scope.account,
    KeyId: key.id,
    Arn: keyArn(scope, key.id),
    CreationDate: key.createdAt,
    Enabled: key.state === "Enabled",
    Description: key.description,
    KeyUsage: key.usage,
    KeyState: key.state,
    Origin: key.origin,
    KeyManager: key.managedFor === undefined ? "CUSTOMER" : "AWS",
    CustomerMasterKeySpec: key.spec as NonNullable<KeyMetadata["CustomerMasterKeySpec"]>,
    KeySpec: key.spec,
    ...(key.usage === "ENCRYPT_DECRYPT" && { EncryptionAlgorithms: encryption }),
    ...(key.usage === "SIGN_VERIFY" && { SigningAlgorithms: signing }),
    ...(key.usage === "GENERATE_VERIFY_MAC" && { MacAlgorithms: mac }),
    ...(key.usage === "KEY_AGREEMENT" && { KeyAgreementAlgorithms: ["ECDH"] as const }),
    MultiRegion: key.multiRegion !== undefined,
    ...(key.multiRegion !== undefined && {
      MultiRegionConfiguration: multiRegionConfiguration(scope, key.id, key.multiRegion),
    }),
    ...(key.external !== undefined && {
      CustomKeyStoreId: key.external.store,
      XksKeyConfiguration: { Id: key.external.id },
    }),
    ...deletionOf(key),
    ...expiryOf(key),
    ...(key.spec === "SYMMETRIC_DEFAULT" &&
      key.external === undefined && { CurrentKeyMaterialId: currentMaterial(key)?.id }),
  };
}

function multiRegionConfiguration(
  scope: Scope,
  id: string,
  { primary, replicas }: MultiRegion,
): NonNullable<KeyMetadata["MultiRegionConfiguration"]> {
  const keyIn = (region: string) => ({ Arn: arnIn(scope, region, id), Region: region });
  return {
    MultiRegionKeyType: primary === scope.region ? "PRIMARY" : "REPLICA",
    PrimaryKey: keyIn(primary),
    ReplicaKeys: replicas.map(keyIn),
  };
}

function deletionOf({
  deletion,
  state,
}: Key): Pick<KeyMetadata, "DeletionDate" | "PendingDeletionWindowInDays"> {
  if (deletion === undefined) return {};
  if (state === "PendingReplicaDeletion") return { PendingDeletionWindowInDays: deletion.windowInDays };
  return { DeletionDate: deletion.at };
}

function expiryOf(key: Key): Pick<KeyMetadata, "ExpirationModel" | "ValidTo"> {
  const material = currentMaterial(key);
  if (key.origin !== "EXTERNAL" || material === undefined || material.missing) return {};
  return { ExpirationModel: expirationModel(material), ValidTo: material.expiresAt };
}

export function expirationModel(material: KeyMaterial): ExpirationModelType {
  return material.expiresAt === undefined ? "KEY_MATERIAL_DOES_NOT_EXPIRE" : "KEY_MATERIAL_EXPIRES";
}
