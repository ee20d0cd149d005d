import type { SecretVersionsListEntry } from "../../../gen/secretsmanager.ts";
import { changeableSecret, secretAt } from "../addressing.ts";
import * as errors from "../errors.ts";
import { type Read, read, write } from "../kit.ts";
import { attach, byVersion, CURRENT, detach, holderOf, labelsOf, PENDING } from "../labels.ts";
import { LABELS_PER_VERSION_MAX, LIST_RESULTS_DEFAULT } from "../limits.ts";
import { pageOf } from "../paging.ts";
import { keep } from "../replication.ts";
import { idOf, named, type Secret } from "../secret.ts";
import type { Version } from "../store/versions.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
export const ListSecretVersionIds = read("ListSecretVersionIds", (ctx, input) => {
  const secret = secretAt(ctx, input.SecretId);
  const labels = byVersion(secret.labels);
  const versions = ctx.store.versions
    .of(idOf(secret))
    .filter(({ id }) => input.IncludeDeprecated === true || labels[id] !== undefined);
  const list = `versions ${idOf(secret)} ${input.IncludeDeprecated === true}`;
  const { items, ...more } = pageOf(ctx, list, versions, input, LIST_RESULTS_DEFAULT);
  return {
    Versions: items.map((version) => shownVersion(version, labels[version.id])),
    ...more,
    ...named(ctx.scope, secret),
  };
});

function shownVersion(version: Version, labels: readonly string[] | undefined): SecretVersionsListEntry {
  const { id, createdAt, accessedAt, kmsKeyId = "DefaultEncryptionKey" } = version;
  return {
    VersionId: id,
    ...(labels !== undefined && { VersionStages: labels }),
    ...(accessedAt !== undefined && { LastAccessedDate: accessedAt }),
    CreatedDate: createdAt,
    KmsKeyIds: [kmsKeyId],
  };
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
export const UpdateSecretVersionStage = write("UpdateSecretVersionStage", (ctx, input) => {
  const { VersionStage: label, MoveToVersionId: to, RemoveFromVersionId: from } = input;
  const secret = changeableSecret(ctx, input.SecretId);
  if (to === undefined && from === undefined) throw errors.noVersionGiven();
  for (const id of [from, to])
    if (id !== undefined && !isVersion(ctx, secret, id)) throw errors.versionNotFound(id);
  checkHolder(secret, label, to, from);
  const labels = to === undefined ? detach(secret.labels, label) : attach(secret.labels, label, to);
  if (to !== undefined && labelsOf(labels, to).length > LABELS_PER_VERSION_MAX) throw errors.tooManyLabels();
  return named(ctx.scope, keep(ctx, { ...secret, labels, changedAt: ctx.now }));
});

/** One that a rotation has begun may have no value yet. */
function isVersion(ctx: Read, secret: Secret, id: string): boolean {
  return ctx.store.versions.has(idOf(secret), id) || holderOf(secret.labels, PENDING) === id;
}

/** A label is taken only from the version that the caller knows to have it. */
function checkHolder(secret: Secret, label: string, to: string | undefined, from: string | undefined): void {
  const holder = holderOf(secret.labels, label);
  if (from !== undefined && holder !== from) throw errors.labelNotThere(label);
  if (to === undefined && label === CURRENT) throw errors.currentOnlyMoves();
  if (from === undefined && holder !== undefined && holder !== to)
    throw errors.labelToBeRemovedFrom(label, holder);
}
