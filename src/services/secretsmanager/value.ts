/** Values as requests give them and answers have them; new versions. */
import { after } from "../../base/instant.ts";
import { isSame, type Plain, seal } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { attachNew, labelsOf } from "./labels.ts";
import {
  LABELS_PER_VERSION_MAX,
  VALUE_BYTES_MAX,
  VERSION_KEPT_AT_LEAST,
  VERSIONS_PER_SECRET_MAX,
} from "./limits.ts";
import { type Copies, copiesOf } from "./replication.ts";
import { idOf, type Secret } from "./secret.ts";
import type { SealedValue } from "./store/versions.ts";

interface Given {
  readonly SecretString?: string | undefined;
  readonly SecretBinary?: Uint8Array | undefined;
}

/** The value that a request gives, if any. */
export function valueGiven({ SecretString, SecretBinary }: Given): Plain | undefined {
  if (SecretString !== undefined && SecretBinary !== undefined) throw errors.twoValues();
  if (SecretString === undefined)
    return SecretBinary === undefined ? undefined : checked({ form: "binary", bytes: SecretBinary });
  return checked({ form: "string", bytes: Buffer.from(SecretString) });
}

function checked(plain: Plain): Plain {
  if (plain.bytes.length > VALUE_BYTES_MAX) throw errors.valueTooLong();
  return plain;
}

/** The value as an answer has it. */
export function shown(form: SealedValue["form"], bytes: Uint8Array): Given {
  return form === "string" ? { SecretString: Buffer.from(bytes).toString() } : { SecretBinary: bytes };
}

/** A version id that a new value comes with. SDKs make one where the program gives none. */
export function tokenOf({
  ClientRequestToken,
}: {
  readonly ClientRequestToken?: string | undefined;
}): string {
  if (ClientRequestToken === undefined) throw errors.invalidRequest(errors.TOKEN_MISSING);
  return ClientRequestToken;
}

/** A value, encrypted here and for each replica. */
export interface NewValue {
  readonly versionId: string;
  readonly plain: Plain;
  readonly sealed: SealedValue;
  readonly copies: Copies;
}

/** Encrypts a new value. */
export async function newValue(
  ctx: Prepare,
  secret: Pick<Secret, "name" | "suffix" | "kmsKeyId" | "replicas">,
  versionId: string,
  plain: Plain,
): Promise<NewValue> {
  const place = { secret, versionId, kmsKeyId: secret.kmsKeyId, region: ctx.scope.region };
  const sealed = await seal(ctx, plain, place);
  const copies = await copiesOf(ctx, secret, secret.replicas ?? [], [{ versionId, plain }]);
  return { versionId, plain, sealed, copies };
}

/** Whether the secret has this version already. Throws ResourceExistsException when it is of another value. */
export function isRepeated(ctx: Read, secret: Secret, arn: string, versionId: string, plain: Plain): boolean {
  const present = ctx.store.versions.get(idOf(secret), versionId);
  if (present === undefined) return false;
  if (!isSame(ctx, plain, present)) throw errors.tokenInUse(versionId, arn);
  return true;
}

/** Adds a version and moves the labels it comes with. The secret it answers is still to be kept. */
export function withVersion(
  ctx: Write,
  secret: Secret,
  { versionId, sealed }: NewValue,
  labelsAsked: readonly string[] | undefined,
): Secret {
  const labels = attachNew(secret.labels, versionId, labelsAsked);
  if (labelsOf(labels, versionId).length > LABELS_PER_VERSION_MAX) throw errors.tooManyLabels();
  const changed: Secret = { ...secret, labels, changedAt: ctx.now };
  ctx.store.versions.add(idOf(secret), versionId, ctx.now, sealed);
  removeDeprecated(ctx, changed);
  return changed;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html#term_version */
function removeDeprecated(ctx: Write, secret: Secret): void {
  const id = idOf(secret);
  const labelled = new Set(Object.values(secret.labels));
  if (labelled.size > VERSIONS_PER_SECRET_MAX) throw errors.tooManyVersions();
  const versions = ctx.store.versions.of(id);
  let beyond = versions.length - VERSIONS_PER_SECRET_MAX;
  for (const version of versions) {
    if (beyond <= 0) return;
    if (labelled.has(version.id) || after(version.createdAt, VERSION_KEPT_AT_LEAST) > ctx.now) continue;
    ctx.store.versions.remove(id, version.id);
    beyond--;
  }
}
