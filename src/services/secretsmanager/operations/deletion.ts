import { after, DAY } from "../../../base/instant.ts";
import type { DeleteSecretRequest } from "../../../gen/secretsmanager.ts";
import { ALPHANUMERIC } from "../../../kernel/ids/ids.ts";
import { secretAt, secretIfAny } from "../addressing.ts";
import { removeSecret } from "../deletion.ts";
import * as errors from "../errors.ts";
import { write } from "../kit.ts";
import {
  RECOVERY_WINDOW_DAYS_DEFAULT,
  RECOVERY_WINDOW_DAYS_MAX,
  RECOVERY_WINDOW_DAYS_MIN,
  SUFFIX_LENGTH,
} from "../limits.ts";
import { arnOf, idOf, isReplica, named } from "../secret.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html */
export const DeleteSecret = write("DeleteSecret", (ctx, input) => {
  const force = input.ForceDeleteWithoutRecovery === true;
  const days = windowOf(input);
  const secret = secretIfAny(ctx, input.SecretId);
  if (secret === undefined) {
    if (!force || input.SecretId.startsWith("arn:")) throw errors.secretNotFound();
    // AWS says the same of a secret that is gone already, so that forced deletion can be tried again.
    const gone = { name: input.SecretId, suffix: ctx.ids.text(SUFFIX_LENGTH, ALPHANUMERIC) };
    return { ARN: arnOf(ctx.scope, gone), Name: gone.name, DeletionDate: ctx.now };
  }
  if (isReplica(ctx.scope, secret)) throw errors.notOnReplica();
  const regions = (secret.replicas ?? []).map(({ region }) => region);
  if (regions.length > 0) throw errors.stillReplicated(arnOf(ctx.scope, secret), regions);
  if (force) {
    removeSecret(ctx, secret);
    return { ...named(ctx.scope, secret), DeletionDate: ctx.now };
  }
  if (secret.deletedAt !== undefined) throw errors.alreadyScheduledForDeletion();
  const deletedAt = after(ctx.now, days * DAY);
  ctx.store.secrets.put({ ...secret, deletedAt });
  ctx.schedule(deletedAt, { kind: "delete", key: idOf(secret), payload: secret.name });
  return { ...named(ctx.scope, secret), DeletionDate: deletedAt };
});

function windowOf({
  RecoveryWindowInDays: days,
  ForceDeleteWithoutRecovery: force,
}: DeleteSecretRequest): number {
  if (days === undefined) return RECOVERY_WINDOW_DAYS_DEFAULT;
  if (force === true) throw errors.windowAndForce();
  if (!(days >= RECOVERY_WINDOW_DAYS_MIN && days <= RECOVERY_WINDOW_DAYS_MAX))
    throw errors.windowOutOfRange();
  return days;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RestoreSecret.html */
export const RestoreSecret = write("RestoreSecret", (ctx, input) => {
  const { deletedAt, ...secret } = secretAt(ctx, input.SecretId);
  if (isReplica(ctx.scope, secret)) throw errors.notOnReplica();
  if (deletedAt !== undefined) {
    ctx.unschedule("delete", idOf(secret));
    ctx.store.secrets.put(secret);
  }
  return named(ctx.scope, secret);
});
