import type { RotateSecretRequest } from "../../../gen/secretsmanager.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { changeableSecret } from "../addressing.ts";
import * as errors from "../errors.ts";
import { staged, write } from "../kit.ts";
import { keep } from "../replication.ts";
import { begin, type Rotation, scheduled, tryFunction, unfinished } from "../rotation.ts";
import { rulesOf } from "../rotation-rules.ts";
import { arnOf, idOf, named, type Secret } from "../secret.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html */
export const RotateSecret = staged("RotateSecret", {
  prepare: async (ctx, input): Promise<void> => {
    if (input.ClientRequestToken === undefined) throw errors.invalidParameter(errors.TOKEN_MISSING);
    const secret = changeableSecret(ctx, input.SecretId);
    if (input.ExternalSecretRotationRoleArn !== undefined)
      throw errors.managedExternalUnsupported("ExternalSecretRotationRoleArn");
    if (input.ExternalSecretRotationMetadata !== undefined)
      throw errors.managedExternalUnsupported("ExternalSecretRotationMetadata");
    const { lambdaArn } = configured(secret, input);
    try {
      await tryFunction(ctx, secret, lambdaArn);
    } catch (error) {
      if (error instanceof AwsError && error.status < 500) throw errors.functionOutOfReach();
      throw error;
    }
  },
  commit: (ctx, input) => {
    const secret = changeableSecret(ctx, input.SecretId);
    const rotation = scheduled(ctx, secret, configured(secret, input));
    const versionId = input.ClientRequestToken as string;
    const pending = unfinished(secret);
    if (pending !== undefined && pending !== versionId) throw errors.rotationUnderWay();
    if (pending === undefined && ctx.store.versions.has(idOf(secret), versionId))
      throw errors.tokenInUse(versionId, arnOf(ctx.scope, secret));
    const immediately = input.RotateImmediately !== false;
    const changed = { ...secret, changedAt: ctx.now };
    if (rotation.progress?.versionId === versionId) keep(ctx, { ...changed, rotation });
    else begin(ctx, changed, rotation, versionId, !immediately);
    return { ...named(ctx.scope, secret), ...(immediately && { VersionId: versionId }) };
  },
});

/** As the secret is to rotate after this request. */
function configured({ rotation }: Secret, input: RotateSecretRequest): Rotation {
  const lambdaArn = input.RotationLambdaARN ?? rotation?.lambdaArn;
  const rules = rulesOf(input.RotationRules) ?? rotation?.rules;
  if (lambdaArn === undefined || lambdaArn === "") throw errors.noRotationFunction();
  return { ...rotation, enabled: true, lambdaArn, ...(rules !== undefined && { rules }) };
}

/**
 * Turns rotation off, and stops the one under way: what it has left pending stays pending.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CancelRotateSecret.html
 */
export const CancelRotateSecret = write("CancelRotateSecret", (ctx, input) => {
  const secret = changeableSecret(ctx, input.SecretId);
  const { rotation } = secret;
  if (rotation === undefined) return named(ctx.scope, secret);
  ctx.unschedule("window", idOf(secret));
  ctx.unschedule("rotate", idOf(secret));
  const { progress, next: _next, ...rest } = rotation;
  keep(ctx, { ...secret, changedAt: ctx.now, rotation: { ...rest, enabled: false } });
  return { ...named(ctx.scope, secret), ...(progress !== undefined && { VersionId: progress.versionId }) };
});
