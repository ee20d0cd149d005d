/**
 * Replicas: the same secret in other Regions, each under a key of its Region, and read-only. Values are encrypted for
 * every Region as the caller before a change is made, so that none travels or waits in the clear; the rest follows by
 * facts.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html
 */
import { parseArn } from "../../aws/arn.ts";
import { isRegion, partitionOf } from "../../aws/regions.ts";
import type { Scope } from "../../aws/scope.ts";
import type { Instant } from "../../base/instant.ts";
import type { ReplicaRegionType } from "../../gen/secretsmanager.ts";
import type { DeliveredFact, FactRow, Json } from "../../kernel/dispatch/contract.ts";
import { AwsError } from "../../kernel/dispatch/errors.ts";
import { removeSecret } from "./deletion.ts";
import { type Plain, seal } from "./encryption.ts";
import * as errors from "./errors.ts";
import type { Prepare, Read, Write } from "./kit.ts";
import { arnOf, idOf, isReplica, type Replica, type Secret } from "./secret.ts";
import type { SealedValue } from "./store/versions.ts";
import type { SecretsReader, SecretsWriter } from "./store.ts";

/** For each replica's Region: values by version id, or why they could not be encrypted there. */
export type Copies = ReadonlyMap<string, ReadonlyMap<string, SealedValue> | string>;

/** A value to be replicated. */
export interface Valued {
  readonly versionId: string;
  readonly plain: Plain;
}

type Target = Pick<Replica, "region" | "kmsKeyId">;

/** The Regions that a request wants replicas in. */
export function targetsOf(ctx: Read, given: readonly ReplicaRegionType[] | undefined): Target[] {
  const targets = (given ?? []).map(({ Region: region = "", KmsKeyId }) => {
    if (!isRegion(region) || partitionOf(region) !== ctx.scope.partition) throw errors.invalidRegion(region);
    if (region === ctx.scope.region) throw errors.replicaOfOwnRegion(region);
    return { region, ...(KmsKeyId !== undefined && KmsKeyId !== "" && { kmsKeyId: KmsKeyId }) };
  });
  if (new Set(targets.map(({ region }) => region)).size < targets.length) throw errors.duplicateRegions();
  return targets;
}

/** Encrypts values for each Region, as the caller. */
export async function copiesOf(
  ctx: Prepare,
  secret: Pick<Secret, "name" | "suffix">,
  targets: readonly Target[],
  values: readonly Valued[],
): Promise<Copies> {
  const copies = targets.map(
    async ({ region, kmsKeyId }): Promise<[string, Map<string, SealedValue> | string]> => {
      const sealed = new Map<string, SealedValue>();
      try {
        for (const { versionId, plain } of values)
          sealed.set(versionId, await seal(ctx, plain, { secret, versionId, kmsKeyId, region }));
        return [region, sealed];
      } catch (error) {
        if (!(error instanceof AwsError) || error.status >= 500) throw error;
        return [region, `Replication failed: ${error.message}`];
      }
    },
  );
  return new Map(await Promise.all(copies));
}

const NO_COPIES: Copies = new Map();
const CHANGED_MEANWHILE = "Replication failed: the secret was changed while it was being replicated.";

/** What is to be told to replicas. */
export interface Telling {
  /** New values. A Region for which there should be some and are not has failed. */
  readonly copies?: Copies;
  /** Regions whose replicas are new, or to be made anew: they have to get all that has a label. */
  readonly anew?: ReadonlySet<string>;
  /** Tell these only: nothing has changed for the others. */
  readonly only?: ReadonlySet<string>;
  readonly force?: boolean;
}

/** Puts a changed secret into the store, and tells its replicas. Answers it with their status. */
export function keep(ctx: Write, secret: Secret, telling: Telling = {}): Secret {
  const replicas = secret.replicas?.map((replica) => told(ctx, secret, replica, telling));
  const kept = replicas === undefined ? secret : { ...secret, replicas };
  ctx.store.secrets.put(kept);
  return kept;
}

