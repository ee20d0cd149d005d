/** A secret as DescribeSecret and ListSecrets show it. */
import type { Scope } from "../../aws/scope.ts";
import { named, type Secret } from "./secret.ts";
import { listed } from "./tags.ts";

/** What both have in common. */
export function shownSecret(scope: Scope, secret: Secret) {
  const { description, kmsKeyId, accessedAt, deletedAt, primaryRegion, tags } = secret;
  return {
    ...named(scope, secret),
    ...(description !== undefined && { Description: description }),
    ...(kmsKeyId !== undefined && { KmsKeyId: kmsKeyId }),
    LastChangedDate: secret.changedAt,
    ...(accessedAt !== undefined && { LastAccessedDate: accessedAt }),
    ...(deletedAt !== undefined && { DeletedDate: deletedAt }),
    ...(Object.keys(tags).length > 0 && { Tags: listed(tags) }),
    CreatedDate: secret.createdAt,
    ...(primaryRegion !== undefined && { PrimaryRegion: primaryRegion }),
  };
}
