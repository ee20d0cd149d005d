/**
 * The end of a secret: when its recovery window is over, nothing of it is left.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html
 */
import type { DueJob } from "../../kernel/dispatch/contract.ts";
import type { Write } from "./kit.ts";
import { idOf, type Secret } from "./secret.ts";

/** Removes a secret with all its versions, at once. */
export function removeSecret(ctx: Write, secret: Secret): void {
  const id = idOf(secret);
  for (const kind of ["delete", "window", "rotate"]) ctx.unschedule(kind, id);
  ctx.store.versions.removeAllOf(id);
  ctx.store.secrets.remove(secret.name);
}

/** The job: the recovery window has ended. Its key is the secret's id, its payload the name. */
export function deleteWhenDue(ctx: Write, job: DueJob): void {
  const secret = ctx.store.secrets.get(job.payload as string);
  if (secret === undefined || idOf(secret) !== job.key || secret.deletedAt === undefined) return;
  removeSecret(ctx, secret);
}