function told(ctx: Write, secret: Secret, replica: Replica, telling: Telling): Replica {
  const { copies, anew, only, force = false } = telling;
  const { message: _message, ...rest } = replica;
  const { region } = replica;
  if (only?.has(region) === false) return replica;
  const isNew = anew?.has(region) ?? false;
  if (replica.status === "Failed" && !isNew) return replica; // until it is replicated anew
  const values = (copies ?? NO_COPIES).get(region) ?? (copies === undefined ? new Map() : CHANGED_MEANWHILE);
  const lacks = (versions: ReadonlyMap<string, SealedValue>) =>
    isNew &&
    Object.values(secret.labels).some(
      // A version that a rotation has begun has no value yet.
      (id) => !versions.has(id) && ctx.store.versions.has(idOf(secret), id),
    );
  if (typeof values === "string") return { ...rest, status: "Failed", message: values };
  if (lacks(values)) return { ...rest, status: "Failed", message: CHANGED_MEANWHILE };
  publish(ctx, secret, replica, values, force);
  return { ...rest, status: "InProgress" };
}

interface TextValue extends Pick<SealedValue, "form"> {
  readonly createdAt: Instant;
  /** Base64. */
  readonly dataKey: string;
  readonly ciphertext: string;
  readonly fingerprint: string;
}

interface Told {
  /** As the replica is to be, but for what is its own. */
  readonly secret: Secret;
  readonly versionIds: readonly string[];
  readonly values: Readonly<Record<string, TextValue>>;
  readonly force: boolean;
}

function publish(
  ctx: Write,
  secret: Secret,
  { region, kmsKeyId }: Replica,
  values: ReadonlyMap<string, SealedValue>,
  force: boolean,
): void {
  const { replicas: _replicas, kmsKeyId: _key, accessedAt: _accessed, rotation: _own, ...shared } = secret;
  const versions = ctx.store.versions.of(idOf(secret));
  const sent: Record<string, TextValue> = {};
  for (const { id, createdAt } of versions) {
    const value = values.get(id);
    if (value !== undefined) sent[id] = textOf(value, createdAt);
  }
  const detail: Told = {
    secret: { ...shared, ...(kmsKeyId !== undefined && { kmsKeyId }) },
    versionIds: versions.map(({ id }) => id),
    values: sent,
    force,
  };
  const resource = arnOf({ ...ctx.scope, region }, secret);
  ctx.publish({ kind: "secretsmanager.SecretReplicated", resource, detail: detail as unknown as Json });
}

function textOf({ form, dataKey, ciphertext, fingerprint }: SealedValue, createdAt: Instant): TextValue {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  return {
    form,
    createdAt,
    dataKey: base64(dataKey),
    ciphertext: base64(ciphertext),
    fingerprint: base64(fingerprint),
  };
}

/** Has the replica in a Region removed. */
export function tellRemoved(ctx: Write, secret: Secret, region: string): void {
  ctx.publish({
    kind: "secretsmanager.ReplicaRemoved",
    resource: arnOf({ ...ctx.scope, region }, secret),
  });
}

/** What a replica says to its primary secret. */
interface Answer {
  readonly region: string;
  readonly status?: "InSync" | "Failed";
  readonly message?: string;
  /** The replica has another key now; null: the AWS managed one. */
  readonly kmsKeyId?: string | null;
  /** It is a replica no more. */
  readonly gone?: true;
}

/** Tells the primary secret what has become of its replica here. */
export function answerPrimary(
  ctx: Write,
  secret: Pick<Secret, "name" | "suffix" | "primaryRegion">,
  answer: Omit<Answer, "region">,
): void {
  const { primaryRegion: region } = secret;
  if (region === undefined) return;
  ctx.publish({
    kind: "secretsmanager.ReplicaAnswered",
    resource: arnOf({ ...ctx.scope, region }, secret),
    detail: { region: ctx.scope.region, ...answer },
  });
}

