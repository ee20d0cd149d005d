/** A secret: what is known of it beside its values. https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html */
import { formatArn } from "../../aws/arn.ts";
import type { Scope } from "../../aws/scope.ts";
import { DAY, type Instant, instant } from "../../base/instant.ts";
import type { ReplicationStatusType } from "../../gen/secretsmanager.ts";
import type { Labels } from "./labels.ts";
import type { Rotation } from "./rotation.ts";
import type { Tags } from "./tags.ts";

export interface Secret {
  readonly name: string;
  /** Six characters that its ARN ends with, so that a later secret of the same name is another one. */
  readonly suffix: string;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** To the day. */
  readonly accessedAt?: Instant;
  readonly description?: string;
  /** The key as the caller named it; absent: the AWS managed one. */
  readonly kmsKeyId?: string;
  readonly tags: Tags;
  /** JSON text. */
  readonly policy?: string;
  /** Which version has which staging label. */
  readonly labels: Labels;
  /** Present once a rotation was configured; never in replicas. */
  readonly rotation?: Rotation;
  /** When its recovery window ends. */
  readonly deletedAt?: Instant;
  /** Present once it was replicated, and in replicas. */
  readonly primaryRegion?: string;
  readonly replicas?: readonly Replica[];
}

/** What the primary knows of a replica. */
export interface Replica {
  readonly region: string;
  readonly kmsKeyId?: string;
  readonly status: "InSync" | "Failed" | "InProgress";
  readonly message?: string;
}

/** By which its versions and jobs name it: unique over time. */
export function idOf({ name, suffix }: Pick<Secret, "name" | "suffix">): string {
  return `${name}-${suffix}`;
}

export function arnOf(scope: Scope, secret: Pick<Secret, "name" | "suffix">): string {
  return formatArn({ ...scope, service: "secretsmanager", resource: `secret:${idOf(secret)}` });
}

export function isReplica(scope: Scope, secret: Secret): boolean {
  return secret.primaryRegion !== undefined && secret.primaryRegion !== scope.region;
}

/** Access is noted to the day. */
export function dayOf(at: Instant): Instant {
  return instant(at - (at % DAY));
}

/** ARN and name, with which most answers begin. */
export function named(scope: Scope, secret: Secret): { readonly ARN: string; readonly Name: string } {
  return { ARN: arnOf(scope, secret), Name: secret.name };
}

export function statusesOf(secret: Secret): ReplicationStatusType[] {
  return (secret.replicas ?? []).map(({ region, kmsKeyId, status, message }) => ({
    Region: region,
    KmsKeyId: kmsKeyId ?? "alias/aws/secretsmanager",
    Status: status,
    ...(message !== undefined && { StatusMessage: message }),
  }));
}
