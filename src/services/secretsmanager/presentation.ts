/** A secret as DescribeSecret and ListSecrets show it. */
import type { Scope } from "../../aws/scope.ts";
import type { Rotation } from "./rotation.ts";
import { shownRules } from "./rotation-rules.ts";
import { named, type Secret } from "./secret.ts";
import { listed } from "./tags.ts";

/** What both have in common. */
export function shownSecret(scope: Scope, secret: Secret) {
  const { description, kmsKeyId, accessedAt, deletedAt, primaryRegion, tags } = secret;
  return {
    ...named(scope, secret),
    ...(description !== undefined && { Description: description }),
    ...(kmsKeyId !== undefined && { KmsKeyId: kmsKeyId }),
    ...shownRotation(secret.rotation),
    LastChangedDate: secret.changedAt,
    ...(accessedAt !== undefined && { LastAccessedDate: accessedAt }),
    ...(deletedAt !== undefined && { DeletedDate: deletedAt }),
    ...(Object.keys(tags).length > 0 && { Tags: listed(tags) }),
    CreatedDate: secret.createdAt,
    ...(primaryRegion !== undefined && { PrimaryRegion: primaryRegion }),
  };
}

function shownRotation(rotation: Rotation | undefined) {
  if (rotation === undefined) return {};
  const { enabled, lambdaArn, rules, lastRotatedAt, next } = rotation;
  return {
    RotationEnabled: enabled,
    RotationLambdaARN: lambdaArn,
    ...(rules !== undefined && { RotationRules: shownRules(rules) }),
    ...(lastRotatedAt !== undefined && { LastRotatedDate: lastRotatedAt }),
    ...(next !== undefined && { NextRotationDate: next.closes }),
  };
}