function onReplicated(ctx: Write, fact: DeliveredFact): void {
  const { secret, versionIds, values, force } = fact.detail as unknown as Told;
  const present = ctx.store.secrets.get(secret.name);
  const known = present?.suffix === secret.suffix && isReplica(ctx.scope, present) ? present : undefined;
  if (present !== undefined && known === undefined) {
    const related = isReplica(ctx.scope, present) || (present.replicas ?? []).length > 0;
    if (!force || related) {
      const message = `Replication failed: Secret name ${secret.name} already exists in region ${ctx.scope.region}.`;
      answerPrimary(ctx, secret, { status: "Failed", message });
      return;
    }
    removeSecret(ctx, present);
  }
  const { createdAt = ctx.now, accessedAt } = known ?? {};
  ctx.store.secrets.put({ ...secret, createdAt, ...(accessedAt !== undefined && { accessedAt }) });
  keepValues(ctx, secret, values);
  const listed = new Set(versionIds);
  for (const { id } of ctx.store.versions.of(idOf(secret)))
    if (!listed.has(id)) ctx.store.versions.remove(idOf(secret), id);
  answerPrimary(ctx, secret, { status: "InSync" });
}

function keepValues(ctx: Write, secret: Secret, values: Told["values"]): void {
  const bytes = (text: string): Uint8Array => Buffer.from(text, "base64");
  for (const [id, { form, createdAt, dataKey, ciphertext, fingerprint }] of Object.entries(values)) {
    const value: SealedValue = {
      kmsKeyId: secret.kmsKeyId,
      form,
      dataKey: bytes(dataKey),
      ciphertext: bytes(ciphertext),
      fingerprint: bytes(fingerprint),
    };
    if (ctx.store.versions.has(idOf(secret), id)) ctx.store.versions.encryptAnew(idOf(secret), id, value);
    else ctx.store.versions.add(idOf(secret), id, createdAt, value);
  }
}

function onRemoved(ctx: Write, fact: DeliveredFact): void {
  const secret = secretOf(ctx, fact);
  if (secret !== undefined && isReplica(ctx.scope, secret)) removeSecret(ctx, secret);
}

function onAnswered(ctx: Write, fact: DeliveredFact): void {
  const secret = secretOf(ctx, fact);
  if (secret?.replicas === undefined) return;
  const answer = fact.detail as unknown as Answer;
  const replicas = secret.replicas.flatMap((replica) => {
    if (replica.region !== answer.region) return [replica];
    return answer.gone ? [] : [answered(replica, answer)];
  });
  ctx.store.secrets.put({ ...secret, replicas });
}

function answered(replica: Replica, { status, message, kmsKeyId }: Answer): Replica {
  const { kmsKeyId: oldKey, message: oldMessage, ...rest } = replica;
  const key = kmsKeyId === undefined ? oldKey : (kmsKeyId ?? undefined);
  const says = status === undefined ? oldMessage : message;
  return {
    ...rest,
    ...(key !== undefined && { kmsKeyId: key }),
    ...(status !== undefined && { status }),
    ...(says !== undefined && { message: says }),
  };
}

/** Facts between related secrets carry the ARN of the one they are for. */
function secretOf(ctx: Write, { resource }: DeliveredFact): Secret | undefined {
  const id = parseArn(resource)?.resource.slice("secret:".length) ?? "";
  const secret = ctx.store.secrets.get(id.slice(0, id.lastIndexOf("-")));
  return secret !== undefined && idOf(secret) === id ? secret : undefined;
}

function where(fact: DeliveredFact): Scope | undefined {
  const arn = parseArn(fact.resource);
  return arn && { partition: arn.partition, account: arn.account, region: arn.region };
}

export const HEARS: Readonly<Record<string, FactRow<SecretsReader, SecretsWriter>>> = {
  "secretsmanager.SecretReplicated": { where, does: onReplicated },
  "secretsmanager.ReplicaRemoved": { where, does: onRemoved },
  "secretsmanager.ReplicaAnswered": { where, does: onAnswered },
};
