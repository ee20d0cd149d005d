import { changeableSecret } from "../addressing.ts";
import * as errors from "../errors.ts";
import { staged } from "../kit.ts";
import { labelsOf } from "../labels.ts";
import { keep } from "../replication.ts";
import { noteManual } from "../rotation.ts";
import { arnOf, named } from "../secret.ts";
import { isRepeated, type NewValue, newValue, tokenOf, valueGiven, withVersion } from "../value.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html */
export const PutSecretValue = staged("PutSecretValue", {
  prepare: async (ctx, input): Promise<NewValue | undefined> => {
    const plain = valueGiven(input);
    if (plain === undefined) throw errors.valueMissing();
    const token = tokenOf(input);
    const secret = changeableSecret(ctx, input.SecretId);
    if (input.RotationToken !== undefined && input.RotationToken !== secret.rotation?.progress?.token)
      throw errors.noRotationToken();
    if (isRepeated(ctx, secret, arnOf(ctx.scope, secret), token, plain)) return undefined;
    return newValue(ctx, secret, token, plain);
  },
  commit: (ctx, input, value) => {
    const secret = changeableSecret(ctx, input.SecretId);
    const versionId = tokenOf(input);
    const repeated =
      value === undefined || isRepeated(ctx, secret, arnOf(ctx.scope, secret), versionId, value.plain);
    const kept = repeated
      ? secret
      : keep(ctx, noteManual(ctx, withVersion(ctx, secret, value, input.VersionStages), secret), {
          copies: value.copies,
        });
    return {
      ...named(ctx.scope, secret),
      VersionId: versionId,
      VersionStages: labelsOf(kept.labels, versionId),
    };
  },
});
