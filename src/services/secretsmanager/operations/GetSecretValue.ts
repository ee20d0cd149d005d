import { liveSecret } from "../addressing.ts";
import { open } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Read, staged, type Write } from "../kit.ts";
import { CURRENT, holderOf, labelsOf } from "../labels.ts";
import { dayOf, idOf, named, type Secret } from "../secret.ts";
import type { SealedValue, Version } from "../store/versions.ts";
import { shown } from "../value.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export const GetSecretValue = staged("GetSecretValue", {
  prepare: async (ctx, input) => {
    const secret = liveSecret(ctx, input.SecretId);
    const version = versionAsked(ctx, secret, input.VersionId, input.VersionStage);
    return { secret, version, bytes: await open(ctx, secret, version) };
  },
  commit: (ctx, _input, { secret, version, bytes }) => {
    noteAccess(ctx, secret, version);
    return {
      ...named(ctx.scope, secret),
      VersionId: version.id,
      ...shown(version.form, bytes),
      VersionStages: labelsOf(secret.labels, version.id),
      CreatedDate: version.createdAt,
    };
  },
});

function versionAsked(
  ctx: Read,
  secret: Secret,
  versionId: string | undefined,
  label: string | undefined,
): Version & SealedValue {
  const id = versionId ?? holderOf(secret.labels, label ?? CURRENT);
  if (id === undefined) throw errors.labelNotFound(label ?? CURRENT);
  const version = ctx.store.versions.get(idOf(secret), id);
  if (version === undefined)
    throw versionId === undefined ? errors.labelNotFound(label ?? CURRENT) : errors.versionNotFound(id);
  if (label !== undefined && holderOf(secret.labels, label) !== id) throw errors.labelElsewhere();
  return version;
}

/** To the day, so that reading changes nothing most of the time. */
function noteAccess(ctx: Write, seen: Secret, version: Version): void {
  const day = dayOf(ctx.now);
  if (seen.accessedAt === day && version.accessedAt === day) return;
  const secret = ctx.store.secrets.get(seen.name);
  if (secret === undefined || idOf(secret) !== idOf(seen)) return; // deleted meanwhile
  if (secret.accessedAt !== day) ctx.store.secrets.put({ ...secret, accessedAt: day });
  if (version.accessedAt !== day) ctx.store.versions.noteAccess(idOf(secret), version.id, day);
}
