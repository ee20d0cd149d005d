import type { UpdateSecretRequest } from "../../../gen/secretsmanager.ts";
import { changeableSecret, liveSecret } from "../addressing.ts";
import { open, seal } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Prepare, type Read, staged, type Write } from "../kit.ts";
import { CURRENT, PENDING, PREVIOUS } from "../labels.ts";
import { answerPrimary, keep } from "../replication.ts";
import { noteManual } from "../rotation.ts";
import { arnOf, idOf, isReplica, named, type Secret } from "../secret.ts";
import type { SealedValue } from "../store/versions.ts";
import { isRepeated, type NewValue, newValue, tokenOf, valueGiven, withVersion } from "../value.ts";

interface Prepared {
  /** Versions encrypted anew, under another key. */
  readonly moved: ReadonlyMap<string, SealedValue>;
  readonly value: NewValue | undefined;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecret.html */
export const UpdateSecret = staged("UpdateSecret", {
  prepare: async (ctx, input): Promise<Prepared> => {
    if (input.Type !== undefined) throw errors.managedExternalUnsupported("Type");
    const plain = valueGiven(input);
    const token = plain === undefined ? undefined : tokenOf(input);
    const secret = secretToUpdate(ctx, input);
    const keyed = withKey(secret, input.KmsKeyId);
    const moved = keyed.kmsKeyId === secret.kmsKeyId ? new Map() : await encryptAnew(ctx, secret, keyed);
    if (plain === undefined || token === undefined) return { moved, value: undefined };
    if (isRepeated(ctx, secret, arnOf(ctx.scope, secret), token, plain)) return { moved, value: undefined };
    return { moved, value: await newValue(ctx, keyed, token, plain) };
  },
  commit: (ctx, input, prepared) => {
    const secret = secretToUpdate(ctx, input);
    const kept = update(ctx, secret, input, prepared);
    const valued = valueGiven(input) !== undefined;
    return { ...named(ctx.scope, kept), ...(valued && { VersionId: tokenOf(input) }) };
  },
});

/** Of a replica, only the key may be changed. */
function secretToUpdate(ctx: Read, input: UpdateSecretRequest): Secret {
  const { SecretId, KmsKeyId, Description, SecretString, SecretBinary } = input;
  const keyOnly =
    KmsKeyId !== undefined &&
    Description === undefined &&
    SecretString === undefined &&
    SecretBinary === undefined;
  return keyOnly ? liveSecret(ctx, SecretId) : changeableSecret(ctx, SecretId);
}

/** An empty key id means the AWS managed key. */
function withKey(secret: Secret, kmsKeyId: string | undefined): Secret {
  if (kmsKeyId === undefined) return secret;
  const { kmsKeyId: _old, ...rest } = secret;
  return kmsKeyId === "" ? rest : { ...rest, kmsKeyId };
}

/** The versions in use are encrypted under the new key; deprecated ones stay as they are. */
async function encryptAnew(ctx: Prepare, secret: Secret, keyed: Secret): Promise<Map<string, SealedValue>> {
  const moved = new Map<string, SealedValue>();
  for (const label of [CURRENT, PENDING, PREVIOUS]) {
    const versionId = secret.labels[label];
    if (versionId === undefined || moved.has(versionId)) continue;
    const version = ctx.store.versions.get(idOf(secret), versionId);
    if (version === undefined) continue;
    const plain = { form: version.form, bytes: await open(ctx, secret, version) };
    const place = { secret, versionId, kmsKeyId: keyed.kmsKeyId, region: ctx.scope.region };
    moved.set(versionId, await seal(ctx, plain, place));
  }
  return moved;
}

function update(ctx: Write, secret: Secret, input: UpdateSecretRequest, { moved, value }: Prepared): Secret {
  const { Description, KmsKeyId } = input;
  for (const [versionId, sealed] of moved) ctx.store.versions.encryptAnew(idOf(secret), versionId, sealed);
  const changed: Secret = {
    ...withKey(secret, KmsKeyId),
    ...(Description !== undefined && { description: Description }),
    changedAt: ctx.now,
  };
  if (isReplica(ctx.scope, secret)) {
    ctx.store.secrets.put(changed);
    answerPrimary(ctx, changed, { kmsKeyId: changed.kmsKeyId ?? null });
    return changed;
  }
  if (value === undefined || isRepeated(ctx, secret, arnOf(ctx.scope, secret), value.versionId, value.plain))
    return keep(ctx, changed);
  const valued = withVersion(ctx, changed, value, undefined);
  return keep(ctx, noteManual(ctx, valued, secret), { copies: value.copies });
}
