/** Who owns a new object, and who else may read or change it. */
import { accountOf } from "../../../kernel/iam/principal.ts";
import type { Bucket } from "../bucket/bucket.ts";
import { NOBODY } from "../bucket/canonical-user.ts";
import { accessDenied, aclsNotSupported } from "../errors.ts";
import type { Read } from "../kit.ts";
import { ACCOUNT_BLOCK, settingsOf } from "./access-settings.ts";
import {
  type AclHeaders,
  aclOfHeaders,
  hasAclHeaders,
  isBucketOwnerFullControl,
  isPublicAcl,
  keptAcl,
} from "./acl.ts";

export interface Ownership {
  /** The account that owns the object. */
  readonly owner: string;
  /** JSON; null: only the owner has rights by the list. */
  readonly acl: string | null;
}

/**
 * Ownership of a new object: the bucket's owner, or its writer where the bucket lets writers own what they write.
 * Throws AccessControlListNotSupported, and AccessDenied for a public list where those are blocked.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html
 */
export function ownershipOfNewObject(ctx: Read, bucket: Bucket, headers: AclHeaders): Ownership {
  const { ownership, block } = settingsOf(bucket, bucket.configuration(ACCOUNT_BLOCK));
  const bucketOwner = ctx.scope.account;
  if (ownership === "BucketOwnerEnforced" && !hasAclHeaders(headers))
    return { owner: bucketOwner, acl: null };
  const writer = writerOf(ctx);
  const acl = aclOfHeaders(headers, { owner: writer, bucketOwner });
  if (ownership === "BucketOwnerEnforced") {
    const fits = acl === undefined || headers.ACL === "bucket-owner-full-control" || isTheirs(acl);
    if (!fits) throw aclsNotSupported();
    return { owner: bucketOwner, acl: null };
  }
  if (acl !== undefined && block.blockPublicAcls && isPublicAcl(acl)) throw accessDenied();
  const handsOver = ownership === "BucketOwnerPreferred" && headers.ACL === "bucket-owner-full-control";
  if (handsOver) return { owner: bucketOwner, acl: null };
  return { owner: writer, acl: acl === undefined ? null : keptAcl(acl, writer) };

  function isTheirs(list: NonNullable<typeof acl>): boolean {
    return headers.ACL === undefined && isBucketOwnerFullControl(list, { owner: bucketOwner, bucketOwner });
  }
}

/** A service writes for the bucket's owner; what nobody wrote belongs to nobody. */
function writerOf({ caller, scope }: Read): string {
  if (caller.kind === "service") return scope.account;
  return accountOf(caller) ?? NOBODY;
}
