import type { ReplicateSecretToRegionsRequest } from "../../../gen/secretsmanager.ts";
import { AwsError } from "../../../kernel/dispatch/errors.ts";
import { changeableSecret, liveSecret } from "../addressing.ts";
import { open } from "../encryption.ts";
import * as errors from "../errors.ts";
import { type Prepare, type Read, staged, write } from "../kit.ts";
import { answerPrimary, copiesOf, keep, targetsOf, tellRemoved, type Valued } from "../replication.ts";
import { arnOf, idOf, isReplica, type Replica, type Secret, statusesOf } from "../secret.ts";

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ReplicateSecretToRegions.html */
export const ReplicateSecretToRegions = staged("ReplicateSecretToRegions", {
  prepare: async (ctx, input) => {
    const { secret, targets } = asked(ctx, input);
    return copiesOf(ctx, secret, targets, await valuesToCopy(ctx, secret));
  },
  commit: (ctx, input, copies) => {
    const { secret, targets } = asked(ctx, input);
    const anew = new Set(targets.map(({ region }) => region));
    const others = (secret.replicas ?? []).filter(({ region }) => !anew.has(region));
    const replicas: Replica[] = [
      ...others,
      ...targets.map((each) => ({ ...each, status: "InProgress" as const })),
    ];
    const primaryRegion = ctx.scope.region;
    const force = input.ForceOverwriteReplicaSecret === true;
    // Those that are replicas already have nothing new to hear.
    const kept = keep(ctx, { ...secret, primaryRegion, replicas }, { copies, anew, only: anew, force });
    return { ARN: arnOf(ctx.scope, kept), ReplicationStatus: statusesOf(kept) };
  },
});

/** A Region where replication failed may be tried again. */
function asked(ctx: Read, input: ReplicateSecretToRegionsRequest) {
  const secret = changeableSecret(ctx, input.SecretId);
  const targets = targetsOf(ctx, input.AddReplicaRegions);
  for (const { region } of targets)
    if (secret.replicas?.some((each) => each.region === region && each.status !== "Failed"))
      throw errors.alreadyReplicated(region);
  return { secret, targets };
}

/** All values, but deprecated ones whose key is gone: nobody can read those anywhere. */
async function valuesToCopy(ctx: Prepare, secret: Secret): Promise<Valued[]> {
  const id = idOf(secret);
  const labelled = new Set(Object.values(secret.labels));
  const values: Valued[] = [];
  for (const { id: versionId } of ctx.store.versions.of(id)) {
    const version = ctx.store.versions.get(id, versionId);
    if (version === undefined) continue;
    const bytes = await open(ctx, secret, version).catch((error: unknown) => {
      if (labelled.has(versionId) || !(error instanceof AwsError) || error.status >= 500) throw error;
      return undefined;
    });
    if (bytes !== undefined) values.push({ versionId, plain: { form: version.form, bytes } });
  }
  return values;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RemoveRegionsFromReplication.html */
export const RemoveRegionsFromReplication = write("RemoveRegionsFromReplication", (ctx, input) => {
  const secret = changeableSecret(ctx, input.SecretId);
  const removed = new Set(input.RemoveReplicaRegions);
  const replicas = secret.replicas ?? [];
  const strange = [...removed].filter((region) => !replicas.some((each) => each.region === region));
  if (strange.length > 0) throw errors.notReplicatedTo(strange);
  for (const region of removed) tellRemoved(ctx, secret, region);
  const left: Secret = { ...secret, replicas: replicas.filter(({ region }) => !removed.has(region)) };
  ctx.store.secrets.put(left);
  return { ARN: arnOf(ctx.scope, left), ReplicationStatus: statusesOf(left) };
});

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_StopReplicationToReplica.html */
export const StopReplicationToReplica = write("StopReplicationToReplica", (ctx, input) => {
  const secret = liveSecret(ctx, input.SecretId);
  if (!isReplica(ctx.scope, secret)) throw errors.notAReplica();
  const { primaryRegion: _primary, ...standalone } = secret;
  answerPrimary(ctx, secret, { gone: true });
  ctx.store.secrets.put({ ...standalone, changedAt: ctx.now });
  return { ARN: arnOf(ctx.scope, secret) };
});
